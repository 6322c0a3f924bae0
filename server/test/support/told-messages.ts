import { until } from './until.js';
import type { RunningApp } from './running-app.js';

/** What patients were told, and what staff left out. */
export class ToldMessages {
  /** @param clock that of the product: it goes on past the pause before a change is told */
  constructor(
    private readonly app: RunningApp,
    private readonly clock: { now: Date },
  ) {}

  /** The messages of a patient, such as `moved sent`, once what happened was read and all that was due was decided. */
  async of(patientId: string): Promise<string[]> {
    const { records } = this.app;
    await until('the events were read', async () => {
      const [row] = await records.query<{ done: boolean }>(
        `select position >= (select coalesce(max(id), 0) from events) as done from event_consumers where name = 'messages'`,
      );
      return row!.done;
    });
    this.clock.now = new Date(this.clock.now.getTime() + 4 * 60_000);
    const states = () =>
      records.query<{ kind: string; state: string; reason: string | null }>(
        'select kind, state, reason from messages where recipient_id = $1 order by created_at, due_at, id',
        [patientId],
      );
    await until('what was due was decided', async () =>
      (await states()).every(({ state }) => state !== 'waiting'),
    );
    return (await states()).map(({ kind, state, reason }) =>
      [kind.replace('appointment.', ''), state, reason].filter(Boolean).join(' '),
    );
  }

  /** Who left out what for a patient, as the record of acts has it. */
  leftOut(patientId: string): Promise<{ actor: string; kind: string }[]> {
    return this.app.records.query(
      `select actor_id as actor, details ->> 'kind' as kind from audit_events
       where action = 'message.left_out' and patient_id = $1 order by occurred_at, id`,
      [patientId],
    );
  }
}

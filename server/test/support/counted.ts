import type { RunningApp } from './running-app.js';
import type { TestRecords } from './clinic.js';
import { until } from './until.js';

/** Waits until analytics have counted everything that events tell of. */
export async function caughtUp(app: RunningApp): Promise<void> {
  app.app.events.ping();
  await until('analytics have counted every event', async () => {
    const [row] = await app.records.query<{ isDone: boolean }>(
      `select not exists (select from events e where e.id > coalesce(
         (select position from event_consumers where name = 'analytics'), 0)) as "isDone"`,
    );
    return row?.isDone === true;
  });
}

/** Counts appointments that a test wrote itself, without events; all of them unless it names some. */
export async function countWritten(
  records: TestRecords,
  ids: readonly string[] | null = null,
): Promise<void> {
  await records.query(
    'select count_visits(coalesce($1::uuid[], array(select id from appointments union select appointment_id from counted_visits)))',
    [ids],
  );
}

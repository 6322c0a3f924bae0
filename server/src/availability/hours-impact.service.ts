import type { Appointment } from '../appointments/appointment.entity.js';
import type { DecisionService } from '../appointments/decision.service.js';
import type { Database, Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import type { Viewer } from '../api/viewer.js';
import type { OpenRangesService } from '../calendar/open-ranges.service.js';
import { OUTSIDE } from './hours-change.queries.js';
import { HoursDecision, type HoursDecisionInput } from './hours.input.js';
import type { HoursImpact, HoursOutcome } from './hours.type.js';

/** A change of the hours of some doctors. */
export interface HoursWrite {
  readonly doctorIds: readonly string[];
  /** Writes the rows; runs with the hours of the doctors locked, and again when the transaction is retried. */
  write(tx: Queryable): Promise<void>;
}

/** The appointments that lie outside, before a change and after it. */
export interface Outside {
  readonly before: ReadonlySet<string>;
  readonly after: readonly string[];
}

/** Leaves the transaction of a rehearsal, so that it is rolled back. */
class RehearsalOver extends Error {
  constructor(readonly seen: unknown) {
    super('a rehearsal ends by rolling back');
  }
}

/** What a change of hours does to booked appointments: foreseen without changing anything, or carried out. */
export class HoursImpactService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly openRanges: OpenRangesService,
    private readonly decisions: DecisionService,
  ) {}

  /** The appointments that would lie outside: found by doing the change and rolling it back, so it cannot be wrong. */
  async foresee(change: HoursWrite, now: Date): Promise<HoursImpact> {
    const { before, after } = await this.rehearse(change, now, async (_tx, seen) => Promise.resolve(seen));
    const appointments = await this.decisions.list(after);
    return {
      outside: appointments.map((appointment) => ({
        appointment,
        isNew: !before.has(appointment.id),
      })),
    };
  }

  /** Does the change, looks at how things would stand, and rolls it back. Only `look` reads within the transaction. */
  async rehearse<Seen>(
    change: HoursWrite,
    now: Date,
    look: (tx: Queryable, outside: Outside) => Promise<Seen>,
  ): Promise<Seen> {
    try {
      return await this.database.transaction(async (tx) => {
        throw new RehearsalOver(await look(tx, await this.change(tx, change, now)));
      });
    } catch (error) {
      if (error instanceof RehearsalOver) return error.seen as Seen;
      throw error;
    }
  }

  /**
   * Changes the hours and decides what becomes of the appointments that lie outside then, in one transaction.
   * Decisions on appointments that do not lie outside by now are left aside.
   */
  async carryOut(
    viewer: Viewer,
    change: HoursWrite,
    decisions: readonly HoursDecisionInput[],
    now: Date,
  ): Promise<HoursOutcome> {
    const { cancelled, undecided } = await this.database.transaction(async (tx) => {
      await this.decisions.lock(
        tx,
        decisions.map(({ appointmentId }) => appointmentId),
      );
      const { after } = await this.change(tx, change, now);
      const left = new Set(after);
      const gone: string[] = [];
      for (const { appointmentId, decision, reason, cause } of decisions) {
        if (!left.delete(appointmentId)) continue;
        if (decision === HoursDecision.CANCEL) {
          await this.decisions.cancel(
            tx,
            viewer,
            appointmentId,
            { reason: reason || null, cause: cause ?? null },
            now,
          );
          gone.push(appointmentId);
        } else {
          await this.decisions.keep(tx, viewer, appointmentId);
        }
      }
      return { cancelled: gone, undecided: [...left] };
    });
    this.events.ping();
    return {
      cancelled: await this.decisions.list(cancelled),
      undecided: await this.decisions.list(undecided),
    };
  }

  /** The appointments of a doctor that lie outside the hours as they are and wait for a decision. */
  async listOutside(doctorId: string, now: Date): Promise<Appointment[]> {
    return this.decisions.list(await outside(this.database, [doctorId], now));
  }

  private async change(tx: Queryable, change: HoursWrite, now: Date): Promise<Outside> {
    await this.openRanges.lockWithin(tx, change.doctorIds);
    const before = new Set(await outside(tx, change.doctorIds, now));
    await change.write(tx);
    await this.openRanges.expandWithin(tx, change.doctorIds, now);
    return { before, after: await outside(tx, change.doctorIds, now) };
  }
}

async function outside(tx: Queryable, doctorIds: readonly string[], now: Date): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(OUTSIDE, [doctorIds, now]);
  return rows.map(({ id }) => id);
}

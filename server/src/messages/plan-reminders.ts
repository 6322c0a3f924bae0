import type { Database } from '../database/database.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { QuietHours } from './quiet-hours.rules.js';
import {
  BEGIN_MARK,
  CANDIDATES,
  ENTER_REMINDERS,
  LOCK_MARK,
  QUIET_HOURS,
  SET_MARK,
  type CandidateRow,
} from './reminder.queries.js';
import { planReminder, reminderKey } from './reminder.rules.js';

/** Bookings that were written while the run before looked are found by the next one. */
const OVERLAP_MILLISECONDS = 5 * 60_000;

/** Kinds by which a patient learnt the time of a visit. */
const TIME_KINDS: readonly MessageKind[] = [
  MessageKind.appointment_booked,
  MessageKind.appointment_confirmed,
  MessageKind.appointment_moved,
];

/**
 * Enters the reminders that came due since the run before. What was moved, cancelled or confirmed meanwhile needs no
 * clean-up: each is decided anew when it goes out.
 * @returns how many are to go out, and how many are left out and say why
 */
export async function planReminders(
  database: Database,
  now: Date,
): Promise<{ readonly entered: number; readonly skipped: number }> {
  return database.transaction(async (tx) => {
    const begun = await tx.query(BEGIN_MARK, [now]);
    const [mark] = await tx.query<{ at: Date }>(LOCK_MARK);
    const [quiet] = await tx.query<QuietHours>(QUIET_HOURS);
    if (begun.length > 0 || mark === undefined || quiet === undefined) return { entered: 0, skipped: 0 };
    const after = new Date(mark.at.getTime() - OVERLAP_MILLISECONDS);
    const candidates = await tx.query<CandidateRow>(CANDIDATES, [after, now, TIME_KINDS]);
    const rows = candidates.flatMap((candidate) => {
      const plan = planReminder(candidate, quiet, now);
      return plan === null ? [] : [rowOf(candidate, plan, now)];
    });
    const written =
      rows.length === 0
        ? []
        : await tx.query<{ state: string }>(ENTER_REMINDERS, [JSON.stringify(rows), now]);
    if (now > mark.at) await tx.query(SET_MARK, [now]);
    const entered = written.filter(({ state }) => state === 'waiting').length;
    return { entered, skipped: written.length - entered };
  });
}

function rowOf(
  { appointmentId, patientId, lead, startsAt }: CandidateRow,
  plan: { readonly dueAt: Date } | { readonly skip: string },
  now: Date,
): object {
  return {
    recipient_id: patientId,
    key: reminderKey(appointmentId, lead, startsAt),
    appointment_id: appointmentId,
    data: { lead, startsAt },
    due_at: 'dueAt' in plan ? plan.dueAt : now,
    reason: 'skip' in plan ? plan.skip : null,
  };
}

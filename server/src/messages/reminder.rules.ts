import { endOfQuietHours, type QuietHours } from './quiet-hours.rules.js';

const MINUTE = 60_000;

/** A visit that one of the reminders of the settings is due for. */
export interface ReminderCandidate {
  readonly startsAt: Date;
  /** How long before the visit, in minutes. */
  readonly lead: number;
  /** Of the clinic. */
  readonly timeZone: string;
  /** Since when the visit stands at this time. */
  readonly standsSince: Date;
}

/** What becomes of a reminder: it goes out at an instant, or is left out and said why. */
export type ReminderPlan = { readonly dueAt: Date } | { readonly skip: 'late' | 'quiet_hours' };

/**
 * Plans a reminder whose time has come; null where none was promised, since the visit came to stand within its lead. Late
 * it goes out while half of its lead remains; in quiet hours it waits for their end, where that is soon enough.
 */
export function planReminder(
  candidate: ReminderCandidate,
  quiet: QuietHours,
  now: Date,
): ReminderPlan | null {
  const dueAt = candidate.startsAt.getTime() - candidate.lead * MINUTE;
  if (candidate.standsSince.getTime() > dueAt) return null;
  return goOut(candidate, quiet, now);
}

/** When a reminder goes out that is due by now. */
export function goOut(
  { startsAt, lead, timeZone }: Omit<ReminderCandidate, 'standsSince'>,
  quiet: QuietHours,
  now: Date,
): ReminderPlan {
  const latest = new Date(startsAt.getTime() - (lead * MINUTE) / 2);
  if (now > latest) return { skip: 'late' };
  const end = endOfQuietHours(now, timeZone, quiet);
  if (end === null) return { dueAt: now };
  return end > latest ? { skip: 'quiet_hours' } : { dueAt: end };
}

/**
 * Which of some sets of addresses tells for another: one that has all of its addresses and the most beside them, itself
 * where there is none. Whoever has a mail beside the number of a family is told by both, and the others by that text.
 * @param sets each a list of addresses, none of them empty
 */
export function tellsFor(own: readonly string[], sets: readonly (readonly string[])[]): readonly string[] {
  return sets.reduce<readonly string[]>(
    (best, set) => (set.length > best.length && own.every((address) => set.includes(address)) ? set : best),
    own,
  );
}

/** What makes a reminder one: another time of the visit is another reminder. */
export function reminderKey(appointmentId: string, lead: number, startsAt: Date): string {
  return `reminder:${appointmentId}:${lead}:${startsAt.toISOString()}`;
}

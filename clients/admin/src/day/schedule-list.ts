import { localDateOf } from '@smart-healthcare/shared/format/format';
import type { DeskVisitFragment } from '../generated/graphql';

/** Whose appointments of which days are asked for. */
export interface ScheduleQuestion {
  /** Null: the viewer's own, or all doctors of the clinic. */
  doctorId: string | null;
  clinicId: string | null;
  /** Local dates, both included. */
  from: string;
  to: string;
}

function belongs(visit: DeskVisitFragment, question: ScheduleQuestion): boolean {
  const date = localDateOf(visit.scheduledAt, visit.clinic.timeZone);
  return (
    visit.status !== 'held' &&
    date >= question.from &&
    date <= question.to &&
    (question.doctorId === null || question.doctorId === visit.doctor.id) &&
    (question.clinicId === null || question.clinicId === visit.clinic.id)
  );
}

/** A list of visits after one of them was booked, moved or changed: in its place by time, or gone to other days. */
export function withVisit(
  visits: readonly DeskVisitFragment[],
  visit: DeskVisitFragment,
  question: ScheduleQuestion,
): DeskVisitFragment[] {
  const others = visits.filter(({ id }) => id !== visit.id);
  if (!belongs(visit, question)) return others;
  return [...others, visit].sort(
    (a, b) => Date.parse(a.scheduledAt) - Date.parse(b.scheduledAt) || (a.id < b.id ? -1 : 1),
  );
}

/** So long a list may stand without being asked for again: what may be done next depends on the clock. */
const FRESH_MS = 15 * 60_000;

/**
 * Whether the server may answer something else by now although nobody changed anything: a visit has begun since, so
 * that it can be missed, or a quarter of an hour has gone.
 *
 * @param asked when the list came, milliseconds
 */
export function isOutdated(
  visits: readonly Pick<DeskVisitFragment, 'scheduledAt'>[],
  asked: number,
  now: number,
): boolean {
  return (
    now - asked >= FRESH_MS ||
    visits.some(({ scheduledAt }) => {
      const start = Date.parse(scheduledAt);
      return start > asked && start <= now;
    })
  );
}

import { AppointmentStatus } from '../calendar/appointment-status.js';

/**
 * How an author appears beside a public rating: the first name and the initial of the last, because a rating also
 * tells that this person was treated. Null when the author is anonymous or has no name.
 */
export function publicAuthorName(fullName: string | null, anonymous: boolean): string | null {
  if (anonymous || fullName === null) return null;
  const [first, ...others] = fullName.trim().split(/\s+/);
  if (first === undefined || first === '') return null;
  const initial = others.at(-1)?.at(0);
  return initial === undefined ? first : `${first} ${initial.toLocaleUpperCase()}.`;
}

/** Whether a visit of this status can be rated, if it was not yet. */
export function isRatable(status: AppointmentStatus): boolean {
  return status === AppointmentStatus.completed;
}

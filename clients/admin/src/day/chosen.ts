import type { NearestTimeFragment } from '../generated/graphql';

/** A time that staff chose for a visit: a free one, or any one with a reason. */
export interface ChosenTime {
  /** ISO 8601. */
  startsAt: string;
  clinicId: string;
  timeZone: string;
  /** Why it is squeezed in against the rules; null for a free time. */
  overrideReason: string | null;
}

/** A free time as a choice. */
export function slotTime({ startsAt, clinic }: NearestTimeFragment): ChosenTime {
  return { startsAt, clinicId: clinic.id, timeZone: clinic.timeZone, overrideReason: null };
}

/** A patient that staff chose. */
export interface ChosenPatient {
  id: string;
  fullName: string;
}

/** A time that staff chose for a visit: a free one, or any one with a reason. */
export interface ChosenTime {
  /** ISO 8601. */
  startsAt: string;
  clinicId: string;
  timeZone: string;
  /** Why it is squeezed in against the rules; null for a free time. */
  overrideReason: string | null;
}

/** A patient that staff chose. */
export interface ChosenPatient {
  id: string;
  fullName: string;
}

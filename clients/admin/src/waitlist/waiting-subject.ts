/** A booked visit that stays theirs until an earlier one is. */
export interface KeptVisit {
  readonly id: string;
  /** ISO 8601. */
  readonly scheduledAt: string;
  readonly timeZone: string;
}

/** What somebody is to wait for; empty where nothing is chosen yet. */
export interface ChosenSubject {
  kind: 'doctor' | 'field';
  doctorId: string;
  visitTypeId: string;
  specializationId: string;
  city: string;
  kept: KeptVisit | null;
}

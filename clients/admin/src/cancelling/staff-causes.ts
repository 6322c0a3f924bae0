import type { CancelCause, VisitLoss } from '../generated/graphql';

/** The kinds of reason that staff give, in the order in which they are asked. */
export const staffCauses = [
  'doctor_away',
  'clinic_closed',
  'patient_asked',
  'mistake',
  'other',
] as const satisfies readonly CancelCause[];
export type StaffCause = (typeof staffCauses)[number];

export function isStaffCause(cause: string | null): cause is StaffCause {
  return staffCauses.some((known) => known === cause);
}

/**
 * The kind of reason that a visit which has lost something is most likely cancelled for.
 * @param usual where the loss does not tell
 */
export function likelyCause(loss: VisitLoss | null | undefined, usual: StaffCause): StaffCause {
  switch (loss) {
    case 'doctor':
      return 'doctor_away';
    case 'place':
      return 'clinic_closed';
    case 'patient':
    case 'type':
      return 'other';
    default:
      return usual;
  }
}

import { slotAt, type Slot } from '../calendar/slot.type.js';
import type { ProposalRow } from './absence.queries.js';
import { AbsenceProposal } from './absence.type.js';

/** A time as the API shows it. */
export function slotOf(time: {
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly startsAt: Date;
  readonly minutes: number;
}): Slot {
  const type = { id: time.visitTypeId, minutes: time.minutes };
  return slotAt(time.doctorId, time.clinicId, type, time.startsAt.getTime() / 1000);
}

/** A stored proposal as the API shows it. */
export function toProposal(row: ProposalRow): AbsenceProposal {
  const { id, appointmentId, formerDoctorId, formerStartsAt, createdAt, expiresAt, state } = row;
  return Object.assign(new AbsenceProposal(), {
    id,
    appointmentId,
    formerDoctorId,
    formerStartsAt,
    createdAt,
    expiresAt,
    state,
    slot: slotOf(row),
  });
}

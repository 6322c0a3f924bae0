import type { WaitlistVisitsQuery } from '../generated/graphql';

export type OwnVisit = WaitlistVisitsQuery['myAppointments']['edges'][number]['node'];

/** Visits in whose place an earlier time may come: of the doctor, or of a doctor of the same field. */
export function keptVisits(
  visits: readonly OwnVisit[],
  wish: { readonly doctorId: string; readonly specializationId: string },
): OwnVisit[] {
  return visits.filter(
    ({ status, doctor }) =>
      (status === 'confirmed' || status === 'pending') &&
      (doctor.id === wish.doctorId || doctor.specialization.id === wish.specializationId),
  );
}

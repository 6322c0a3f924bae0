import type { DeskVisitFragment } from '../generated/graphql';

/** A confirmed visit of half an hour in New York, for tests of pure functions. */
export function testVisit(changes: Partial<DeskVisitFragment>): DeskVisitFragment {
  const visit: DeskVisitFragment = {
    __typename: 'Appointment',
    id: 'a',
    version: 1,
    status: 'confirmed',
    scheduledAt: '2026-03-10T13:00:00Z',
    endsAt: '2026-03-10T13:30:00Z',
    minutes: 30,
    timeKnown: true,
    reason: null,
    overrideReason: null,
    paymentStatus: 'pending',
    refundDue: false,
    fee: 100,
    currency: 'USD',
    nextStatuses: [],
    undoneStatus: null,
    mayMove: true,
    loss: null,
    newDocuments: 0,
    minutesLate: null,
    patientConfirmedAt: null,
    seriesPart: null,
    patient: { __typename: 'Patient', id: 'p', fullName: 'Maya Rao' },
    doctor: { __typename: 'Doctor', id: 'd', fullName: 'Hana Al-Rashid' },
    clinic: { __typename: 'Clinic', id: 'c', name: 'Harbor', timeZone: 'America/New_York' },
    visitType: null,
  };
  return { ...visit, ...changes };
}

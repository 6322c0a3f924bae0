import type { DeskVisitFragment } from '../generated/graphql';
import { calendarEvents, hoursShown } from './calendar-events';

function visit(changes: Partial<DeskVisitFragment>): DeskVisitFragment {
  return {
    __typename: 'Appointment',
    id: 'a',
    version: 1,
    status: 'confirmed',
    scheduledAt: '2026-03-08T06:30:00Z',
    endsAt: '2026-03-08T07:30:00Z',
    minutes: 60,
    timeKnown: true,
    reason: null,
    overrideReason: null,
    paymentStatus: 'pending',
    refundDue: false,
    fee: 100,
    currency: 'USD',
    nextStatuses: [],
    undoneStatus: null,
    newDocuments: 0,
    patient: { __typename: 'Patient', id: 'p', fullName: 'Maya Rao' },
    doctor: { __typename: 'Doctor', id: 'd', fullName: 'Hana Al-Rashid' },
    clinic: { __typename: 'Clinic', id: 'c', name: 'Harbor', timeZone: 'America/New_York' },
    visitType: null,
    ...changes,
  };
}

test('a visit over the change of clocks starts and ends where the clinic’s clock says', () => {
  expect(calendarEvents([visit({})], (status) => status)).toEqual([
    {
      id: 'a',
      title: 'Maya Rao · confirmed',
      start: '2026-03-08T01:30',
      end: '2026-03-08T03:30',
      editable: true,
      classNames: ['visit-booked'],
    },
  ]);
});

test('cancelled visits and those without a known hour are not drawn; past statuses cannot be dragged', () => {
  const events = calendarEvents(
    [
      visit({ id: 'b', status: 'cancelled' }),
      visit({ id: 'c', timeKnown: false }),
      visit({ id: 'd', status: 'completed' }),
    ],
    (status) => status,
  );
  expect(events.map(({ id, editable }) => [id, editable])).toEqual([['d', false]]);
});

test('the hours leave room around the visits, to the ends of the day at most', () => {
  expect(hoursShown([])).toEqual({ from: '08:00:00', to: '18:00:00' });
  const night = calendarEvents(
    [visit({ scheduledAt: '2026-03-10T03:30:00Z', endsAt: '2026-03-10T04:30:00Z' })],
    (status) => status,
  );
  expect(hoursShown(night)).toEqual({ from: '08:00:00', to: '24:00:00' });
});

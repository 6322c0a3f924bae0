import { zoneName } from '@smart-healthcare/shared/format/format';
import { calendarEvents, hoursShown } from './calendar-events';
import { testVisit as visit } from './test-visit';

test('a visit over the change of clocks starts and ends where the clinic’s clock says', () => {
  expect(
    calendarEvents(
      [visit({ scheduledAt: '2026-03-08T06:30:00Z', endsAt: '2026-03-08T07:30:00Z' })],
      (status) => status,
    ),
  ).toEqual([
    {
      id: 'a',
      title: 'Maya Rao, confirmed',
      start: '2026-03-08T01:30',
      end: '2026-03-08T03:30',
      editable: true,
      classNames: ['visit-booked'],
      extendedProps: {
        status: 'confirmed',
        word: 'confirmed',
        patient: 'Maya Rao',
        about: '',
        time: expect.stringMatching(/1:30/),
        place: '',
      },
    },
  ]);
});

test('a visit during which the clock goes back is drawn with its length', () => {
  const [drawn] = calendarEvents(
    // 1:30 before the change to 1:15 after it.
    [visit({ scheduledAt: '2026-11-01T05:30:00Z', endsAt: '2026-11-01T06:15:00Z', minutes: 45 })],
    (status) => status,
  );
  expect(drawn).toMatchObject({ start: '2026-11-01T01:30', end: '2026-11-01T02:15' });
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

test('with two zones each visit stands at the time of its place, and says where that is', () => {
  const chicago = { __typename: 'Clinic', id: 'x', name: 'Lake', timeZone: 'America/Chicago' } as const;
  const drawn = calendarEvents([visit({}), visit({ id: 'b', clinic: chicago })], (status) => status, true);
  expect(drawn.map(({ start, extendedProps }) => [start, extendedProps.place])).toEqual([
    ['2026-03-10T09:00', `Harbor (${zoneName('2026-03-10T13:00:00Z', 'America/New_York')})`],
    ['2026-03-10T08:00', `Lake (${zoneName('2026-03-10T13:00:00Z', 'America/Chicago')})`],
  ]);
});

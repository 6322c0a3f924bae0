import { datesAhead, demandQuery, isOverfull, readDemandView, shownDays } from './demand-view';

const day = (
  date: string,
  figures: Partial<{ booked: number; capacity: number; expected: number; high: number }>,
) => ({
  __typename: 'DemandDay' as const,
  date,
  expected: 0,
  low: 0,
  high: 0,
  booked: 0,
  capacity: 0,
  isHigh: false,
  basis: 'MODEL' as never,
  ...figures,
});

test.each([
  { subject: 'doctor', id: '', weeks: '4' },
  { subject: 'doctor', id: 'd1', weeks: '2' },
  { subject: 'clinic', id: '', weeks: '4' },
  { subject: 'clinic', id: 'c1', weeks: '6' },
] as const)('an address gives back the view that made it: %o', (view) => {
  expect(readDemandView(demandQuery(view))).toEqual(view);
});

test('an address that says nonsense gives four weeks of a doctor', () => {
  expect(readDemandView({ weeks: '40', of: 'planet' })).toEqual({ subject: 'doctor', id: '', weeks: '4' });
});

test('weeks ahead begin today and stay within what the server foresees', () => {
  expect(datesAhead('4', new Date(2026, 2, 2, 9))).toEqual({ from: '2026-03-02', to: '2026-03-28' });
  expect(datesAhead('6', new Date(2026, 2, 2, 9))).toEqual({ from: '2026-03-02', to: '2026-04-11' });
});

test('days without hours or appointments are left out', () => {
  const days = [day('2026-03-02', { capacity: 10, expected: 6 }), day('2026-03-03', {})];
  expect(shownDays(days).map(({ date }) => date)).toEqual(['2026-03-02']);
});

test('a day is overfull where more is expected than fits into its hours', () => {
  expect(isOverfull(day('2026-03-02', { capacity: 10, expected: 10.5 }))).toBe(true);
  expect(isOverfull(day('2026-03-02', { capacity: 10, expected: 10 }))).toBe(false);
  // Without hours it is closed, whatever is still booked.
  expect(isOverfull(day('2026-03-02', { capacity: 0, expected: 2 }))).toBe(false);
});

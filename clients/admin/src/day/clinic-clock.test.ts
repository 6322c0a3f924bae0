import { instantsOf, instantOf, wallClockOf } from './clinic-clock';

const newYork = 'America/New_York';
const lordHowe = 'Australia/Lord_Howe';

test('the wall shows the clinic’s time, whatever the zone of the viewer', () => {
  expect(wallClockOf('2026-03-08T06:30:00Z', newYork)).toBe('2026-03-08T01:30');
  expect(wallClockOf('2026-03-08T07:30:00Z', newYork)).toBe('2026-03-08T03:30');
  expect(wallClockOf('2026-11-23T05:00:00Z', newYork)).toBe('2026-11-23T00:00');
});

test('a time that the clocks jump over is no instant', () => {
  expect(instantOf('2026-03-08T02:30', newYork)).toBeNull();
  expect(instantOf('2026-10-04T02:15', lordHowe)).toBeNull();
});

test('a time that comes twice is the first one', () => {
  expect(instantOf('2026-11-01T01:30', newYork)).toBe('2026-11-01T05:30:00.000Z');
  expect(instantOf('2026-04-05T01:45', lordHowe)).toBe('2026-04-04T14:45:00.000Z');
});

test.each([newYork, lordHowe, 'Asia/Kolkata', 'UTC', 'Pacific/Kiritimati'])(
  'both directions agree through a year in %s',
  (zone) => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 5.25 * 3_600_000) {
      const wall = wallClockOf(new Date(at).toISOString(), zone);
      const back = instantOf(wall, zone);
      expect(back).not.toBeNull();
      expect(wallClockOf(back ?? '', zone)).toBe(wall);
    }
  },
);

test('what is no time is no instant', () => {
  expect(instantOf('2026-13-01T10:00', newYork)).toBeNull();
  expect(instantOf('', newYork)).toBeNull();
});

test('an hour that repeats has two instants, one that is jumped over none', () => {
  expect(instantsOf('2026-11-01T01:30', 'America/New_York')).toEqual([
    '2026-11-01T05:30:00.000Z',
    '2026-11-01T06:30:00.000Z',
  ]);
  expect(instantsOf('2026-03-08T02:30', 'America/New_York')).toEqual([]);
  expect(instantsOf('2026-03-10T09:00', 'America/New_York')).toEqual(['2026-03-10T13:00:00.000Z']);
});

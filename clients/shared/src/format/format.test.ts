import { i18n } from '../i18n/i18n';
import {
  formatClock,
  formatCountdown,
  formatDateRange,
  formatDayAndTime,
  formatHour,
  formatMinutes,
  formatMonth,
  formatPercent,
  formatShortDate,
  formatShortMonth,
  formatTime,
  formatWait,
  formatWeekday,
  isRepeatedTime,
  localDateOf,
  nearDayWord,
  otherZoneName,
  viewerZone,
  zoneName,
} from './format';

const noon = '2026-06-15T12:00:00Z';
/** A zone whose clock is hours away from the viewer's, wherever the test runs. */
const farZone =
  Math.abs(new Date(noon).getTimezoneOffset() + 330) < 180 ? 'America/New_York' : 'Asia/Kolkata';

afterEach(() => {
  i18n.global.locale.value = 'en';
});

test('a time in the zone of the viewer stands alone', () => {
  expect(formatTime(noon, viewerZone())).not.toContain('(');
});

test('a time elsewhere names its zone', () => {
  expect(otherZoneName(noon, farZone)).toBe(zoneName(noon, farZone));
  expect(formatTime(noon, farZone)).toContain(`(${zoneName(noon, farZone)})`);
});

test('another name for the same clock is no difference', () => {
  const sameClock = ['Asia/Kolkata', 'Asia/Colombo', 'Africa/Abidjan', 'Africa/Accra'];
  for (const zone of sameClock) {
    const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const viewer = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' });
    const same =
      offset.format(new Date(noon)).split(', ')[1] === viewer.format(new Date(noon)).split(', ')[1];
    expect(otherZoneName(noon, zone) === null).toBe(same);
  }
});

test('the date of an instant is that of the zone', () => {
  expect(localDateOf('2026-03-01T23:30:00Z', 'Asia/Kolkata')).toBe('2026-03-02');
  expect(localDateOf('2026-03-01T03:00:00Z', 'America/New_York')).toBe('2026-02-28');
});

test('near days have words, others none, also over the turn of a month', () => {
  const now = new Date('2026-02-28T20:00:00Z');
  expect(nearDayWord('2026-02-28T23:00:00Z', 'America/New_York', now)).toBe('today');
  expect(nearDayWord('2026-02-28T20:30:00Z', 'Asia/Kolkata', now)).toBe('today');
  expect(nearDayWord('2026-03-01T20:30:00Z', 'Asia/Kolkata', now)).toBe('tomorrow');
  expect(nearDayWord('2026-03-05T20:30:00Z', 'Asia/Kolkata', now)).toBeNull();
});

test('a month is that month in every zone, with its year', () => {
  expect(formatMonth('2026-03')).toBe('March 2026');
});

test('Hindi speaks Hindi', () => {
  i18n.global.locale.value = 'hi';
  expect(nearDayWord(noon, 'UTC', new Date(noon))).toBe('आज');
  expect(formatMinutes(20)).toContain('मि');
});

test('a countdown never goes below zero', () => {
  expect(formatCountdown(247)).toBe('4:07');
  expect(formatCountdown(-3)).toBe('0:00');
});

test('a wait is told in seconds while it is short, in minutes that are surely over else', () => {
  expect([1, 90, 91, 272].map(formatWait)).toEqual(['1 second', '90 seconds', '2 minutes', '5 minutes']);
  i18n.global.locale.value = 'hi';
  expect(formatWait(272)).toBe('5 मिनट');
});

test('parts of a calendar are named in the language in use', () => {
  const parts = (): string[] => [
    formatWeekday(1),
    formatWeekday(7, 'short'),
    formatShortDate('2026-03-03'),
    formatShortMonth('2026-03'),
    formatPercent(0.125),
  ];
  expect(parts()).toEqual(['Monday', 'Sun', 'Mar 3', 'Mar 2026', '12.5%']);
  i18n.global.locale.value = 'hi';
  expect(parts()).toEqual(['सोमवार', 'रवि', '3 मार्च', 'मार्च 2026', '12.5%']);
});

test('a range names what its ends share once', () => {
  expect(formatDateRange('2026-03-03', '2026-03-09')).toMatch(/^Mar 3\s*–\s*9, 2026$/);
});

test('an hour is one of the clinic’s clock', () => {
  expect(formatHour(9)).toMatch(/^9\sAM$/);
  expect(formatHour(15)).toMatch(/^3\sPM$/);
});

test.each([
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
  ['Europe/Berlin', '2026-10-25T00:15:00Z', '2026-10-25T01:15:00Z'],
  // Half an hour only.
  ['Australia/Lord_Howe', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
  // Over midnight.
  ['America/Santiago', '2026-04-05T02:30:00Z', '2026-04-05T03:30:00Z'],
  ['Africa/Cairo', '2026-10-29T20:30:00Z', '2026-10-29T21:30:00Z'],
  ['America/Havana', '2026-11-01T04:30:00Z', '2026-11-01T05:30:00Z'],
])('an hour that repeats in %s is told apart', (zone, first, second) => {
  expect([isRepeatedTime(first, zone), isRepeatedTime(second, zone)]).toEqual([true, true]);
  expect(formatClock(first, zone)).not.toBe(formatClock(second, zone));
  expect(formatTime(first, zone)).not.toBe(formatTime(second, zone));
  expect(formatDayAndTime(first, zone)).not.toBe(formatDayAndTime(second, zone));
});

test.each([
  ['America/New_York', '2026-11-01T04:59:00Z'],
  ['America/New_York', '2026-11-01T07:00:00Z'],
  ['America/New_York', '2026-03-08T07:30:00Z'],
  ['Asia/Kolkata', '2026-11-01T05:30:00Z'],
])('an hour that comes once in %s is said without more (%s)', (zone, instant) => {
  expect(isRepeatedTime(instant, zone)).toBe(false);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { i18n } from '../i18n/i18n';
import type { Locale } from '../i18n/languages';
import * as format from './format';
import { namedZone } from './named-zone';

const CLIENTS = join(import.meta.dirname, '../../..');
const MINUTE = 60_000;

/** Nights on which a clock shows a time twice: the zone, the first of the two, and how far apart they are. */
const NIGHTS = [
  ['America/New_York', '2026-11-01T05:30:00Z', 60],
  ['Europe/London', '2026-10-25T00:30:00Z', 60],
  ['Europe/Berlin', '2026-10-25T00:30:00Z', 60],
  ['Australia/Lord_Howe', '2026-04-04T14:45:00Z', 30],
] as const;

/** What writes an instant with its time of day. */
const TIMES: Readonly<Record<string, (at: string, zone: string) => string>> = {
  formatTime: format.formatTime,
  formatClock: format.formatClock,
  formatDayAndClock: format.formatDayAndClock,
  formatDayAndTime: format.formatDayAndTime,
};

/** What writes days, hours of any day, lengths and other things: no time of a day that repeats. */
const OTHERS = [
  ...['formatCountdown', 'formatDateRange', 'formatDay', 'formatDistance', 'formatHour', 'formatList'],
  ...['formatLocalDate', 'formatLocalDay', 'formatLocalTime', 'formatMinutes', 'formatMoney', 'formatMonth'],
  ...['formatNumber', 'formatPercent', 'formatShortDate', 'formatShortMonth', 'formatWait', 'formatWeekday'],
];

/** The code of both clients, but for tests. */
const sources = ['admin', 'patient', 'shared'].flatMap((client) =>
  readdirSync(join(CLIENTS, client, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(ts|vue)$/.test(file))
    .map((file) => ({
      file: `${client}/${file}`,
      text: readFileSync(join(CLIENTS, client, 'src', file), 'utf8'),
    })),
);
const filesWith = (pattern: RegExp): string[] =>
  sources.flatMap(({ file, text }) => (pattern.test(text) ? [file] : [])).sort();

afterEach(() => {
  i18n.global.locale.value = 'en';
});

describe('an hour that repeats', () => {
  describe.each(['en', 'hi'] satisfies Locale[])('in %s', (language) => {
    test.each(NIGHTS)('is told apart in %s by everything that writes a time', (zone, first, apart) => {
      i18n.global.locale.value = language;
      const second = new Date(Date.parse(first) + apart * MINUTE).toISOString();
      for (const [name, write] of Object.entries(TIMES)) {
        expect([name, write(first, zone)]).not.toEqual([name, write(second, zone)]);
      }
      const elsewhere = { at: first, zone: 'Asia/Kolkata' };
      for (const others of [[], [elsewhere]]) {
        const { dayAndTime } = namedZone([{ at: first, zone }, { at: second, zone }, ...others]);
        for (const width of ['long', 'short'] as const) {
          expect(dayAndTime(first, zone, width)).not.toBe(dayAndTime(second, zone, width));
        }
      }
    });
  });

  test('stands in no text that is written otherwise', () => {
    const writers = Object.keys(format).filter((name) => name.startsWith('format'));
    expect(writers.sort()).toEqual([...Object.keys(TIMES), ...OTHERS].sort());
    expect(filesWith(/\bDateTimeFormat\(|\.toLocale(Date|Time)?String\(/)).toEqual([
      // The clock on a wall, for what knows no zones: the calendar's grid and fields to type into.
      'admin/day/clinic-clock.ts',
      'admin/series/series-starts.ts',
      // Dates and hours to group times by.
      'patient/booking/clinic-time.ts',
      'shared/format/format.ts',
    ]);
  });

  test('is drawn by the clock on a wall where each visit says its own time, and nowhere else', () => {
    expect(filesWith(/\bwallClockOf\(|\btimeOfDay\(/)).toEqual([
      'admin/day/TimeChoice.vue',
      'admin/day/VisitCalendar.vue',
      'admin/day/calendar-events.ts',
      'admin/day/clinic-clock.ts',
      'admin/day/open-windows.ts',
      'admin/series/series-starts.ts',
    ]);
    // Parts of what the API sends as an instant are not shown; these are of times that have no zone.
    expect(filesWith(/\.slice\(11/)).toEqual([
      'admin/day/calendar-events.ts',
      'admin/hours/LeaveDialog.vue',
      'admin/hours/hours-lines.ts',
    ]);
  });
});

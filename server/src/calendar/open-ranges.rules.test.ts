import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import fc from 'fast-check';
import {
  type Closure,
  type DatedHours,
  expandHours,
  type HoursInput,
  type Leave,
  type OpenRange,
  type WeeklyHours,
} from './open-ranges.rules.js';
import { MINUTES_A_DAY, openMinutes, Wall } from '../../test/support/open-minutes.js';
import { DAY, dateOfDay, dayOfDate, HOUR, localDay, localInstants, localTime, MINUTE } from './time-zone.js';

const NEW_YORK = 'America/New_York';
const BERLIN = 'Europe/Berlin';
const LORD_HOWE = 'Australia/Lord_Howe';
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

function clock(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE;
}

function weekly(hours: string, weekdays = EVERY_DAY, changes: Partial<WeeklyHours> = {}): WeeklyHours[] {
  const [start = '', end = ''] = hours.split('-');
  return weekdays.map((weekday) => ({
    clinicId: 'c1',
    visitTypeId: null,
    weekday,
    start: clock(start),
    end: clock(end),
    validFrom: null,
    validUntil: null,
    ...changes,
  }));
}

function dated(
  date: string,
  hours: string,
  isAvailable: boolean,
  changes: Partial<DatedHours> = {},
): DatedHours {
  const [start = '', end = ''] = hours.split('-');
  return {
    clinicId: 'c1',
    visitTypeId: null,
    day: dayOfDate(date),
    timeZone: NEW_YORK,
    start: clock(start),
    end: clock(end),
    isAvailable,
    ...changes,
  };
}

function input(zone: string, from: string, to: string, changes: Partial<HoursInput>): HoursInput {
  return {
    firstDay: dayOfDate(from),
    lastDay: dayOfDate(to),
    timeZones: new Map([['c1', zone]]),
    weekly: [],
    dated: [],
    leave: [],
    closures: [],
    ...changes,
  };
}

/** `2026-03-08T07:00Z/13:00Z`; an anchor that differs from the start follows after an `@`. */
function shown(ranges: readonly OpenRange[]): string[] {
  return ranges.map((range) => {
    const [start, end, anchor] = [range.startsAt, range.endsAt, range.anchor].map((instant) =>
      new Date(instant).toISOString().replace(':00.000Z', 'Z'),
    );
    const type = range.visitTypeId === null ? '' : ` ${range.visitTypeId}`;
    return `${start}/${end}${anchor === start ? '' : `@${anchor}`}${type}`;
  });
}

describe('expandHours', () => {
  const plain = (changes: Partial<HoursInput>): string[] =>
    shown(expandHours(input(NEW_YORK, '2026-06-01', '2026-06-01', changes)));

  test('opens the weekly hours of the weekday, in the zone of the clinic', () => {
    expect(plain({ weekly: weekly('09:00-12:30', [1]) })).toEqual(['2026-06-01T13:00Z/2026-06-01T16:30Z']);
    expect(plain({ weekly: weekly('09:00-12:30', [2]) })).toEqual([]);
  });

  test('keeps the first and last day on which weekly hours are valid, and drops the others', () => {
    const day = dayOfDate('2026-06-01');
    const open = ['2026-06-01T13:00Z/2026-06-01T14:00Z'];
    expect(plain({ weekly: weekly('09:00-10:00', [1], { validFrom: day, validUntil: day }) })).toEqual(open);
    expect(plain({ weekly: weekly('09:00-10:00', [1], { validFrom: day + 1 }) })).toEqual([]);
    expect(plain({ weekly: weekly('09:00-10:00', [1], { validUntil: day - 1 }) })).toEqual([]);
  });

  test('takes an end at or before the start for the next day', () => {
    expect(plain({ weekly: weekly('22:00-06:00', [1]) })).toEqual(['2026-06-02T02:00Z/2026-06-02T10:00Z']);
    expect(plain({ weekly: weekly('08:00-08:00', [1]) })).toEqual(['2026-06-01T12:00Z/2026-06-02T12:00Z']);
  });

  test('keeps the part of a night that began on the day before, with its anchor', () => {
    expect(plain({ weekly: weekly('22:00-06:00', [7]) })).toEqual(['2026-06-01T02:00Z/2026-06-01T10:00Z']);
  });

  test('joins windows that overlap or touch, and takes the grid of the first', () => {
    const hours = [
      ...weekly('09:00-12:00', [1]),
      ...weekly('11:10-13:00', [1]),
      ...weekly('13:00-14:00', [1]),
    ];
    expect(plain({ weekly: hours })).toEqual(['2026-06-01T13:00Z/2026-06-01T18:00Z']);
  });

  test('adds dated hours, in their own zone', () => {
    expect(
      plain({
        weekly: weekly('09:00-10:00', [1]),
        dated: [dated('2026-06-01', '18:00-19:00', true, { timeZone: BERLIN })],
      }),
    ).toEqual(['2026-06-01T13:00Z/2026-06-01T14:00Z', '2026-06-01T16:00Z/2026-06-01T17:00Z']);
  });

  test('closed dates win over dated and weekly hours, and do not shift the grid', () => {
    expect(
      plain({
        weekly: weekly('09:00-12:00', [1]),
        dated: [dated('2026-06-01', '10:00-10:30', true), dated('2026-06-01', '10:05-10:25', false)],
      }),
    ).toEqual([
      '2026-06-01T13:00Z/2026-06-01T14:05Z',
      '2026-06-01T14:25Z/2026-06-01T16:00Z@2026-06-01T13:00Z',
    ]);
  });

  test('leave is wall-clock time of its own zone and takes from every clinic', () => {
    const leave: Leave[] = [
      { timeZone: BERLIN, start: Date.UTC(2026, 5, 1, 16), end: Date.UTC(2026, 5, 1, 17, 30) },
    ];
    expect(plain({ weekly: weekly('09:00-12:00', [1]), leave })).toEqual([
      '2026-06-01T13:00Z/2026-06-01T14:00Z',
      '2026-06-01T15:30Z/2026-06-01T16:00Z@2026-06-01T13:00Z',
    ]);
  });

  test('leave without an end takes all that follows', () => {
    const leave: Leave[] = [{ timeZone: NEW_YORK, start: Date.UTC(2026, 0, 1), end: Infinity }];
    expect(plain({ weekly: weekly('09:00-12:00'), leave })).toEqual([]);
  });

  test('a closure takes the whole local day of its clinic only', () => {
    const closures: Closure[] = [
      { clinicId: 'c1', firstDay: dayOfDate('2026-06-02'), lastDay: dayOfDate('2026-06-02') },
      { clinicId: 'c2', firstDay: dayOfDate('2026-06-01'), lastDay: dayOfDate('2026-06-01') },
    ];
    expect(plain({ weekly: weekly('22:00-06:00', [1]), closures })).toEqual([
      '2026-06-02T02:00Z/2026-06-02T04:00Z',
    ]);
  });

  test('hours of one visit type are left out where the general hours hold them', () => {
    const hours = [...weekly('09:00-11:00', [1]), ...weekly('08:10-12:00', [1], { visitTypeId: 'v1' })];
    expect(plain({ weekly: hours })).toEqual([
      '2026-06-01T12:10Z/2026-06-01T13:00Z v1',
      '2026-06-01T13:00Z/2026-06-01T15:00Z',
      '2026-06-01T15:00Z/2026-06-01T16:00Z@2026-06-01T12:10Z v1',
    ]);
  });

  test('a closed date of one visit type leaves the general hours and the other types open', () => {
    expect(
      plain({
        weekly: [
          ...weekly('09:00-10:00', [1]),
          ...weekly('12:00-14:00', [1], { visitTypeId: 'v1' }),
          ...weekly('12:00-14:00', [1], { visitTypeId: 'v2' }),
        ],
        dated: [dated('2026-06-01', '00:00-13:00', false, { visitTypeId: 'v1' })],
      }),
    ).toEqual([
      '2026-06-01T13:00Z/2026-06-01T14:00Z',
      '2026-06-01T16:00Z/2026-06-01T18:00Z v2',
      '2026-06-01T17:00Z/2026-06-01T18:00Z@2026-06-01T16:00Z v1',
    ]);
  });

  test('hours at a clinic whose zone is not given are left out', () => {
    expect(
      plain({
        weekly: weekly('09:00-10:00', [1], { clinicId: 'c2' }),
        dated: [dated('2026-06-01', '09:00-10:00', true, { clinicId: 'c2' })],
      }),
    ).toEqual([]);
  });

  test('a doctor who is open day and night has one range, with one grid, each local day', () => {
    const always = { weekly: weekly('00:00-00:00') };
    const ranges = expandHours(input(NEW_YORK, '2026-06-01', '2026-06-05', always));
    expect(shown(ranges)).toEqual([
      '2026-05-31T04:00Z/2026-06-01T16:00Z',
      '2026-06-01T04:00Z/2026-06-02T16:00Z',
      '2026-06-02T04:00Z/2026-06-03T16:00Z',
      '2026-06-03T04:00Z/2026-06-04T16:00Z',
      '2026-06-04T04:00Z/2026-06-05T16:00Z',
      '2026-06-05T04:00Z/2026-06-06T04:00Z',
    ]);
    const later = expandHours(input(NEW_YORK, '2026-06-03', '2026-06-05', always));
    expect(shown(later)).toEqual(shown(ranges).slice(2));
  });
});

describe('when the clocks change', () => {
  const on = (zone: string, date: string, hours: string): string[] => {
    const day = dayOfDate(date);
    const only = { validFrom: day, validUntil: day };
    return shown(expandHours(input(zone, date, date, { weekly: weekly(hours, EVERY_DAY, only) })));
  };

  test.each([
    // Clocks go forward: 02:00 becomes 03:00 in New York and Berlin, 02:30 in Lord Howe.
    [NEW_YORK, '2026-03-08', '09:00-12:00', ['2026-03-08T13:00Z/2026-03-08T16:00Z']],
    [NEW_YORK, '2026-03-08', '02:30-04:00', ['2026-03-08T07:00Z/2026-03-08T08:00Z']],
    [NEW_YORK, '2026-03-08', '02:00-03:00', []],
    [NEW_YORK, '2026-03-08', '01:00-02:30', ['2026-03-08T06:00Z/2026-03-08T07:00Z']],
    [NEW_YORK, '2026-03-07', '22:00-06:00', ['2026-03-08T03:00Z/2026-03-08T10:00Z']],
    [BERLIN, '2026-03-29', '09:00-12:00', ['2026-03-29T07:00Z/2026-03-29T10:00Z']],
    [BERLIN, '2026-03-29', '02:15-03:15', ['2026-03-29T01:00Z/2026-03-29T01:15Z']],
    [BERLIN, '2026-03-28', '22:00-06:00', ['2026-03-28T21:00Z/2026-03-29T04:00Z']],
    [LORD_HOWE, '2026-10-04', '09:00-12:00', ['2026-10-03T22:00Z/2026-10-04T01:00Z']],
    [LORD_HOWE, '2026-10-04', '02:00-02:30', []],
    [LORD_HOWE, '2026-10-04', '01:45-02:45', ['2026-10-03T15:15Z/2026-10-03T15:45Z']],
    [LORD_HOWE, '2026-10-03', '22:00-06:00', ['2026-10-03T11:30Z/2026-10-03T19:00Z']],
    // Clocks go back: 02:00 becomes 01:00 in New York, 03:00 becomes 02:00 in Berlin, 02:00 becomes 01:30 in Lord Howe.
    [NEW_YORK, '2026-11-01', '09:00-12:00', ['2026-11-01T14:00Z/2026-11-01T17:00Z']],
    [NEW_YORK, '2026-11-01', '00:30-03:00', ['2026-11-01T04:30Z/2026-11-01T08:00Z']],
    [
      NEW_YORK,
      '2026-11-01',
      '01:10-01:40',
      ['2026-11-01T05:10Z/2026-11-01T05:40Z', '2026-11-01T06:10Z/2026-11-01T06:40Z'],
    ],
    [
      NEW_YORK,
      '2026-11-01',
      '01:30-03:00',
      ['2026-11-01T05:30Z/2026-11-01T06:00Z', '2026-11-01T06:30Z/2026-11-01T08:00Z'],
    ],
    [NEW_YORK, '2026-10-31', '22:00-06:00', ['2026-11-01T02:00Z/2026-11-01T11:00Z']],
    [BERLIN, '2026-10-25', '09:00-12:00', ['2026-10-25T08:00Z/2026-10-25T11:00Z']],
    [BERLIN, '2026-10-24', '22:00-06:00', ['2026-10-24T20:00Z/2026-10-25T05:00Z']],
    [
      BERLIN,
      '2026-10-25',
      '02:15-02:30',
      ['2026-10-25T00:15Z/2026-10-25T00:30Z', '2026-10-25T01:15Z/2026-10-25T01:30Z'],
    ],
    [LORD_HOWE, '2026-04-05', '09:00-12:00', ['2026-04-04T22:30Z/2026-04-05T01:30Z']],
    [LORD_HOWE, '2026-04-04', '22:00-06:00', ['2026-04-04T11:00Z/2026-04-04T19:30Z']],
    [
      LORD_HOWE,
      '2026-04-05',
      '01:40-02:00',
      ['2026-04-04T14:40Z/2026-04-04T15:00Z', '2026-04-04T15:10Z/2026-04-04T15:30Z'],
    ],
  ])('%s, %s, %s', (zone, date, hours, expected) => {
    expect(on(zone, date, hours)).toEqual(expected);
  });

  test('leave takes both turns of an hour that comes twice', () => {
    const leave: Leave[] = [
      { timeZone: NEW_YORK, start: Date.UTC(2026, 10, 1, 1, 15), end: Date.UTC(2026, 10, 1, 1, 30) },
    ];
    const day = dayOfDate('2026-11-01');
    const hours = weekly('01:00-02:00', EVERY_DAY, { validFrom: day, validUntil: day });
    expect(shown(expandHours(input(NEW_YORK, '2026-11-01', '2026-11-01', { weekly: hours, leave })))).toEqual(
      [
        '2026-11-01T05:00Z/2026-11-01T05:15Z',
        '2026-11-01T05:30Z/2026-11-01T06:15Z@2026-11-01T05:00Z',
        '2026-11-01T06:30Z/2026-11-01T07:00Z@2026-11-01T05:00Z',
      ],
    );
  });
});

/** The same as minutes, of the days from the first one on. Where one day goes on into the next, the next one's grid counts. */
function minutesOf(ranges: readonly OpenRange[], all: HoursInput): Map<number, number> {
  const found = new Map<number, number>();
  for (const range of ranges) {
    const clinic = Wall.of(all.timeZones.get(range.clinicId) ?? '');
    for (let minute = range.startsAt / MINUTE; minute < range.endsAt / MINUTE; minute += 1) {
      const before = found.get(minute);
      if (before !== undefined && before >= range.anchor / MINUTE) throw new Error('two ranges overlap');
      if (clinic.minute(minute) >= all.firstDay * MINUTES_A_DAY) found.set(minute, range.anchor / MINUTE);
    }
  }
  return found;
}

/** A long Map is slow to compare; a string is not. */
function listed(minutes: ReadonlyMap<number, number>): string {
  return [...minutes]
    .sort(([a], [b]) => a - b)
    .map(([minute, anchor]) => `${minute} ${anchor}`)
    .join('\n');
}

const ZONES = [NEW_YORK, BERLIN, LORD_HOWE, 'Asia/Kolkata'];
/** First days of stretches that hold a change of the clocks in one of the zones, and one that holds none. */
const DAYS = [
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-06-10',
  '2026-10-03',
  '2026-10-24',
  '2026-10-31',
];
const TYPES = [null, 'v1', 'v2'];

const anyHours = (): fc.Arbitrary<HoursInput> =>
  fc
    .record({
      first: fc.constantFrom(...DAYS.map(dayOfDate)),
      days: fc.integer({ min: 0, max: 2 }),
      zones: fc.tuple(fc.constantFrom(...ZONES), fc.constantFrom(...ZONES)),
    })
    .chain(({ first, days, zones }) => {
      const time = fc.oneof(
        fc.integer({ min: 0, max: 47 }).map((half) => half * 30 * MINUTE),
        fc.integer({ min: 0, max: MINUTES_A_DAY }).map((minute) => minute * MINUTE),
      );
      const day = fc.integer({ min: first - 2, max: first + days + 1 });
      const hours = {
        clinicId: fc.constantFrom('c1', 'c2'),
        visitTypeId: fc.constantFrom(...TYPES),
        start: time,
        end: time,
      };
      const zone = fc.constantFrom(...ZONES);
      return fc.record({
        firstDay: fc.constant(first),
        lastDay: fc.constant(first + days),
        timeZones: fc.constant(
          new Map([
            ['c1', zones[0]],
            ['c2', zones[1]],
          ]),
        ),
        weekly: fc.array(
          fc.record({
            ...hours,
            weekday: fc.integer({ min: 1, max: 7 }),
            validFrom: fc.option(day, { freq: 4 }),
            validUntil: fc.option(day, { freq: 4 }),
          }),
          { maxLength: 10 },
        ),
        dated: fc.array(fc.record({ ...hours, day, timeZone: zone, isAvailable: fc.boolean() }), {
          maxLength: 5,
        }),
        leave: fc.array(
          fc
            .record({ timeZone: zone, day, start: time, minutes: fc.integer({ min: 1, max: 2_000 }) })
            .map((leave) => ({
              timeZone: leave.timeZone,
              start: leave.day * DAY + leave.start,
              end: leave.day * DAY + leave.start + leave.minutes * MINUTE,
            })),
          { maxLength: 2 },
        ),
        closures: fc.array(
          fc
            .record({ clinicId: hours.clinicId, firstDay: day, length: fc.integer({ min: 0, max: 1 }) })
            .map(({ clinicId, firstDay, length }) => ({ clinicId, firstDay, lastDay: firstDay + length })),
          { maxLength: 1 },
        ),
      });
    });

describe('expandHours against a reference that asks of every minute', () => {
  test('any hours give the same minutes and the same grid', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyHours(), (all) => {
        const ranges = expandHours(all);
        for (const clinicId of all.timeZones.keys()) {
          for (const type of TYPES) {
            const own = ranges.filter((range) => range.clinicId === clinicId && range.visitTypeId === type);
            const minutes = minutesOf(own, all);
            seen += minutes.size;
            expect(listed(minutes)).toBe(listed(openMinutes(all, clinicId, type)));
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(10_000);
  });

  test('ranges come in order, apart unless cut at midnight, where one goes on into the next, and short', () => {
    fc.assert(
      fc.property(anyHours(), (all) => {
        const ranges = expandHours(all);
        const lastOf = new Map<string, OpenRange>();
        let previous = -Infinity;
        for (const range of ranges) {
          const key = `${range.clinicId} ${range.visitTypeId}`;
          const last = lastOf.get(key);
          expect(range.startsAt).toBeGreaterThanOrEqual(previous);
          expect(range.anchor).toBeLessThanOrEqual(range.startsAt);
          expect(range.endsAt).toBeGreaterThan(range.startsAt);
          expect(range.endsAt - range.startsAt).toBeLessThanOrEqual(48 * HOUR);
          if (last !== undefined && range.startsAt <= last.endsAt) {
            expect(range.anchor).toBeGreaterThan(last.anchor);
            expect(last.endsAt - range.anchor).toBeLessThanOrEqual(12 * HOUR);
            expect(last.startsAt).toBeLessThan(range.anchor);
          }
          lastOf.set(key, range);
          previous = range.startsAt;
        }
      }),
    );
  });

  test('a practice open round the clock offers the longest visit over every midnight, through every change', () => {
    for (const zone of ZONES) {
      for (const date of DAYS) {
        const first = dayOfDate(date);
        const hours = weekly('00:00-00:00', EVERY_DAY);
        const ranges = expandHours(input(zone, date, dateOfDay(first + 4), { weekly: hours }));
        for (let day = first; day < first + 4; day += 1) {
          const midnight = localInstants(zone, (day + 1) * DAY, (day + 2) * DAY)[0]!.start;
          const start = midnight - 5 * MINUTE;
          const fits = ({ startsAt, endsAt }: OpenRange): boolean =>
            startsAt <= start && start + 12 * HOUR - 5 * MINUTE <= endsAt;
          expect([zone, date, day, ranges.some(fits)]).toEqual([zone, date, day, true]);
        }
      }
    }
  });

  test('what is open on a day does not depend on where the expansion begins', () => {
    fc.assert(
      fc.property(anyHours(), (all) => {
        const earlier = expandHours({ ...all, firstDay: all.firstDay - 3 });
        const expected = expandHours(all);
        const known = new Set(earlier.map((range) => JSON.stringify(range)));
        for (const range of expected) expect(known).toContain(JSON.stringify(range));
      }),
    );
  });
});

describe('time zones', () => {
  test('days and dates turn into each other', () => {
    expect(dayOfDate('1970-01-02')).toBe(1);
    expect(dateOfDay(dayOfDate('2026-02-28') + 1)).toBe('2026-03-01');
  });

  test('the local time of an instant is that of the platform, round every change', () => {
    const wrong: number[] = [];
    for (const zone of ZONES) {
      for (const date of DAYS) {
        for (
          let minute = dayOfDate(date) * MINUTES_A_DAY;
          minute < (dayOfDate(date) + 3) * MINUTES_A_DAY;
          minute += 5
        ) {
          if (localTime(zone, minute * MINUTE) !== Wall.of(zone).minute(minute) * MINUTE) wrong.push(minute);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the local day of an instant', () => {
    expect(localDay(NEW_YORK, Date.UTC(2026, 5, 1, 3, 59))).toBe(dayOfDate('2026-05-31'));
    expect(localDay(NEW_YORK, Date.UTC(2026, 5, 1, 4))).toBe(dayOfDate('2026-06-01'));
  });
});

describe('the zone of the server itself', () => {
  test.each(['UTC', 'Asia/Kolkata', 'America/Los_Angeles'])('changes nothing: %s', (serverZone) => {
    const folder = mkdtempSync(join(tmpdir(), 'hours-'));
    try {
      const here = dirname(fileURLToPath(import.meta.url));
      for (const file of ['time-zone', 'open-ranges.rules']) {
        const { code } = transformSync(readFileSync(join(here, `${file}.ts`), 'utf8'), {
          jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
          module: { type: 'es6' },
        });
        writeFileSync(
          join(folder, `${file}.js`),
          code.replace(/(['"])temporal-polyfill\1/, JSON.stringify(import.meta.resolve('temporal-polyfill'))),
        );
      }
      const cases = ZONES.flatMap((zone) =>
        DAYS.map((date) =>
          input(zone, date, dateOfDay(dayOfDate(date) + 2), {
            weekly: [...weekly('01:10-03:20'), ...weekly('22:00-00:30'), ...weekly('09:00-17:00')],
            leave: [{ timeZone: zone, start: dayOfDate(date) * DAY, end: dayOfDate(date) * DAY + 12 * HOUR }],
          }),
        ),
      );
      const plain = cases.map((one) => ({ ...one, timeZones: [...one.timeZones] }));
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      writeFileSync(
        join(folder, 'run.js'),
        `import { expandHours } from './open-ranges.rules.js';
         const cases = ${JSON.stringify(plain)};
         const ranges = cases.map((one) => expandHours({ ...one, timeZones: new Map(one.timeZones) }));
         process.stdout.write(JSON.stringify({ offset: new Date(2026, 0, 1).getTimezoneOffset(), ranges }));`,
      );
      const output = execFileSync(process.execPath, [join(folder, 'run.js')], {
        env: { ...process.env, TZ: serverZone, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
      const answer = JSON.parse(output) as { offset: number; ranges: OpenRange[][] };
      expect(answer.offset).toBe({ UTC: 0, 'Asia/Kolkata': -330, 'America/Los_Angeles': 480 }[serverZone]);
      expect(answer.ranges).toEqual(cases.map(expandHours));
      expect(answer.ranges.flat().length).toBeGreaterThan(100);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

import type { AnalyticsRow } from './analytics-growth.js';
import type { CostRow } from './costs.js';
import type { FanOutRow } from './fan-out.js';
import { CLIENTS, type Result } from './measurement.js';
import type { PageRow } from './pages.js';
import type { RankingSpeed } from '../src/predictions/ranking-speed.js';
import type { FixedWork } from './fixed-work.js';
import type { ReminderRow } from './reminders.js';
import type { SizeRow } from './sizes.js';
import type { StartRow } from './start.js';

/** What programs read: one object for each thing measured. Milliseconds and right answers a second. */
export function toJson(results: ReadonlyMap<string, Result>): Record<string, Record<string, number>> {
  return Object.fromEntries(
    [...results].map(([name, result]) => [
      name,
      {
        rps: round(result.rps, 1),
        p50: round(result.p50, 2),
        p99: round(result.p99, 2),
        errors: result.errors,
        ratioToSql: round(result.ratioToSql, 3),
        sqlRps: round(result.sql.rps, 1),
      },
    ]),
  );
}

/** What people read. */
export function comparisonTable(results: ReadonlyMap<string, Result>, clients: number): string {
  const rows = [...results].map(([name, result]) => [
    name,
    round(result.rps, 0),
    round(result.p50, 1),
    round(result.p99, 1),
    result.errors,
    round(result.sql.rps, 0),
    round(result.ratioToSql, 2),
  ]);
  return [
    table(['', 'a second', 'p50 ms', 'p99 ms', 'errors', 'bare SQL', 'ratio'], rows),
    `${clients} clients on kept-alive connections, in turns with bare SQL on ${clients} connections. Load comes from the`,
    'bench itself by raw sockets; database, server and bench share this machine.',
  ].join('\n');
}

/** The three sizes, and what the largest costs against the smallest. */
export function sizeTable(rows: readonly SizeRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  const names = ['booking', 'freeTimes', 'lists', 'search'] as const;
  const growth =
    first === undefined || last === undefined
      ? []
      : names.map((name) => `${name} ${round(first[name] / last[name], 2)}`);
  return [
    table(
      ['doctors', 'appointments', ...names, 'looks a search', 'errors', 'fixed work ms', 'in SQL ms'],
      rows.map((row) => [
        row.doctors,
        row.appointments,
        ...names.map((name) => row[name]),
        row.computations,
        row.errors,
        row.work.processor,
        row.work.database,
      ]),
    ),
    `Right answers a second, ${CLIENTS} clients. Times as long at the largest as at the smallest: ${growth.join(', ')}.`,
  ].join('\n');
}

export function reminderLines(row: ReminderRow): string {
  const { reminders, firstClaim, lastTaken, seconds, rate, connections, mostAtOnce, errors, work } = row;
  return [
    `${reminders.toLocaleString('en')} reminders of one minute left one process in ${seconds} s, from the first claim to the ` +
      `last mail taken: ${rate.toLocaleString('en')} mails a second.`,
    `${connections} connections to the mail server, ${mostAtOnce} at once. From when they were entered, the first was claimed ` +
      `after ${firstClaim} s, and the last taken after ${lastTaken} s.`,
    `Addresses that did not get exactly one: ${errors}.`,
    workLine(work),
  ].join('\n');
}

export function startLines({ listening, answered, idle, loaded, work }: StartRow): string {
  return [
    `One process listens after ${listening.toLocaleString('en')} ms and has answered after ${answered.toLocaleString('en')} ms.`,
    `It holds ${idle} MB when nobody asks, ${loaded} MB after ${CLIENTS} clients have asked without a pause.`,
    workLine(work),
  ].join('\n');
}

/** What the machine itself was like: figures of two runs compare beside it. */
export function workLine({ processor, database }: FixedWork): string {
  return `A fixed piece of work beside it: ${processor} ms in Node, ${database} ms in PostgreSQL.`;
}

export function analyticsTable(rows: readonly AnalyticsRow[]): string {
  return table(
    ['appointments', 'p50 ms', 'p99 ms', 'full scan ms', 'errors'],
    rows.map((row) => [row.appointments, row.p50, row.p99, row.scan, row.errors]),
  );
}

export function pageTable(rows: readonly PageRow[]): string {
  return table(
    ['page', 'first paint ms', 'largest ms', 'usable ms', 'fixed work ms', 'shift', 'kB', 'requests'],
    rows.map((row) => [
      row.page,
      row.firstPaint,
      row.largestPaint,
      row.usable,
      row.work,
      row.shift,
      row.kilobytes,
      row.requests,
    ]),
  );
}

export function costTable(rows: readonly CostRow[]): string {
  return table(
    ['one connection, commit not waited for', 'ms', 'times the rows', 'errors'],
    rows.map((row) => [row.name, row.ms, row.times, row.errors]),
  );
}

export function fanOutTable(rows: readonly FanOutRow[]): string {
  return table(
    [
      'watchers on two processes',
      'processor ms a booking',
      'of 500 watchers',
      'heard ms',
      'fixed work ms',
      'errors',
    ],
    rows.map((row) => [row.watchers, row.processor, row.of500, row.heard, row.work.processor, row.errors]),
  );
}

/** What one answer takes when nobody else asks: median milliseconds. */
export interface RankingAnswers {
  readonly predict: number;
  /** The free times that are ranked, as a list for the same patients. */
  readonly freeTimes: number;
}

/** What ranking takes: alone, the queries for it apart, and as a whole answer. */
export function rankingLines({ slots, p50, p99, predict, freeTimes }: RankingSpeed & RankingAnswers): string {
  return [
    `Ranking ${slots} times, queries apart: p50 ${round(p50, 2)} ms, p99 ${round(p99, 2)} ms.`,
    `One answer at a time, p50: predict ${round(predict, 1)} ms, freeTimes of the same patients ` +
      `${round(freeTimes, 1)} ms, ${round(predict / freeTimes, 2)} times as long.`,
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => cell.toLocaleString('en')))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

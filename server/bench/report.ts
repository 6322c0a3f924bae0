import type { AnalyticsRow } from './analytics-growth.js';
import type { CostRow } from './costs.js';
import type { FanOutRow } from './fan-out.js';
import type { Result } from './measurement.js';
import type { PageRow } from './pages.js';
import type { RankingSpeed } from '../src/predictions/ranking-speed.js';
import type { GrowthRow } from './search-growth.js';

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

export function growthTable(rows: readonly GrowthRow[]): string {
  return table(
    ['doctors', 'a second', 'p50 ms', 'p99 ms', 'errors', 'looks a search'],
    rows.map((row) => [row.doctors, row.rps, row.p50, row.p99, row.errors, row.computations]),
  );
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
    rows.map((row) => [row.watchers, row.processor, row.of500, row.heard, row.work, row.errors]),
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

import { DAY, HOUR, type Interval, localInstants, localTime } from './time-zone.js';

/** Open time of a doctor as instants (epoch milliseconds), ready to be divided into starts of visits. */
export interface OpenRange {
  readonly clinicId: string;
  /** The only visit type that this time is for; null: every one. */
  readonly visitTypeId: string | null;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Where the grid of starts begins: anchor + k · step in elapsed time. At or before `startsAt`. */
  readonly anchor: number;
}

/** Local wall-clock hours, in milliseconds from midnight. An end at or before the start is on the next day. */
interface Hours {
  readonly clinicId: string;
  readonly visitTypeId: string | null;
  readonly start: number;
  readonly end: number;
}

/** Hours of each week, in the zone of their clinic. Days are local dates as days since 1970-01-01, inclusive. */
export interface WeeklyHours extends Hours {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly validFrom: number | null;
  readonly validUntil: number | null;
}

/** Hours of one local date, in a zone of their own, that add to the weekly hours or take from them. */
export interface DatedHours extends Hours {
  readonly day: number;
  readonly timeZone: string;
  readonly isAvailable: boolean;
}

/** An absence from `start` to before `end`: wall-clock time in milliseconds counted as if it were UTC. */
export interface Leave {
  readonly timeZone: string;
  readonly start: number;
  readonly end: number;
}

/** Whole local days of a clinic, inclusive. */
export interface Closure {
  readonly clinicId: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** All that decides the open time of one doctor. */
export interface HoursInput {
  /** The local dates to expand, inclusive, as days since 1970-01-01. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The zone of each clinic that is named below. Hours at any other clinic are left out. */
  readonly timeZones: ReadonlyMap<string, string>;
  readonly weekly: readonly WeeklyHours[];
  readonly dated: readonly DatedHours[];
  readonly leave: readonly Leave[];
  readonly closures: readonly Closure[];
}

/** Open time that runs on for longer than this is cut at local midnights, so that every range stays short. */
const LONGEST_RUN = 48 * HOUR;

/** What is cut at a midnight goes on for the longest visit, so that one may begin before it and end after it. */
const LONGEST_VISIT = 12 * HOUR;

/**
 * Days expanded before the first one that is asked for. What is open then may run into it and place its grid; with
 * twice the longest run the result does not depend on where the expansion begins.
 */
const LOOK_BACK_DAYS = 4;

interface Window extends Interval {
  readonly anchor: number;
  /** Visits begin before this: what comes after it belongs to the next window, too. */
  readonly until: number;
}

/** Open time of one clinic and visit type before anything is taken away. */
interface Group {
  readonly clinicId: string;
  readonly visitTypeId: string | null;
  readonly opened: Interval[];
  readonly closed: Interval[];
}

/**
 * Expands a doctor's hours into open ranges. Each window is the set of instants at which the wall clock of its zone
 * lies in it. Dated hours add to the weekly hours; then closed dates, leave and closures take away. A closed date
 * without a visit type takes from everything at its clinic, one with a type only from the hours set aside for that
 * type. Hours set aside for a type are left out where the clinic's general hours hold them already.
 * @returns ranges that end after the first day began and belong to windows up to the last day, by start; those of one
 * clinic and type are apart, but for a run that was longer than two days: each of its days goes on into the next.
 */
export function expandHours(input: HoursInput): OpenRange[] {
  const groups = collect(input);
  const leave = input.leave.flatMap((absence) =>
    clippedInstants(input, absence.timeZone, absence.start, absence.end),
  );
  const ranges: OpenRange[] = [];
  for (const [clinicId, timeZone] of input.timeZones) {
    const general = groups.get(groupKey(clinicId, null));
    const generalRuns = general === undefined ? [] : merge(general.opened);
    const away = merge([
      ...leave,
      ...(general?.closed ?? []),
      ...input.closures
        .filter((closure) => closure.clinicId === clinicId)
        .flatMap((closure) =>
          clippedInstants(input, timeZone, closure.firstDay * DAY, (closure.lastDay + 1) * DAY),
        ),
    ]);
    const begin = startOfDay(timeZone, input.firstDay);
    for (const group of groups.values()) {
      if (group.clinicId !== clinicId || group.opened.length === 0) continue;
      const isGeneral = group.visitTypeId === null;
      const runs = (isGeneral ? generalRuns : merge(group.opened)).flatMap((run) => anchored(timeZone, run));
      const cuts = isGeneral ? away : merge([...away, ...group.closed, ...generalRuns]);
      for (const window of subtract(runs, cuts)) {
        if (window.end <= begin) continue;
        ranges.push({
          clinicId,
          visitTypeId: group.visitTypeId,
          startsAt: window.start,
          endsAt: window.end,
          anchor: window.anchor,
        });
      }
    }
  }
  return ranges.sort((a, b) => a.startsAt - b.startsAt);
}

function collect(input: HoursInput): Map<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = (hours: Hours): Group => {
    const key = groupKey(hours.clinicId, hours.visitTypeId);
    let group = groups.get(key);
    if (group === undefined) {
      group = { clinicId: hours.clinicId, visitTypeId: hours.visitTypeId, opened: [], closed: [] };
      groups.set(key, group);
    }
    return group;
  };
  const firstDay = input.firstDay - LOOK_BACK_DAYS;
  for (const hours of input.weekly) {
    const zone = input.timeZones.get(hours.clinicId);
    if (zone === undefined) continue;
    const { opened } = groupOf(hours);
    const lastDay = Math.min(input.lastDay, hours.validUntil ?? input.lastDay);
    const from = Math.max(firstDay, hours.validFrom ?? firstDay);
    for (let day = nextWeekday(from, hours.weekday); day <= lastDay; day += 7) {
      opened.push(...instantsOf(zone, day, hours));
    }
  }
  for (const hours of input.dated) {
    if (!input.timeZones.has(hours.clinicId) || hours.day < firstDay || hours.day > input.lastDay) continue;
    const group = groupOf(hours);
    (hours.isAvailable ? group.opened : group.closed).push(...instantsOf(hours.timeZone, hours.day, hours));
  }
  return groups;
}

function groupKey(clinicId: string, visitTypeId: string | null): string {
  return `${clinicId} ${visitTypeId ?? ''}`;
}

/** The first day at or after `day` that falls on the weekday. Day 0, 1970-01-01, was a Thursday. */
function nextWeekday(day: number, weekday: number): number {
  return day + ((((weekday - 4 - day) % 7) + 7) % 7);
}

function instantsOf(zone: string, day: number, hours: Hours): Interval[] {
  const start = day * DAY + hours.start;
  const end = day * DAY + hours.end;
  return localInstants(zone, start, end > start ? end : end + DAY);
}

/** As localInstants, but of the days that are expanded only: an absence may last for years, or for ever. */
function clippedInstants(input: HoursInput, zone: string, start: number, end: number): Interval[] {
  const from = Math.max(start, (input.firstDay - LOOK_BACK_DAYS - 2) * DAY);
  const until = Math.min(end, (input.lastDay + 4) * DAY);
  return from < until ? localInstants(zone, from, until) : [];
}

/** The instant at which a local date begins. */
function startOfDay(zone: string, day: number): number {
  // A date that its zone skipped as a whole begins, and ends, where the next one begins.
  for (let next = day; ; next += 1) {
    const first = localInstants(zone, next * DAY, (next + 1) * DAY)[0];
    if (first !== undefined) return first.start;
  }
}

function merge(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  const merged: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else if (end > last.end) merged[merged.length - 1] = { start: last.start, end };
  }
  return merged;
}

/** Gives a run of open time its grid; one that is too long becomes a window, with a grid of its own, each local day. */
function anchored(zone: string, run: Interval): Window[] {
  if (run.end - run.start <= LONGEST_RUN) return [{ ...run, anchor: run.start, until: run.end }];
  const windows: Window[] = [];
  let start = run.start;
  for (let day = Math.floor(localTime(zone, run.start) / DAY) + 1; start < run.end; day += 1) {
    const until = Math.min(run.end, startOfDay(zone, day));
    const end = Math.min(run.end, until + LONGEST_VISIT);
    if (until > start) windows.push({ start, end, anchor: start, until });
    start = until;
  }
  return windows;
}

/** What is left of the windows, each keeping its anchor. Windows and cuts are in order, and the cuts disjoint. */
function subtract(windows: readonly Window[], cuts: readonly Interval[]): Window[] {
  const left: Window[] = [];
  let first = 0;
  for (const window of windows) {
    let start = window.start;
    while ((cuts[first]?.end ?? Infinity) <= start) first += 1;
    for (let index = first; start < window.until; index += 1) {
      const cut = cuts[index];
      const end = Math.min(window.end, cut?.start ?? Infinity);
      if (end > start) left.push({ ...window, start, end });
      start = Math.max(start, cut?.end ?? Infinity);
    }
  }
  return left;
}

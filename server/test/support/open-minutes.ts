import type { HoursInput } from '../../src/calendar/open-ranges.rules.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Wall-clock time by the platform's own calendar, which shares no code with what is tested. Whole minutes only. */
export class Wall {
  private static readonly walls = new Map<string, Wall>();
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  private constructor(zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  }

  static of(zone: string): Wall {
    let wall = Wall.walls.get(zone);
    if (wall === undefined) Wall.walls.set(zone, (wall = new Wall(zone)));
    return wall;
  }

  /** Clocks change on quarters of an hour, so one look a quarter is enough. */
  minute(minute: number): number {
    const quarter = Math.floor(minute / 15) * 15;
    let offset = this.offsets.get(quarter);
    if (offset === undefined) {
      const parts = Object.fromEntries(
        this.format.formatToParts(quarter * MINUTE).map((part) => [part.type, Number(part.value)]),
      );
      const wall = Date.UTC(
        parts['year'] ?? NaN,
        (parts['month'] ?? NaN) - 1,
        parts['day'] ?? NaN,
        parts['hour'] ?? NaN,
        parts['minute'] ?? NaN,
      );
      offset = wall / MINUTE - quarter;
      this.offsets.set(quarter, offset);
    }
    return minute + offset;
  }
}

export const MINUTES_A_DAY = 24 * 60;

/**
 * Open minutes (since 1970) and their anchors for one clinic and visit type, found by asking of every minute if it is
 * open. Slow and simple: what the product computes is held against it.
 */
export function openMinutes(
  all: HoursInput,
  clinicId: string,
  visitTypeId: string | null,
): Map<number, number> {
  const concerns = (hours: { clinicId: string; visitTypeId: string | null }): boolean =>
    hours.clinicId === clinicId && hours.visitTypeId === visitTypeId;
  if (![...all.weekly, ...all.dated].some(concerns)) return new Map();
  const clinic = Wall.of(all.timeZones.get(clinicId) ?? '');
  const holds = (wall: number, day: number, hours: { start: number; end: number }): boolean => {
    const start = day * MINUTES_A_DAY + hours.start / MINUTE;
    const end = day * MINUTES_A_DAY + hours.end / MINUTE;
    return wall >= start && wall < (end > start ? end : end + MINUTES_A_DAY);
  };
  const opened = (minute: number, type: string | null): boolean => {
    const wall = clinic.minute(minute);
    const today = Math.floor(wall / MINUTES_A_DAY);
    return (
      all.weekly.some(
        (hours) =>
          hours.clinicId === clinicId &&
          hours.visitTypeId === type &&
          [today - 1, today].some(
            (day) =>
              day <= all.lastDay &&
              (new Date(day * DAY).getUTCDay() + 6) % 7 === hours.weekday - 1 &&
              day >= (hours.validFrom ?? -Infinity) &&
              day <= (hours.validUntil ?? Infinity) &&
              holds(wall, day, hours),
          ),
      ) ||
      all.dated.some(
        (hours) =>
          hours.isAvailable &&
          hours.clinicId === clinicId &&
          hours.visitTypeId === type &&
          hours.day <= all.lastDay &&
          holds(Wall.of(hours.timeZone).minute(minute), hours.day, hours),
      )
    );
  };
  const takenAway = (minute: number): boolean => {
    const day = Math.floor(clinic.minute(minute) / MINUTES_A_DAY);
    return (
      all.leave.some((leave) => {
        const wall = Wall.of(leave.timeZone).minute(minute) * MINUTE;
        return wall >= leave.start && wall < leave.end;
      }) ||
      all.closures.some(
        (closure) => closure.clinicId === clinicId && day >= closure.firstDay && day <= closure.lastDay,
      ) ||
      all.dated.some(
        (hours) =>
          !hours.isAvailable &&
          hours.clinicId === clinicId &&
          (hours.visitTypeId === null || hours.visitTypeId === visitTypeId) &&
          hours.day <= all.lastDay &&
          holds(Wall.of(hours.timeZone).minute(minute), hours.day, hours),
      )
    );
  };
  const found = new Map<number, number>();
  const last = (all.lastDay + 3) * MINUTES_A_DAY;
  let run: number[] = [];
  const endRun = (): void => {
    let anchor = run[0] ?? NaN;
    let previousDay = Math.floor(clinic.minute(anchor) / MINUTES_A_DAY);
    for (const minute of run) {
      const day = Math.floor(clinic.minute(minute) / MINUTES_A_DAY);
      if (run.length > 2 * MINUTES_A_DAY && day !== previousDay) anchor = minute;
      previousDay = day;
      if (day < all.firstDay || takenAway(minute)) continue;
      if (visitTypeId !== null && opened(minute, null)) continue;
      found.set(minute, anchor);
    }
    run = [];
  };
  for (let minute = (all.firstDay - 5) * MINUTES_A_DAY; minute < last; minute += 1) {
    if (opened(minute, visitTypeId)) run.push(minute);
    else if (run.length > 0) endRun();
  }
  return found;
}

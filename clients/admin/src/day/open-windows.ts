import { addDays, isoWeekday } from '@smart-healthcare/shared/format/calendar-date';
import type { HoursFragment } from '../generated/graphql';
import { instantOf, wallClockOf } from './clinic-clock';

/** From and to on the clinic's wall clock, `YYYY-MM-DDTHH:MM`. */
export interface WallWindow {
  start: string;
  end: string;
}

export interface WindowsQuestion {
  /** Local dates, both included. */
  from: string;
  to: string;
  /** Each with its own clock. */
  clinics: readonly { id: string; timeZone: string }[];
}

/** A window of a date; an end at or before its start is on the next day. */
function windowOn(date: string, { startTime, endTime }: { startTime: string; endTime: string }): WallWindow {
  const endDate = endTime.slice(0, 5) <= startTime.slice(0, 5) ? addDays(date, 1) : date;
  return { start: `${date}T${startTime.slice(0, 5)}`, end: `${endDate}T${endTime.slice(0, 5)}` };
}

function without(windows: readonly WallWindow[], closed: readonly WallWindow[]): WallWindow[] {
  let left = [...windows];
  for (const gap of closed) {
    left = left.flatMap((window) => {
      if (gap.end <= window.start || gap.start >= window.end) return [window];
      return [
        { start: window.start, end: gap.start },
        { start: gap.end, end: window.end },
      ].filter(({ start, end }) => start < end);
    });
  }
  return left;
}

/**
 * When a doctor sees patients on some dates, for shading the rest of the calendar: leave and closed days before dated
 * closed windows before dated extra ones and the week. What can be booked is the server's answer alone.
 */
export function openWindows(
  hours: Pick<HoursFragment, 'weekly' | 'dated' | 'leave' | 'closures'>,
  { from, to, clinics }: WindowsQuestion,
): WallWindow[] {
  const open: WallWindow[] = [];
  for (const { id: clinicId, timeZone } of clinics) {
    const here = <T extends { clinicId: string }>(rows: readonly T[]): T[] =>
      rows.filter((row) => row.clinicId === clinicId);
    const windows: WallWindow[] = [];
    const closed: WallWindow[] = here(hours.closures).map(({ startsOn, endsOn }) => ({
      start: `${startsOn}T00:00`,
      end: `${addDays(endsOn, 1)}T00:00`,
    }));
    // A window of the day before may run past midnight.
    for (let date = addDays(from, -1); date <= to; date = addDays(date, 1)) {
      for (const row of here(hours.weekly)) {
        const isValid =
          (row.validFrom === null || row.validFrom <= date) &&
          (row.validUntil === null || row.validUntil >= date);
        if (isValid && row.weekday === isoWeekday(date)) windows.push(windowOn(date, row));
      }
      for (const row of here(hours.dated).filter((dated) => dated.date === date)) {
        if (row.isAvailable) windows.push(windowOn(date, row));
        // Closed for one kind of visit only, it is open for the others.
        else if (row.visitTypeId === null) closed.push(windowOn(date, row));
      }
    }
    const away = hours.leave.map((leave) => ({
      start: onWall(leave.startsAt, leave.timeZone, timeZone),
      end: onWall(leave.endsAt, leave.timeZone, timeZone),
    }));
    open.push(...without(windows, [...closed, ...away]));
  }
  return open.filter(({ start, end }) => end > `${from}T00:00` && start < `${addDays(to, 1)}T00:00`);
}

/** What the clock of one zone shows when that of another shows `wall`. */
function onWall(wall: string, fromZone: string, toZone: string): string {
  const minutes = wall.slice(0, 16);
  const instant = fromZone === toZone ? null : instantOf(minutes, fromZone);
  return instant === null ? minutes : wallClockOf(instant, toZone);
}

import { DAY, dateOfDay } from '../src/calendar/time-zone.js';

/** A day on which every clinic of the demo is closed, as days since 1970-01-01. */
export interface Holiday {
  readonly day: number;
  readonly name: string;
}

/** The United States' main holidays between two days, inclusive. */
export function holidaysBetween(firstDay: number, lastDay: number): Holiday[] {
  const yearOf = (day: number): number => Number(dateOfDay(day).slice(0, 4));
  const found: Holiday[] = [];
  for (let year = yearOf(firstDay); year <= yearOf(lastDay); year += 1) {
    found.push(
      { day: dayOf(year, 1, 1), name: 'New Year’s Day' },
      { day: lastMonday(year, 5), name: 'Memorial Day' },
      { day: dayOf(year, 7, 4), name: 'Independence Day' },
      { day: nthWeekday(year, 9, 1, 1), name: 'Labor Day' },
      { day: nthWeekday(year, 11, 4, 4), name: 'Thanksgiving' },
      { day: dayOf(year, 12, 25), name: 'Christmas Day' },
    );
  }
  return found.filter(({ day }) => day >= firstDay && day <= lastDay);
}

/** 1 is Monday, 7 is Sunday. Day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / DAY;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

function lastMonday(year: number, month: number): number {
  const last = dayOf(year, month + 1, 1) - 1;
  return last - (weekdayOf(last) - 1);
}

import type { ValueTransformer } from 'typeorm';

/** A `numeric` column as a number. PostgreSQL's driver gives text, because numerics may exceed a double. */
export const asNumber: ValueTransformer = {
  from: (value: string | number | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

interface Interval {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

/** An `interval` column as a whole number of elapsed minutes. Months and years are never stored in one. */
export const asMinutes: ValueTransformer = {
  from: (value: Interval | null) =>
    value === null
      ? null
      : (value.days ?? 0) * 1440 +
        (value.hours ?? 0) * 60 +
        (value.minutes ?? 0) +
        Math.floor((value.seconds ?? 0) / 60),
  to: (value: number | null | undefined) => (typeof value === 'number' ? `${value} minutes` : value),
};

/**
 * A `timestamp without time zone` column as `YYYY-MM-DDTHH:MM:SS`: a time on a wall clock, not an instant. The
 * driver and the ORM carry it as a Date in the process's own zone, so the process must run in UTC, where no
 * wall-clock time is skipped or doubled (`main.ts` sets it).
 */
export const asWallClock: ValueTransformer = {
  from: (value: Date | null) =>
    value === null
      ? null
      : `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}T${two(value.getHours())}:${two(value.getMinutes())}:${two(value.getSeconds())}`,
  to: (value: string | null) => value,
};

function two(value: number): string {
  return String(value).padStart(2, '0');
}

import type { WaitlistTimeInput } from '../generated/graphql';

/** Parts of a day that somebody can name, in minutes after midnight. */
export const DAY_PARTS = {
  morning: { from: 0, until: 720 },
  afternoon: { from: 720, until: 1020 },
  evening: { from: 1020, until: 1440 },
} as const;
export type DayPart = keyof typeof DAY_PARTS;
export const dayParts = Object.keys(DAY_PARTS) as DayPart[];

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The stretches that days of the week and parts of the day mean; what is left out means all of them. */
export function timesOf(weekdays: readonly number[], parts: readonly DayPart[]): WaitlistTimeInput[] {
  if (weekdays.length === 0 && parts.length === 0) return [];
  const days = weekdays.length === 0 ? EVERY_DAY : [...weekdays].sort((a, b) => a - b);
  if (parts.length === 0) return days.map((weekday) => ({ weekday, from: 0, until: 1440 }));
  return days.flatMap((weekday) =>
    dayParts.filter((part) => parts.includes(part)).map((part) => ({ weekday, ...DAY_PARTS[part] })),
  );
}

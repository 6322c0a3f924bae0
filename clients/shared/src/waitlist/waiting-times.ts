/** A stretch of a weekday, in minutes after midnight. */
export interface WaitingTime {
  /** From 1, Monday, to 7. */
  readonly weekday: number;
  readonly from: number;
  readonly until: number;
}

/** Parts of a day that somebody can name, in minutes after midnight. */
export const DAY_PARTS = {
  morning: { from: 0, until: 720 },
  afternoon: { from: 720, until: 1020 },
  evening: { from: 1020, until: 1440 },
} as const;
export type DayPart = keyof typeof DAY_PARTS;
export const dayParts = Object.keys(DAY_PARTS) as DayPart[];

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** What somebody chose of days of the week and parts of the day; none of them: any. */
export interface TimeChoice {
  readonly weekdays: readonly number[];
  readonly parts: readonly DayPart[];
}

/** The stretches that days of the week and parts of the day mean; what is left out means all of them. */
export function timesOf(weekdays: readonly number[], parts: readonly DayPart[]): WaitingTime[] {
  if (weekdays.length === 0 && parts.length === 0) return [];
  const days = weekdays.length === 0 ? EVERY_DAY : [...weekdays].sort((a, b) => a - b);
  if (parts.length === 0) return days.map((weekday) => ({ weekday, from: 0, until: 1440 }));
  return days.flatMap((weekday) =>
    dayParts.filter((part) => parts.includes(part)).map((part) => ({ weekday, ...DAY_PARTS[part] })),
  );
}

/** The choice that means these stretches; null where they are others, as programs may set them. */
export function choiceOf(times: readonly WaitingTime[]): TimeChoice | null {
  const named = [...new Set(times.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  const parts = dayParts.filter((part) =>
    times.some(({ from, until }) => from === DAY_PARTS[part].from && until === DAY_PARTS[part].until),
  );
  const weekdays = named.length === EVERY_DAY.length && parts.length > 0 ? [] : named;
  const key = (all: readonly WaitingTime[]) =>
    all
      .map(({ weekday, from, until }) => `${weekday} ${from} ${until}`)
      .sort()
      .join();
  return key(timesOf(weekdays, parts)) === key(times) ? { weekdays, parts } : null;
}

import type { WeeklyHoursInput } from '../generated/graphql';

/** One week as most clinics have it: the same hours on some days, perhaps with a break. Times HH:MM. */
export interface UsualWeek {
  /** 1 is Monday. */
  weekdays: readonly number[];
  from: string;
  to: string;
  pause: { from: string; to: string } | null;
}

export type WeekFault = 'days' | 'order' | 'pauseInside';

/** What is wrong with a week; null when it can be saved. */
export function faultOf({ weekdays, from, to, pause }: UsualWeek): WeekFault | null {
  if (weekdays.length === 0) return 'days';
  if (from === '' || to === '' || from >= to) return 'order';
  return pause !== null && !(from < pause.from && pause.from < pause.to && pause.to < to)
    ? 'pauseInside'
    : null;
}

/** The weekly hours at one clinic that a week means. */
export function weeklyHours({ weekdays, from, to, pause }: UsualWeek, clinicId: string): WeeklyHoursInput[] {
  const parts =
    pause === null
      ? [{ startTime: from, endTime: to }]
      : [
          { startTime: from, endTime: pause.from },
          { startTime: pause.to, endTime: to },
        ];
  return [...weekdays]
    .sort((a, b) => a - b)
    .flatMap((weekday) => parts.map((part) => ({ clinicId, weekday, ...part })));
}

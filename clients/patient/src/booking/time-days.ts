import { addDays, isoWeekday } from '@smart-healthcare/shared/format/calendar-date';
import { localDate, localHour, type LocalDate } from './clinic-time';

/** What grouping needs to know of a clinic. */
export interface TimePlace {
  readonly id: string;
  readonly timeZone: string;
}

/** Free starts at one clinic on one local date, as the server answers them. */
export interface FreeDayAt<Place extends TimePlace> {
  readonly date: LocalDate;
  readonly clinic: Place;
  readonly starts: readonly string[];
}

/** One start that a person can choose. `gone` while it is still shown although somebody else took it. */
export interface TimeChoice<Place extends TimePlace> {
  readonly startsAt: string;
  readonly clinic: Place;
  readonly gone: boolean;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** All choices of one date, in order. `free` counts those that are not gone. */
export interface TimeDay<Place extends TimePlace> {
  readonly date: LocalDate;
  readonly choices: readonly TimeChoice<Place>[];
  readonly free: number;
}

/** Identity of a start: the same instant may be free at one place only, but the list may hold several places. */
export function choiceKey(startsAt: string, clinicId: string): string {
  return `${Date.parse(startsAt)}@${clinicId}`;
}

/**
 * Puts free days of several clinics and requests together by date, each start once, in order of time.
 * @param gone starts that were shown before and went; they stay in place so that nothing jumps.
 */
export function groupDays<Place extends TimePlace>(
  days: readonly FreeDayAt<Place>[],
  gone: readonly { startsAt: string; clinic: Place }[] = [],
): TimeDay<Place>[] {
  const byDate = new Map<LocalDate, Map<string, TimeChoice<Place>>>();
  const put = (date: LocalDate, choice: TimeChoice<Place>): void => {
    const choices = byDate.get(date) ?? new Map<string, TimeChoice<Place>>();
    byDate.set(date, choices);
    const key = choiceKey(choice.startsAt, choice.clinic.id);
    if (!choices.has(key)) choices.set(key, choice);
  };
  for (const day of days) {
    for (const startsAt of day.starts) put(day.date, { startsAt, clinic: day.clinic, gone: false });
  }
  for (const { startsAt, clinic } of gone) {
    put(localDate(startsAt, clinic.timeZone), { startsAt, clinic, gone: true });
  }
  return [...byDate]
    .map(([date, choices]) => {
      const sorted = [...choices.values()].sort(
        (a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.clinic.id < b.clinic.id ? -1 : 1),
      );
      return { date, choices: sorted, free: sorted.filter((choice) => !choice.gone).length };
    })
    .filter((day) => day.choices.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Starts of `before` that `after` no longer offers, among those that had not passed by `now`. */
export function timesGone<Place extends TimePlace>(
  before: readonly FreeDayAt<Place>[],
  after: readonly FreeDayAt<Place>[],
  now: Date,
): { startsAt: string; clinic: Place }[] {
  const left = new Set(after.flatMap((day) => day.starts.map((start) => choiceKey(start, day.clinic.id))));
  return before.flatMap((day) =>
    day.starts
      .filter((start) => !left.has(choiceKey(start, day.clinic.id)) && Date.parse(start) > now.getTime())
      .map((startsAt) => ({ startsAt, clinic: day.clinic })),
  );
}

/** The choices of one day, clinic by clinic in the order of their first time. */
export function byClinic<Place extends TimePlace>(
  choices: readonly TimeChoice<Place>[],
): { clinic: Place; choices: TimeChoice<Place>[] }[] {
  const groups = new Map<string, { clinic: Place; choices: TimeChoice<Place>[] }>();
  for (const choice of choices) {
    const group = groups.get(choice.clinic.id) ?? { clinic: choice.clinic, choices: [] };
    group.choices.push(choice);
    groups.set(choice.clinic.id, group);
  }
  return [...groups.values()];
}

/** Morning before 12, afternoon before 17, then evening, by the clinic's clock. Empty parts are left out. */
export function partsOfDay<Place extends TimePlace>(
  choices: readonly TimeChoice<Place>[],
): { part: PartOfDay; choices: TimeChoice<Place>[] }[] {
  const of = (choice: TimeChoice<Place>): PartOfDay => {
    const hour = localHour(choice.startsAt, choice.clinic.timeZone);
    return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
  };
  return (['morning', 'afternoon', 'evening'] as const)
    .map((part) => ({ part, choices: choices.filter((choice) => of(choice) === part) }))
    .filter((group) => group.choices.length > 0);
}

/** The dates that one week shows: Monday to Friday, and each weekend day only when it has choices. */
export function weekColumns<Place extends TimePlace>(
  monday: LocalDate,
  days: readonly TimeDay<Place>[],
): TimeDay<Place>[] {
  return Array.from({ length: 7 }, (_, offset) => addDays(monday, offset))
    .map((date) => days.find((day) => day.date === date) ?? { date, choices: [], free: 0 })
    .filter((day) => isoWeekday(day.date) <= 5 || day.choices.length > 0);
}

import type { ExpectedDayFragment } from '../generated/graphql';

export const demandSubjects = ['doctor', 'clinic'] as const;
export type DemandSubject = (typeof demandSubjects)[number];
export const weekChoices = ['2', '4', '6'] as const;
export type WeekChoice = (typeof weekChoices)[number];

/** What the page shows, as its address says it. */
export interface DemandView {
  readonly subject: DemandSubject;
  /** Of the doctor or the clinic; empty while none is chosen. */
  readonly id: string;
  readonly weeks: WeekChoice;
}

function single(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads the address; what it does not know falls back to four weeks of a doctor. */
export function readDemandView(query: Readonly<Record<string, unknown>>): DemandView {
  const clinic = single(query['clinic']);
  const isClinic = clinic !== '' || query['of'] === 'clinic';
  return {
    subject: isClinic ? 'clinic' : 'doctor',
    id: isClinic ? clinic : single(query['doctor']),
    weeks: weekChoices.find((choice) => choice === query['weeks']) ?? '4',
  };
}

/** The query of an address; what is the rule is left out. */
export function demandQuery({ subject, id, weeks }: DemandView): Record<string, string> {
  return {
    ...(id === '' ? (subject === 'clinic' ? { of: 'clinic' } : {}) : { [subject]: id }),
    ...(weeks === '4' ? {} : { weeks }),
  };
}

/** The dates of so many weeks from today on, by the viewer's calendar. */
export function datesAhead(weeks: WeekChoice, now: Date): { from: string; to: string } {
  const date = (day: Date): string =>
    `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  const last = new Date(now);
  last.setDate(last.getDate() + Number(weeks) * 7 - 2);
  return { from: date(now), to: date(last) };
}

/** Days that somebody works on or has appointments on. */
export function shownDays(days: readonly ExpectedDayFragment[]): ExpectedDayFragment[] {
  return days.filter(({ capacity, booked, expected }) => capacity > 0 || booked > 0 || expected > 0);
}

/** Whether more is expected of a day with hours than fits into them. */
export function isOverfull({ capacity, expected }: ExpectedDayFragment): boolean {
  return capacity > 0 && expected > capacity;
}

import { addDays, isCalendarDate } from '@smart-healthcare/shared/format/calendar-date';

/** Ranges that one press chooses; `own` is given by two dates. */
export const ranges = ['7', '30', '90', 'lastMonth', 'year', 'own'] as const;
export type Range = (typeof ranges)[number];

/** How long each step of a trend is. */
export const steps = ['DAY', 'WEEK', 'MONTH'] as const;
export type Step = (typeof steps)[number];

/** What a range is compared with. */
export const comparisons = ['PREVIOUS', 'LAST_YEAR'] as const;
export type Comparison = (typeof comparisons)[number];

/** Calendar dates YYYY-MM-DD, both included. */
export interface Dates {
  from: string;
  to: string;
}

/** What the address asks for. Empty texts ask for all. */
export interface AnalyticsAddress {
  range: Range;
  dates: Dates;
  clinicId: string;
  specializationId: string;
  doctorId: string;
  step: Step;
  against: Comparison;
}

const DAY = 86_400_000;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** More steps than this say nothing on a screen. */
const MOST_STEPS: Record<Step, number> = { DAY: 100, WEEK: 110 * 7, MONTH: Infinity };

/** Days from the first to the last date, both counted. */
export function lengthOf({ from, to }: Dates): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY + 1;
}

/** Whether a step has all its days: an end of the range cuts weeks and months, and what is short looks like a fall. */
function isWhole({ from, to }: Dates, step: Step): boolean {
  if (step === 'MONTH') return from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  return step === 'DAY' || lengthOf({ from, to }) === 7;
}

/**
 * Which steps belong in bars that hold what is still expected, too: the whole ones, or all where none is.
 * One entry a step.
 */
export function wholeSteps(all: readonly Dates[], step: Step): boolean[] {
  const whole = all.map((dates) => isWhole(dates, step));
  return whole.includes(true) ? whole : whole.map(() => true);
}

/** Which steps the two lines show, one entry a step. */
export interface DrawnSteps {
  /** Of the range: those that are over, too. */
  readonly now: readonly boolean[];
  readonly before: readonly boolean[];
}

/** Which steps belong in lines. `today` is a calendar date at the clinics that are counted. */
export function drawnSteps(all: readonly Dates[], step: Step, today: string): DrawnSteps {
  const before = wholeSteps(all, step);
  const now = all.map(({ from, to }, place) => before[place] === true && (from > today || to < today));
  return { now, before };
}

/** The dates of a range; `own` keeps those that it is given. */
export function datesOf(range: Range, today: string, own: Dates): Dates {
  switch (range) {
    case '7':
    case '30':
    case '90':
      return { from: addDays(today, 1 - Number(range)), to: today };
    case 'lastMonth': {
      const to = addDays(`${today.slice(0, 7)}-01`, -1);
      return { from: `${to.slice(0, 7)}-01`, to };
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'own':
      return own;
  }
}

/** Steps that draw the range with few enough points. */
export function stepsFor(dates: Dates): Step[] {
  return steps.filter((step) => lengthOf(dates) <= MOST_STEPS[step]);
}

/** The finest step that still says something. */
function usualStep(dates: Dates): Step {
  const days = lengthOf(dates);
  return days <= 31 ? 'DAY' : days <= 200 ? 'WEEK' : 'MONTH';
}

/** A year is compared with the one before; with days before January it would be with another season. */
export function usualComparison(range: Range): Comparison {
  return range === 'year' ? 'LAST_YEAR' : 'PREVIOUS';
}

/** Reads the address; what makes no sense in it counts as left out. */
export function readAddress(query: Readonly<Record<string, unknown>>, today: string): AnalyticsAddress {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
  const id = (name: string): string => (ID.test(text(name)) ? text(name) : '');
  const own = { from: text('from'), to: text('to') };
  const isOwn = isCalendarDate(own.from) && isCalendarDate(own.to) && lengthOf(own) >= 1;
  const asked = ranges.find((known) => known === text('range')) ?? '30';
  const range = asked === 'own' && !isOwn ? '30' : asked;
  const dates = datesOf(range, today, own);
  const step = stepsFor(dates).find((known) => known === text('step')) ?? usualStep(dates);
  return {
    range,
    dates,
    clinicId: id('clinic'),
    specializationId: id('field'),
    doctorId: id('doctor'),
    step,
    against: comparisons.find((known) => known === text('against')) ?? usualComparison(range),
  };
}

/** The address of what is asked for; what is left out of it is not in it. */
export function toQuery(address: AnalyticsAddress): Record<string, string> {
  const { range, dates, clinicId, specializationId, doctorId, step, against } = address;
  return {
    range,
    ...(range === 'own' ? dates : {}),
    ...(clinicId ? { clinic: clinicId } : {}),
    ...(specializationId ? { field: specializationId } : {}),
    ...(doctorId ? { doctor: doctorId } : {}),
    ...(step === usualStep(dates) ? {} : { step }),
    ...(against === usualComparison(range) ? {} : { against }),
  };
}

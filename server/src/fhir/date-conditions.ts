import { BadParameter } from '../operations/bad-parameter.js';

/** A stretch of time, from and to in milliseconds since 1970; `to` is no part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Conditions on an instant, all of which hold. */
export interface DateConditions {
  /** Nothing outside of it fulfils them; infinite where they leave a side open. */
  readonly within: Stretch;
  hold(instant: number): boolean;
}

const VALUE =
  /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * Reads date parameters of a search: https://hl7.org/fhir/R4/search.html#date. What names no zone is in UTC.
 * @throws BadParameter
 */
export function readDateConditions(name: string, values: readonly string[]): DateConditions {
  const conditions = values.map((value) => readCondition(name, value));
  return {
    within: {
      from: Math.max(-Infinity, ...conditions.map(({ within }) => within.from)),
      to: Math.min(Infinity, ...conditions.map(({ within }) => within.to)),
    },
    hold: (instant) => conditions.every((condition) => condition.hold(instant)),
  };
}

function readCondition(name: string, value: string): DateConditions {
  // In a form, a plus that was not encoded came as a blank.
  const match = VALUE.exec(value.replace(' ', '+'));
  const stretch = match === null ? null : stretchOf(match);
  if (match === null || stretch === null) {
    throw new BadParameter(name, 'is a date or an instant, such as ge2026-03-02 or lt2026-03-02T14:00:00Z');
  }
  const { from, to } = stretch;
  const always = { from: -Infinity, to: Infinity };
  switch (match[1] ?? 'eq') {
    case 'ne':
      return { within: always, hold: (instant) => instant < from || instant >= to };
    case 'gt':
    case 'sa':
      return { within: { ...always, from: to }, hold: (instant) => instant >= to };
    case 'ge':
      return { within: { ...always, from }, hold: (instant) => instant >= from };
    case 'lt':
    case 'eb':
      return { within: { ...always, to: from }, hold: (instant) => instant < from };
    case 'le':
      return { within: { ...always, to }, hold: (instant) => instant < to };
    default:
      return { within: stretch, hold: (instant) => instant >= from && instant < to };
  }
}

/** The stretch that a date, a month, a year or an instant means: an instant the second or minute that it names. */
function stretchOf([, , year = '', month, day, time]: RegExpExecArray): Stretch | null {
  if (time !== undefined) {
    const zoned = /(Z|[+-]\d\d:\d\d)$/.test(time) ? time : `${time}Z`;
    const from = dayAt(year, month, day) === null ? NaN : Date.parse(`${year}-${month}-${day}${zoned}`);
    const step = /^T\d\d:\d\d(Z|[+-]|$)/.test(zoned) ? 60_000 : /\./.test(zoned) ? 1 : 1_000;
    return Number.isNaN(from) ? null : { from, to: from + step };
  }
  const from = dayAt(year, month ?? '01', day ?? '01');
  if (from === null) return null;
  const to = new Date(from);
  if (month === undefined) to.setUTCFullYear(to.getUTCFullYear() + 1);
  else if (day === undefined) to.setUTCMonth(to.getUTCMonth() + 1);
  else to.setUTCDate(to.getUTCDate() + 1);
  return { from, to: to.getTime() };
}

/** The beginning of a day that there is. */
function dayAt(year: string, month = '', day = ''): number | null {
  const text = `${year}-${month}-${day}`;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? at : null;
}

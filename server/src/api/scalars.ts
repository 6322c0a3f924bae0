import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function refuseValue(what: string): never {
  throw new GraphQLError(`Expected ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1880 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function parseInstant(value: unknown): Date {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  const expected = 'an instant such as 2026-03-03T09:20:00Z, with its offset';
  if (parts === null || !isCalendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))) {
    return refuseValue(expected);
  }
  const date = new Date(value as string);
  return Number.isNaN(date.getTime()) ? refuseValue(expected) : date;
}

function parseDate(value: unknown): string {
  const parts = typeof value === 'string' ? LOCAL_DATE.exec(value) : null;
  if (parts === null || !isCalendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))) {
    return refuseValue('a date such as 2026-03-03');
  }
  return value as string;
}

/** An instant. Goes out as ISO 8601 in UTC; comes in with any offset. Hot lists hand over ready strings. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset, such as 2026-03-03T09:20:00Z. Answers are in UTC.',
  serialize: (value) => (typeof value === 'string' ? value : (value as Date).toISOString()),
  parseValue: parseInstant,
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? parseInstant(node.value) : refuseValue('an instant as a string'),
});

/** Makes a scalar of local time: texts of one form, without a zone. */
function localText(name: string, description: string, form: RegExp, example: string, length: number) {
  const parse = (value: unknown): string => {
    const text =
      typeof value === 'string' && form.test(value) ? value : refuseValue(`a local time such as ${example}`);
    return text.includes('T') ? `${parseDate(text.slice(0, 10))}${text.slice(10)}` : text;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    // The database adds seconds, which are always 0.
    serialize: (value) => (value as string).slice(0, length),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A time on the wall clock of a clinic, `HH:MM`. */
export const LocalTime = localText(
  'Time',
  'A time on the wall clock, such as 09:20, without a zone.',
  /^([01]\d|2[0-3]):[0-5]\d$/,
  '09:20',
  5,
);

/** A date and time on a wall clock, `YYYY-MM-DDTHH:MM`; no instant. */
export const LocalDateTime = localText(
  'LocalDateTime',
  'A date and time on the wall clock, such as 2026-03-03T09:20, without a zone.',
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/,
  '2026-03-03T09:20',
  16,
);

/** A local calendar date without a zone, `YYYY-MM-DD`. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A local calendar date, such as 2026-03-03: of the clinic, or a date of birth.',
  serialize: (value) => value as string,
  parseValue: parseDate,
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? parseDate(node.value) : refuseValue('a date as a string'),
});

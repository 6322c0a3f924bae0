import { cleanLine } from '../../api/clean-text.rules.js';
import type { Language } from '../../api/language.js';
import { spacedPhoneNumber } from '../../api/phone-number.rules.js';
import type { MessageField } from './message-field.rules.js';
import type { MessageFacts, VisitFacts } from './message-words.js';
import { dateWords, listWords, numberWords, timeWords, zoneWords } from './moment.rules.js';
import { plainWords } from './plain-words.texts.js';

export type Width = 'long' | 'short';
/** What stands for each field but link and code, as far as the facts tell; empty where they do not. */
export type FieldValues = Readonly<Record<Exclude<MessageField, 'link' | 'code'>, string>>;

/** A text message has no room for more of a name. */
const SHORT_NAME = 40;

/**
 * What stands for each field. `more` is read by name: `formerStartsAt`, `until`, `at` (ISO 8601), `timeZone` (of `at`),
 * `formerTimeZone` (where the visit was at a clinic of another zone),
 * `by` (patient, clinic, system), `why` (doctor_away, clinic_closed, no_answer, time_taken), `minutes`, `count`, `phone`,
 * `proposal` (a visit); what is not there, or not known, leaves its field empty. Nothing else of the facts gets in.
 */
export function valuesOf(facts: MessageFacts, language: Language, width: Width): FieldValues {
  const { visits = [], more = {} } = facts;
  const [first] = visits;
  const words = plainWords[language];
  const name = (text: string | null): string => nameIn(text, width);
  const each = (pick: (visit: VisitFacts) => string): string =>
    listWords([...new Set(visits.map(pick))].filter(Boolean), language);
  const zones = new Set(visits.map(({ timeZone }) => timeZone));
  const time = (instant: Date, zone: string): string =>
    timeWords(instant, zone, language, width, zones.size > 1);
  const moment = (instant: Date | null, zone: string): string =>
    instant === null ? '' : momentWords(instant, zone, language, width);
  const zone = first?.timeZone ?? (typeof more.timeZone === 'string' ? more.timeZone : 'UTC');
  const former = instantOf(more.formerStartsAt);
  const formerZone = typeof more.formerTimeZone === 'string' ? more.formerTimeZone : zone;
  const count = numberOf(more.count) ?? (visits.length > 0 ? visits.length : null);
  const minutes = numberOf(more.minutes);
  const until = moment(instantOf(more.until), zone);
  const proposal = visitOf(more.proposal);
  return {
    name: name(facts.recipientName),
    organization: name(facts.organization),
    visits: visitLines(visits, facts.recipientName, language),
    patient: each(({ patientName }) => name(patientName)),
    doctor: each(({ doctorName }) => name(doctorName)),
    date: each(({ startsAt, timeZone }) => dateWords(startsAt, timeZone, language, width)),
    time: each(({ startsAt, timeZone }) => time(startsAt, timeZone)),
    zone: each(({ startsAt, timeZone }) => zoneWords(startsAt, timeZone, language)),
    clinic: each(({ clinicName }) => name(clinicName)),
    address: each(({ clinicAddress }) => safe(clinicAddress)),
    phone:
      each(({ clinicPhone }) => telephone(clinicPhone)) ||
      telephone(typeof more.phone === 'string' ? more.phone : null),
    former: former === null ? '' : momentWords(former, formerZone, language, width, formerZone !== zone),
    by: wordOf(words.by, more.by),
    why: wordOf(words.why, more.why),
    minutes: minutes === null ? '' : numberWords(minutes, language),
    newTime:
      minutes === null
        ? ''
        : each(({ startsAt, timeZone }) => time(new Date(startsAt.getTime() + minutes * 60_000), timeZone)),
    proposal: proposal === null ? '' : visitLines([proposal], proposal.patientName, language),
    until,
    terms: termsOf(count, until, language),
    count: count === null ? '' : numberWords(count, language),
    first: first === undefined ? '' : moment(first.startsAt, zone),
    at:
      instantOf(more.at) === null || (first === undefined && typeof more.timeZone !== 'string')
        ? momentInUtc(instantOf(more.at), language, width)
        : moment(instantOf(more.at), zone),
  };
}

/** One visit as labelled lines, several as a list with what they share below it. */
function visitLines(visits: readonly VisitFacts[], recipientName: string, language: Language): string {
  const [first] = visits;
  if (first === undefined) return '';
  const words = plainWords[language];
  const others = visits.some(({ patientName }) => patientName !== recipientName);
  const label = (name: string, value: string): string[] => (value === '' ? [] : [`${name}: ${value}`]);
  const place = (visit: VisitFacts): string =>
    [visit.clinicName, visit.clinicAddress].map(safe).filter(Boolean).join(', ');
  const onePlace = visits.every((visit) => place(visit) === place(first));
  const shared = onePlace
    ? [...label(words.where, place(first)), ...label(words.telephone, telephone(first.clinicPhone))]
    : [];
  if (visits.length === 1) {
    return [
      ...label(words.when, momentWords(first.startsAt, first.timeZone, language, 'long')),
      ...label(words.whom, safe(first.doctorName)),
      ...(others ? label(words.patient, safe(first.patientName)) : []),
      ...shared,
    ].join('\n');
  }
  const manyZones = new Set(visits.map(({ timeZone }) => timeZone)).size > 1;
  const lines = visits.map((visit) => {
    const when = momentWords(visit.startsAt, visit.timeZone, language, 'long', manyZones);
    const who = [safe(visit.doctorName), others ? safe(visit.patientName) : ''].filter(Boolean).join(', ');
    return `• ${when}: ${[who, ...(onePlace ? [] : [place(visit)])].filter(Boolean).join('; ')}`;
  });
  return [lines.join('\n'), ...(shared.length > 0 ? [shared.join('\n')] : [])].join('\n\n');
}

function momentWords(
  instant: Date,
  zone: string,
  language: Language,
  width: Width,
  withZone = false,
): string {
  return `${dateWords(instant, zone, language, width)}, ${timeWords(instant, zone, language, width, withZone)}`;
}

/** Where nothing says of which place the clock is to be. */
function momentInUtc(instant: Date | null, language: Language, width: Width): string {
  return instant === null ? '' : momentWords(instant, 'UTC', language, width, true);
}

function termsOf(count: number | null, until: string, language: Language): string {
  if (count === null) return '';
  const words = plainWords[language];
  const [ends, open] = count > 1 ? [words.several, words.severalNoEnd] : [words.alone, words.aloneNoEnd];
  return (until === '' ? open : ends)
    .replace('{until}', () => until)
    .replace('{count}', () => numberWords(count, language));
}

function nameIn(text: string | null, width: Width): string {
  const whole = safe(text);
  const letters = [...whole];
  return width === 'long' || letters.length <= SHORT_NAME
    ? whole
    : `${letters
        .slice(0, SHORT_NAME - 3)
        .join('')
        .trimEnd()}...`;
}

/** Letters that are written from right to left, which would turn what stands beside them. */
const FROM_THE_RIGHT =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;

/** A text of others as it may stand in a message: one visible line, with no marker in it and a direction of its own. */
function safe(text: string | null): string {
  const line = cleanLine(text ?? '')
    .replaceAll('{', '(')
    .replaceAll('}', ')');
  return FROM_THE_RIGHT.test(line) ? `\u2068${line}\u2069` : line;
}

function telephone(number: string | null): string {
  return number === null ? '' : safe(spacedPhoneNumber(number));
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function instantOf(value: unknown): Date | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

function wordOf(words: Readonly<Record<string, string>>, code: unknown): string {
  return typeof code === 'string' && Object.hasOwn(words, code) ? (words[code] ?? '') : '';
}

function visitOf(value: unknown): VisitFacts | null {
  const isVisit =
    typeof value === 'object' && value !== null && (value as VisitFacts).startsAt instanceof Date;
  return isVisit ? (value as VisitFacts) : null;
}

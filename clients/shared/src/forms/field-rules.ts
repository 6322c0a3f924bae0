import { localDateOf, viewerZone } from '../format/format';
import { useMessages } from '../i18n/i18n';
import { baseMessages } from '../i18n/base.catalogue';
import type { messages } from '../i18n/base.en';

/** A rule answers with the text to show, or null when the value is fine. Empty values are `required`'s business. */
export type FieldRule = (value: string) => string | null;

const base = () => useMessages(baseMessages).t;

/** Whether nothing of a text can be seen: the server takes such signs away. */
export function isBlank(text: string): boolean {
  return /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]*$/u.test(text);
}

/** @param wants says what the field wants, of a field in which nothing can be seen */
export function required(wants: () => string): FieldRule {
  return (value) => (isBlank(value) ? wants() : null);
}

/** What both clients ask for. */
export type Wanted = keyof typeof messages.form.wants;

/** Says of an empty field what it wants. */
export function wanted(what: Wanted): FieldRule {
  return required(() => base()(`form.wants.${what}`));
}

export const email: FieldRule = (value) =>
  value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.normalize('NFKC').trim())
    ? null
    : base()('form.email');

export function atLeast(min: number): FieldRule {
  return (value) => (value === '' || [...value].length >= min ? null : base()('form.tooShort', { min }));
}

export function atMost(max: number): FieldRule {
  return (value) => ([...value].length <= max ? null : base()('form.tooLong', { max }));
}

/** The longest name of a person, in characters. */
export const maxNameLength = 100;

/** Shortest password that the server takes. */
export const minPasswordLength = 8;

/** What a password that is being chosen must keep; the server also refuses the most common ones. */
export const newPassword: readonly FieldRule[] = [
  wanted('newPassword'),
  atLeast(minPasswordLength),
  atMost(128),
];

/** A calendar date YYYY-MM-DD that is not in the future and not before 1900. */
export const pastDate: FieldRule = (value) => {
  if (value === '') return null;
  if (Number.isNaN(Date.parse(value))) return base()('form.date');
  if (value < '1900-01-01') return base()('form.longAgo');
  return value > localDateOf(new Date(), viewerZone()) ? base()('form.futureDate') : null;
};

/** The first rule that the value breaks, as text; null when it keeps all. */
export function firstFault(value: string, rules: readonly FieldRule[]): string | null {
  for (const rule of rules) {
    const fault = rule(value);
    if (fault !== null) return fault;
  }
  return null;
}

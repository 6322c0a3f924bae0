import { isBlank, required, type FieldRule } from '@smart-healthcare/shared/forms/field-rules';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { consoleMessages } from '../console.catalogue';
import type { messages } from '../console.en';

/** What the console's forms ask for, beside what both clients do. */
export type Asked = keyof typeof messages.wants;

/** Says of an empty field what it wants. */
export function asked(what: Asked): FieldRule {
  return required(() => askedText(what));
}

export function askedText(what: Asked): string {
  return useMessages(consoleMessages).t(`wants.${what}`);
}

/** A rule of numbers that also wants one: of an empty field it says what it says of a text that is no number. */
export function askedNumber(rule: FieldRule): FieldRule {
  return (value) => rule(isBlank(value) ? '?' : value);
}

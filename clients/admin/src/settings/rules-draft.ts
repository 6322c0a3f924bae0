import { locales, type Locale } from '@smart-healthcare/shared/i18n/languages';
import type { RulesFragment, SettingsInput } from '../generated/graphql';

/** Settings whose value is one number or text; languages are one text, the usual one first. */
export const plainSettings = [
  'organizationName',
  'currency',
  'country',
  'languages',
  'bookingHorizonDays',
  'minimumNoticeMinutes',
  'maxOpenAppointments',
  'holdMinutes',
  'defaultVisitMinutes',
  'cancelCutoffMinutes',
  'moveCutoffMinutes',
  'maxMoves',
  'approvalDeadlineMinutes',
  'quietFrom',
  'quietUntil',
  'waitlistAloneMinutes',
  'waitlistRoundMinutes',
  'waitlistGroupMost',
  'waitlistOffersWeek',
  'waitlistFromHour',
  'waitlistUntilHour',
] as const;
export type PlainSetting = (typeof plainSettings)[number];

/** Settings as the form holds them: numbers as they are typed, lengths in minutes. */
export interface RulesDraft {
  plain: Record<PlainSetting, string>;
  approvalRequired: boolean;
  openToDevelopers: boolean;
  reminderMinutes: string[];
}

/** The languages of a text that joins their codes, in its order. */
export function readLanguages(joined: string): Locale[] {
  return joined.split(',').flatMap((code) => locales.find((locale) => locale === code) ?? []);
}

export function draftOf(rules: RulesFragment): RulesDraft {
  return {
    plain: Object.fromEntries(plainSettings.map((name) => [name, String(rules[name])])) as Record<
      PlainSetting,
      string
    >,
    approvalRequired: rules.approvalRequired,
    openToDevelopers: rules.openToDevelopers,
    reminderMinutes: rules.reminderMinutes.map(String),
  };
}

export type ChangedSetting = PlainSetting | 'approvalRequired' | 'openToDevelopers' | 'reminderMinutes';

/** Lengths before a visit at which people are usually reminded, in minutes: a day, two hours, a week, three days, an hour. */
const USUAL_REMINDERS = ['1440', '120', '10080', '4320', '60'];

/** What a new reminder starts from: a usual length that there is not yet; twice the same is one. */
export function newReminder(reminders: readonly string[]): string {
  return USUAL_REMINDERS.find((minutes) => !reminders.includes(minutes)) ?? '1440';
}

/** Reminders in the order in which they are sent, each once, as the server keeps them. */
function inOrder(minutes: readonly string[]): string {
  return [...new Set(minutes)].sort((a, b) => Number(b) - Number(a)).join(',');
}

/** What a draft changes, in the form's order. */
export function changesOf(rules: RulesFragment, draft: RulesDraft): ChangedSetting[] {
  const before = draftOf(rules);
  const plain = plainSettings.filter((name) => draft.plain[name].trim() !== before.plain[name]);
  return [
    ...plain,
    ...(draft.approvalRequired === before.approvalRequired ? [] : (['approvalRequired'] as const)),
    ...(inOrder(draft.reminderMinutes) === inOrder(before.reminderMinutes)
      ? []
      : (['reminderMinutes'] as const)),
    ...(draft.openToDevelopers === before.openToDevelopers ? [] : (['openToDevelopers'] as const)),
  ];
}

/** What the server is told: only what changes, so that two people who change different rules both keep theirs. */
export function inputOf(rules: RulesFragment, draft: RulesDraft): SettingsInput {
  return Object.fromEntries(
    changesOf(rules, draft).map((name) => {
      switch (name) {
        case 'approvalRequired':
        case 'openToDevelopers':
          return [name, draft[name]];
        case 'reminderMinutes':
          return [name, draft.reminderMinutes.map(Number)];
        case 'organizationName':
        case 'currency':
        case 'country':
          return [name, draft.plain[name].trim()];
        case 'languages':
          return [name, readLanguages(draft.plain.languages)];
        default:
          return [name, Number(draft.plain[name])];
      }
    }),
  );
}

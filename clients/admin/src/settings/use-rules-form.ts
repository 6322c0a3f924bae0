import { atMost, type FieldRule } from '@smart-healthcare/shared/forms/field-rules';
import { useForm, type Form } from '@smart-healthcare/shared/forms/use-form';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { asked, askedNumber } from '../forms/asked';
import type { RulesFragment, SettingsInput } from '../generated/graphql';
import { consoleMessages } from '../console.catalogue';
import { formatDuration } from '../forms/duration';
import { wholeBetween } from '../forms/number-rules';
import {
  changesOf,
  draftOf,
  inputOf,
  plainSettings,
  type ChangedSetting,
  type PlainSetting,
  type RulesDraft,
} from './rules-draft';
import { settingsMessages } from './settings.catalogue';

/** A length within a range, said in words; the value is in minutes. */
function lengthBetween(min: number, max: number): FieldRule {
  return (value) => {
    const minutes = /^\d+$/.test(value) ? Number(value) : NaN;
    if (value === '' || (minutes >= min && minutes <= max)) return null;
    const { t } = useMessages(consoleMessages);
    return t('fault.duration', { min: formatDuration(min), max: formatDuration(max) });
  };
}

/** What the server allows for a setting that is a number. */
export function boundsOf(rules: RulesFragment, name: RulesField): RulesFragment['bounds'][number] {
  const bounds = rules.bounds.find((each) => each.name === name);
  if (bounds === undefined) throw new Error(`The server tells no bounds of ${name}`);
  return bounds;
}

/** What is asked of each field of the form, within the bounds that the server tells. */
function fieldRules(rules: RulesFragment): Readonly<Record<RulesField, readonly FieldRule[]>> {
  const within = (rule: (min: number, max: number) => FieldRule, name: RulesField): readonly FieldRule[] => {
    const { least, most } = boundsOf(rules, name);
    return [askedNumber(rule(least, most))];
  };
  return {
    organizationName: [asked('organizationName'), atMost(100)],
    currency: [asked('currency')],
    country: [asked('country')],
    languages: [asked('languages')],
    bookingHorizonDays: within(wholeBetween, 'bookingHorizonDays'),
    minimumNoticeMinutes: within(lengthBetween, 'minimumNoticeMinutes'),
    maxOpenAppointments: within(wholeBetween, 'maxOpenAppointments'),
    holdMinutes: within(wholeBetween, 'holdMinutes'),
    defaultVisitMinutes: within(lengthBetween, 'defaultVisitMinutes'),
    cancelCutoffMinutes: within(lengthBetween, 'cancelCutoffMinutes'),
    moveCutoffMinutes: within(lengthBetween, 'moveCutoffMinutes'),
    maxMoves: within(wholeBetween, 'maxMoves'),
    approvalDeadlineMinutes: within(lengthBetween, 'approvalDeadlineMinutes'),
    waitlistAloneMinutes: within(lengthBetween, 'waitlistAloneMinutes'),
    waitlistRoundMinutes: within(lengthBetween, 'waitlistRoundMinutes'),
    waitlistGroupMost: within(wholeBetween, 'waitlistGroupMost'),
    waitlistOffersWeek: within(wholeBetween, 'waitlistOffersWeek'),
    waitlistFromHour: within(wholeBetween, 'waitlistFromHour'),
    waitlistUntilHour: within(wholeBetween, 'waitlistUntilHour'),
    reminderMinutes: within(lengthBetween, 'reminderMinutes'),
    quietFrom: within(wholeBetween, 'quietFrom'),
    quietUntil: within(wholeBetween, 'quietUntil'),
  };
}

function listed(joined: string): string[] {
  return joined === '' ? [] : joined.split(',').map((minutes) => minutes.trim());
}

/** A field of the form: a plain setting, or one of the reminders. */
export type RulesField = PlainSetting | 'reminderMinutes';

export interface RulesForm {
  form: Form<RulesField>;
  approvalRequired: Ref<boolean>;
  openToDevelopers: Ref<boolean>;
  reminders: ComputedRef<string[]>;
  setReminders: (minutes: string[]) => void;
  /** Settings that the form changes, in its order. */
  changed: ComputedRef<ChangedSetting[]>;
  draft: ComputedRef<RulesDraft>;
  read: () => SettingsInput;
  /** Fills the fields with rules that are in force. */
  show: (rules: RulesFragment) => void;
}

/**
 * The form of the organization's rules. Reminders are one field: their lengths in minutes, joined.
 *
 * @param rules those in force; when they change, fields that were not touched follow
 */
export function useRulesForm(rules: () => RulesFragment): RulesForm {
  const { t } = useMessages(settingsMessages);
  const start = draftOf(rules());
  const approvalRequired = ref(start.approvalRequired);
  const openToDevelopers = ref(start.openToDevelopers);
  const asked = fieldRules(rules());
  const field = (name: PlainSetting) => ({
    id: `setting-${name}`,
    label: () => t(`field.${name}`),
    rules: asked[name],
  });
  const form = useForm<RulesField>(
    {
      ...(Object.fromEntries(plainSettings.map((name) => [name, field(name)])) as Record<
        PlainSetting,
        ReturnType<typeof field>
      >),
      reminderMinutes: {
        id: 'setting-reminder-0',
        label: () => t('field.reminderMinutes'),
        rules: [
          (joined) =>
            listed(joined)
              .flatMap((minutes) => asked.reminderMinutes.map((rule) => rule(minutes)))
              .find((fault) => fault !== null) ?? null,
        ],
      },
    },
    { ...start.plain, reminderMinutes: start.reminderMinutes.join(',') },
  );
  const reminders = computed(() => listed(form.values.reminderMinutes));
  const draft = computed<RulesDraft>(() => ({
    plain: Object.fromEntries(plainSettings.map((name) => [name, form.values[name]])) as Record<
      PlainSetting,
      string
    >,
    approvalRequired: approvalRequired.value,
    openToDevelopers: openToDevelopers.value,
    reminderMinutes: reminders.value,
  }));

  function setReminders(minutes: readonly string[]): void {
    // One that is empty while it is typed is still a reminder, unlike no text at all.
    form.values.reminderMinutes = minutes.map((length) => length || ' ').join(',');
  }

  function fill(values: RulesDraft): void {
    Object.assign(form.values, values.plain);
    setReminders(values.reminderMinutes);
    approvalRequired.value = values.approvalRequired;
    openToDevelopers.value = values.openToDevelopers;
  }

  // What stood there before would count as a change, and saving would undo what somebody else did meanwhile.
  watch(rules, (inForce, before) => {
    const mine = new Set(changesOf(before, draft.value));
    const typed = draft.value;
    const theirs = draftOf(inForce);
    fill({
      plain: Object.fromEntries(
        plainSettings.map((name) => [name, (mine.has(name) ? typed : theirs).plain[name]]),
      ) as Record<PlainSetting, string>,
      approvalRequired: (mine.has('approvalRequired') ? typed : theirs).approvalRequired,
      openToDevelopers: (mine.has('openToDevelopers') ? typed : theirs).openToDevelopers,
      reminderMinutes: (mine.has('reminderMinutes') ? typed : theirs).reminderMinutes,
    });
  });

  return {
    form,
    approvalRequired,
    openToDevelopers,
    reminders,
    setReminders,
    changed: computed(() => changesOf(rules(), draft.value)),
    draft,
    read: () => inputOf(rules(), draft.value),
    show: (inForce) => fill(draftOf(inForce)),
  };
}

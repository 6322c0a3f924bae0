import {
  computed,
  getCurrentScope,
  onScopeDispose,
  reactive,
  ref,
  watch,
  type ComputedRef,
  type Ref,
} from 'vue';
import { describeError, readFailure } from '../graphql/error-messages';
import { useMessages } from '../i18n/i18n';
import { baseMessages } from '../i18n/base.catalogue';
import { firstFault, isBlank, type FieldRule } from './field-rules';
import { onFieldLeft } from './field-left';
import { forgetTyped, loadTyped, saveTyped } from './typed-texts';

export interface FormField {
  /** `id` of the control, so that the summary can lead to it. */
  id: string;
  /** Its label in the language in use: the summary names the field by it. */
  label: () => string;
  rules: readonly FieldRule[];
}

/** One line of what a refused form says. */
export interface SummaryEntry {
  message: string;
  /** `id` of the field that it is about. */
  controlId?: string;
  /** When it is worth trying again, in milliseconds since 1970, for what came too often. */
  waitUntil?: number;
}

export interface Form<K extends string> {
  values: Record<K, string>;
  /** Text to show at each field, or null. */
  errors: Readonly<Record<K, string | null>>;
  /** For `FormErrorSummary`: one entry a refused field, or what the form as a whole ran into. */
  summary: ComputedRef<SummaryEntry[]>;
  sending: Readonly<Ref<boolean>>;
  /** Marks one field as refused for a reason that the server named. */
  refuse: (field: K, message: string) => void;
  /** Says what went wrong with the whole form. */
  refuseAll: (message: string) => void;
  /** Checks all fields, then sends; a second press while sending does nothing. Failures end up at their fields. */
  submit: (send: () => Promise<void>) => Promise<void>;
}

/** Fields that are kept for the tab until they were sent; never a password. */
export interface KeptForm<K extends string> {
  /** What is typed and by whom. */
  name: string;
  fields: readonly K[];
}

/**
 * A form of text fields: values, rules, refusals by the server, and one submission at a time. Who leaves a field in
 * which something stands is told at once what is wrong with it, and it is said no more once it is mended.
 */
export function useForm<K extends string>(
  fields: Record<K, FormField>,
  start: Record<K, string>,
  kept?: KeptForm<NoInfer<K>>,
): Form<K> {
  const { t } = useMessages(baseMessages);
  const names = Object.keys(fields) as K[];
  const known = kept ? loadTyped(kept.name) : {};
  const typed = (kept?.fields ?? []).filter((name) => known[name] !== undefined);
  const values = reactive({
    ...start,
    ...Object.fromEntries(typed.map((name) => [name, known[name]])),
  }) as Record<K, string>;
  const errors = reactive(Object.fromEntries(names.map((name) => [name, null]))) as Record<K, string | null>;
  const whole = ref<SummaryEntry | null>(null);
  const sending = ref(false);
  const summary = ref<SummaryEntry[]>([]);

  if (kept) {
    const changed = (): Record<string, string> =>
      Object.fromEntries(
        kept.fields.filter((name) => values[name] !== start[name]).map((name) => [name, values[name]]),
      );
    watch(changed, (texts) => saveTyped(kept.name, texts), { flush: 'sync' });
  }
  // At once, so that a change just before sending never takes away what sending finds.
  for (const name of names) {
    watch(
      () => values[name],
      (value) => {
        if (errors[name] === null) return;
        errors[name] = isBlank(value) ? null : firstFault(value, fields[name].rules);
      },
      { flush: 'sync' },
    );
  }
  if (getCurrentScope()) {
    const leave = (id: string): void => {
      const name = names.find((known) => fields[known].id === id);
      if (name === undefined || isBlank(values[name]) || errors[name] !== null) return;
      errors[name] = firstFault(values[name], fields[name].rules);
    };
    onScopeDispose(onFieldLeft(leave));
  }

  function summarize(): void {
    const entries = names.flatMap((name) => {
      const message = errors[name];
      return message === null
        ? []
        : [
            {
              message: t('form.fault', { field: fields[name].label(), message }),
              controlId: fields[name].id,
            },
          ];
    });
    summary.value = whole.value === null ? entries : [whole.value, ...entries];
  }

  function takeFailure(error: unknown): void {
    const failure = readFailure(error);
    const refused = failure.fields.flatMap(({ field }) => {
      const name = names.find((known) => known === field.split('.').at(-1));
      return name === undefined ? [] : [name];
    });
    for (const name of refused) errors[name] = t('form.invalid');
    if (refused.length > 0) return;
    whole.value = { message: describeError(error) };
    const { code, retryAfterSeconds } = failure;
    if (code !== 'RATE_LIMITED' || retryAfterSeconds === null) return;
    whole.value.waitUntil = Date.now() + retryAfterSeconds * 1000;
  }

  return {
    values,
    errors,
    summary: computed(() => summary.value),
    sending,
    refuse: (field, message) => {
      errors[field] = message;
    },
    refuseAll: (message) => {
      whole.value = { message };
    },
    submit: async (send) => {
      if (sending.value) return;
      whole.value = null;
      for (const name of names) errors[name] = firstFault(values[name], fields[name].rules);
      if (names.every((name) => errors[name] === null)) {
        sending.value = true;
        try {
          await send();
          if (kept && whole.value === null && names.every((name) => errors[name] === null))
            forgetTyped(kept.name);
        } catch (error) {
          takeFailure(error);
        } finally {
          sending.value = false;
        }
      }
      summarize();
    },
  };
}

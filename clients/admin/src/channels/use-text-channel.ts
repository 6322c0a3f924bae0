import { showToast } from '@smart-healthcare/shared/components/toasts';
import { atMost, isBlank, required, type FieldRule } from '@smart-healthcare/shared/forms/field-rules';
import { useForm, type Form } from '@smart-healthcare/shared/forms/use-form';
import { readFailure } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useMutation } from '@vue/apollo-composable';
import { computed, reactive, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import {
  SaveTextChannelDocument,
  type MessageChannel,
  type TextBodyType,
  type TextChannelOnFileFragment,
  type TextProvider,
} from '../generated/graphql';
import { channelsMessages } from './channels.catalogue';
import { exampleBodies, faultOfBody } from './text-body';
import {
  draftOf,
  inputOf,
  type HeaderDraft,
  type PlainDraft,
  type TemplateDraft,
  type TextChannelDraft,
} from './text-channel-draft';

/** A field of the form; headers are one, joined, and templates. */
export type ChannelField = keyof PlainDraft | 'headers' | 'templates';

/** What is chosen of a channel beside its fields of text. */
export interface Chosen {
  isOn: boolean;
  takesAnswers: boolean;
  provider: TextProvider;
  bodyType: TextBodyType;
  headers: HeaderDraft[] | null;
  templates: TemplateDraft[];
}

/** By whom the messages of one channel go out, while somebody changes it. */
export interface TextChannelForm {
  form: Form<ChannelField>;
  chosen: Chosen;
  isChanged: ComputedRef<boolean>;
  /** Twilio's token is on file for the account that is typed, and may be left out. */
  hasToken: ComputedRef<boolean>;
  /** What signs the provider's answers, where it is new; null once it was shown. */
  secret: Ref<string | null>;
  save: () => Promise<void>;
  /** Takes what is on file again. */
  discard: () => void;
}

const fields: readonly ChannelField[] = [
  ...(['sender', 'account', 'token', 'url', 'headers', 'body', 'refPath', 'templates'] as const),
];
const ofTwilio: readonly ChannelField[] = ['account', 'token'];
const ofOthers: readonly ChannelField[] = ['url', 'headers', 'body', 'refPath'];
const HEADER_NAME = /^[a-z0-9-]+$/i;

/**
 * @param settings those on file; null where nobody is described
 * @param refresh asks for what is on file again
 */
export function useTextChannel(
  channel: MessageChannel,
  settings: () => TextChannelOnFileFragment | null,
  refresh: () => Promise<unknown>,
): TextChannelForm {
  const { t } = useMessages(channelsMessages);
  const { mutate } = useMutation(SaveTextChannelDocument);
  /** What the draft began from: its version is sent, so that nothing newer is overwritten unseen. */
  const base = shallowRef(settings());
  const start = draftOf(base.value);
  const { plain, ...others } = start;
  const chosen = reactive<Chosen>(others);
  const secret = ref<string | null>(null);

  const named: Readonly<Record<ChannelField, readonly FieldRule[]>> = {
    sender: [required(() => t('wants.sender')), atMost(40)],
    account: [(value) => (/^AC[0-9a-f]{32}$/i.test(value.trim()) ? null : t('refused.account'))],
    token: [(value) => (isBlank(value) && !hasToken.value ? t('wants.token') : null), atMost(100)],
    url: [required(() => t('wants.url')), atMost(2_048)],
    headers: [() => ((chosen.headers ?? []).every(isHeader) ? null : t('refused.headers'))],
    body: [
      atMost(4_000),
      (value) => {
        const fault = faultOfBody(value, chosen.bodyType);
        return fault === null ? null : t(`bodyFault.${fault}`);
      },
    ],
    refPath: [atMost(100)],
    templates: [() => (chosen.templates.every(isTemplate) ? null : t('refused.templates'))],
  };
  const field = (name: ChannelField) => ({
    id: `${channel}-${name}`,
    label: () => t(`field.${name}`),
    // What the other provider wants is not on the screen.
    rules: named[name].map<FieldRule>((rule) => (value) => (isAsked(name) ? rule(value) : null)),
  });
  const form = useForm<ChannelField>(
    {
      sender: field('sender'),
      account: field('account'),
      token: field('token'),
      url: field('url'),
      headers: field('headers'),
      body: field('body'),
      refPath: field('refPath'),
      templates: field('templates'),
    },
    { ...plain, headers: '', templates: '' },
  );
  const hasToken = computed(
    () => base.value?.provider === 'twilio' && base.value.account === form.values.account.trim(),
  );
  const draft = computed<TextChannelDraft>(() => {
    const { headers: _joined, templates: _rows, ...typed } = form.values;
    return { ...chosen, plain: typed };
  });
  const changes = (from: TextChannelOnFileFragment | null): boolean => {
    const version = from?.version ?? 0;
    return (
      JSON.stringify(inputOf(channel, draft.value, version)) !==
      JSON.stringify(inputOf(channel, draftOf(from), version))
    );
  };

  /** Whether a row names a template as its provider does, or nothing yet. */
  function isTemplate({ id }: TemplateDraft): boolean {
    return chosen.provider === 'http' || isBlank(id) || /^HX[0-9a-f]{32}$/i.test(id.trim());
  }

  function isAsked(name: ChannelField): boolean {
    return !(chosen.provider === 'twilio' ? ofOthers : ofTwilio).includes(name);
  }

  function take(from: TextChannelOnFileFragment | null): void {
    base.value = from;
    const { plain: texts, ...rest } = draftOf(from);
    Object.assign(chosen, rest);
    Object.assign(form.values, texts);
  }

  watch(
    () => chosen.headers,
    (headers) => (form.values.headers = headers === null ? '' : JSON.stringify(headers)),
    { deep: true, flush: 'sync' },
  );
  watch(
    [() => chosen.templates, () => chosen.provider],
    ([templates, provider]) => (form.values.templates = `${provider} ${JSON.stringify(templates)}`),
    { deep: true, flush: 'sync' },
  );
  watch(
    () => chosen.bodyType,
    (type, before) => {
      // Only what nobody typed is written anew.
      if (form.values.body === exampleBodies[before]) form.values.body = exampleBodies[type];
    },
    { flush: 'sync' },
  );
  watch(settings, (now) => {
    // What somebody is typing stays theirs.
    if (!changes(base.value)) take(now);
  });

  return {
    form,
    chosen,
    isChanged: computed(() => changes(base.value)),
    hasToken,
    secret,
    save: () =>
      form.submit(async () => {
        const input = inputOf(channel, draft.value, base.value?.version ?? 0);
        try {
          const answer = (await mutate({ input }))?.data?.saveTextChannel;
          if (!answer) throw new Error('The answer has no data');
          if (answer.__typename === 'TextChannelChanged') {
            form.refuseAll(t('changedMeanwhile'));
            await refresh();
            // Who saves once more has been told whose settings that replaces.
            base.value = settings();
            return;
          }
          take(answer.settings);
          secret.value = answer.answerSecret;
          showToast({ tone: 'success', text: t('saved') });
          await refresh();
        } catch (error) {
          const refused = readFailure(error).fields.flatMap(({ field }) => {
            const name = fields.find((known) => field.split('.').includes(known));
            return name === undefined ? [] : [name];
          });
          if (refused.length === 0) throw error;
          for (const name of refused) form.refuse(name, t(`refused.${name}`));
        }
      }),
    discard: () => take(settings()),
  };
}

/** Whether a row names a header and its value, or nothing at all. */
function isHeader({ name, value }: HeaderDraft): boolean {
  return isBlank(name) ? isBlank(value) : HEADER_NAME.test(name.trim()) && !isBlank(value);
}

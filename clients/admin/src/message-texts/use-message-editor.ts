import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useMutation, useQuery } from '@vue/apollo-composable';
import { computed, onScopeDispose, reactive, ref, watch, type ComputedRef, type Ref } from 'vue';
import {
  ChangeMessageTextDocument,
  MessagePreviewDocument,
  ResetMessageTextDocument,
  type MessagePreviewQuery,
  type MessageTextOnFileFragment,
} from '../generated/graphql';
import { messageTextsMessages } from './message-texts.catalogue';

/** Typing rests for as long before the preview follows. */
const REST_MILLISECONDS = 400;

/** What is typed of a message. */
export interface MessageDraft {
  subject: string;
  body: string;
  /** Of text messages. */
  short: string;
}

/** One message's words in one language, while somebody changes them. */
export interface MessageEditor {
  draft: MessageDraft;
  isChanged: ComputedRef<boolean>;
  /** The message by the draft as it rested last; null before the first answer. */
  preview: ComputedRef<MessagePreviewQuery['previewMessage'] | null>;
  previewError: Ref<Error | null>;
  /** What is wrong with the draft as it rested last. */
  faults: ComputedRef<Record<keyof MessageDraft, string | undefined>>;
  busy: Readonly<Ref<boolean>>;
  /** Puts a field into one of the texts from `start` to `end`; answers where typing goes on. */
  insert: (field: string, into: 'body' | 'short', start: number, end: number) => number;
  save: () => Promise<void>;
  /** Gives the message the product's words again. */
  reset: () => Promise<void>;
  discard: () => void;
}

/**
 * @param text as it is on file
 * @param refresh asks for what is on file again
 */
export function useMessageEditor(
  text: () => MessageTextOnFileFragment,
  refresh: () => Promise<unknown>,
): MessageEditor {
  const { t } = useMessages(messageTextsMessages);
  const draft = reactive<MessageDraft>(wordsOf(text()));
  const tried = ref({ ...draft });
  const busy = ref(false);
  const { mutate: sendChange } = useMutation(ChangeMessageTextDocument);
  const { mutate: sendReset } = useMutation(ResetMessageTextDocument);
  const { result, error: previewError } = useQuery(
    MessagePreviewDocument,
    () => ({ input: { kind: text().kind, language: text().language, ...tried.value } }),
    { fetchPolicy: 'no-cache', keepPreviousResult: true },
  );
  const isChanged = computed(() => !isSame(draft, text()));

  let resting: ReturnType<typeof setTimeout> | undefined;
  watch(draft, () => {
    clearTimeout(resting);
    resting = setTimeout(() => (tried.value = { ...draft }), REST_MILLISECONDS);
  });
  onScopeDispose(() => clearTimeout(resting));
  watch(text, (now, before) => {
    // What somebody is typing stays theirs.
    if (isSame(draft, before)) take(now);
  });

  function take(words: MessageDraft): void {
    Object.assign(draft, wordsOf(words));
  }

  const preview = computed(() => result.value?.previewMessage ?? null);
  const faults = computed(() => {
    const { unknownFields = [], missingFields = [] } = preview.value ?? {};
    const { unknownShortFields = [], missingShortFields = [] } = preview.value ?? {};
    const told = (fault: 'unknown' | 'missing', fields: readonly string[]): string | undefined =>
      fields.length === 0 ? undefined : t(fault, { fields: fields.map((field) => `{${field}}`).join(', ') });
    const unknown = told('unknown', unknownFields);
    const missing = told('missing', missingFields);
    const isInSubject = unknownFields.some((field) => tried.value.subject.includes(`{${field}}`));
    return {
      subject: draft.subject.trim() === '' ? t('subjectWanted') : isInSubject ? unknown : undefined,
      body: draft.body.trim() === '' ? t('bodyWanted') : ((isInSubject ? undefined : unknown) ?? missing),
      short:
        draft.short.trim() === ''
          ? t('bodyWanted')
          : (told('unknown', unknownShortFields) ?? told('missing', missingShortFields)),
    };
  });

  async function during(work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
    } finally {
      busy.value = false;
    }
  }

  /** Says what became of it, and shows what is on file now. */
  async function settle(
    answer: ({ __typename?: string } & Partial<MessageDraft>) | undefined,
    done: string,
  ): Promise<void> {
    if (!answer) throw new Error('The answer has no data');
    if (answer.__typename === 'MessageText') {
      take({ subject: answer.subject ?? '', body: answer.body ?? '', short: answer.short ?? '' });
      showToast({ tone: 'success', text: done });
    } else if (answer.__typename === 'MessageTextChanged') {
      showToast({ tone: 'danger', text: t('changed') });
    }
    await refresh();
  }

  return {
    draft,
    isChanged,
    preview,
    previewError,
    faults,
    busy,
    insert: (field, into, start, end) => {
      const marker = `{${field}}`;
      draft[into] = `${draft[into].slice(0, start)}${marker}${draft[into].slice(end)}`;
      return start + marker.length;
    },
    save: () =>
      during(async () => {
        const { kind, language, changedAt } = text();
        const input = { kind, language, changedAt, ...draft };
        const answer = (await sendChange({ input }))?.data?.changeMessageText;
        // The fault stands beside the field, too, where the preview says it.
        if (answer?.__typename === 'MessageFieldsRefused') tried.value = { ...draft };
        else await settle(answer, t('saved'));
      }),
    reset: () =>
      during(async () => {
        const { kind, language, changedAt } = text();
        await settle((await sendReset({ kind, language, changedAt }))?.data?.resetMessageText, t('wasReset'));
      }),
    discard: () => take(text()),
  };
}

function wordsOf({ subject, body, short }: MessageDraft): MessageDraft {
  return { subject, body, short };
}

function isSame(one: MessageDraft, other: MessageDraft): boolean {
  return one.subject === other.subject && one.body === other.body && one.short === other.short;
}

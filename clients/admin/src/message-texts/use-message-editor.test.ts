import { dismissToast, useToasts, type Toast } from '@smart-healthcare/shared/components/toasts';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { nextTick, ref } from 'vue';
import type { MessageTextOnFileFragment } from '../generated/graphql';
import { messageTextsMessages } from './message-texts.catalogue';
import { useMessageEditor } from './use-message-editor';

const text: MessageTextOnFileFragment = {
  __typename: 'MessageText',
  kind: 'appointment_reminder',
  language: 'en',
  subject: 'See you',
  body: 'Hello {name}\n\n{link}',
  short: 'See you. {link}',
  fields: ['name', 'link'],
  requiredFields: ['link'],
  requiredShortFields: ['link'],
  changedAt: null,
  changedBy: null,
};
const preview = {
  __typename: 'MessagePreview',
  ...{ subject: 's', text: 't', html: 'h', short: 'x', shortParts: 1 },
  ...{ unknownShortFields: [], missingShortFields: [] },
};
const notice = (): Toast | undefined => useToasts().value.at(-1);
const onFile = ref(text);
let refreshed = 0;
const open = () =>
  mountComposable(() =>
    useMessageEditor(
      () => onFile.value,
      () => {
        refreshed += 1;
        return Promise.resolve();
      },
    ),
  );

beforeAll(() => loadCatalogues([baseMessages, messageTextsMessages]));
afterEach(() => {
  onFile.value = text;
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('the words of a message', () => {
  test('are as they are on file until somebody types, and what is typed stays', async () => {
    const { result } = await open();
    onFile.value = { ...text, subject: 'Soon' };
    await nextTick();
    expect([result.draft.subject, result.isChanged.value]).toEqual(['Soon', false]);
    result.draft.subject = 'Mine';
    onFile.value = { ...text, subject: 'Theirs' };
    await nextTick();
    expect([result.draft.subject, result.isChanged.value]).toEqual(['Mine', true]);
    result.discard();
    expect(result.draft.subject).toBe('Theirs');
  });

  test('take a field where the caret is', async () => {
    const { result } = await open();
    expect(result.insert('doctor', 'body', 5, 12)).toBe(13);
    expect(result.draft.body).toBe('Hello{doctor}\n\n{link}');
    expect(result.insert('time', 'short', 8, 8)).toBe(14);
    expect(result.draft.short).toBe('See you.{time} {link}');
  });

  test('say by name which fields are wrong', async () => {
    const { result, server } = await open();
    expect(result.preview.value).toBeNull();
    await server
      .last('MessagePreview')
      .answer({ previewMessage: { ...preview, unknownFields: ['reason'], missingFields: ['link'] } });
    expect(result.faults.value).toEqual({
      subject: undefined,
      body: 'There is no such field here: {reason}.',
      short: undefined,
    });
    result.draft.subject = ' ';
    expect(result.faults.value.subject).toBe('Write a subject.');
  });

  test('of text messages are wrong by themselves', async () => {
    const { result, server } = await open();
    await server.last('MessagePreview').answer({
      previewMessage: {
        ...preview,
        unknownFields: [],
        missingFields: [],
        unknownShortFields: [],
        missingShortFields: ['link'],
      },
    });
    expect(result.faults.value).toEqual({
      subject: undefined,
      body: undefined,
      short: 'This field is needed, or the message is of no use: {link}.',
    });
    result.draft.short = ' ';
    expect([result.faults.value.short, result.isChanged.value]).toEqual(['Write a text.', true]);
  });

  test('are put in place once, as they were seen', async () => {
    const { result, server } = await open();
    result.draft.subject = 'Mine';
    const first = result.save();
    await result.save();
    expect(server.all('ChangeMessageText').map(({ variables }) => variables)).toEqual([
      {
        input: {
          kind: 'appointment_reminder',
          language: 'en',
          changedAt: null,
          subject: 'Mine',
          body: text.body,
          short: text.short,
        },
      },
    ]);
    const before = refreshed;
    await server.last('ChangeMessageText').answer({ changeMessageText: { ...text, subject: 'Mine' } });
    await first;
    expect([notice()?.tone, refreshed - before, result.busy.value]).toEqual(['success', 1, false]);
  });

  test('that somebody else changed meanwhile are not, and what was typed stays', async () => {
    const { result, server } = await open();
    result.draft.subject = 'Mine';
    const saved = result.save();
    await server
      .last('ChangeMessageText')
      .answer({ changeMessageText: { __typename: 'MessageTextChanged', code: 'MESSAGE_TEXT_CHANGED' } });
    await saved;
    expect([notice()?.tone, result.draft.subject]).toEqual(['danger', 'Mine']);
  });

  test('become the product’s again, unless the answer is lost', async () => {
    const { result, server } = await open();
    const lost = result.reset();
    await server.last('ResetMessageText').lose();
    await lost;
    expect(notice()?.tone).toBe('danger');
    const reset = result.reset();
    await server.last('ResetMessageText').answer({ resetMessageText: { ...text, subject: 'The usual' } });
    await reset;
    expect([notice()?.tone, result.draft.subject]).toEqual(['success', 'The usual']);
  });
});

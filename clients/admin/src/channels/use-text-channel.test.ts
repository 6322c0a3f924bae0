import { dismissToast, useToasts, type Toast } from '@smart-healthcare/shared/components/toasts';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { nextTick, shallowRef } from 'vue';
import type { TextChannelOnFileFragment } from '../generated/graphql';
import { channelsMessages } from './channels.catalogue';
import { exampleBodies } from './text-body';
import { useTextChannel } from './use-text-channel';

const ACCOUNT = `AC${'0'.repeat(32)}`;
const twilio: TextChannelOnFileFragment = {
  __typename: 'TextChannelSettings',
  channel: 'sms',
  isOn: true,
  takesAnswers: false,
  provider: 'twilio',
  account: ACCOUNT,
  sender: '+14155550100',
  url: 'https://api.twilio.com',
  headerNames: ['authorization'],
  bodyType: 'form',
  body: 'To={to}&Body={text}',
  templates: [],
  refPath: 'sid',
  answersUrl: 'https://clinic.example/messages/answers/sms',
  version: 3,
  changedAt: '2026-03-02T12:00:00Z',
};
const notice = (): Toast | undefined => useToasts().value.at(-1);

async function open(settings: TextChannelOnFileFragment | null) {
  const onFile = shallowRef(settings);
  let next: TextChannelOnFileFragment | null = settings;
  const mounted = await mountComposable(() =>
    useTextChannel(
      'sms',
      () => onFile.value,
      () => Promise.resolve(void (onFile.value = next)),
    ),
  );
  return {
    ...mounted,
    onFile,
    /** What asking again will find. */
    answerNext: (found: TextChannelOnFileFragment) => void (next = found),
    sent: () => mounted.server.all('SaveTextChannel').map(({ variables }) => variables['input']),
    faults: () =>
      Object.entries(mounted.result.form.errors).flatMap(([name, fault]) => (fault === null ? [] : [name])),
  };
}

beforeAll(() => loadCatalogues([baseMessages, channelsMessages]));
afterEach(() => {
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('the provider of a channel', () => {
  test('is asked for what it wants, and for nothing of the other', async () => {
    const { result, faults, sent } = await open(null);
    await result.save();
    expect(faults()).toEqual(['sender', 'account', 'token']);
    result.chosen.provider = 'http';
    result.chosen.headers = [{ name: 'a b', value: 'x' }];
    result.form.values.body = 'to={to}';
    await result.save();
    expect(faults()).toEqual(['sender', 'url', 'headers', 'body']);
    expect(sent()).toEqual([]);
  });

  test('wants no token again for the account on file, and one for another', async () => {
    const { result, faults, sent } = await open(twilio);
    result.form.values.account = `AC${'1'.repeat(32)}`;
    await result.save();
    expect([result.hasToken.value, faults()]).toEqual([false, ['token']]);
    result.form.values.account = ACCOUNT;
    result.chosen.isOn = false;
    void result.save();
    expect(sent()).toMatchObject([{ isOn: false, account: ACCOUNT, token: null, version: 3 }]);
  });

  test('shows the secret that is new, and is as the server keeps it', async () => {
    const { result, server, answerNext } = await open(null);
    result.chosen.provider = 'http';
    Object.assign(result.form.values, { sender: 'Clinic', url: 'https://sms.example/send' });
    result.chosen.headers = [{ name: 'X-Key', value: 'k' }];
    const saved: TextChannelOnFileFragment = {
      ...twilio,
      provider: 'http',
      account: null,
      headerNames: ['x-key'],
      version: 1,
    };
    answerNext(saved);
    const saving = result.save();
    await server.last('SaveTextChannel').answer({
      saveTextChannel: { __typename: 'SavedTextChannel', answerSecret: 'whsec_x', settings: saved },
    });
    await saving;
    expect([result.secret.value, result.isChanged.value, notice()?.tone]).toEqual([
      'whsec_x',
      false,
      'success',
    ]);
    expect([result.chosen.headers, result.form.values.body]).toEqual([null, saved.body]);
  });

  test('that somebody else changed meanwhile is said, and replaced only by saving once more', async () => {
    const { result, server, sent, answerNext } = await open(twilio);
    result.form.values.sender = '+14155550111';
    const theirs = { ...twilio, sender: '+14155550122', version: 4 };
    answerNext(theirs);
    const saving = result.save();
    await server.last('SaveTextChannel').answer({
      saveTextChannel: { __typename: 'TextChannelChanged', code: 'TEXT_CHANNEL_CHANGED' },
    });
    await saving;
    expect(result.form.summary.value).toHaveLength(1);
    expect([result.form.values.sender, result.isChanged.value]).toEqual(['+14155550111', true]);
    void result.save();
    expect(sent()).toMatchObject([{ version: 3 }, { version: 4, sender: '+14155550111' }]);
    result.discard();
    expect(result.form.values.sender).toBe('+14155550122');
  });

  test('follows what is on file while nobody types, and keeps its version while somebody does', async () => {
    const { result, onFile, sent } = await open(twilio);
    onFile.value = { ...twilio, sender: '+14155550122', version: 4 };
    await nextTick();
    expect([result.form.values.sender, result.isChanged.value]).toEqual(['+14155550122', false]);
    result.form.values.sender = 'Mine';
    onFile.value = { ...twilio, sender: '+14155550133', version: 5 };
    await nextTick();
    void result.save();
    expect(sent()).toMatchObject([{ sender: 'Mine', version: 4 }]);
  });

  test('is refused at the field that the server names', async () => {
    const { result, server, faults } = await open(twilio);
    result.chosen.provider = 'http';
    result.form.values.url = 'https://10.0.0.1/send';
    const saving = result.save();
    await server.last('SaveTextChannel').refuse('BAD_USER_INPUT', ['url']);
    await saving;
    expect([faults(), result.form.summary.value[0]?.controlId]).toEqual([['url'], 'sms-url']);
  });

  test('gets the example of the other type of body, unless one was typed', async () => {
    const { result } = await open(null);
    result.chosen.bodyType = 'form';
    expect(result.form.values.body).toBe(exampleBodies.form);
    result.form.values.body = 'mine';
    result.chosen.bodyType = 'json';
    expect(result.form.values.body).toBe('mine');
  });
});

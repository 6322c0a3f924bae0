import type { TextChannelOnFileFragment } from '../generated/graphql';
import { draftOf, inputOf } from './text-channel-draft';

const http: TextChannelOnFileFragment = {
  __typename: 'TextChannelSettings',
  channel: 'sms',
  isOn: true,
  takesAnswers: true,
  provider: 'http',
  account: null,
  sender: 'Clinic',
  url: 'https://sms.example/send',
  headerNames: ['authorization'],
  bodyType: 'form',
  body: 'to={to}&text={text}',
  templates: [{ __typename: 'TextTemplate', kind: 'appointment_reminder', id: 'T1' }],
  refPath: 'id',
  answersUrl: 'https://clinic.example/messages/answers/sms',
  version: 3,
  changedAt: '2026-03-02T12:00:00Z',
};

describe('what is said of a channel', () => {
  test('is sent as it is on file, its headers unseen, while nobody types', () => {
    expect(inputOf('sms', draftOf(http), 3)).toEqual({
      channel: 'sms',
      isOn: true,
      takesAnswers: true,
      provider: 'http',
      sender: 'Clinic',
      url: 'https://sms.example/send',
      headers: null,
      bodyType: 'form',
      body: 'to={to}&text={text}',
      refPath: 'id',
      templates: [{ kind: 'appointment_reminder', id: 'T1' }],
      version: 3,
    });
  });

  test('leaves out rows in which nothing stands', () => {
    const draft = draftOf(http);
    draft.headers = [
      { name: ' X-Key ', value: ' k ' },
      { name: ' ', value: '' },
    ];
    draft.templates.push({ kind: 'channel_test', id: ' ' }, { kind: '', id: 'T2' });
    expect(inputOf('sms', draft, 3)).toMatchObject({
      headers: [{ name: 'X-Key', value: 'k' }],
      templates: [{ kind: 'appointment_reminder', id: 'T1' }],
    });
  });

  test('is of Twilio its account and its templates, and its token only where one was typed', () => {
    const twilio = { ...http, provider: 'twilio', account: 'AC1', url: 'https://api.twilio.com' } as const;
    const draft = draftOf(twilio);
    expect([draft.plain.url, draft.headers]).toEqual(['', []]);
    const templates = [{ kind: 'appointment_reminder', id: 'T1' }];
    expect(draft.templates).toEqual(templates);
    const chosen = { isOn: true, takesAnswers: true };
    const input = { channel: 'sms', ...chosen, provider: 'twilio', sender: 'Clinic', templates, version: 3 };
    expect(inputOf('sms', draft, 3)).toEqual({ ...input, account: 'AC1', token: null });
    draft.plain.token = ' t ';
    expect(inputOf('sms', draft, 3)).toEqual({ ...input, account: 'AC1', token: 't' });
  });
});

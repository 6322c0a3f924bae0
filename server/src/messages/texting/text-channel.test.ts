import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { SealedSecrets } from '../../api/sealed-secrets.js';
import { MessageKind } from '../../outbox/message-kind.js';
import type { Attempt, Outgoing } from '../channel.js';
import { MessageChannel } from '../message.type.js';
import type { TextChannelRow } from './text-channel.queries.js';
import { TextChannel } from './text-channel.js';
import { twilioRequest } from './twilio.rules.js';

const secrets = new SealedSecrets('text channels', 'a'.repeat(64), []);

interface Told {
  readonly attempt: Attempt;
  readonly body: string;
}

/** What is asked of the provider, and what its answer comes to. */
async function ask(
  message: Partial<Outgoing>,
  settings: Partial<TextChannelRow>,
  answer = { status: 200, body: '' },
): Promise<Told> {
  const bodies: string[] = [];
  const row = {
    channel: 'sms',
    isOn: true,
    takesAnswers: false,
    provider: 'http',
    bodyType: 'form',
    body: '{text}',
    templateIds: {},
    headers: secrets.seal('{}', 'sms'),
    refPath: null,
    ...settings,
  };
  const channel = new TextChannel(MessageChannel.sms, {
    database: { query: () => Promise.resolve([row] as never) },
    outbound: {
      send: (request) => {
        bodies.push(String(request.body));
        return Promise.resolve({ ...answer, body: Buffer.from(answer.body) } as never);
      },
    },
    secrets,
    statusUrl: () => 'https://clinic.example/news',
    logger: pino({ enabled: false }),
  });
  const whole = {
    short: 'See you.\n{link}',
    link: null,
    code: null,
    language: 'en',
    address: '+14155550123',
    ...message,
  };
  const attempt = await channel.send(whole as Outgoing);
  return { attempt, body: bodies.join() };
}

/** The text that goes out. */
async function sent(message: Partial<Outgoing>, takesAnswers: boolean): Promise<string> {
  const { attempt, body } = await ask(message, { takesAnswers });
  expect(attempt).toMatchObject({ outcome: 'accepted' });
  return decodeURIComponent(body);
}

it('asks for an answer only where answers come back, and only where one does something', async () => {
  const kind = MessageKind.appointment_reminder;
  expect(await sent({ kind }, false)).toBe('See you.');
  expect(await sent({ kind }, true)).toBe('See you.\nAnswer 1 if you are coming, 2 to cancel.');
  expect(await sent({ kind, language: 'hi' }, true)).toContain('आ रहे हैं तो 1 भेजें');
  expect(await sent({ kind: MessageKind.waitlist_offered }, true)).toContain('Answer 1 to take it');
  expect(await sent({ kind: MessageKind.appointment_cancelled }, true)).toBe('See you.');
});

const TEMPLATE = `HX${'a'.repeat(32)}`;
const twilio = (templateIds: Record<string, string> = {}): Partial<TextChannelRow> => ({
  provider: 'twilio',
  sender: '+14155550100',
  templateIds,
  ...twilioRequest(MessageChannel.sms, 'AC', 'token'),
  headers: secrets.seal('{}', 'sms'),
});

it('asks Twilio by the template of a kind, with what stands in it in one line each, and by the text of others', async () => {
  const message = {
    kind: MessageKind.appointment_reminder,
    short: 'Asha, see you & "all".\n{link}',
    link: 'https://clinic.example/m/x',
    recipientName: 'Asha Rao',
    organization: 'Clinic & Sons',
  };
  const settings = twilio({ [MessageKind.appointment_reminder]: TEMPLATE });
  const form = Object.fromEntries(new URLSearchParams((await ask(message, settings)).body));
  expect(form).toEqual({
    To: '+14155550123',
    From: '+14155550100',
    ContentSid: TEMPLATE,
    ContentVariables: expect.any(String),
    StatusCallback: 'https://clinic.example/news',
  });
  expect(JSON.parse(form['ContentVariables']!)).toEqual({
    1: 'Asha, see you & "all". https://clinic.example/m/x',
    2: 'Asha Rao',
    3: 'Clinic & Sons',
    4: 'https://clinic.example/m/x',
  });
  // Without a link there is no fourth: WhatsApp takes no variable that is empty.
  const plain = (await ask({ ...message, link: null }, settings)).body;
  expect(JSON.parse(new URLSearchParams(plain).get('ContentVariables')!)).toEqual({
    1: 'Asha, see you & "all".',
    2: 'Asha Rao',
    3: 'Clinic & Sons',
  });
  const other = await ask({ ...message, kind: MessageKind.appointment_moved }, settings);
  expect(Object.keys(Object.fromEntries(new URLSearchParams(other.body)))).toEqual([
    'To',
    'From',
    'Body',
    'StatusCallback',
  ]);
});

it.each([
  [21211, true],
  [21610, true],
  [21614, true],
  [21408, false],
  [20003, false],
])('takes the error %i of Twilio for the number’s own: %s', async (code, isAddress) => {
  const message = { kind: MessageKind.appointment_reminder };
  const answer = { status: 400, body: JSON.stringify({ code, message: 'no', status: 400 }) };
  const { attempt } = await ask(message, twilio(), answer);
  expect(attempt).toEqual({ outcome: 'refused', fault: `twilio_${code}`, isAddress });
});

it('marks no number for what another provider answers, nor for an answer of Twilio’s that says nothing', async () => {
  const message = { kind: MessageKind.appointment_reminder };
  const refused = { outcome: 'refused', fault: 'http_400', isAddress: false };
  const answer = { status: 400, body: '{"code": 21211}' };
  expect((await ask(message, {}, answer)).attempt).toEqual(refused);
  expect((await ask(message, twilio(), { status: 400, body: 'no' })).attempt).toEqual(refused);
  const busy = { status: 429, body: '{"code": 21610}' };
  expect((await ask(message, twilio(), busy)).attempt).toMatchObject({ outcome: 'later' });
});

import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { SealedSecrets } from '../../api/sealed-secrets.js';
import { MessageKind } from '../../outbox/message-kind.js';
import type { Outgoing } from '../channel.js';
import { MessageChannel } from '../message.type.js';
import { TextChannel } from './text-channel.js';

const secrets = new SealedSecrets('text channels', 'a'.repeat(64), []);

/** The text that goes out. */
async function sent(message: Partial<Outgoing>, takesAnswers: boolean): Promise<string> {
  const bodies: string[] = [];
  const row = {
    channel: 'sms',
    isOn: true,
    takesAnswers,
    bodyType: 'form',
    body: '{text}',
    templateIds: {},
    headers: secrets.seal('{}', 'sms'),
    refPath: null,
  };
  const channel = new TextChannel(MessageChannel.sms, {
    database: { query: () => Promise.resolve([row] as never) },
    outbound: {
      send: (request) => {
        bodies.push(decodeURIComponent(String(request.body)));
        return Promise.resolve({ status: 200, body: Buffer.from('') } as never);
      },
    },
    secrets,
    statusUrl: () => '',
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
  expect(await channel.send(whole as Outgoing)).toMatchObject({ outcome: 'accepted' });
  return bodies.join();
}

it('asks for an answer only where answers come back, and only where one does something', async () => {
  const kind = MessageKind.appointment_reminder;
  expect(await sent({ kind }, false)).toBe('See you.');
  expect(await sent({ kind }, true)).toBe('See you.\nAnswer 1 if you are coming, 2 to cancel.');
  expect(await sent({ kind, language: 'hi' }, true)).toContain('आ रहे हैं तो 1 भेजें');
  expect(await sent({ kind: MessageKind.waitlist_offered }, true)).toContain('Answer 1 to take it');
  expect(await sent({ kind: MessageKind.appointment_cancelled }, true)).toBe('See you.');
});

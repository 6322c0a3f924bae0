import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac, randomUUID } from 'node:crypto';
import { UserRole } from '../src/api/user-role.js';
import { signedHeaders } from '../src/outbound/standard-signature.rules.js';
import { enterMessages } from '../src/outbox/enter-messages.js';
import { MessageKind } from '../src/outbox/message-kind.js';
import type { TestClinic } from './support/clinic.js';
import { Receiver } from './support/receiver.js';
import { RunningApp, type Person } from './support/running-app.js';
import { until } from './support/until.js';

const SAVE = `mutation ($input: TextChannelInput!) { result: saveTextChannel(input: $input) { __typename
  ... on SavedTextChannel { answerSecret settings { isOn url headerNames body templates { kind id } version } }
  ... on NamedError { code } } }`;
const LIST = '{ result: textChannels { channel isOn provider account url headerNames answersUrl version } }';
const TRY = 'mutation ($channel: MessageChannel!) { result: tryMessageChannel(channel: $channel) }';
const NUMBER = '+14155550123';

interface Saved {
  __typename: string;
  code?: string;
  answerSecret: string | null;
  settings: { version: number; headerNames: string[] };
}

let app: RunningApp;
let provider: Receiver;
let manager: Person;
let desk: Person;
let patient: Person;

beforeAll(async () => {
  app = await RunningApp.start({ config: { outboundAllow: ['127.0.0.1'] } });
  provider = await Receiver.start();
  manager = { id: await app.records.user('admin'), role: UserRole.admin };
  desk = { id: await app.records.user('admin'), role: UserRole.admin };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
  patient = { id: await app.records.patient(), role: UserRole.patient };
  await app.records.query('update patients set contact_number = $2 where user_id = $1', [patient.id, NUMBER]);
});

afterAll(async () => {
  await provider.stop();
  await app.stop();
});

const described = (change: Record<string, unknown> = {}) => ({
  channel: 'sms',
  isOn: true,
  provider: 'http',
  sender: 'Clinic',
  url: `${provider.url}/send`,
  headers: [{ name: 'Authorization', value: 'Bearer of-the-account' }],
  bodyType: 'json',
  body: '{"to": "{to_digits}", "from": "{sender}", "text": "{text}", "template": "{template}"}',
  refPath: 'message.id',
  templates: [{ kind: 'channel_test', id: 'T77' }],
  version: 0,
  ...change,
});

async function save(change: Record<string, unknown> = {}, who = manager): Promise<Saved> {
  const { data, errors } = await app.sendAs<{ result: Saved }>(SAVE, { input: described(change) }, who);
  if (data == null) throw new Error(JSON.stringify(errors));
  return data.result;
}

describe('the provider of text messages', () => {
  it('is described by managers alone', async () => {
    const input = described();
    for (const who of [desk, patient, null]) {
      expect(await app.codeOf(SAVE, { input }, who)).toBe(who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      expect(await app.codeOf(LIST, {}, who)).toBe(who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });

  it.each([
    [{ channel: 'email' }, 'channel'],
    [{ url: 'http://10.0.0.1/send' }, 'url'],
    [{ url: 'no address' }, 'url'],
    [{ body: '{"to": "{to}"}' }, 'body'],
    [{ body: '{"to": {to}, "text": "{text}"}' }, 'body'],
    [{ headers: [{ name: 'a b', value: 'x' }] }, 'headers'],
    [{ headers: [{ name: 'Host', value: 'other' }] }, 'headers'],
    [{ provider: 'twilio', account: 'nobody', token: 'x' }, 'account'],
    [{ provider: 'twilio', account: `AC${'0'.repeat(32)}`, templates: [] }, 'token'],
    [{ provider: 'twilio', account: `AC${'0'.repeat(32)}`, token: 'x' }, 'templates'],
  ])('is refused with %j for its %s', async (change, field) => {
    const { errors } = await app.sendAs(SAVE, { input: described(change) }, manager);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
  });

  it('gets a message as it is described, with what gives access, and nobody reads that again', async () => {
    const saved = await save();
    expect(saved).toMatchObject({
      __typename: 'SavedTextChannel',
      answerSecret: expect.stringMatching(/^whsec_/),
    });
    expect(saved.settings.headerNames).toEqual(['authorization']);
    const rows = await app.records.query<{ headers: Buffer }>('select headers from text_channels');
    expect(rows[0]?.headers.toString('latin1')).not.toContain('of-the-account');

    provider.respond = (_message, response) => void response.end('{"message": {"id": "M1"}}');
    await app.records.query(`update users set number = '+14155550199' where id = $1`, [manager.id]);
    await app.sendAs(TRY, { channel: 'sms' }, manager);
    await until('the message', () => provider.received.length === 1);
    const [message] = provider.received;
    expect(message?.headers['authorization']).toBe('Bearer of-the-account');
    expect(JSON.parse(message?.body ?? '')).toEqual({
      to: '14155550199',
      from: 'Clinic',
      text: expect.stringContaining('Smart Healthcare'),
      template: 'T77',
    });
    await until('the delivery', async () => {
      const [delivery] = await app.records.query<{ state: string; provider_ref: string }>(
        `select d.state, d.provider_ref from message_deliveries d join messages m on m.id = d.message_id
         where m.kind = 'channel.test' and d.channel = 'sms'`,
      );
      return delivery?.state === 'sent' && delivery.provider_ref === 'M1';
    });
  });

  it('is not changed over the head of somebody who changed it meanwhile', async () => {
    const again = await save({ version: 0 });
    expect(again).toMatchObject({ __typename: 'TextChannelChanged', code: 'TEXT_CHANNEL_CHANGED' });
    const [first, second] = await Promise.all([save({ version: 1 }), save({ version: 1 })]);
    expect([first.__typename, second.__typename].sort()).toEqual(['SavedTextChannel', 'TextChannelChanged']);
  });

  it('keeps what gives access where it is left out, and the secret of answers', async () => {
    const { settings, answerSecret } = await save({ headers: null, version: 2 });
    expect([settings.headerNames, answerSecret]).toEqual([['authorization'], null]);
  });

  it('is recorded, without what gives access', async () => {
    const rows = await app.records.query<{ details: object }>(
      `select details from audit_events where action = 'text_channel.changed' order by occurred_at limit 1`,
    );
    expect(rows).toEqual([{ details: { channel: 'sms' } }]);
  });
});

describe('what people answer', () => {
  let secret: string;
  let appointmentId: string;
  let startsAt: Date;
  let place: TestClinic;

  /** A visit of the patient tomorrow, and a message about it that went to their number. */
  beforeAll(async () => {
    place = await app.records.clinic();
    startsAt = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 86_400_000);
    await app.records.open(place, startsAt, new Date(startsAt.getTime() + 3_600_000));
    await app.records.query('update settings set minimum_notice_minutes = 0, cancel_cutoff_minutes = 0');
    appointmentId = await bookAt(startsAt, patient);
    await reminded();
    await app.records.query('delete from text_channels');
    const saved = await save();
    secret = saved.answerSecret ?? '';
  });

  async function bookAt(time: Date, who: Person): Promise<string> {
    const { data } = await app.sendAs<{ result: { id: string } }>(
      `mutation ($input: BookAppointmentInput!) { result: bookAppointment(input: $input) {
        ... on Appointment { id } ... on NamedError { code } } }`,
      {
        input: {
          doctorId: place.doctorId,
          clinicId: place.clinicId,
          visitTypeId: place.visitTypeId,
          startsAt: time.toISOString(),
          idempotencyKey: randomUUID(),
        },
      },
      who,
    );
    if (data?.result.id === undefined) throw new Error(JSON.stringify(data));
    return data.result.id;
  }

  async function reminded(): Promise<string> {
    const key = randomUUID();
    const data = { told: { startsAt: startsAt.toISOString() } };
    const dueAt = new Date('2100-01-01');
    const linkExpiresAt = new Date(Date.now() + 86_400_000);
    await enterMessages(
      app.app.database,
      [
        {
          kind: MessageKind.appointment_reminder,
          recipientId: patient.id,
          key,
          appointmentId,
          data,
          dueAt,
          linkExpiresAt,
        },
      ],
      new Date(),
    );
    const [row] = await app.records.query<{ id: string }>(
      `update messages set state = 'sent', composed_at = now(), language = 'en', subject = 'x', body = 'x'
       where key = $1 returning id`,
      [key],
    );
    await app.records.query(
      `insert into message_deliveries (message_id, channel, address, state, next_at, give_up_at, settled_at, provider_ref)
       values ($1, 'sms', $2, 'sent', now(), now(), now(), $3)`,
      [row?.id, NUMBER, `ref-${key}`],
    );
    return `ref-${key}`;
  }

  function send(said: object, signedBy = secret): Promise<Response> {
    const body = JSON.stringify(said);
    const headers = signedHeaders(randomUUID(), new Date(), body, [signedBy]);
    return fetch(`${app.app.url}/messages/answers/sms`, { method: 'POST', headers, body });
  }

  async function answer(said: object, signedBy = secret): Promise<number> {
    return (await send(said, signedBy)).status;
  }

  /** What is to be sent back to whoever answers. */
  async function replyTo(text: string): Promise<string | null> {
    const response = await send({ from: NUMBER, text });
    expect(response.status).toBe(200);
    return ((await response.json()) as { reply: string | null }).reply;
  }

  async function visit(): Promise<{ status: string; confirmed: boolean }> {
    const [row] = await app.records.query<{ status: string; confirmed: boolean }>(
      'select status, patient_confirmed_at is not null as confirmed from appointments where id = $1',
      [appointmentId],
    );
    if (row === undefined) throw new Error('The visit is gone');
    return row;
  }

  it('does nothing unless it is signed, just now, by whom the settings name', async () => {
    const said = { from: NUMBER, text: '1' };
    const body = JSON.stringify(said);
    expect(await answer(said, `whsec_${Buffer.from('another').toString('base64')}`)).toBe(401);
    const old = signedHeaders(randomUUID(), new Date(Date.now() - 600_000), body, [secret]);
    const late = await fetch(`${app.app.url}/messages/answers/sms`, { method: 'POST', headers: old, body });
    expect(late.status).toBe(401);
    expect((await fetch(`${app.app.url}/messages/answers/sms`, { method: 'POST', body })).status).toBe(401);
    expect((await fetch(`${app.app.url}/messages/answers/email`, { method: 'POST', body })).status).toBe(404);
    expect(await visit()).toEqual({ status: 'confirmed', confirmed: false });
  });

  it('changes nothing where it says something else, or comes from another number', async () => {
    expect(await answer({ from: NUMBER, text: 'who are you' })).toBe(200);
    expect(await answer({ from: '+14155550999', text: '1' })).toBe(200);
    expect(await answer({ from: { deep: true }, text: 1 })).toBe(200);
    expect(await answer({ from: `${NUMBER}\0`, text: '1\0' })).toBe(200);
    expect(await answer({ id: '\0', status: 'delivered' })).toBe(200);
    expect(await visit()).toEqual({ status: 'confirmed', confirmed: false });
  });

  it('confirms the visit of the last message, as the patient does by its link', async () => {
    expect(await answer({ from: '+1 (415) 555-0123', text: ' 1 ' })).toBe(200);
    expect(await visit()).toEqual({ status: 'confirmed', confirmed: true });
    expect(await replyTo('yes')).toMatch(/^[A-Z][a-z]+day, .*: You said that you will come\.$/);
    expect(await replyTo('whatever')).toBeNull();
  });

  it('tells from then on that it arrived, or did not', async () => {
    const ref = await reminded();
    await answer({ id: ref, status: 'delivered' });
    const state = async (): Promise<string | undefined> =>
      (
        await app.records.query<{ state: string }>(
          'select state from message_deliveries where provider_ref = $1',
          [ref],
        )
      )[0]?.state;
    expect(await state()).toBe('arrived');
    await answer({ id: ref, status: 'undelivered' });
    expect(await state()).toBe('bounced');
    expect(
      await app.records.query('select 1 from bounced_addresses where address = $1', [NUMBER]),
    ).toHaveLength(1);
    await answer({ id: ref, status: 'constructor' });
    expect(await state()).toBe('bounced');
  });

  /** Since when the record at the desk says that text messages are refused. */
  async function refusedSince(): Promise<string | null> {
    const { data } = await app.sendAs<{ result: { smsRefusedSince: string | null } }>(
      'query ($id: ID!) { result: patientRecord(id: $id) { smsRefusedSince whatsappRefusedSince } }',
      { id: patient.id },
      desk,
    );
    if (data == null) throw new Error('There is no record');
    return data.result.smsRefusedSince;
  }

  it('marks the number at the desk, until a message arrives there, its owner writes, or it is another', async () => {
    const bounce = async (): Promise<string> => {
      const ref = await reminded();
      await answer({ id: ref, status: 'bounced' });
      return ref;
    };
    await bounce();
    expect(await refusedSince()).not.toBeNull();
    // STOP wants nothing more; any other word shows that somebody reads there.
    await answer({ from: NUMBER, text: 'STOP' });
    expect(await refusedSince()).not.toBeNull();
    await answer({ from: NUMBER, text: 'START' });
    expect(await refusedSince()).toBeNull();
    await bounce();
    await answer({ id: await reminded(), status: 'delivered' });
    expect(await refusedSince()).toBeNull();
    await bounce();
    await app.records.query(`update patients set contact_number = '+14155550124' where user_id = $1`, [
      patient.id,
    ]);
    expect(await refusedSince()).toBeNull();
    await app.records.query('update patients set contact_number = $2 where user_id = $1', [
      patient.id,
      NUMBER,
    ]);
    expect(await refusedSince()).not.toBeNull();
    await answer({ from: NUMBER, text: 'hello' });
    expect(await refusedSince()).toBeNull();
  });

  it('does not mark it for an answer that nobody signed', async () => {
    const ref = await reminded();
    expect(
      await answer({ id: ref, status: 'bounced' }, `whsec_${Buffer.from('another').toString('base64')}`),
    ).toBe(401);
    expect(await refusedSince()).toBeNull();
  });

  /** By which channels the patient is told of what nobody can end. */
  async function told(): Promise<string[]> {
    const key = randomUUID();
    const late = { kind: MessageKind.appointment_late, recipientId: patient.id, key, appointmentId };
    const data = { minutes: 20, startsAt: startsAt.toISOString() };
    await enterMessages(app.app.database, [{ ...late, data, dueAt: new Date() }], new Date());
    const rows = async (): Promise<{ state: string; channel: string | null }[]> =>
      app.records.query(
        `select m.state, d.channel from messages m left join message_deliveries d on d.message_id = m.id
         where m.key = $1`,
        [key],
      );
    await until('its words', async () => (await rows())[0]?.state !== 'waiting');
    return (await rows()).flatMap(({ channel }) => channel ?? []);
  }

  it('sends nothing more to a number whose owner says STOP, whatever it is, until they say START', async () => {
    expect(await told()).toEqual(['sms']);
    const ref = await reminded();
    await answer({ from: NUMBER, text: 'STOP' });
    expect(await told()).toEqual([]);
    expect(await refusedSince()).not.toBeNull();
    // Neither another word nor what was on its way takes that back.
    await answer({ from: NUMBER, text: 'hello' });
    await answer({ id: ref, status: 'delivered' });
    await answer({ id: await reminded(), status: 'bounced' });
    await answer({ from: NUMBER, text: '1' });
    expect(await told()).toEqual([]);
    await answer({ from: NUMBER, text: 'START' });
    expect(await refusedSince()).toBeNull();
    expect(await told()).toEqual(['sms']);
  });

  it('ends messages to the number that can be ended, and begins them again', async () => {
    const outs = async (): Promise<number> =>
      (
        await app.records.query(`select 1 from message_opt_outs where user_id = $1 and channel = 'sms'`, [
          patient.id,
        ])
      ).length;
    await answer({ from: NUMBER, text: 'STOP' });
    expect(await outs()).toBeGreaterThan(0);
    await answer({ from: NUMBER, text: 'start' });
    expect(await outs()).toBe(0);
    // Also where the number stands in the account alone, as of records that were imported.
    await app.records.query(
      'update patients set imported = true, contact_number = null, relative_contact = null where user_id = $1',
      [patient.id],
    );
    const own = '+14155550177';
    await app.records.query('update users set number = $2 where id = $1', [patient.id, own]);
    await answer({ from: own, text: 'STOP' });
    expect(await outs()).toBeGreaterThan(0);
    await answer({ from: own, text: 'start' });
    expect(await outs()).toBe(0);
    await app.records.query('update patients set imported = false, contact_number = $2 where user_id = $1', [
      patient.id,
      NUMBER,
    ]);
  });

  it('means the time of which it was told, not one to which the visit was moved since', async () => {
    const ref = await reminded();
    await app.records.query(
      `update messages m set data = '{"told": {"startsAt": "2020-01-01T00:00:00.000Z"}}'
       from message_deliveries d where d.message_id = m.id and d.provider_ref = $1`,
      [ref],
    );
    await app.records.query('update appointments set patient_confirmed_at = null where id = $1', [
      appointmentId,
    ]);
    for (const text of ['1', '2']) expect(await replyTo(text)).toMatch(/changed meanwhile.*: /s);
    expect(await visit()).toEqual({ status: 'confirmed', confirmed: false });
  });

  it('means every visit of a family’s message by a yes, and none of them by a no', async () => {
    const child = { id: await app.records.patient(), role: UserRole.patient };
    const ref = await reminded();
    const theirs = await bookAt(new Date(startsAt.getTime() + 1_800_000), child);
    await app.records.query(
      `insert into messages (kind, recipient_id, key, appointment_id, data, created_at, due_at, state, composed_at,
         language, subject, body, link_expires_at, carried_by)
       select 'appointment.reminder', $1, $2, $3, jsonb_build_object('startsAt', $4::text), now(), now(), 'carried', now(),
         'en', 'x', 'x', $4::timestamptz, d.message_id from message_deliveries d where d.provider_ref = $5`,
      [child.id, randomUUID(), theirs, new Date(startsAt.getTime() + 1_800_000).toISOString(), ref],
    );
    const confirmed = (): Promise<unknown[]> =>
      app.records.query(
        `select id from appointments where id = any ($1) and status = 'confirmed' and patient_confirmed_at is not null`,
        [[appointmentId, theirs]],
      );
    expect(await replyTo('2')).toContain('tells of several appointments');
    expect(await confirmed()).toEqual([]);
    expect((await replyTo('1'))?.split('\n')).toHaveLength(2);
    expect(await confirmed()).toHaveLength(2);
  });

  it('cancels the visit by the rules of its link, and none other when it comes twice', async () => {
    await reminded();
    expect(await replyTo('2')).toContain('cancelled');
    expect((await visit()).status).toBe('cancelled');
    expect(await replyTo('2')).toContain('cancelled');
  });

  it('of Twilio marks the number only for what is the number’s own, where Twilio signed it', async () => {
    const account = `AC${'0'.repeat(32)}`;
    const rows = await app.records.query<{ version: number }>('select version from text_channels');
    const version = rows[0]!.version;
    await save({ provider: 'twilio', account, token: 'of-the-account', templates: [], version });
    const url = (await app.sendAs<{ result: { answersUrl: string }[] }>(LIST, {}, manager)).data!.result[0]!
      .answersUrl;
    const news = async (ref: string, code: string, token = 'of-the-account'): Promise<number> => {
      const fields = { ErrorCode: code, MessageSid: ref, MessageStatus: 'undelivered' };
      const text = url + Object.entries(fields).flat().join('');
      const { status } = await fetch(`${app.app.url}/messages/answers/sms`, {
        method: 'POST',
        headers: { 'x-twilio-signature': createHmac('sha1', token).update(text).digest('base64') },
        body: new URLSearchParams(fields).toString(),
      });
      return status;
    };
    const fate = async (code: string): Promise<object | undefined> => {
      const ref = await reminded();
      expect(await news(ref, code)).toBe(200);
      const found = await app.records.query<{ state: string; fault: string }>(
        'select state, fault from message_deliveries where provider_ref = $1',
        [ref],
      );
      return found[0];
    };
    await app.records.query('delete from bounced_addresses');
    expect(await news(await reminded(), '30006', 'another')).toBe(401);
    for (const [ref, code] of [
      ['\0', '30006'],
      [await reminded(), '3\0'],
    ] as const) {
      expect(await news(ref, code)).toBe(200);
    }
    await app.records.query('delete from bounced_addresses');
    // A telephone that is switched off.
    expect(await fate('30003')).toEqual({ state: 'failed', fault: 'twilio_30003' });
    expect(await refusedSince()).toBeNull();
    // A landline.
    expect(await fate('30006')).toEqual({ state: 'bounced', fault: 'twilio_30006' });
    expect(await refusedSince()).not.toBeNull();
  });
});

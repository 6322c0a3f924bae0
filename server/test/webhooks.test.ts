import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Webhook as Verifier } from 'standardwebhooks';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { WebhookKind } from '../src/webhooks/webhook-kind.js';
import { placeToken } from './support/api-tokens.js';
import type { TestClinic } from './support/clinic.js';
import { Receiver } from './support/receiver.js';
import { RunningApp, type Person } from './support/running-app.js';
import { until } from './support/until.js';

const FIELDS =
  'id name url kinds createdAt endedAt endReason formerSecretUntil waiting failed lastDeliveredAt';
const MESSAGE =
  'id kind subjectId body state attempts createdAt lastAttemptAt nextAttemptAt lastStatus lastFault';
const CREATE = `mutation ($input: WebhookInput!) { result: createWebhook(input: $input) { __typename
  ... on WebhookWithSecret { secret webhook { ${FIELDS} } } ... on WebhookAddressRefused { code fault }
  ... on NamedError { code } } }`;
const UPDATE = `mutation ($id: ID!, $input: WebhookInput!) { result: updateWebhook(id: $id, input: $input) { __typename
  ... on Webhook { ${FIELDS} } ... on WebhookAddressRefused { code fault } } }`;
const SECRET = `mutation ($id: ID!) { result: changeWebhookSecret(id: $id) { secret webhook { ${FIELDS} } } }`;
const STOP = `mutation ($id: ID!) { result: stopWebhook(id: $id) { ${FIELDS} } }`;
const RESUME = `mutation ($id: ID!) { result: resumeWebhook(id: $id) { ${FIELDS} } }`;
const REMOVE = 'mutation ($id: ID!) { result: removeWebhook(id: $id) }';
const TEST = `mutation ($id: ID!) { result: testWebhook(id: $id) { __typename
  ... on WebhookDelivery { ${MESSAGE} } ... on NamedError { code } } }`;
const REPLAY = `mutation ($id: ID!) { result: replayWebhookDelivery(id: $id) { __typename
  ... on WebhookDelivery { ${MESSAGE} } ... on NamedError { code } } }`;
const REPLAY_FAILED = `mutation ($id: ID!) { result: replayFailedWebhookDeliveries(webhookId: $id) { __typename
  ... on Webhook { ${FIELDS} } ... on NamedError { code } } }`;
const LIST = `{ result: webhooks { ${FIELDS} } }`;
const LOG = `query ($id: ID!, $state: WebhookDeliveryState, $first: Int! = 20, $after: String) {
  result: webhookDeliveries(webhookId: $id, state: $state, first: $first, after: $after) {
    edges { cursor node { ${MESSAGE} } } pageInfo { endCursor hasNextPage } } }`;
const BOOK = `mutation ($input: BookAppointmentInput!) { result: bookAppointment(input: $input) {
  __typename ... on Appointment { id } ... on NamedError { code } } }`;
const CANCEL = `mutation ($id: ID!) { result: cancelAppointment(input: { appointmentId: $id }) {
  __typename ... on Appointment { id } ... on NamedError { code } } }`;

interface Shown {
  id: string;
  name: string;
  url: string;
  kinds: string[];
  endedAt: string | null;
  endReason: string | null;
  formerSecretUntil: string | null;
  waiting: number;
  failed: number;
  lastDeliveredAt: string | null;
}
interface Message {
  __typename: string;
  code?: string;
  id: string;
  kind: string;
  body: string;
  state: string;
  attempts: number;
  lastStatus: number | null;
}
interface Made {
  __typename: string;
  code?: string;
  fault?: string;
  secret: string;
  webhook: Shown;
}
interface Log {
  edges: { node: Message }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

let app: RunningApp;
let receiver: Receiver;
let place: TestClinic;
let manager: Person;
let frontDesk: Person;
let patient: Person;
/** How far the app's clock is ahead of the machine's, in milliseconds. */
let ahead = 0;

beforeAll(async () => {
  app = await RunningApp.start({
    clock: () => new Date(Date.now() + ahead),
    config: { outboundAllow: ['127.0.0.1'] },
  });
  receiver = await Receiver.start();
  place = await app.records.clinic();
  const begin = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 48 * 3_600_000);
  await app.records.open(place, begin, new Date(begin.getTime() + 8 * 3_600_000));
  manager = { id: await app.records.user('admin'), role: UserRole.admin };
  frontDesk = { id: await app.records.user('admin'), role: UserRole.admin };
  await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk.id]);
  patient = { id: await app.records.patient(), role: UserRole.patient };
});

afterEach(async () => {
  ahead = 0;
  receiver.reset();
  await app.records.query('truncate webhooks, webhook_deliveries, rate_limits');
});

afterAll(async () => {
  await app?.stop();
  await receiver?.stop();
});

async function as<Result>(
  query: string,
  variables: Record<string, unknown> = {},
  who: Person = manager,
): Promise<Result> {
  const { data, errors } = await app.sendAs<{ result: Result }>(query, variables, who);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data!.result;
}

const input = (more: Record<string, unknown> = {}) => ({
  name: 'Our diary',
  url: receiver.url,
  kinds: ['appointment_booked', 'appointment_cancelled'],
  ...more,
});

const create = (more: Record<string, unknown> = {}): Promise<Made> =>
  as<Made>(CREATE, { input: input(more) });

async function log(id: string, more: Record<string, unknown> = {}): Promise<Message[]> {
  return (await as<Log>(LOG, { id, ...more })).edges.map(({ node }) => node);
}

let starts = 0;

async function book(): Promise<string> {
  const [row] = await app.records.query<{ at: Date }>('select min(starts_at) as at from open_ranges');
  const startsAt = new Date(row!.at.getTime() + starts++ * 1_800_000).toISOString();
  const { doctorId, clinicId, visitTypeId } = place;
  const booking = {
    doctorId,
    clinicId,
    visitTypeId,
    startsAt,
    idempotencyKey: randomUUID(),
    reason: 'A cough',
  };
  const made = await as<{ __typename: string; id: string }>(BOOK, { input: booking }, patient);
  expect(made.__typename).toBe('Appointment');
  return made.id;
}

describe('from a booking to the receiver', () => {
  it('comes what happened, signed, in order, without what the visit is for', async () => {
    const { secret, webhook } = await create();
    expect(webhook).toMatchObject({ name: 'Our diary', waiting: 0, failed: 0, endedAt: null });
    const id = await book();
    await as(CANCEL, { id }, patient);
    await until('both messages came', () => receiver.received.length === 2);
    const told = receiver.received.map(
      ({ body, headers }) =>
        new Verifier(secret).verify(body, headers as Record<string, string>) as {
          type: string;
          data: Record<string, unknown>;
        },
    );
    expect(told.map(({ type }) => type)).toEqual(['appointment.booked', 'appointment.cancelled']);
    for (const { data } of told) {
      expect(data).toMatchObject({
        appointmentId: id,
        doctorId: place.doctorId,
        clinicId: place.clinicId,
        patientId: patient.id,
      });
    }
    expect(receiver.received.map(({ body }) => body).join()).not.toContain('cough');
    await until('both are written down', async () => (await as<Shown[]>(LIST))[0]!.waiting === 0);
    expect(await log(webhook.id)).toMatchObject([
      { kind: 'appointment.cancelled', state: 'delivered', attempts: 1, lastStatus: 204 },
      { kind: 'appointment.booked', state: 'delivered', attempts: 1, lastStatus: 204 },
    ]);
    expect((await as<Shown[]>(LIST))[0]!.lastDeliveredAt).toEqual(expect.any(String));
  });

  it('comes nothing while it is switched off; what was dropped can be sent again', async () => {
    const { webhook } = await create();
    receiver.respond = (_message, response) => void response.writeHead(500).end();
    await book();
    await until('it was tried', () => receiver.received.length === 1);
    expect(await as<Shown>(STOP, { id: webhook.id })).toMatchObject({
      endReason: 'stopped',
      waiting: 0,
      failed: 1,
    });
    const missed = await book();
    await until('the outbox is read', async () => {
      const [row] = await app.records.query<{ isRead: boolean }>(
        `select position >= (select max(id) from events) as "isRead" from event_consumers where name = 'webhooks'`,
      );
      return row!.isRead;
    });
    expect(await as<Message>(TEST, { id: webhook.id })).toMatchObject({
      __typename: 'WebhookOff',
      code: 'WEBHOOK_OFF',
    });
    const [dropped] = await log(webhook.id);
    expect(dropped).toMatchObject({ state: 'dropped' });
    expect(await as<Message>(REPLAY, { id: dropped!.id })).toMatchObject({ code: 'WEBHOOK_OFF' });
    expect(await as<Shown & { code: string }>(REPLAY_FAILED, { id: webhook.id })).toMatchObject({
      code: 'WEBHOOK_OFF',
    });
    receiver.reset();
    expect(await as<Shown>(RESUME, { id: webhook.id })).toMatchObject({ endedAt: null, endReason: null });
    expect(await as<Shown>(REPLAY_FAILED, { id: webhook.id })).toMatchObject({ waiting: 1, failed: 0 });
    await until('it came', () => receiver.received.length === 1);
    expect(receiver.received[0]!.id).toBe(dropped!.id);
    expect(receiver.received[0]!.body).not.toContain(missed);
  });

  it('comes a test, and any message again under its id', async () => {
    const { webhook, secret } = await create();
    const test = await as<Message>(TEST, { id: webhook.id });
    expect(test).toMatchObject({ kind: 'webhook.test', state: 'waiting', attempts: 0 });
    await until('it is taken', async () => (await log(webhook.id))[0]!.state === 'delivered');
    const { body, headers } = receiver.received[0]!;
    expect(new Verifier(secret).verify(body, headers as Record<string, string>)).toMatchObject({
      type: 'webhook.test',
      data: {},
    });
    await as(REPLAY, { id: test.id });
    await until('it came again', () => receiver.received.length === 2);
    expect(receiver.received.map(({ id }) => id)).toEqual([test.id, test.id]);
    await until('that is written down', async () => (await log(webhook.id))[0]!.attempts === 2);
  });

  it('is not waited for by a pause, once somebody asks for it now', async () => {
    const { webhook } = await create();
    receiver.respond = (_message, response) => void response.writeHead(503).end();
    const test = await as<Message>(TEST, { id: webhook.id });
    await until('it failed', async () => (await log(webhook.id))[0]!.lastStatus === 503);
    receiver.reset();
    await as(REPLAY, { id: test.id });
    await until('it is taken', async () => (await log(webhook.id))[0]!.state === 'delivered');
  });
});

describe('the secret', () => {
  it('is shown once, and is not in the database', async () => {
    const { secret, webhook } = await create();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify(await as(LIST))).not.toContain(secret);
    const [row] = await app.records.query<{ row: string }>(
      'select w::text as row from webhooks w where id = $1',
      [webhook.id],
    );
    for (const form of [secret, secret.slice(6)]) {
      expect(row!.row).not.toContain(form);
      expect(row!.row).not.toContain(Buffer.from(form).toString('hex'));
      expect(row!.row).not.toContain(Buffer.from(form, 'base64').toString('hex'));
    }
  });

  it('is rotated: both sign for a day, then the new one alone', async () => {
    const { webhook, secret: former } = await create();
    const changed = await as<Made>(SECRET, { id: webhook.id });
    expect(changed.secret).not.toBe(former);
    const end = Date.parse(changed.webhook.formerSecretUntil!);
    expect(Math.round((end - Date.now()) / 3_600_000)).toBe(24);
    await as(TEST, { id: webhook.id });
    await until('it came', () => receiver.received.length === 1);
    const [message] = receiver.received;
    const headers = message!.headers as Record<string, string>;
    for (const key of [former, changed.secret]) {
      expect(() => new Verifier(key).verify(message!.body, headers)).not.toThrow();
    }
    ahead = 25 * 3_600_000;
    expect((await as<Shown[]>(LIST))[0]!.formerSecretUntil).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['https://10.0.0.1/', 'address'],
    ['https://[::ffff:169.254.169.254]/', 'address'],
    ['http://127.0.0.2/', 'address'],
    ['ftp://example.com/', 'url'],
    ['https://name:word@example.com/', 'url'],
    ['not an address', 'url'],
  ])('is not taken that leads inside or nowhere: %s', async (url, fault) => {
    expect(await create({ url })).toMatchObject({ __typename: 'WebhookAddressRefused', fault });
    const { webhook } = await create();
    expect(await as(UPDATE, { id: webhook.id, input: input({ url }) })).toMatchObject({ fault });
    expect((await as<Shown[]>(LIST)).map((hook) => hook.url)).toEqual([receiver.url]);
  });
});

describe('managers', () => {
  it('change what there is to say, and each act stands in the record with the webhook’s name', async () => {
    const { webhook } = await create();
    const { id } = webhook;
    await as(UPDATE, { id, input: input() });
    expect(
      await as(UPDATE, { id, input: input({ name: 'Other', kinds: ['availability_changed'] }) }),
    ).toMatchObject({ name: 'Other', kinds: ['availability_changed'], url: receiver.url });
    await as(SECRET, { id });
    await as(TEST, { id });
    await until('it came', () => receiver.received.length === 1);
    await as(REPLAY_FAILED, { id });
    await as(STOP, { id });
    await as(STOP, { id });
    await as(RESUME, { id });
    await as(RESUME, { id });
    const trail = await as<{
      edges: { node: { action: string; entityId: string; entityName: string | null; details: unknown[] } }[];
    }>(
      `{ result: auditTrail(first: 20) { edges { node { action entityId entityName details { name value } } } } }`,
    );
    const acts = trail.edges.map(({ node }) => node).filter(({ entityId }) => entityId === id);
    expect(acts.map(({ action }) => action)).toEqual([
      'webhook_resumed',
      'webhook_ended',
      'webhook_replayed',
      'webhook_tested',
      'webhook_secret_changed',
      'webhook_changed',
      'webhook_created',
    ]);
    expect(acts[5]!.details).toEqual([{ name: 'fields', value: 'name,kinds' }]);
    expect(new Set(acts.map(({ entityName }) => entityName))).toEqual(new Set(['Other']));
    expect(await as(REMOVE, { id })).toBe(true);
    expect(await as(LIST)).toEqual([]);
    expect(await app.records.query('select from webhook_deliveries')).toEqual([]);
    const codes = [];
    for (const query of [STOP, RESUME, REMOVE, TEST, SECRET, REPLAY, REPLAY_FAILED, LOG]) {
      codes.push(await app.codeOf(query, { id }, manager));
    }
    expect(new Set(codes)).toEqual(new Set(['NOT_FOUND']));
  });

  it('make no more than 25, at once or one after the other', async () => {
    for (let count = 0; count < 23; count += 1) await create();
    const made = await Promise.all([create(), create(), create(), create()]);
    expect(made.filter(({ code }) => code === 'TOO_MANY_WEBHOOKS')).toHaveLength(2);
    expect(await as<Shown[]>(LIST)).toHaveLength(25);
  });

  it('read the log by pages and by state', async () => {
    const { webhook } = await create();
    for (let count = 0; count < 5; count += 1) await as(TEST, { id: webhook.id });
    await until('all came', () => receiver.received.length === 5);
    await until('all are written down', async () => (await as<Shown[]>(LIST))[0]!.waiting === 0);
    const first = await as<Log>(LOG, { id: webhook.id, first: 3 });
    const rest = await as<Log>(LOG, { id: webhook.id, first: 3, after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...rest.edges].map(({ node }) => node.id);
    expect([new Set(ids).size, first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([
      5,
      true,
      false,
    ]);
    expect(await log(webhook.id, { state: 'failed' })).toEqual([]);
    expect(await log(webhook.id, { state: 'delivered' })).toHaveLength(5);
  });

  it('are told what is not valid', async () => {
    for (const wrong of [{ name: '' }, { kinds: [] }, { url: '' }, { name: 'x'.repeat(61) }]) {
      expect(await app.codeOf(CREATE, { input: input(wrong) }, manager)).toBe('BAD_USER_INPUT');
    }
    expect(await app.codeOf(STOP, { id: 'x' }, manager)).toBe('BAD_USER_INPUT');
  });
});

describe('nobody else', () => {
  it('reads or changes webhooks: not the front desk, doctors, patients, visitors or programs', async () => {
    const { webhook } = await create();
    const { id } = webhook;
    const doctor: Person = { id: place.doctorUserId, role: UserRole.doctor };
    const program = await placeToken(app, manager.id, Object.values(TokenScope));
    const every = { CREATE, UPDATE, SECRET, STOP, RESUME, REMOVE, TEST, REPLAY, REPLAY_FAILED, LIST, LOG };
    for (const [name, query] of Object.entries(every)) {
      const variables = { id, input: input() };
      for (const who of [frontDesk, doctor, patient]) {
        expect([name, await app.codeOf(query, variables, who)]).toEqual([name, 'FORBIDDEN']);
      }
      expect([name, await app.codeOf(query, variables, null)]).toEqual([name, 'UNAUTHENTICATED']);
      const answer = await app.send(query, variables, program.text);
      expect([name, answer.errors?.[0]?.extensions.code]).toEqual([name, 'FORBIDDEN']);
    }
    expect(await as<Shown[]>(LIST)).toMatchObject([{ id, endedAt: null, formerSecretUntil: null }]);
    expect(receiver.received).toEqual([]);
  });
});

it('the schema names each kind by its text, with an underscore for the dot', () => {
  for (const [name, kind] of Object.entries(WebhookKind)) expect(name).toBe(kind.replace('.', '_'));
});

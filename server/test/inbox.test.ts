import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UserRole } from '../src/api/user-role.js';
import { enterMessages } from '../src/outbox/enter-messages.js';
import { MessageKind } from '../src/outbox/message-kind.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp, type Person } from './support/running-app.js';
import { until } from './support/until.js';

const OWN = `query ($first: Int! = 20, $after: String) { result: myMessages(first: $first, after: $after) {
  edges { node { id kind subject body isRead deliveries { channel state address attempts nextAttemptAt fault } } }
  pageInfo { endCursor hasNextPage } } unread: myUnreadMessages }`;
const READ = 'mutation ($ids: [ID!]) { result: readMessages(ids: $ids) }';
const LOG = `query ($filter: MessageLogFilter) { result: messageLog(filter: $filter) {
  edges { node { kind state reason recipientId recipientName subject body deliveries { channel state fault } } } } }`;
const WATCH = 'subscription { left: myUnreadMessagesChanged }';

interface Told {
  id: string;
  kind: string;
  subject: string;
  body: string;
  isRead: boolean;
  deliveries: { channel: string; state: string; nextAttemptAt: string | null }[];
}
interface Page<Node> {
  edges: { node: Node }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

let app: RunningApp;
let patient: Person;
let other: Person;
let doctor: Person;
let administrator: Person;
const now = new Date();

beforeAll(async () => {
  app = await RunningApp.start();
  const place = await app.records.clinic();
  patient = { id: await app.records.patient(), role: UserRole.patient };
  other = { id: await app.records.patient(), role: UserRole.patient };
  doctor = { id: place.doctorUserId, role: UserRole.doctor };
  administrator = { id: await app.records.user('admin'), role: UserRole.admin };
});

afterAll(async () => app.stop());

/** A message whose words were made, as the worker that composes leaves it. */
async function told(who: Person, key: string, body = 'Good day.', kind = MessageKind.appointment_booked) {
  await enterMessages(
    app.app.database,
    [{ kind, recipientId: who.id, key, dueAt: new Date('2100-01-01') }],
    now,
  );
  const [row] = await app.records.query<{ id: string }>(
    `update messages set state = 'sent', composed_at = now(), language = 'en', subject = key, body = $3
     where recipient_id = $1 and key = $2 returning id`,
    [who.id, key, body],
  );
  if (row === undefined) throw new Error('The message was not entered');
  return row.id;
}

async function own(who: Person, variables = {}) {
  const { data } = await app.sendAs<{ result: Page<Told>; unread: number }>(OWN, variables, who);
  if (data == null) throw new Error('No messages were answered');
  return data;
}

describe('messages of one’s own', () => {
  it('are listed latest first, page by page, without the secrets that were sent', async () => {
    await told(patient, 'first', 'Good day.\n\nOpen it here: {link}\n\nThe code is {code}.');
    await told(patient, 'second');
    await told(other, 'of another');
    const { result } = await own(patient, { first: 1 });
    expect(result.edges.map(({ node }) => node.subject)).toEqual(['second']);
    expect(result.pageInfo.hasNextPage).toBe(true);
    const { result: next } = await own(patient, { first: 1, after: result.pageInfo.endCursor });
    expect(next.edges.map(({ node }) => [node.subject, node.body])).toEqual([
      ['first', 'Good day.\n\nThe code is ••••••.'],
    ]);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  it('leave out what waits, what was left out, and what opens an account', async () => {
    await enterMessages(
      app.app.database,
      [
        {
          kind: MessageKind.appointment_moved,
          recipientId: doctor.id,
          key: 'x',
          dueAt: new Date('2100-01-01'),
        },
      ],
      now,
    );
    await told(doctor, 'code', 'It is {code}', MessageKind.account_code);
    await told(doctor, 'shown');
    const { result, unread } = await own(doctor);
    expect(result.edges.map(({ node }) => node.subject)).toEqual(['shown']);
    expect(unread).toBe(1);
  });

  it('tell how each went, and are entered once', async () => {
    const id = await told(other, 'delivered');
    await app.records.query(
      `insert into message_deliveries (message_id, channel, address, state, attempts, next_at, give_up_at, settled_at)
       values ($1, 'email', 'a@example.org', 'bounced', 1, now(), now(), now())`,
      [id],
    );
    const again = await enterMessages(
      app.app.database,
      [{ kind: MessageKind.appointment_booked, recipientId: other.id, key: 'delivered' }],
      now,
    );
    expect(again).toBe(0);
    const { result } = await own(other);
    const found = result.edges.find(({ node }) => node.id === id)?.node.deliveries;
    expect(found).toEqual([
      {
        channel: 'email',
        state: 'bounced',
        address: 'a@example.org',
        attempts: 1,
        nextAttemptAt: null,
        fault: null,
      },
    ]);
  });

  it('are opened by whose they are, and by nobody else', async () => {
    const id = await told(patient, 'to open');
    const before = (await own(patient)).unread;
    const foreign = await app.sendAs<{ result: number }>(READ, { ids: [id] }, other);
    expect(foreign.errors).toBeUndefined();
    expect((await own(patient)).unread).toBe(before);
    const { data } = await app.sendAs<{ result: number }>(READ, { ids: [id] }, patient);
    expect(data?.result).toBe(before - 1);
    await app.sendAs(READ, {}, patient);
    expect((await own(patient)).unread).toBe(0);
  });

  it('are asked for by at most 50 ids, of the form of ids', async () => {
    const ids = Array.from({ length: 51 }, () => '00000000-0000-4000-8000-000000000000');
    expect(await app.codeOf(READ, { ids }, patient)).toBe('BAD_USER_INPUT');
    expect(await app.codeOf(READ, { ids: ['x'] }, patient)).toBe('BAD_USER_INPUT');
    expect(await app.codeOf(READ, { ids: ids.slice(1) }, patient)).toBeNull();
  });

  it('are heard of by nobody else, and not after a change that was taken back', async () => {
    const [mine, theirs] = [await LiveSocket.open(app, patient), await LiveSocket.open(app, other)];
    const [watch, foreign] = [await mine.watch(WATCH), await theirs.watch(WATCH)];
    await told(patient, 'live');
    const announce = `insert into events (kind, payload) values ('message.changed',
      jsonb_build_object('messageId', new_id(), 'recipientId', '${patient.id}'))`;
    await app.app.database
      .transaction(async (tx) => {
        await tx.query(announce);
        throw new Error('taken back');
      })
      .catch(() => undefined);
    await app.records.query(announce);
    app.app.events.ping();
    await until('the event', () => watch.heard.length > 0);
    expect(watch.heard).toEqual([{ left: (await own(patient)).unread }]);
    expect(foreign.heard).toEqual([]);
    await Promise.all([mine.client.dispose(), theirs.client.dispose()]);
  });
});

describe('the log', () => {
  it('shows administrators what went to whom, and what did not arrive', async () => {
    const { data } = await app.sendAs<{ result: Page<Record<string, unknown>> }>(
      LOG,
      { filter: { undelivered: true } },
      administrator,
    );
    expect(data?.result.edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({
        recipientId: other.id,
        state: 'sent',
        deliveries: [{ channel: 'email', state: 'bounced', fault: null }],
      }),
    ]);
  });

  it('notes in the record of whose messages were opened that somebody looked', async () => {
    await app.sendAs(LOG, { filter: { recipientId: patient.id } }, administrator);
    const rows = await app.records.query(
      `select 1 from audit_events where action = 'patient.read' and actor_id = $1 and patient_id = $2`,
      [administrator.id, patient.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is closed to patients and doctors', async () => {
    expect(await app.codeOf(LOG, {}, patient)).toBe('FORBIDDEN');
    expect(await app.codeOf(LOG, {}, doctor)).toBe('FORBIDDEN');
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { planReminders } from '../src/messages/plan-reminders.js';
import type { Channel } from '../src/messages/channel.js';
import { Messaging } from './support/messaging.js';
import { until } from './support/until.js';

/** In New York, 9:00 and 14:30 of the same day. */
const MORNING = '2026-03-10T13:00:00.000Z';
const AFTERNOON = '2026-03-10T18:30:00.000Z';

let m: Messaging;
let patientId: string;

beforeAll(async () => {
  m = await Messaging.start();
  patientId = await m.records.patient();
});
beforeEach(async () => {
  await m.records.query('delete from message_marks');
  await m.records.query(`update settings set reminder_minutes = '{10080,1440,120}'`);
  m.now = new Date('2026-03-01T00:00:00Z');
  await plan();
});
afterEach(() => m.reset());
afterAll(() => m?.stop());

const plan = () => planReminders(m.own, m.now);

/** Goes on by a minute at a time, as the job does, but only looks at some instants. */
async function at(instant: string): Promise<void> {
  m.now = new Date(instant);
  await plan();
  await m.compose();
}

const leads = async (): Promise<string[]> =>
  (await m.messages()).map(({ key, state, reason }) =>
    [key.split(':')[2], state, reason].filter(Boolean).join(' '),
  );

it('reminds seven days, a day and two hours before, once each, however often it runs', async () => {
  const id = await m.visit(patientId, MORNING);
  await at('2026-03-03T12:59:00Z');
  expect(await leads()).toEqual([]);
  for (const instant of ['2026-03-03T14:00:00Z', '2026-03-09T13:01:00Z', '2026-03-10T12:00:00Z']) {
    await at(instant);
    await Promise.all([plan(), plan()]);
    await Promise.all([m.compose(), m.compose()]);
  }
  // At eight by the clinic's clock: the one of two hours waited for the end of the quiet hours.
  expect(await leads()).toEqual(['10080 sent', '1440 sent', '120 sent']);
  expect(await m.records.query('select reminder_sent from appointments where id = $1', [id])).toEqual([
    { reminder_sent: true },
  ]);
  m.send();
  await until('they came', () => m.mails.received.length === 3);
});

it('plans nothing of the time before the first run', async () => {
  await m.records.query('delete from message_marks');
  await m.visit(patientId, MORNING);
  await at('2026-03-06T13:00:00Z');
  expect(await leads()).toEqual([]);
  await at('2026-03-09T13:00:00Z');
  expect(await leads()).toEqual(['1440 sent']);
});

it('goes out late after a missed run, and says where it was too late', async () => {
  await m.visit(patientId, MORNING);
  await at('2026-03-06T20:00:00Z');
  expect(await leads()).toEqual(['10080 sent']);
  await at('2026-03-10T12:30:00Z');
  expect((await leads()).sort()).toEqual(['10080 sent', '120 skipped late', '1440 skipped late']);
});

it('is not sent of what was cancelled or moved between planning and going out', async () => {
  const [cancelled, moved] = [
    await m.visit(patientId, MORNING),
    await m.visit(await m.records.patient(), MORNING),
  ];
  m.now = new Date('2026-03-09T13:00:00Z');
  await m.records.query(`update settings set reminder_minutes = '{1440}'`);
  await plan();
  await m.records.query(`update appointments set status = 'cancelled', cancelled_at = now() where id = $1`, [
    cancelled,
  ]);
  await m.records.query('update appointments set scheduled_at = $2 where id = $1', [moved, AFTERNOON]);
  await m.compose();
  expect((await leads()).sort()).toEqual(['1440 skipped cancelled', '1440 skipped moved']);
  // The one that moved is reminded of its new time.
  await at('2026-03-09T18:31:00Z');
  expect((await leads()).filter((lead) => lead.endsWith('sent'))).toEqual(['1440 sent']);
});

it('is not promised where the visit was booked or moved within its lead', async () => {
  await m.visit(patientId, MORNING, { created_at: '2026-03-09T14:00:00Z' });
  const moved = await m.visit(await m.records.patient(), '2026-03-20T13:00:00Z');
  m.now = new Date('2026-03-09T18:40:00Z');
  await m.move(moved, AFTERNOON);
  m.later(3);
  await m.compose();
  await at('2026-03-09T18:45:00Z');
  expect((await m.states()).filter((state) => state.startsWith('reminder'))).toEqual([]);
  await at('2026-03-10T16:31:00Z');
  expect((await leads()).filter((lead) => lead.startsWith('120')).sort()).toEqual([
    '120 sent',
    '120 skipped late',
  ]);
});

it('ends once the patient confirmed, also between planning and going out', async () => {
  const id = await m.visit(patientId, MORNING);
  const other = await m.visit(await m.records.patient(), MORNING);
  const confirm = (appointmentId: string) =>
    m.records.query('update appointments set patient_confirmed_at = $2 where id = $1', [
      appointmentId,
      m.now,
    ]);
  m.now = new Date('2026-03-03T14:00:00Z');
  await plan();
  await confirm(other);
  await m.compose();
  await confirm(id);
  await at('2026-03-09T13:01:00Z');
  await at('2026-03-10T12:00:00Z');
  expect((await leads()).sort()).toEqual(['10080 sent', '10080 skipped confirmed']);
});

it('tells several visits of a day in one mail', async () => {
  const [first, second] = [await m.visit(patientId, MORNING), await m.visit(patientId, AFTERNOON)];
  const other = await m.visit(patientId, '2026-03-11T13:00:00Z');
  await at('2026-03-09T13:01:00Z');
  const rows = (await m.messages()).filter(({ key }) => key.includes(':1440:'));
  const carrier = rows.find(({ key }) => key.includes(first));
  expect(rows.map(({ key, state, carried_by }) => [key.split(':')[1], state, carried_by])).toEqual(
    expect.arrayContaining([
      [first, 'sent', null],
      [second, 'carried', carrier!.id],
    ]),
  );
  expect(rows.some(({ key }) => key.includes(other))).toBe(false);
  await at('2026-03-09T18:31:00Z');
  const after = (await m.messages()).filter(({ key }) => key.includes(':1440:'));
  expect(after.map(({ state }) => state).sort()).toEqual(['carried', 'sent']);
  m.send();
  const email = await m.records.emailOf(patientId);
  const of = () => m.mails.to(email).filter(({ text }) => /9:00/.test(text ?? '') && /2:30/.test(text ?? ''));
  await until('one mail tells both', () => of().length > 0);
});

/** Takes what is given to it. */
const text: Channel = {
  name: 'sms',
  isSetUp: () => true,
  send: () => Promise.resolve({ outcome: 'accepted', ref: null }),
  stop: () => undefined,
};

/** What each was reminded of: the addresses, and how many visits. */
async function rounds(): Promise<(readonly [number, string[]])[]> {
  const rows = await m.records.query<{ visits: number; addresses: string[] }>(
    `select jsonb_array_length(m.data -> 'appointmentIds') as visits, array_agg(d.address::text order by d.channel) as addresses
     from messages m join message_deliveries d on d.message_id = m.id group by m.id order by 1, 2`,
  );
  return rows.map(({ visits, addresses }) => [visits, addresses]);
}

it('tells a family of whom one has a mail by one text message and that mail, whoever comes first', async () => {
  const [mother, child, father] = [
    await m.records.patient(),
    await m.records.patient(),
    await m.records.patient(),
  ];
  await m.records.query(`update patients set contact_number = '+15557654321' where user_id = any ($1)`, [
    [mother, child, father],
  ]);
  await m.records.query(
    `update users set origin = 'desk', email = null, username = null, password_hash = null where id = $1`,
    [child],
  );
  const mail = await m.records.emailOf(mother);
  await m.visit(child, MORNING);
  await m.visit(mother, MORNING, { place: await m.records.clinic() });
  await m.records.query(`update settings set reminder_minutes = '{1440}'`);
  m.now = new Date('2026-03-09T13:01:00Z');
  await plan();
  await m.compose([m.smtp(), text]);
  expect((await m.messages()).map(({ state }) => state).sort()).toEqual(['carried', 'sent']);
  expect(await rounds()).toEqual([[2, [mail, '+15557654321']]]);

  // Who has a mail of their own is not told by another's, and is told of nobody else by theirs.
  await m.records.query('truncate message_deliveries');
  await m.records.query('delete from messages');
  await m.visit(mother, '2026-03-11T13:00:00Z', { place: await m.records.clinic() });
  await m.visit(father, '2026-03-11T13:00:00Z', { place: await m.records.clinic() });
  m.now = new Date('2026-03-10T13:01:00Z');
  await plan();
  await m.compose([m.smtp(), text]);
  const own = [mail, await m.records.emailOf(father)].sort();
  expect((await rounds()).map(([visits, [first]]) => [visits, first])).toEqual(
    own.map((address) => [1, address]),
  );
});

it('keeps the mail of whoever has one, where somebody of the family without one is reminded before', async () => {
  const [mother, child] = [await m.records.patient(), await m.records.patient()];
  await m.records.query(`update patients set contact_number = '+15557654321' where user_id = any ($1)`, [
    [mother, child],
  ]);
  await m.records.query(
    `update users set origin = 'desk', email = null, username = null, password_hash = null where id = $1`,
    [child],
  );
  await m.visit(child, MORNING);
  await m.visit(mother, AFTERNOON);
  await m.records.query(`update settings set reminder_minutes = '{1440}'`);
  for (const instant of ['2026-03-09T13:01:00Z', '2026-03-09T18:31:00Z']) {
    m.now = new Date(instant);
    await plan();
    await m.compose([m.smtp(), text]);
  }
  expect(await rounds()).toEqual([
    [1, ['+15557654321']],
    [1, [await m.records.emailOf(mother), '+15557654321']],
  ]);
});

it('tells a family by one text message whose number stands in the account of one of them', async () => {
  const [mother, child] = [await m.records.patient(), await m.records.patient()];
  await m.records.query(
    `update users set origin = 'desk', email = null, username = null, password_hash = null where id = any ($1)`,
    [[mother, child]],
  );
  await m.records.query(`update patients set contact_number = '+15557654329' where user_id = $1`, [mother]);
  await m.records.query(
    `update patients set imported = true, contact_number = null, relative_contact = null where user_id = $1`,
    [child],
  );
  await m.records.query(`update users set number = '+15557654329' where id = $1`, [child]);
  await m.visit(mother, MORNING);
  await m.visit(child, AFTERNOON);
  await m.records.query(`update settings set reminder_minutes = '{1440}'`);
  for (const instant of ['2026-03-09T13:01:00Z', '2026-03-09T18:31:00Z']) {
    m.now = new Date(instant);
    await plan();
    await m.compose([text]);
  }
  expect(await rounds()).toEqual([[2, ['+15557654329']]]);
});

it('tells a family by one text message, and not by mails of their own', async () => {
  const [mother, child] = [await m.records.patient(), await m.records.patient()];
  await m.records.query(`update patients set contact_number = '+15557654321' where user_id = any ($1)`, [
    [mother, child],
  ]);
  await m.records.query(
    `update users set origin = 'desk', email = null, username = null, password_hash = null where id = any ($1)`,
    [[mother, child]],
  );
  await m.visit(mother, MORNING);
  await m.visit(child, AFTERNOON);
  m.now = new Date('2026-03-09T13:01:00Z');
  await m.records.query(`update settings set reminder_minutes = '{1440}'`);
  await plan();
  await m.compose([text]);
  expect((await m.messages()).map(({ state }) => state).sort()).toEqual(['carried', 'sent']);
  expect(await m.deliveries()).toMatchObject([{ address: '+15557654321' }]);
});

it('waits for the end of the quiet hours where it was planned before them', async () => {
  const id = await m.visit(patientId, '2026-03-11T00:30:00.000Z');
  await m.records.query(`update settings set reminder_minutes = '{1440}'`);
  m.now = new Date('2026-03-10T00:31:00Z');
  await plan();
  // Nobody was there to send it before nine in the evening.
  m.now = new Date('2026-03-10T02:00:00Z');
  await m.compose();
  expect((await m.messages()).map(({ state, due_at }) => [state, due_at.toISOString()])).toEqual([
    ['waiting', '2026-03-10T12:00:00.000Z'],
  ]);
  m.now = new Date('2026-03-10T12:00:00Z');
  await m.compose();
  expect(await leads()).toEqual(['1440 sent']);
  expect(id).toBeDefined();
});

it('reminds at the time of the clinic across the night in which the clocks change', async () => {
  // 9:00 of 8 March in New York, after the clocks went forward; a day before is 8:00 of standard time.
  await m.visit(patientId, '2026-03-08T13:00:00.000Z');
  await m.records.query(`update settings set reminder_minutes = '{1440}'`);
  await at('2026-03-07T13:00:00Z');
  expect(await leads()).toEqual(['1440 sent']);
});

import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Attachment, ParsedMail } from 'mailparser';
import type { Attempt, Channel, Outgoing } from '../src/messages/channel.js';
import type { RenderMessage } from '../src/messages/words/message-words.js';
import { renderMessage } from '../src/messages/words/render-message.rules.js';
import { enterMessages } from '../src/outbox/enter-messages.js';
import { MessageKind } from '../src/outbox/message-kind.js';
import { MOST_PARTS } from '../src/series/series.rules.js';
import { Messaging } from './support/messaging.js';
import { until } from './support/until.js';

/** Of the clinic in New York. */
const NINE = '2026-03-05T14:00:00.000Z';
const TEN = '2026-03-05T15:00:00.000Z';

let m: Messaging;
let patientId: string;
let email: string;

beforeAll(async () => {
  m = await Messaging.start();
  patientId = await m.records.patient();
  email = await m.records.emailOf(patientId);
});
afterEach(() => m.reset());
afterAll(() => m?.stop());

const settled = async (): Promise<boolean> =>
  (await m.deliveries()).every(({ state }) => state !== 'waiting') && (await m.deliveries()).length > 0;

it('tells of a booking three minutes later, in a mail that can be read without pictures', async () => {
  const id = await m.visit(patientId, NINE);
  await m.happen('booked', id);
  m.later(2);
  await m.compose();
  expect(await m.states()).toEqual(['booked waiting']);
  m.later(1);
  await m.compose();
  expect(await m.states()).toEqual(['booked sent']);
  m.send();
  await until('the mail came', () => m.mails.received.length === 1);
  const [mail] = m.mails.to(email);
  const [delivery] = await m.records.query<{ id: string }>('select id from message_deliveries');
  expect(mail!.messageId).toBe(`<${delivery!.id}@clinic.test>`);
  expect(mail!.from!.value).toEqual([{ name: 'Smart Healthcare', address: 'visits@clinic.test' }]);
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail!.headers.has('list')).toBe(false);
  expect(mail!.text).toContain('https://clinic.example/m/');
  expect(mail!.html).toContain('https://clinic.example/m/');
  for (const text of [mail!.text, String(mail!.html)]) expect(text).toMatch(/9:00/);
  expect(mail!.attachments.map(({ contentType }) => contentType)).not.toContain('image/png');
});

interface Invite {
  readonly method: string;
  readonly events: readonly { uid: string; sequence: number; status: string; startsAt: string }[];
  readonly file: string;
}

/** The files of a mail that calendars read. */
function calendarFilesOf({ attachments }: ParsedMail): Attachment[] {
  return attachments.filter(({ contentType }) => contentType === 'text/calendar');
}

/** What a calendar reads of a mail; null where it has no file. */
function inviteOf(mail: ParsedMail): Invite | null {
  const [part] = calendarFilesOf(mail);
  return part === undefined ? null : readInvite(part);
}

function readInvite(part: Attachment): Invite {
  const file = part.content.toString('utf8');
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue('status'));
    const { uid, sequence, startDate } = event;
    return { uid, sequence, status, startsAt: startDate.toJSDate().toISOString() };
  });
  return { method: String(calendar.getFirstPropertyValue('method')), events, file };
}

it('puts a visit into calendars, moves it there, and takes it out', async () => {
  const id = await m.visit(patientId, NINE);
  await m.records.query(`update appointments set reason = 'A secret rash' where id = $1`, [id]);
  const sender = m.send();
  const told = async (count: number): Promise<Invite | null> => {
    m.later(3);
    await m.compose();
    sender.wake();
    await until('the mail came', () => m.mails.received.length === count);
    return inviteOf(m.mails.to(email)[count - 1]!);
  };
  await m.happen('booked', id);
  const booked = await told(1);
  const uid = `appointment-${id}@smart-healthcare`;
  const [first] = booked!.events;
  expect(booked).toMatchObject({
    method: 'REQUEST',
    events: [{ uid, status: 'CONFIRMED', startsAt: NINE }],
  });
  expect(m.mails.to(email)[0]!.attachments.map(({ filename }) => filename)).toContain('invite.ics');
  const lines = booked!.file.replaceAll('\r\n ', '');
  expect(lines).toContain(`https://clinic.example/appointments/${id}`);
  expect(lines).toContain(`MAILTO:${email}`);
  expect(lines).not.toContain('secret');

  await m.move(id, TEN);
  const moved = await told(2);
  expect(moved).toMatchObject({
    method: 'REQUEST',
    events: [{ uid, status: 'CONFIRMED', startsAt: TEN }],
  });
  expect(moved!.events[0]!.sequence).toBeGreaterThan(first!.sequence);

  await m.cancel(id, true);
  const cancelled = await told(3);
  expect(cancelled).toMatchObject({
    method: 'CANCEL',
    events: [{ uid, status: 'CANCELLED', startsAt: TEN }],
  });
  expect(cancelled!.events[0]!.sequence).toBeGreaterThan(moved!.events[0]!.sequence);
});

it('has a file for each visit of a series, called by when it is, and none with what is asked for or near', async () => {
  const [first, second] = [await m.visit(patientId, NINE), await m.visit(patientId, '2026-03-06T14:00:00Z')];
  const asked = await m.visit(patientId, '2026-03-07T14:00:00Z', { status: 'pending' });
  const enter = (kind: MessageKind, appointmentIds: readonly string[]) => {
    const appointmentId = appointmentIds[0]!;
    const data = { appointmentIds, byStaff: true };
    return enterMessages(m.own, [{ kind, recipientId: patientId, key: kind, appointmentId, data }], m.now);
  };
  await enter(MessageKind.series_booked, [first, second]);
  await enter(MessageKind.appointment_requested, [asked]);
  await enter(MessageKind.appointment_late, [first]);
  m.later(3);
  await m.compose();
  const sender = m.send();
  await until('all were settled', settled);
  const [files, ...others] = m.mails
    .to(email)
    .map(calendarFilesOf)
    .sort((one, other) => other.length - one.length);
  expect(others).toEqual([[], []]);
  const invite = (method: string, id: string, startsAt: string) => ({
    method,
    events: [{ uid: `appointment-${id}@smart-healthcare`, startsAt }],
  });
  expect(files!.map(({ filename }) => filename)).toEqual(['2026-03-05-0900.ics', '2026-03-06-0900.ics']);
  expect(files!.map(readInvite)).toMatchObject([
    invite('REQUEST', first, NINE),
    invite('REQUEST', second, '2026-03-06T14:00:00.000Z'),
  ]);
  for (const { headers } of files!) {
    expect(headers.get('content-type')).toMatchObject({ params: { method: 'REQUEST', charset: 'utf-8' } });
  }

  // Of what ended, where and when the patient knew it to be.
  const formerPlaces = { [first]: { startsAt: NINE, clinicId: m.place.clinicId } };
  const [madeBy] = await m.records.query<{ id: string }>('select id from users limit 1');
  const [series] = await m.records.query<{ id: string }>(
    `insert into appointment_series (patient_id, doctor_id, clinic_id, visit_type_id, made_by, created_at)
     values ($1, $2, $3, $4, $5, now()) returning id`,
    [patientId, m.place.doctorId, m.place.clinicId, m.place.visitTypeId, madeBy!.id],
  );
  const part = { appointmentId: first, recipientId: patientId };
  const data = { seriesId: series!.id, appointmentIds: [first, second], byStaff: true };
  await m.records.query(
    `update appointments set series_id = $2, scheduled_at = case when id = $3 then $4 else scheduled_at end,
       status = 'cancelled', cancelled_at = now(), version = version + 2
     where id = any ($1)`,
    [[first, second], series!.id, first, '2026-03-05T19:00:00Z'],
  );
  await enterMessages(
    m.own,
    [{ kind: MessageKind.series_moved, key: 'moved', ...part, data: { ...data, formerPlaces } }],
    m.now,
  );
  m.later(1);
  await enterMessages(m.own, [{ kind: MessageKind.series_cancelled, key: 'end', ...part, data }], m.now);
  m.later(3);
  await m.compose();
  sender.wake();
  await until('the end came', () => m.mails.received.length === 4);
  const ended = calendarFilesOf(m.mails.to(email)[3]!);
  expect(ended.map(({ filename }) => filename)).toEqual(['2026-03-05-0900.ics', '2026-03-06-0900.ics']);
  expect(ended.map(readInvite)).toMatchObject([
    invite('CANCEL', first, NINE),
    invite('CANCEL', second, '2026-03-06T14:00:00.000Z'),
  ]);
});

it('stays a small mail with the files of as many visits as a series has at the most', async () => {
  const ids = [];
  for (let day = 0; day < MOST_PARTS; day += 1) {
    const startsAt = new Date(Date.parse(NINE) + day * 86_400_000).toISOString();
    ids.push(await m.visit(patientId, startsAt));
  }
  const data = { appointmentIds: ids, byStaff: true };
  const message = {
    kind: MessageKind.series_booked,
    recipientId: patientId,
    key: 'long',
    appointmentId: ids[0]!,
  };
  await enterMessages(m.own, [{ ...message, data }], m.now);
  m.later(3);
  await m.compose();
  m.send();
  await until('the mail came', () => m.mails.received.length === 1);
  const files = calendarFilesOf(m.mails.to(email)[0]!);
  expect(new Set(files.map(({ filename }) => filename)).size).toBe(MOST_PARTS);
  expect(new Set(files.map((file) => readInvite(file).events[0]!.uid)).size).toBe(MOST_PARTS);
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(20_000);
});

it('makes one message of booked and moved, with the time that it has by now', async () => {
  const id = await m.visit(patientId, NINE);
  await m.happen('booked', id);
  m.later(1);
  await m.move(id, TEN);
  m.later(2);
  await m.compose();
  expect(await m.states()).toEqual(['booked sent', 'moved carried']);
  m.send();
  await until('the mail came', () => m.mails.received.length === 1);
  expect(m.mails.to(email)[0]!.text).toMatch(/10:00/);
});

it('tells of an end at the time and place that the patient knows, where staff moved the visit and then cancelled it', async () => {
  const id = await m.visit(patientId, NINE);
  await m.happen('booked', id);
  m.later(3);
  await m.compose();
  const west = await m.records.clinic();
  await m.records.query(`update clinics set time_zone = 'America/Los_Angeles', name = 'West' where id = $1`, [
    west.clinicId,
  ]);
  const [known] = await m.records.query<{ name: string }>('select name from clinics where id = $1', [
    m.place.clinicId,
  ]);
  await m.records.query(
    `update appointments set scheduled_at = $2, clinic_id = $3, version = version + 1 where id = $1`,
    [id, TEN, west.clinicId],
  );
  const former = { startsAt: NINE, clinicId: m.place.clinicId };
  await m.happen('moved', id, { byStaff: true, former } as object);
  m.later(1);
  await m.cancel(id, true);
  m.later(3);
  await m.compose();
  expect(await m.states()).toEqual(['booked sent', 'moved carried', 'cancelled sent']);
  m.send();
  // The one of the booking was overtaken before it left.
  await until('the mail came', () => m.mails.received.length === 1);
  const { text, subject } = m.mails.to(email)[0]!;
  expect(subject).toMatch(/^Cancelled: .*9:00/);
  expect(text).toContain(known!.name);
  expect(text).not.toContain('West');
  const invite = inviteOf(m.mails.to(email)[0]!);
  expect(invite).toMatchObject({ method: 'CANCEL', events: [{ startsAt: NINE }] });
  expect(invite!.file).not.toContain('West');
});

it('tells of a visit that moved to a clinic of another zone when it was by the clock of the clinic before', async () => {
  const id = await m.visit(patientId, NINE);
  await m.happen('booked', id);
  m.later(3);
  await m.compose();
  const west = await m.records.clinic();
  await m.records.query(`update clinics set time_zone = 'America/Los_Angeles' where id = $1`, [
    west.clinicId,
  ]);
  await m.records.query(
    `update appointments set scheduled_at = $2, clinic_id = $3, version = version + 1 where id = $1`,
    [id, TEN, west.clinicId],
  );
  await m.happen('moved', id, { former: { startsAt: NINE, clinicId: m.place.clinicId } } as object);
  m.later(3);
  await m.compose();
  const [moved] = await m.records.query<{ body: string }>(
    `select body from messages where kind = 'appointment.moved'`,
  );
  expect(moved?.body).toMatch(/Before, it was .* 9:00 AM EST\./);
  expect(moved?.body).toMatch(/7:00 AM/);
});

it('makes one message of two moves, and none of a move that was taken back', async () => {
  const id = await m.visit(patientId, NINE);
  await m.happen('booked', id);
  m.later(3);
  await m.compose();
  await m.move(id, TEN);
  await m.move(id, '2026-03-05T16:00:00.000Z');
  m.later(3);
  await m.compose();
  expect(await m.states()).toEqual(['booked sent', 'moved carried', 'moved sent']);
  await m.move(id, TEN);
  await m.move(id, '2026-03-05T16:00:00.000Z');
  m.later(3);
  await m.compose();
  expect((await m.states()).slice(3)).toEqual(['moved skipped as_told', 'moved skipped as_told']);
});

it('says nothing of what was booked and cancelled before the first word', async () => {
  const id = await m.visit(patientId, NINE);
  await m.happen('booked', id);
  await m.cancel(id);
  m.later(3);
  await m.compose();
  expect(await m.states()).toEqual(['booked skipped undone', 'cancelled skipped undone']);
  expect(await m.deliveries()).toEqual([]);
});

it('says nothing of holds, of history and of visits gone by', async () => {
  const past = await m.visit(patientId, '2026-03-01T14:00:00Z');
  for (const verb of ['booked', 'cancelled']) await m.happen(verb, past);
  const longAgo = await m.visit(patientId, '2026-02-20T14:00:00Z');
  await m.happen('completed', longAgo);
  const id = await m.visit(patientId, NINE);
  for (const verb of ['held', 'released', 'lapsed', 'checked_in', 'paid']) {
    await m.happen(verb, id, { fromStatus: 'held' });
  }
  await m.happen('booked', id, { seriesId: 'a series tells of itself' } as object);
  expect(await m.messages()).toEqual([]);
});

it('does not send what was cancelled or moved after its words were made', async () => {
  const [first, second] = [await m.visit(patientId, NINE), await m.visit(patientId, '2026-03-06T14:00:00Z')];
  await m.happen('booked', first);
  await m.happen('booked', second);
  m.later(3);
  await m.compose();
  await m.cancel(first, true);
  await m.move(second, '2026-03-06T17:00:00.000Z');
  m.send();
  await until('both were settled', settled);
  expect((await m.deliveries()).map(({ state, fault }) => [state, fault])).toEqual([
    ['failed', 'overtaken'],
    ['failed', 'overtaken'],
  ]);
  m.later(3);
  await m.compose();
  await until('the corrections came', () => m.mails.received.length === 2);
});

it('proposes nothing for a visit that is elsewhere by the time that its words are made', async () => {
  const [here, gone] = [await m.visit(patientId, NINE), await m.visit(patientId, TEN)];
  const { doctorId, clinicId } = m.place;
  const propose = (appointmentId: string, formerStartsAt: string) =>
    enterMessages(
      m.own,
      [
        {
          kind: MessageKind.appointment_proposed,
          recipientId: patientId,
          key: appointmentId,
          appointmentId,
          data: { doctorId, clinicId, formerStartsAt, startsAt: '2026-03-06T15:00:00.000Z' },
        },
      ],
      m.now,
    );
  await propose(here, NINE);
  await propose(gone, TEN);
  await m.records.query(`update appointments set scheduled_at = '2026-03-07T15:00:00Z' where id = $1`, [
    gone,
  ]);
  await m.compose();
  const rows = (await m.messages()).map(({ key, state, reason }) => [key, state, reason]);
  expect(Object.fromEntries(rows.map(([key, ...rest]) => [key, rest]))).toEqual({
    [here]: ['sent', null],
    [gone]: ['skipped', 'moved'],
  });
});

it('is sent once, by two workers and in two runs', async () => {
  const ids = [];
  for (let hour = 9; hour < 17; hour += 1) {
    ids.push(await m.visit(patientId, `2026-03-0${hour === 16 ? 6 : 5}T${String(hour + 5)}:00:00Z`));
  }
  for (const id of ids) await m.happen('booked', id);
  m.later(3);
  await Promise.all([m.compose(), m.compose()]);
  await m.compose();
  m.send();
  m.send();
  await until('all were settled', settled);
  expect(m.mails.received).toHaveLength(ids.length);
  expect((await m.deliveries()).map(({ state, attempts }) => [state, attempts])).toEqual(
    ids.map(() => ['sent', 1]),
  );
});

it('is sent once more, under the same Message-ID, where a worker died between claim and its word', async () => {
  await m.happen('booked', await m.visit(patientId, NINE));
  m.later(3);
  await m.compose();
  // The first takes it to the server and dies: nothing is written down.
  const smtp = m.smtp();
  const dying: Channel = {
    name: 'email',
    isSetUp: () => true,
    send: async (message: Outgoing): Promise<Attempt> => {
      await smtp.send(message);
      throw new Error('killed');
    },
    stop: () => smtp.stop(),
  };
  m.send(dying);
  await until('the first mail came', () => m.mails.received.length === 1);
  const second = m.send();
  expect((await m.deliveries()).map(({ state }) => state)).toEqual(['waiting']);
  m.later(6);
  second.wake();
  await until('it was settled', settled);
  const [one, again] = m.mails.to(email);
  expect(again!.messageId).toBe(one!.messageId);
  expect(await m.deliveries()).toMatchObject([{ state: 'sent', attempts: 2 }]);
});

it('marks an address that refuses for good, and tries again where the fault is another one', async () => {
  m.mails.refuse = () => ({ at: 'recipient', code: 550 });
  await m.happen('booked', await m.visit(patientId, NINE));
  m.later(3);
  await m.compose();
  const sender = m.send();
  await until('it bounced', settled);
  expect(await m.deliveries()).toMatchObject([{ state: 'bounced', fault: 'smtp_550' }]);
  expect(await m.records.query('select channel, address, fault from bounced_addresses')).toEqual([
    { channel: 'email', address: email, fault: 'smtp_550' },
  ]);

  // What it says of visits goes there no more; what opens an account does, and takes the mark away.
  const enter = (kind: MessageKind, key: string) =>
    enterMessages(m.own, [{ kind, recipientId: patientId, key }], m.now);
  await enter(MessageKind.document_added, 'document');
  await m.compose();
  expect(await m.deliveries()).toHaveLength(1);
  m.mails.refuse = () => ({ at: 'recipient', code: 451 });
  await enter(MessageKind.password_changed, 'password');
  await m.compose();
  sender.wake();
  await until('it was tried', async () => (await m.deliveries())[1]?.fault === 'smtp_451');
  expect((await m.deliveries())[1]).toMatchObject({ state: 'waiting', attempts: 1 });
  m.mails.refuse = () => null;
  m.later(1);
  sender.wake();
  await until('it came', () => m.mails.received.length === 1);
  await until('it was settled', settled);
  expect(await m.records.query('select 1 from bounced_addresses')).toEqual([]);
});

it('does not take a refused sender for a bounced address', async () => {
  m.mails.refuse = () => ({ at: 'sender', code: 550 });
  await m.happen('booked', await m.visit(patientId, NINE));
  m.later(3);
  await m.compose();
  m.send();
  await until('it was tried', async () => (await m.deliveries())[0]?.fault === 'smtp_550');
  expect(await m.deliveries()).toMatchObject([{ state: 'waiting' }]);
  expect(await m.records.query('select 1 from bounced_addresses')).toEqual([]);
});

it('holds up nobody’s message for one that cannot be told, and tries that again later', async () => {
  const ids: string[] = [];
  for (const hour of ['14', '15', '16']) ids.push(await m.visit(patientId, `2026-03-05T${hour}:00:00Z`));
  for (const id of ids) await m.happen('booked', id);
  m.later(4);
  const odd: RenderMessage = (kind, facts, ...rest) => {
    if (facts.visits?.some(({ appointmentId }) => appointmentId === ids[1])) throw new Error('odd');
    return renderMessage(kind, facts, ...rest);
  };
  await m.compose([m.smtp()], odd);
  const states = async (): Promise<string[]> => (await m.messages()).map(({ state }) => state);
  expect(await states()).toEqual(['sent', 'sent', 'waiting']);
  await m.compose();
  expect(await states()).toEqual(['sent', 'sent', 'waiting']);
  m.later(10);
  await m.compose();
  expect(await states()).toEqual(['sent', 'sent', 'sent']);
});

it('says that somebody has no address, who cannot sign in either', async () => {
  const child = await m.records.patient();
  await m.records.query(
    `update users set origin = 'desk', email = null, username = null, password_hash = null where id = $1`,
    [child],
  );
  await m.happen('booked', await m.visit(child, NINE));
  m.later(3);
  await m.compose();
  expect(await m.states()).toEqual(['booked skipped no_address']);
});

it('is in the list of whoever can sign in, without mail', async () => {
  await m.happen('booked', await m.visit(patientId, NINE));
  m.later(3);
  await m.compose([]);
  expect(await m.states()).toEqual(['booked sent']);
  expect(await m.deliveries()).toEqual([]);
});

it('has a way to end mails of a kind, which are then sent no more', async () => {
  const enter = (key: string) =>
    enterMessages(m.own, [{ kind: MessageKind.document_added, recipientId: patientId, key }], m.now);
  await enter('one');
  await m.compose();
  m.send();
  await until('the mail came', () => m.mails.received.length === 1);
  const [mail] = m.mails.to(email);
  const list = mail!.headers.get('list') as unknown as { unsubscribe: { url: string } };
  expect(list.unsubscribe.url).toMatch(/^https:\/\/clinic\.example\/m\/[\w-]{54}\/unsubscribe$/);
  expect(mail!.headers.get('list-unsubscribe-post') ?? 'List-Unsubscribe=One-Click').toBe(
    'List-Unsubscribe=One-Click',
  );
  await m.records.query(`insert into message_opt_outs values ($1, 'document.added', 'email', now())`, [
    patientId,
  ]);
  await enter('two');
  await m.compose();
  expect(await m.deliveries()).toHaveLength(1);
});

it('asks a day after a visit how it was, once, and not where the patient has said so or it was taken back', async () => {
  const [seen, rated, undone] = [
    await m.visit(patientId, NINE, { status: 'completed' }),
    await m.visit(patientId, TEN, { status: 'completed' }),
    await m.visit(patientId, '2026-03-05T16:00:00Z', { status: 'completed' }),
  ];
  for (const id of [seen, rated, undone, seen]) await m.happen('completed', id);
  await m.records.query(
    `insert into feedback (appointment_id, patient_id, doctor_id, rating)
     select id, patient_id, doctor_id, 5 from appointments where id = $1`,
    [rated],
  );
  await m.records.query(`update appointments set status = 'checked_in' where id = $1`, [undone]);
  m.later(23 * 60);
  await m.compose();
  expect(await m.states()).toEqual(Array.from({ length: 3 }, () => 'feedback.requested waiting'));
  m.later(60);
  await m.compose();
  const rows = await m.records.query<{ appointment_id: string; state: string; reason: string | null }>(
    'select appointment_id, state, reason from messages order by state, reason',
  );
  expect(rows).toEqual([
    { appointment_id: seen, state: 'sent', reason: null },
    { appointment_id: undone, state: 'skipped', reason: 'gone' },
    { appointment_id: rated, state: 'skipped', reason: 'rated' },
  ]);
  await m.records.query('delete from feedback');
});

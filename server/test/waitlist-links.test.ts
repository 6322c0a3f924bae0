import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { MessageLinks } from '../src/outbox/message-links.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';
import { TextAnswering } from './support/text-answering.js';
import { WaitlistWorker } from './support/waitlist-worker.js';

const start = new Date('2026-03-02T14:00:00Z');
const HOUR = 3_600_000;
/** More than a day ahead: one person at a time. */
const FAR = new Date('2026-03-10T15:00:00Z');
/** Near: several at once. */
const NEAR = new Date('2026-03-03T15:00:00Z');

let now = start;
let app: RunningApp;
let worker: WaitlistWorker;
let place: TestClinic;
let links: MessageLinks;

beforeAll(async () => {
  // The worker of the test alone makes offers and words.
  app = await RunningApp.start({ clock: () => now, config: { role: 'serve' } });
  worker = await WaitlistWorker.start(app.database.url);
  links = new MessageLinks(app.config.tokenSecret);
}, 60_000);

afterAll(async () => {
  await worker?.stop();
  await app?.stop();
});

beforeEach(async () => {
  now = start;
  await app.records.query('truncate waitlist_offers, waitlist_entries, waitlist_openings, messages cascade');
  await app.records.query('delete from appointments');
  place = await app.records.clinic();
  for (const day of ['2026-03-03', '2026-03-10', '2026-03-12']) {
    await app.records.open(place, new Date(`${day}T14:00:00Z`), new Date(`${day}T22:00:00Z`));
  }
});

/** A patient who waits for the doctor, perhaps in place of a visit. */
async function waiter(replacesId: string | null = null, who?: string): Promise<string> {
  const patient = who ?? (await app.records.patient());
  await app.records.query(
    `insert into waitlist_entries (patient_id, doctor_id, replaces_id, first_date, last_date, times, notice_minutes,
       created_by, created_at)
     values ($1, $2, $3, '2026-03-02', '2026-03-20', '[]', 0, $1, $4)`,
    [patient, place.doctorId, replacesId, now],
  );
  return patient;
}

async function booked(patient: string, startsAt: Date): Promise<string> {
  const [row] = await app.records.query<{ id: string }>(
    `select id from place_appointment(p_mode => 'book', p_actor => $1, p_staff => false, p_patient => $1, p_doctor => $2,
       p_clinic => $3, p_visit_type => $4, p_starts => array[$5::timestamptz], p_now => $6)`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId, startsAt, now],
  );
  return row!.id;
}

/** Offers a time to those who wait. */
async function offer(startsAt: Date): Promise<number> {
  await app.records.query(
    `insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at) values ($1, $2, $3, $4, $4)`,
    [place.doctorId, place.clinicId, startsAt, now],
  );
  return worker.run(now);
}

/** The link of the message of a patient's offer, as its composer leaves it. */
async function linkOf(patient: string, language = 'en'): Promise<{ id: string; path: string }> {
  const [row] = await app.records.query<{ id: string }>(
    `update messages set state = 'sent', composed_at = $2, language = $3, subject = 'S', body = 'B'
     where recipient_id = $1 and kind = 'waitlist.offered' returning id`,
    [patient, now, language],
  );
  return { id: row!.id, path: `/m/${links.tokenOf(row!.id)}` };
}

interface Page {
  readonly status: number;
  readonly text: string;
}

async function get(path: string, method = 'GET'): Promise<Page> {
  const answer = await fetch(`${app.app.url}${path}`, { method, redirect: 'manual' });
  return { status: answer.status, text: await answer.text() };
}

async function post(path: string, act: string): Promise<Page> {
  const answer = await fetch(`${app.app.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
    body: new URLSearchParams({ act }).toString(),
  });
  return { status: answer.status, text: await answer.text() };
}

function actsOf({ text }: Page): string[] {
  return [...text.matchAll(/name="act" value="(\w+)"/g)].map(([, act = '']) => act);
}

async function states(): Promise<string[]> {
  const rows = await app.records.query<{ state: string }>(
    'select state from waitlist_offers order by created_at, id',
  );
  return rows.map(({ state }) => state).sort();
}

async function visits(): Promise<unknown[]> {
  return app.records.query(
    `select patient_id as patient, scheduled_at as at from appointments where status = 'confirmed'`,
  );
}

async function everything(): Promise<unknown> {
  const tables = [
    'appointments',
    'messages',
    'waitlist_offers',
    'waitlist_entries',
    'audit_events',
    'events',
  ];
  return Promise.all(
    [...tables, 'rate_limits'].map((table) =>
      app.records.query(`select md5(string_agg(t::text, ',' order by t::text)) from ${table} t`),
    ),
  );
}

it('shows how an offer stands, and changes nothing however often scanners open it', async () => {
  const patient = await waiter();
  await offer(FAR);
  const { path } = await linkOf(patient);
  const before = await everything();
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
    expect((await get(path, method)).status).toBe(200);
    expect((await get(`${path}?act=accept`, method)).status).toBe(200);
  }
  expect(await everything()).toEqual(before);
  const page = await get(path);
  expect(page.text).toContain('Tuesday, March 10, 2026');
  expect(page.text).toContain('11:00 AM – 11:30 AM');
  expect(page.text).toMatch(/kept for you alone until Monday, March 2.*11:00 AM EST/);
  expect(actsOf(page)).toEqual(['accept', 'decline']);
});

it('takes the time once, however often the button is pressed, and names the message in the record of acts', async () => {
  const patient = await waiter();
  await offer(FAR);
  const { id, path } = await linkOf(patient);
  const both = await Promise.all([post(path, 'accept'), post(path, 'accept')]);
  // The later of two presses may find the link spent already.
  expect(both.map(({ status }) => status)).toContain(303);
  for (const { status } of both) expect([303, 409]).toContain(status);
  expect(await visits()).toEqual([{ patient, at: FAR }]);
  const acts = await app.records.query(
    `select actor_id as actor, message_id as message from audit_events
     where action = 'appointment.booked' and patient_id = $1`,
    [patient],
  );
  expect(acts).toEqual([{ actor: patient, message: id }]);
  expect(await app.records.query('select link_spent_as as spent from messages where id = $1', [id])).toEqual([
    { spent: 'accept' },
  ]);
  expect((await post(path, 'decline')).status).toBe(409);
  expect(await states()).toEqual(['accepted']);
  const page = await get(path);
  expect(page.text).toContain('You took this time.');
  expect(page.text).toContain('href="/appointments/');
  expect(actsOf(page)).toEqual([]);
});

it('is taken by an answer to a text message, never an older visit in its place, and refused with the reason', async () => {
  const texting = await TextAnswering.describe(app);
  const [patient, number] = [await waiter(), '+14155550131'];
  const kept = await booked(patient, new Date('2026-03-12T16:00:00Z'));
  const [older] = await app.records.query<{ id: string }>(
    `insert into messages (kind, recipient_id, key, appointment_id, created_at, due_at, state, composed_at, language, subject,
       body, data, link_expires_at)
     values ('appointment.booked', $1, 'older', $2, $3, $3, 'sent', $3, 'en', 'S', 'B',
       '{"told": {"startsAt": "2026-03-12T16:00:00.000Z"}}', '2026-03-12T16:00:00Z') returning id`,
    [patient, kept, now],
  );
  await texting.sent(older!.id, number, new Date(now.getTime() - HOUR));
  await offer(FAR);
  await texting.sent((await linkOf(patient)).id, number, now);
  expect(await texting.says(number, '1', now)).toContain('You took this time. Your visit is booked.');
  expect(await visits()).toContainEqual({ patient, at: FAR });
  // A provider that sends the answer twice, and second thoughts, reach no older message.
  for (const text of ['1', '2'])
    expect(await texting.says(number, text, now)).toContain('You took this time.');
  expect(await visits()).toHaveLength(2);
  expect(
    await app.records.query('select patient_confirmed_at as at from appointments where id = $1', [kept]),
  ).toEqual([{ at: null }]);

  const late = await waiter();
  await offer(NEAR);
  await texting.sent((await linkOf(late, 'hi')).id, '+14155550132', now);
  now = new Date(now.getTime() + 24 * HOUR);
  expect(await texting.says('+14155550132', '1', now)).toContain('जवाब देने का समय निकल गया');
  expect(await visits()).toHaveLength(2);
});

it('declines, and the next in line has the time', async () => {
  const first = await waiter();
  now = new Date(now.getTime() + 1000);
  const second = await waiter();
  await offer(FAR);
  const { id, path } = await linkOf(first);
  expect((await post(path, 'fly')).status).toBe(409);
  expect(await states()).toEqual(['open']);
  expect((await post(path, 'decline')).status).toBe(303);
  expect((await get(path)).text).toContain('You did not want this time.');
  const acts = `select message_id as message from audit_events where action = 'waitlist.declined' and actor_id = $1`;
  expect(await app.records.query(acts, [first])).toEqual([{ message: id }]);
  await worker.run(now);
  expect(actsOf(await get((await linkOf(second)).path))).toEqual(['accept', 'decline']);
});

it('says that somebody else was first, also to whoever pressed at the same moment', async () => {
  const people = [await waiter(), await waiter()] as const;
  await offer(NEAR);
  const paths = [(await linkOf(people[0])).path, (await linkOf(people[1])).path] as const;
  expect((await get(paths[1])).text).toContain('It was offered to 2 people until');
  const answers = await Promise.all(paths.map((path) => post(path, 'accept')));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const loser = answers.findIndex(({ status }) => status === 409);
  expect(answers[loser]!.text).toContain('Somebody else has this time by now.');
  expect(await visits()).toEqual([{ patient: people[1 - loser], at: NEAR }]);
  expect(await states()).toEqual(['accepted', 'lost']);
  const page = await get(paths[loser]!);
  expect(page.text).toContain('Somebody else has this time by now.');
  expect(actsOf(page)).toEqual([]);
});

it('does nothing when its time is over, and says so, in the message’s language', async () => {
  const patient = await waiter();
  await offer(FAR);
  const { path } = await linkOf(patient, 'hi');
  expect((await get(path)).text).toContain('सिर्फ़ आपके लिए रखा है');
  now = new Date(now.getTime() + 2 * HOUR);
  const page = await get(path);
  expect(page.text).toContain('जवाब देने का समय निकल गया');
  expect(actsOf(page)).toEqual([]);
  expect((await post(path, 'accept')).status).toBe(409);
  expect(await visits()).toEqual([]);
});

it('tells which visit it replaces, before anybody presses', async () => {
  const patient = await app.records.patient();
  const kept = await booked(patient, new Date('2026-03-12T15:00:00Z'));
  await waiter(kept, patient);
  await offer(FAR);
  const { path } = await linkOf(patient);
  expect((await get(path)).text).toMatch(/it replaces the visit that you have: Thursday, March 12.*11:00 AM/);
  expect((await post(path, 'accept')).status).toBe(303);
  expect(await app.records.query('select id, scheduled_at as at from appointments')).toEqual([
    { id: kept, at: FAR },
  ]);
});

it('of an offer that is another’s tells nothing and does nothing', async () => {
  const patient = await waiter();
  await offer(FAR);
  const { id } = await linkOf(patient);
  const [copy] = await app.records.query<{ id: string }>(
    `insert into messages (kind, recipient_id, key, data, created_at, due_at, state, composed_at, language, subject, body,
       link_expires_at)
     select kind, $2, $3, data, created_at, due_at, state, composed_at, language, subject, body, link_expires_at
     from messages where id = $1 returning id`,
    [id, await app.records.patient(), randomUUID()],
  );
  const path = `/m/${links.tokenOf(copy!.id)}`;
  const page = await get(path);
  expect(page.text).toContain('This offer is not in your record.');
  expect(page.text).not.toContain('March 10');
  expect((await post(path, 'accept')).status).toBe(409);
  expect(await states()).toEqual(['open']);
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { placeToken } from './support/api-tokens.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';

const FEED = 'busyOnly createdAt lastReadAt';
const CREATE = `mutation ($busyOnly: Boolean!) { result: createCalendarFeed(busyOnly: $busyOnly) { path feed { ${FEED} } } }`;
const FIND = `{ result: myCalendarFeed { ${FEED} } }`;
const REVOKE = 'mutation { result: revokeCalendarFeed }';
const BOOK = `mutation ($input: BookAppointmentInput!) { result: bookAppointment(input: $input) {
  __typename ... on Appointment { id } ... on NamedError { code } } }`;
const CANCEL = `mutation ($id: ID!) { result: cancelAppointment(input: { appointmentId: $id }) { __typename } }`;

interface Made {
  path: string;
  feed: { busyOnly: boolean; lastReadAt: string | null };
}

let app: RunningApp;
let place: TestClinic;
let patient: Person;
let doctor: Person;
let admin: Person;
/** How far the app's clock is ahead of the machine's, in milliseconds. */
let ahead = 0;
let starts = 0;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => new Date(Date.now() + ahead) });
  place = await app.records.clinic();
  const begin = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 48 * 3_600_000);
  await app.records.open(place, begin, new Date(begin.getTime() + 8 * 3_600_000));
  patient = { id: await app.records.patient(), role: UserRole.patient };
  const [row] = await app.records.query<{ id: string }>('select user_id as id from doctors where id = $1', [
    place.doctorId,
  ]);
  doctor = { id: row!.id, role: UserRole.doctor };
  admin = { id: await app.records.user('admin'), role: UserRole.admin };
});

afterEach(async () => {
  ahead = 0;
  await app.records.query('truncate calendar_feeds, rate_limits');
});

afterAll(async () => {
  await app?.stop();
});

async function as<Result>(query: string, variables: Record<string, unknown>, who: Person): Promise<Result> {
  const { data, errors } = await app.sendAs<{ result: Result }>(query, variables, who);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data!.result;
}

const create = (who: Person, busyOnly = false): Promise<Made> => as<Made>(CREATE, { busyOnly }, who);

async function book(): Promise<string> {
  const [row] = await app.records.query<{ at: Date }>('select min(starts_at) as at from open_ranges');
  const startsAt = new Date(row!.at.getTime() + starts++ * 3_600_000).toISOString();
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

const read = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, app.app.url), options);

async function uidsAt(path: string): Promise<string[]> {
  const response = await read(path);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid);
}

describe('a private calendar', () => {
  it('shows a patient and a doctor the visits to come, without who comes and why', async () => {
    const id = await book();
    const uid = `appointment-${id}@smart-healthcare`;
    const [forPatient, forDoctor] = [await create(patient), await create(doctor, true)];
    expect(forPatient.path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    expect(await uidsAt(forPatient.path)).toContain(uid);
    expect(await uidsAt(forDoctor.path)).toContain(uid);
    const texts = await Promise.all(
      [forPatient, forDoctor].map(async ({ path }) => (await read(path)).text()),
    );
    const [names] = await app.records.query<{ names: string[] }>(
      'select array_agg(full_name::text) as names from users where id = any ($1::uuid[])',
      [[patient.id, doctor.id]],
    );
    for (const text of texts) {
      for (const word of ['cough', ...names!.names]) expect(text).not.toContain(word);
    }
    expect(texts[1]).toContain('SUMMARY:Busy');
    expect(texts[1]).not.toContain('LOCATION');
    await as(CANCEL, { id }, patient);
    expect(await uidsAt(forPatient.path)).not.toContain(uid);
  });

  it('shows nobody the visits of others', async () => {
    await book();
    const other = { id: await app.records.patient(), role: UserRole.patient };
    expect(await uidsAt((await create(other)).path)).toEqual([]);
  });

  it('answers HEAD, and says by a tag when nothing has changed', async () => {
    const { path } = await create(patient);
    const first = await read(path);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('private, max-age=3600');
    expect(first.headers.get('x-robots-tag')).toBe('noindex');
    const etag = first.headers.get('etag')!;
    const head = await read(path, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    const again = await read(path, { headers: { 'if-none-match': `W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await book();
    expect((await read(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('tells its owner when it was last read', async () => {
    const { path, feed } = await create(patient, true);
    expect(feed).toMatchObject({ busyOnly: true, lastReadAt: null });
    await read(path);
    const found = await as<{ lastReadAt: string }>(FIND, {}, patient);
    expect(Date.now() - Date.parse(found.lastReadAt)).toBeLessThan(60_000);
  });
});

describe('an address', () => {
  it('ends with a new one, with the calendar, and with the account', async () => {
    const former = await create(patient);
    const present = await create(patient);
    expect((await read(former.path)).status).toBe(404);
    expect((await read(present.path)).status).toBe(200);
    expect(await as<boolean>(REVOKE, {}, patient)).toBe(true);
    expect((await read(present.path)).status).toBe(404);
    expect(await as(FIND, {}, patient)).toBeNull();
    expect(await as<boolean>(REVOKE, {}, patient)).toBe(false);
    const closed = { id: await app.records.patient(), role: UserRole.patient };
    const { path } = await create(closed);
    await app.records.query('update users set disabled_at = now() where id = $1', [closed.id]);
    expect((await read(path)).status).toBe(404);
  });

  it('stands in no table, and in no record of acts', async () => {
    const { path } = await create(patient);
    const token = /[\w-]{43}/.exec(path)![0];
    await read(path);
    const kept = await app.records.query<{ row: string }>(
      `select to_jsonb(f)::text as row from calendar_feeds f union all select to_jsonb(a)::text from audit_events a`,
    );
    expect(kept.map(({ row }) => row).join()).not.toContain(token);
    expect(kept.map(({ row }) => row).join()).toContain('calendar_feed.created');
  });

  it('that is none answers as one that ended, and cannot be guessed at for long', async () => {
    const wrong = `/calendar/${'x'.repeat(43)}.ics`;
    expect(await (await read(wrong)).json()).toEqual({ error: 'Not found' });
    expect((await read('/calendar/x.ics')).status).toBe(404);
    const { path } = await create(patient);
    expect((await read(path.replace('.ics', '.txt'))).status).toBe(404);
    const tries = await Promise.all(Array.from({ length: 60 }, () => read(wrong)));
    const refused = tries.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await read(path)).status).toBe(200);
  });

  it('is read at most 120 times an hour', async () => {
    const { path } = await create(patient);
    const tries = await Promise.all(Array.from({ length: 121 }, () => read(path)));
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

describe('who may not', () => {
  it('is an administrator, a visitor, and a token', async () => {
    for (const query of [CREATE, FIND, REVOKE]) {
      expect(await app.codeOf(query, { busyOnly: false }, admin)).toBe('FORBIDDEN');
      expect((await app.send(query, { busyOnly: false })).errors?.[0]?.extensions.code).toBe(
        'UNAUTHENTICATED',
      );
    }
    const { text } = await placeToken(app, patient.id, [TokenScope.profile_read]);
    for (const query of [CREATE, FIND, REVOKE]) {
      expect((await app.send(query, { busyOnly: false }, text)).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    }
  });
});

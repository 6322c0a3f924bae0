import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validate } from '@readme/openapi-parser';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { MessageLinks } from '../src/outbox/message-links.js';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { describeSchema } from '../src/graphql/schema.js';
import { openApi } from '../src/rest/openapi.js';
import { ROUTES } from '../src/rest/routes.js';
import type { TestClinic } from './support/clinic.js';
import { pdf } from './support/documents.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

let now = new Date('2026-03-02T12:00:00Z');
const day = '2026-03-10';
const PASSWORD = 'three unrelated words';

interface Stated {
  readonly $ref?: string;
  readonly content?: Record<string, { schema: object }>;
}

interface Description {
  readonly paths: Record<string, Record<string, { responses: Record<string, Stated> }>>;
  readonly components: { readonly responses: Record<string, Stated> };
}

const schema = describeSchema();
const description = openApi(schema) as unknown as Description;
const ajv = new Ajv2020({
  strict: false,
  formats: { date: true, 'date-time': true, uuid: true, 'uri-reference': true },
});
ajv.addSchema(description, 'api');
/** Routes that were answered, by method and path. */
const called = new Set<string>();
const validators = new Map<string, ValidateFunction>();

let app: RunningApp;
let place: TestClinic;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  await app.records.open(place, new Date(`${day}T14:00:00Z`), new Date(`${day}T20:00:00Z`));
  const hash = await new PasswordHasher().hash(PASSWORD);
  await app.records.change(place.doctorUserId, { passwordHash: hash });
});

afterAll(async () => app.stop());

/** Parts of answers that the tests look at; whether they are as described is held against the description. */
interface Parts {
  readonly id: string;
  readonly accessToken: string;
  readonly days: readonly unknown[];
  readonly length: number;
  readonly items: readonly unknown[];
  readonly nextFreeTimes: readonly unknown[];
  readonly removedAt: string | null;
  readonly status: string | number;
  readonly response: string;
}

interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Parts;
}

/** Calls a route as a program would, and holds the answer against the description. */
async function call(
  route: string,
  {
    path = {},
    query = {},
    body,
    token = null,
    headers = {},
  }: {
    path?: Record<string, string>;
    query?: Record<string, string>;
    body?: object | FormData;
    token?: string | null;
    headers?: Record<string, string>;
  } = {},
): Promise<RestAnswer> {
  const [method = '', template = ''] = route.split(' ');
  const filled = template.replace(/\{(\w+)\}/g, (_match, name: string) => path[name] ?? '');
  const parameters = new URLSearchParams(query).toString();
  const isForm = body instanceof FormData;
  const response = await fetch(`${app.app.url}/api/v1${filled}${parameters === '' ? '' : `?${parameters}`}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const read = (text === '' ? null : JSON.parse(text)) as Parts;
  const answer = { status: response.status, headers: response.headers, body: read };
  hold(template, method.toLowerCase(), answer);
  return answer;
}

function hold(template: string, method: string, { status, headers, body }: RestAnswer): void {
  const stated = description.paths[template]?.[method]?.responses[String(status)];
  const common = stated?.$ref?.split('/').at(-1);
  const answer = common === undefined ? stated : description.components.responses[common];
  if (answer === undefined)
    throw new Error(`${method} ${template} does not say that it may answer ${status}`);
  if (status < 300) called.add(`${method} ${template}`);
  if (answer.content === undefined) {
    expect(body).toBeNull();
    return;
  }
  const [type = ''] = Object.keys(answer.content);
  expect(headers.get('content-type')).toContain(type);
  const place =
    common === undefined
      ? ['paths', template, method, 'responses', String(status)]
      : ['components', 'responses', common];
  const pointer = [...place, 'content', type, 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validator = validators.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` });
  validators.set(pointer, validator);
  expect([validator(body), validator.errors]).toEqual([true, null]);
}

const tokens = { patient: '', doctor: '' };

describe('from nothing to a visit, by REST alone', () => {
  const slot = (hour: number): Record<string, string> => ({
    doctorId: place.doctorId,
    clinicId: place.clinicId,
    visitTypeId: place.visitTypeId,
    startsAt: `${day}T${hour}:00:00Z`,
  });
  let id = '';
  let tag = '';

  it('registers, signs in, is renewed by its cookie, and knows who it is', async () => {
    const person = {
      email: 'asha@example.com',
      password: PASSWORD,
      fullName: 'Asha Rao',
      contactNumber: '+15550100200',
      dateOfBirth: '1990-04-01',
    };
    const registered = await call('POST /accounts', { body: person });
    expect(registered.status).toBe(201);
    expect(registered.headers.get('location')).toBe('/api/v1/me');
    expect((await call('POST /accounts', { body: person })).status).toBe(409);
    // Without mail no code was ever sent.
    const code = { ticket: 'none', code: '123456' };
    expect((await call('POST /accounts/confirmation', { body: code })).body).toMatchObject({
      code: 'CODE_OVER',
    });
    expect((await call('POST /accounts/code', { body: { ticket: 'none' } })).status).toBe(422);
    expect((await call('POST /password-reset', { body: { email: person.email } })).status).toBe(404);
    expect((await call('POST /accounts', { body: { ...person, email: 'x' } })).body).toMatchObject({
      status: 422,
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'email', rule: 'email' }],
    });
    const wrong = await call('POST /session', { body: { email: person.email, password: 'not this one' } });
    expect(wrong.body).toMatchObject({ status: 401, code: 'WRONG_CREDENTIALS' });
    const signedIn = await call('POST /session', { body: { email: person.email, password: PASSWORD } });
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.headers.getSetCookie().find((each) => each.startsWith('refresh=')) ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/Path=\/api\/v1/);
    const renewed = await call('POST /session/refresh', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(renewed.status).toBe(200);
    expect((await call('POST /session/refresh')).status).toBe(401);
    tokens.patient = renewed.body.accessToken;
    expect((await call('GET /me', { token: tokens.patient })).body).toMatchObject({ fullName: 'Asha Rao' });
    expect((await call('GET /me')).status).toBe(401);
    const changed = await call('PATCH /me', { token: tokens.patient, body: { language: 'hi' } });
    expect(changed.body).toMatchObject({ language: 'hi' });
  });

  it('finds a doctor and free times', async () => {
    for (const route of ['GET /booking-rules', 'GET /clinics', 'GET /specializations']) {
      expect((await call(route)).status).toBe(200);
    }
    await app.records.clinic();
    const first = await call('GET /doctors', { query: { first: '1' } });
    expect(first.body).toMatchObject({ hasMore: true, items: [expect.anything()] });
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await fetch(`${app.app.url}${next}`);
    expect(((await second.json()) as { items: unknown[] }).items).toHaveLength(1);
    const path = { id: place.doctorId, doctorId: place.doctorId };
    expect((await call('GET /doctors/{id}', { path })).body).toMatchObject({ id: place.doctorId });
    expect((await call('GET /doctors/{id}', { path: { id: randomUUID() } })).status).toBe(404);
    expect((await call('GET /doctors/{id}/ratings', { path })).body).toEqual([]);
    const range = { from: day, to: day, visitTypeId: place.visitTypeId };
    const free = await call('GET /doctors/{doctorId}/free-times', { path, query: range });
    expect(free.body.days).toMatchObject([
      { date: day, starts: expect.arrayContaining([`${day}T15:00:00.000Z`]) },
    ]);
    const nextTimes = await call('GET /doctors/{doctorId}/next-free-times', { path, query: { first: '2' } });
    expect(nextTimes.body).toHaveLength(2);
    const suggesting = { path, query: range, token: tokens.patient };
    const suggested = await call('GET /doctors/{doctorId}/suggested-times', suggesting);
    expect(suggested.body.length).toBeGreaterThan(0);
  });

  it('holds, books once however often it is sent, and is refused a time that is gone with the nearest ones', async () => {
    const token = tokens.patient;
    const held = await call('POST /holds', { token, body: slot(15) });
    expect(held.status).toBe(201);
    expect((await call('GET /holds', { token })).body).toHaveLength(1);
    expect((await call('DELETE /holds/{id}', { token, path: { id: held.body.id } })).status).toBe(204);
    expect((await call('DELETE /holds/{id}', { token, path: { id: held.body.id } })).status).toBe(404);

    const headers = { 'idempotency-key': randomUUID() };
    const body = { ...slot(15), reason: 'A cough' };
    const booked = await call('POST /appointments', { token, headers, body });
    expect(booked.status).toBe(201);
    expect(booked.headers.get('location')).toBe(`/api/v1/appointments/${booked.body.id}`);
    const again = await call('POST /appointments', { token, headers, body });
    expect(again.body).toEqual(booked.body);
    expect((await call('POST /appointments', { token, headers, body: slot(17) })).body).toMatchObject({
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    id = booked.body.id;
    tag = booked.headers.get('etag') ?? '';

    const other = await app.tokenFor(await app.records.patient());
    const taken = await call('POST /appointments', {
      token: other,
      headers: { 'idempotency-key': randomUUID() },
      body: slot(15),
    });
    expect(taken.body).toMatchObject({ status: 409, code: 'SLOT_TAKEN' });
    expect(taken.body.nextFreeTimes).toHaveLength(3);
    // Not theirs: as if there were none.
    expect((await call('GET /appointments/{id}', { token: other, path: { id } })).status).toBe(404);
  });

  it('moves what it has seen, and cancels', async () => {
    const token = tokens.patient;
    const path = { id };
    const moving = { token, path, headers: { 'idempotency-key': randomUUID(), 'if-match': tag } };
    const moved = await call('POST /appointments/{id}/move', {
      ...moving,
      body: { startsAt: slot(16)['startsAt'] },
    });
    expect(moved.status).toBe(200);
    const stale = { token, path, headers: { 'idempotency-key': randomUUID(), 'if-match': tag } };
    expect(
      (await call('POST /appointments/{id}/move', { ...stale, body: { startsAt: slot(18)['startsAt'] } }))
        .body,
    ).toMatchObject({ status: 412, code: 'STALE_VERSION' });
    const read = await call('GET /appointments/{id}', { token, path });
    expect(read.headers.get('etag')).toBe(moved.headers.get('etag'));
    expect(
      (await call('GET /appointments', { token, query: { period: 'UPCOMING' } })).body.items,
    ).toHaveLength(1);
    const cancelled = await call('POST /appointments/{id}/cancel', {
      token,
      path,
      body: { reason: 'Well again' },
    });
    expect(cancelled.body).toMatchObject({ status: 'cancelled' });
    expect((await call('POST /appointments/{id}/cancel', { token, path })).status).toBe(409);
  });

  it('waits for time, says anew when, and leaves; staff see, add, offer and answer', async () => {
    const token = tokens.patient;
    const wish = { firstDate: day, lastDate: '2026-03-20' };
    const joined = await call('POST /waitlist', { token, body: { ...wish, doctorId: place.doctorId } });
    expect(joined.status).toBe(201);
    const path = { id: joined.body.id };
    const again = await call('POST /waitlist', { token, body: { ...wish, doctorId: place.doctorId } });
    expect(again.body).toMatchObject({ status: 409, code: 'ALREADY_WAITING', entry: path });
    const times = [{ weekday: 1, from: 540, until: 720 }];
    const changed = await call('PUT /waitlist/{id}', { token, path, body: { ...wish, times } });
    expect(changed.body).toMatchObject({ ...path, state: 'waiting', times });
    expect((await call('GET /waitlist', { token })).body).toMatchObject([{ ...path, times }]);

    const desk = await app.tokenFor(await app.records.user('admin'), 'admin');
    const { clinicId, doctorId } = place;
    const listed = await call('GET /clinics/{clinicId}/waitlist', { token: desk, path: { clinicId } });
    expect(listed.body.items).toMatchObject([{ ...path, patient: { contactNumber: expect.any(String) } }]);
    const elsewhere = { clinicId: (await app.records.clinic()).clinicId };
    const none = await call('GET /clinics/{clinicId}/waitlist', { token: desk, path: elsewhere });
    expect(none.body.items).toEqual([]);

    const added = await call('POST /patients/{patientId}/waitlist', {
      token: desk,
      path: { patientId: await app.records.patient() },
      body: { ...wish, doctorId },
    });
    expect(added.status).toBe(201);
    const offered = await call('POST /waitlist/{entryId}/offers', {
      token: desk,
      path: { entryId: added.body.id },
      body: { doctorId, clinicId, startsAt: slot(19)['startsAt'] },
    });
    expect(offered.status).toBe(201);
    const offer = { id: offered.body.id };
    expect(
      (await call('POST /offers/{id}/answer', { token, path: offer, body: { answer: 'accept' } })).status,
    ).toBe(404);
    const answered = await call('POST /offers/{id}/answer', {
      token: desk,
      path: offer,
      body: { answer: 'decline' },
    });
    expect(answered.body).toMatchObject({ ...offer, state: 'declined' });
    const late = await call('POST /offers/{id}/answer', {
      token: desk,
      path: offer,
      body: { answer: 'accept' },
    });
    expect(late.body).toMatchObject({ status: 409, code: 'OFFER_OVER', outcome: 'declined' });

    expect((await call('DELETE /waitlist/{id}', { token, path })).body).toMatchObject({ state: 'ended' });
    const over = await call('PUT /waitlist/{id}', { token, path, body: wish });
    expect(over.body).toMatchObject({ status: 409, code: 'WAIT_OVER', waitState: 'ended' });
  });

  it('brings a document to a visit, opens it, and takes it away', async () => {
    const token = tokens.patient;
    const headers = { 'idempotency-key': randomUUID() };
    const visit = await call('POST /appointments', { token, headers, body: slot(14) });
    const form = (file: Buffer | null): FormData => {
      const made = new FormData();
      made.append('title', 'Blood count');
      made.append('type', 'lab_result');
      made.append('appointmentId', visit.body.id);
      if (file !== null) made.append('file', new Blob([new Uint8Array(file)]), 'count.pdf');
      return made;
    };
    const uploaded = await call('POST /documents', { token, body: form(pdf()) });
    expect(uploaded.status).toBe(201);
    expect((await call('POST /documents', { body: form(pdf()) })).status).toBe(401);
    expect((await call('POST /documents', { token, body: form(null) })).body).toMatchObject({ status: 400 });
    const unreadable = form(pdf());
    unreadable.set('file', new Blob(['%PDF-']), 'a\0b.pdf');
    expect((await call('POST /documents', { token, body: unreadable })).status).toBe(400);
    expect((await call('POST /documents', { token, body: form(Buffer.from('no document')) })).status).toBe(
      415,
    );
    expect((await call('GET /documents', { token })).body.items).toHaveLength(1);
    const path = { id: uploaded.body.id };
    const link = await call('POST /documents/{id}/link', { token, path });
    expect(link.status).toBe(201);
    const file = await fetch(new URL(link.headers.get('location') ?? '', app.app.url), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(Buffer.from(await file.arrayBuffer())).toEqual(pdf());
    expect((await call('DELETE /documents/{id}', { token, path })).body.removedAt).not.toBeNull();
  });

  it('keeps a doctor’s hours and day', async () => {
    const token = await app.tokenFor(place.doctorUserId, 'doctor');
    tokens.doctor = token;
    const hours = await call('GET /hours', { token });
    const weekly = [{ clinicId: place.clinicId, weekday: 2, startTime: '09:00', endTime: '12:00' }];
    const headers = { 'if-match': hours.headers.get('etag') ?? '' };
    const saved = await call('PUT /hours', { token, headers, body: { weekly } });
    expect(saved.status).toBe(200);
    expect((await call('PUT /hours', { token, headers, body: { weekly } })).body).toMatchObject({
      status: 412,
      code: 'HOURS_CHANGED',
    });
    expect((await call('PUT /availability-status', { token, body: { status: 'unavailable' } })).status).toBe(
      200,
    );
    const visits = await call('GET /schedule', { token, query: { from: day, to: day } });
    expect(visits.body.length).toBeGreaterThan(0);
    expect(
      (await call('GET /schedule', { token: tokens.patient, query: { from: day, to: day } })).status,
    ).toBe(403);
  });

  it('confirms, lets arrive, completes, rates and answers', async () => {
    const strict = await app.records.clinic({ requiresApproval: true });
    await app.records.open(strict, new Date(`${day}T14:00:00Z`), new Date(`${day}T20:00:00Z`));
    const patient = await app.records.patient();
    let token = await app.tokenFor(patient);
    const book = async (hour: number): Promise<{ id: string }> => {
      const { doctorId, clinicId, visitTypeId } = strict;
      const body = { doctorId, clinicId, visitTypeId, startsAt: `${day}T${hour}:00:00Z` };
      const made = await call('POST /appointments', {
        token,
        headers: { 'idempotency-key': randomUUID() },
        body,
      });
      expect(made.body.status).toBe('pending');
      return { id: made.body.id };
    };
    const [kept, missed] = [await book(14), await book(16)];
    let doctor = await app.tokenFor(strict.doctorUserId, 'doctor');
    for (const path of [kept, missed]) {
      expect((await call('POST /appointments/{id}/confirm', { token: doctor, path })).body.status).toBe(
        'confirmed',
      );
    }
    expect(
      (await call('POST /appointments/{id}/no-show', { token: doctor, path: missed })).body,
    ).toMatchObject({
      status: 409,
      code: 'TOO_EARLY',
    });
    expect(
      (await call('POST /appointments/{id}/rating', { token, path: kept, body: { rating: 5 } })).status,
    ).toBe(409);
    now = new Date(`${day}T18:00:00Z`);
    [token, doctor] = [await app.tokenFor(patient), await app.tokenFor(strict.doctorUserId, 'doctor')];
    const act = async (name: string, path: { id: string }): Promise<string | number> =>
      (await call(`POST /appointments/{id}/${name}`, { token: doctor, path })).body.status;
    expect(await act('check-in', kept)).toBe('checked_in');
    expect(await act('complete', kept)).toBe('completed');
    expect(await act('no-show', missed)).toBe('no_show');
    expect(await act('undo', missed)).toBe('confirmed');
    const rated = await call('POST /appointments/{id}/rating', { token, path: kept, body: { rating: 5 } });
    expect(rated.status).toBe(201);
    const path = { id: rated.body.id };
    const answered = await call('PUT /ratings/{id}/answer', {
      token: doctor,
      path,
      body: { response: 'Thank you' },
    });
    expect(answered.body.response).toBe('Thank you');
    expect((await call('PUT /ratings/{id}/answer', { token, path, body: { response: 'Mine' } })).status).toBe(
      403,
    );
  });

  it('signs out', async () => {
    const token = await app.tokenFor(place.doctorUserId, 'doctor');
    expect((await call('DELETE /session', { token })).status).toBe(204);
    expect((await call('GET /me', { token })).status).toBe(401);
  });

  it('opens an account by a code, and a forgotten password by a link, where mail is set up', async () => {
    const without = app;
    const mail = { smtpUrl: 'smtp://127.0.0.1:9', from: 'visits@clinic.example' };
    app = await RunningApp.start({ config: { publicUrl: 'http://localhost:4000', mail } });
    try {
      const person = { email: 'asha@example.com', password: PASSWORD, fullName: 'Asha Rao' };
      const details = { contactNumber: '+15550100200', dateOfBirth: '1990-04-01' };
      const sent = await call('POST /accounts', { body: { ...person, ...details } });
      expect([sent.status, sent.headers.get('location')]).toEqual([202, null]);
      const { ticket } = sent.body as unknown as { ticket: string };
      await app.records.query(`update registrations set sent_at = sent_at - interval '2 minutes'`);
      expect((await call('POST /accounts/code', { body: { ticket } })).status).toBe(200);
      const [row] = await app.records.query<{ id: string }>('select message_id as id from registrations');
      const code = new MessageLinks(app.config.tokenSecret).codeOf(row?.id ?? '');
      const opened = await call('POST /accounts/confirmation', { body: { ticket, code } });
      expect(opened.status).toBe(201);
      expect((await call('POST /password-reset', { body: { email: person.email } })).status).toBe(204);
    } finally {
      await app.stop();
      app = without;
    }
  }, 60_000);

  it('has called every route', () => {
    const all = ROUTES.map(({ method, path }) => `${method.toLowerCase()} ${path}`);
    expect(all.filter((route) => !called.has(route))).toEqual([]);
  });
});

describe('the description', () => {
  it('is valid, also as a program that reads it by its address finds it', async () => {
    const read = (await (await fetch(`${app.app.url}/api/openapi.json`)).json()) as Parameters<
      typeof validate
    >[0];
    expect(read).toEqual(JSON.parse(JSON.stringify(description)));
    expect(await validate(read)).toMatchObject({ valid: true });
  });

  it('is shown by a page that asks nobody else and runs nothing of its own text', async () => {
    const page = await fetch(`${app.app.url}/api/docs`);
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !/^(\/api\/|data:,)/.test(address))).toEqual([]);
    expect(text).not.toMatch(/<script(?![^>]*src=)/);
    for (const address of addresses.filter((each) => each.startsWith('/'))) {
      expect((await fetch(`${app.app.url}${address}`)).status).toBe(200);
    }
  });
});

describe('a request that is none', () => {
  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${app.app.url}/api/v1${path}`, init);
  const json = { 'content-type': 'application/json' };

  it.each<[string, string, RequestInit, number]>([
    ['of an unknown address', '/nothing', {}, 404],
    ['of no address', '', {}, 404],
    ['by a method that is not known there', '/clinics', { method: 'DELETE' }, 405],
    ['with an unknown parameter', '/clinics?x=1', {}, 400],
    ['with a number that is none', '/doctors?first=many', {}, 400],
    ['with a number out of range', '/doctors?first=5000', {}, 422],
    ['with a parameter twice', '/doctors?first=1&first=2', {}, 400],
    ['with an id that is none', '/doctors/none', {}, 404],
    ['without what is needed', `/doctors/${randomUUID()}/free-times`, {}, 422],
    ['with text that is no JSON', '/session', { method: 'POST', headers: json, body: '{' }, 400],
    ['with a list for an object', '/session', { method: 'POST', headers: json, body: '[]' }, 400],
    ['with an unknown property', '/session', { method: 'POST', headers: json, body: '{"who":1}' }, 400],
    [
      'with no JSON at all',
      '/session',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' },
      415,
    ],
    [
      'with a body that is too large',
      '/session',
      { method: 'POST', headers: json, body: `{"email":"${'x'.repeat(200_000)}"}` },
      413,
    ],
    [
      'with a value of another kind',
      '/session',
      { method: 'POST', headers: json, body: '{"email":{"a":1},"password":1}' },
      422,
    ],
    ['with a prototype', '/session', { method: 'POST', headers: json, body: '{"__proto__":{"a":1}}' }, 400],
    ['of a foreign page', '/clinics', { headers: { origin: 'https://elsewhere.example' } }, 403],
  ])('%s is told what is wrong with it', async (_name, path, init, status) => {
    const response = await send(path, init);
    const text = await response.text();
    expect([response.status, text]).toEqual([status, expect.any(String)]);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(JSON.parse(text)).toMatchObject({ status, title: expect.any(String), code: expect.any(String) });
    expect(text.length).toBeLessThan(20_000);
  });

  it('with a file that nobody takes leaves its connection to the next one', async () => {
    const token = await app.tokenFor(await app.records.patient());
    const { hostname, port } = new URL(app.app.url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (data: Buffer) => (text += String(data)));
    const part = (name: string, value: string): string =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const fields = part('title', 'x') + part('type', 'lab_result') + part('appointmentId', 'none');
    const head = `${fields}--b\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n`;
    const [file, tail] = [Buffer.alloc(15_000_000), '\r\n--b--\r\n'];
    socket.write(
      `POST /api/v1/documents HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
        `Content-Type: multipart/form-data; boundary=b\r\n` +
        `Content-Length: ${head.length + file.length + tail.length}\r\n\r\n${head}`,
    );
    socket.write(file);
    socket.write(tail);
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await until('the next one is answered', () => text.includes('"status":"ok"'));
    expect(text).toMatch(/^HTTP\/1\.1 422 /);
    socket.destroy();
  });

  it('without a key or with a tag that is none is told so before anything is done', async () => {
    const token = await app.tokenFor(await app.records.patient());
    const keyless = await call('POST /appointments', { token, body: {} });
    expect(keyless.body).toMatchObject({ status: 400, parameter: 'Idempotency-Key' });
    const tag = await call('POST /appointments/{id}/cancel', {
      token,
      path: { id: randomUUID() },
      headers: { 'if-match': 'none' },
    });
    expect(tag.body).toMatchObject({ status: 400, parameter: 'If-Match' });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Appointment, Bundle, OperationOutcome, Parameters, Resource } from '@medplum/fhirtypes';
import { HELD_UNTIL } from '../src/fhir/appointment-resources.js';
import { slotId } from '../src/fhir/ids.js';
import { RESOURCE_TYPES } from '../src/fhir/resource-types.js';
import type { TestClinic } from './support/clinic.js';
import { FhirClient, type FhirAnswer } from './support/fhir-client.js';
import { RunningApp, type Person } from './support/running-app.js';

const now = new Date('2026-03-02T12:00:00Z');
const PERIOD = 'start=2026-03-10&end=2026-03-20';
let app: RunningApp;
let place: TestClinic;
let other: TestClinic;
let patient: Person;
let stranger: Person;
let desk: Person;
let visitor: FhirClient;
/** Each test has a day of its own. */
let day = 9;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  other = await app.records.clinic();
  for (const date of [10, 11, 12, 13, 14, 15, 16, 17]) {
    const [from, to] = [`2026-03-${date}T14:00:00Z`, `2026-03-${date}T18:00:00Z`];
    for (const clinic of [place, other]) await app.records.open(clinic, new Date(from), new Date(to));
  }
  patient = { id: await app.records.patient(), role: 'patient' };
  stranger = { id: await app.records.patient(), role: 'patient' };
  desk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
  visitor = new FhirClient(app.app.url);
});

beforeEach(() => {
  day += 1;
});

afterAll(async () => app.stop());

async function as({ id, role }: Person): Promise<FhirClient> {
  return new FhirClient(app.app.url, await app.tokenFor(id, role));
}

function instant(hour: number): string {
  return `2026-03-${String(day).padStart(2, '0')}T${hour}:00:00.000Z`;
}

/** The id of the proposed appointment at an hour of the test's day. */
function proposed(hour: number, at: TestClinic = place): string {
  return slotId({ ...at, seconds: Date.parse(instant(hour)) / 1000 });
}

type Values = Record<string, string | { identifier: { system: string; value: string } }>;

function input(values: Values): Parameters {
  return {
    resourceType: 'Parameters',
    parameter: Object.entries(values).map(([name, value]) => {
      if (typeof value !== 'string') return { name, valueReference: value };
      return name.endsWith('-reference')
        ? { name, valueReference: { reference: value } }
        : { name, valueString: value };
    }),
  };
}

function ask(
  client: FhirClient,
  operation: 'hold' | 'book',
  values: Values,
  headers: Record<string, string> = {},
): Promise<FhirAnswer<Bundle>> {
  return client.post<Bundle>(`Appointment/$${operation}`, input(values), headers);
}

function entryOf<Type extends Resource>({ resource }: FhirAnswer<Bundle>): Type {
  return resource.entry![0]!.resource as Type;
}

async function find(query: string, client = visitor): Promise<{ bundle: Bundle; starts: string[] }> {
  const bundle = await client.bundle(`Appointment/$find?${query}`);
  const found = (bundle.entry ?? []).filter(({ search }) => search?.mode === 'match');
  return { bundle, starts: found.map(({ resource }) => (resource as Appointment).start!) };
}

describe('$find', () => {
  it('proposes what is free, the earliest first, by GET and by POST, in pages', async () => {
    const period = { start: '2026-03-10', end: '2026-03-15' };
    const asked = `start=${period.start}&end=${period.end}&practitioner=Practitioner/${place.doctorId}`;
    const { bundle, starts } = await find(`${asked}&_count=50`);
    // Six days of eight half hours.
    expect([bundle.total, starts.length]).toEqual([48, 48]);
    expect(starts).toEqual([...starts].sort());
    const parameters = input(period);
    parameters.parameter!.push(
      { name: 'practitioner', valueReference: { reference: `Practitioner/${place.doctorId}` } },
      { name: '_count', valueInteger: 7 },
    );
    const paged: string[] = [];
    let page = (await visitor.post<Bundle>('Appointment/$find', parameters)).resource;
    for (;;) {
      expect(page.total).toBe(48);
      paged.push(...page.entry!.map(({ resource }) => (resource as Appointment).start!));
      const next = page.link!.find(({ relation }) => relation === 'next');
      if (next === undefined) break;
      page = await visitor.bundle(next.url!);
    }
    expect(paged).toEqual(starts);
    const [first] = bundle.entry as [NonNullable<Bundle['entry']>[number]];
    expect(first.resource).toMatchObject({
      status: 'proposed',
      slot: [{ reference: `Slot/${first.resource!.id}` }],
    });
    expect((await visitor.get(`Appointment/${first.resource!.id}`)).resource).toEqual(first.resource);
  });

  it('keeps to what is asked for, and says what it does not look at', async () => {
    const [mine] = await app.records.query<{ id: string }>(
      'select specialization_id as id from doctors where id = $1',
      [place.doctorId],
    );
    const all = 64;
    const counts: [string, number][] = [
      [PERIOD, 2 * all],
      [`${PERIOD}&practitioner=${place.doctorId}&practitioner=${other.doctorId}`, 2 * all],
      [`${PERIOD}&practitioner=${place.doctorId}&location-reference=Location/${other.clinicId}`, 0],
      [`${PERIOD}&location-reference=Location/${other.clinicId}`, all],
      [`${PERIOD}&specialty=urn:smart-healthcare:specialization|${mine!.id}`, all],
      [`${PERIOD}&specialty=http://snomed.info/sct|394579002`, 0],
      [`${PERIOD}&visit-type=urn:smart-healthcare:visit-type|${other.visitTypeId}`, all],
      [`${PERIOD}&visit-type=${randomUUID()}`, 0],
      [`${PERIOD}&practitioner=Practitioner/nobody`, 0],
      [`start=2026-03-10T15:00:00Z&end=2026-03-10T16:00:00Z&practitioner=${place.doctorId}`, 2],
      ['start=2020-01-01&end=2020-02-01', 0],
      ['start=2031-01-01&end=2031-02-01', 0],
    ];
    for (const [query, count] of counts) {
      expect([query, (await find(`${query}&_count=50`)).bundle.total]).toEqual([query, count]);
    }
    const { bundle } = await find(`start=2026-03-10&end=2026-09-10&organization=Organization/1&reason=cough`);
    const notes = bundle.entry!.at(-1)!;
    expect(notes.search).toEqual({ mode: 'outcome' });
    expect(
      (notes.resource as OperationOutcome).issue.map(({ code, details }) => [code, details!.text]),
    ).toEqual([
      ['not-supported', 'organization narrows nothing here.'],
      ['not-supported', 'reason narrows nothing here.'],
      ['incomplete', 'Until 2026-03-24T00:00:00.000Z.'],
    ]);
    for (const query of [
      '',
      'start=2026-03-10',
      'start=2026-03-10&end=2026-03-01',
      'start=x&end=y',
      `${PERIOD}&who=me`,
    ]) {
      expect([query, (await visitor.get(`Appointment/$find?${query}`)).code]).toEqual([
        query,
        'BAD_PARAMETER',
      ]);
    }
  });
});

describe('$find of anybody', () => {
  const anybody = `Appointment/$find?${PERIOD}&_count=1`;

  it('is limited for the address of a visitor, who is told when to come again, and is no limit for others', async () => {
    const statuses: number[] = [];
    let last = await visitor.get(anybody);
    for (let turn = 0; turn < 31; turn += 1) {
      last = await visitor.get(anybody);
      statuses.push(last.status);
    }
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(last).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    // Who says of whom looks at few; somebody signed in is no crowd behind one address.
    const named = `${anybody}&practitioner=Practitioner/${place.doctorId}`;
    expect((await visitor.get(named)).status).toBe(200);
    expect((await (await as(patient)).get(anybody)).status).toBe(200);
    await app.records.query(`delete from rate_limits where key like 'findFreeTimes%'`);
  });
});

describe('$hold and $book', () => {
  it('lead from a proposed appointment to a booked one', async () => {
    const client = await as(patient);
    const id = proposed(14);
    const held = await ask(client, 'hold', { 'appointment-reference': `Appointment/${id}` });
    expect(held.status).toBe(200);
    expect(entryOf<Appointment>(held)).toMatchObject({
      id,
      status: 'pending',
      extension: [{ url: HELD_UNTIL, valueInstant: '2026-03-02T12:05:00.000Z' }],
    });
    const { starts } = await find(`${PERIOD}&practitioner=${place.doctorId}&_count=50`);
    expect(starts).not.toContain(instant(14));
    const refused = await ask(await as(stranger), 'hold', { 'appointment-reference': `Appointment/${id}` });
    expect(refused.status).toBe(409);
    const outcome = refused.resource as unknown as OperationOutcome;
    expect(outcome.issue[0]).toMatchObject({
      severity: 'fatal',
      code: 'not-found',
      details: { coding: [{ code: 'SLOT_TAKEN' }] },
    });
    // The nearest three can be booked as they are named.
    const instead = outcome.issue.slice(1).map(({ diagnostics }) => diagnostics!);
    expect(instead).toHaveLength(3);
    for (const reference of instead) expect((await visitor.get(reference)).status).toBe(200);

    const booking = {
      'appointment-reference': `${client.base}/Appointment/${id}`,
      reason: 'A cough, and a fever',
    };
    const headers = { 'idempotency-key': randomUUID() };
    const booked = await ask(client, 'book', booking, headers);
    const appointment = entryOf<Appointment>(booked);
    expect(appointment).toMatchObject({
      status: 'booked',
      start: instant(14),
      reasonCode: [{ text: 'A cough, and a fever' }],
    });
    expect(booked.resource.entry![0]!.fullUrl).toBe(`${client.base}/Appointment/${appointment.id}`);
    expect((await client.get(`Appointment/${appointment.id}`)).resource).toEqual(appointment);
    expect(entryOf(await ask(client, 'book', booking, headers))).toEqual(appointment);
  });

  it('refuse in a Bundle what cannot be booked, with what is free instead', async () => {
    await ask(await as(patient), 'book', { 'appointment-reference': `Appointment/${proposed(15)}` });
    const refused = await ask(await as(stranger), 'book', {
      'appointment-reference': `Appointment/${proposed(15)}`,
    });
    expect(refused.status).toBe(409);
    expect(refused.resource).toMatchObject({ type: 'searchset', entry: [{ search: { mode: 'outcome' } }] });
    const { issue } = entryOf<OperationOutcome>(refused);
    expect(issue.map(({ severity }) => severity)).toEqual([
      'error',
      'information',
      'information',
      'information',
    ]);
    const outside = await ask(await as(stranger), 'book', {
      'appointment-reference': `Appointment/${proposed(22)}`,
    });
    expect([outside.status, entryOf<OperationOutcome>(outside).issue[0]!.details!.coding![0]!.code]).toEqual([
      422,
      'OUTSIDE_HOURS',
    ]);
  });

  it('are for whom GraphQL has them: patients for themselves, staff for their patients, visitors not at all', async () => {
    const reference = `Appointment/${proposed(16)}`;
    const identifier = { system: 'urn:smart-healthcare:patient', value: stranger.id };
    for (const operation of ['hold', 'book'] as const) {
      const refused = await ask(visitor, operation, { 'appointment-reference': reference });
      expect([operation, refused.status]).toEqual([operation, 401]);
    }
    expect((await ask(await as(desk), 'hold', { 'appointment-reference': reference })).status).toBe(403);
    const forOther = await ask(await as(patient), 'book', {
      'appointment-reference': reference,
      'patient-reference': `Patient/${stranger.id}`,
    });
    expect(forOther.status).toBeGreaterThanOrEqual(400);
    const doctor: Person = { id: other.doctorUserId, role: 'doctor' };
    const ofOtherDoctor = await ask(await as(doctor), 'book', {
      'appointment-reference': reference,
      'patient-reference': `Patient/${stranger.id}`,
    });
    expect(ofOtherDoctor.status).toBeGreaterThanOrEqual(400);
    expect((await ask(await as(desk), 'book', { 'appointment-reference': reference })).status).toBe(404);
    expect((await visitor.get(reference)).resource).toMatchObject({ status: 'proposed' });
    const booked = await ask(await as(desk), 'book', {
      'appointment-reference': reference,
      'patient-reference': { identifier },
    });
    expect(entryOf<Appointment>(booked).participant[0]!.actor).toMatchObject({ identifier });
  });

  it('know no time that nobody offers', async () => {
    const client = await as(patient);
    for (const id of ['nothing', randomUUID(), slotId({ ...place, clinicId: other.clinicId, seconds: 1 })]) {
      for (const operation of ['hold', 'book'] as const) {
        const answer = await ask(client, operation, { 'appointment-reference': `Appointment/${id}` });
        expect([id, answer.status]).toEqual([id, 404]);
      }
    }
    expect((await client.post('Appointment/$book', input({}))).code).toBe('BAD_PARAMETER');
  });

  it('have one winner where FHIR, REST and GraphQL want one time at once', async () => {
    const hours = [14, 15, 16, 17];
    const winners: number[] = [];
    for (const hour of hours) {
      const people = await Promise.all(
        Array.from({ length: 9 }, async (): Promise<Person> => ({
          id: await app.records.patient(),
          role: 'patient',
        })),
      );
      const body = {
        doctorId: place.doctorId,
        clinicId: place.clinicId,
        visitTypeId: place.visitTypeId,
        startsAt: instant(hour),
      };
      const ways = [
        async (who: Person) => {
          const answer = await ask(await as(who), 'book', {
            'appointment-reference': `Appointment/${proposed(hour)}`,
          });
          expect([200, 409]).toContain(answer.status);
          return answer.status === 200;
        },
        async (who: Person) => {
          const { status } = await fetch(`${app.app.url}/api/v1/appointments`, {
            method: 'POST',
            headers: {
              authorization: `Bearer ${await app.tokenFor(who.id)}`,
              'content-type': 'application/json',
              'idempotency-key': randomUUID(),
            },
            body: JSON.stringify(body),
          });
          expect([201, 409]).toContain(status);
          return status === 201;
        },
        async (who: Person) => {
          const { data } = await app.sendAs<{ bookAppointment: { __typename: string } }>(
            'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }',
            { input: { ...body, idempotencyKey: randomUUID() } },
            who,
          );
          return data!.bookAppointment.__typename === 'Appointment';
        },
      ];
      const won = await Promise.all(people.map((who, index) => ways[index % ways.length]!(who)));
      winners.push(won.filter(Boolean).length);
    }
    expect(winners).toEqual(hours.map(() => 1));
    const rows = await app.records.query<{ count: number }>(
      `select count(*)::int from appointments where doctor_id = $1 and scheduled_at >= $2 and scheduled_at <= $3`,
      [place.doctorId, instant(14), instant(17)],
    );
    expect(rows[0]!.count).toBe(hours.length);
  });
});

describe('whatever is sent', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\0',
      '%00',
      "'",
      '../..',
      'Appointment/',
      'ge',
      '2026-02-30',
      '{',
      '9'.repeat(400),
      '|',
      ',,',
      '$find',
    ),
    fc.uuid(),
  );

  it('is answered by no fault of the server, on any route', async () => {
    const signedIn = await as(patient);
    const parameters = RESOURCE_TYPES.flatMap(({ type, parameters: known }) =>
      [...known.map(({ name }) => name), '_count', '_page', '_format'].map((name) => [type, name] as const),
    );
    const queries = fc.oneof(
      fc
        .tuple(fc.constantFrom(...parameters), texts)
        .map(([[type, name], value]) => `${type}?${name}=${encodeURIComponent(value)}`),
      fc
        .tuple(fc.constantFrom(...RESOURCE_TYPES), texts)
        .map(([{ type }, id]) => `${type}/${encodeURIComponent(id)}`),
      fc
        .tuple(fc.constantFrom('start', 'end', 'practitioner', 'visit-type', 'specialty'), texts)
        .map(([name, value]) => `Appointment/$find?${PERIOD}&${name}=${encodeURIComponent(value)}`),
    );
    await fc.assert(
      fc.asyncProperty(queries, async (path) => {
        for (const client of [visitor, signedIn]) {
          const { status } = await client.get(path);
          if (status >= 500) throw new Error(`${path}: ${status}`);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('is answered by no fault of the server, in any body', async () => {
    const client = await as(patient);
    const bodies = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string(),
      fc
        .array(
          fc.record({
            name: fc.oneof(fc.constantFrom('appointment-reference', 'reason', 'start'), texts),
            valueString: fc.anything(),
          }),
          { maxLength: 4 },
        )
        .map((parameter) => JSON.stringify({ resourceType: 'Parameters', parameter })),
      texts.map((reference) =>
        JSON.stringify({
          resourceType: 'Parameters',
          parameter: [{ name: 'appointment-reference', valueReference: { reference } }],
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom('find', 'hold', 'book'), async (body, operation) => {
        const { status } = await client.send('POST', `Appointment/$${operation}`, body);
        if (status >= 500 || status < 400) throw new Error(`$${operation} ${body}: ${status}`);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

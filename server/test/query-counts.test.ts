import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { recordStatements } from '../src/database/statement-recorder.js';
import type { TestClinic } from './support/clinic.js';
import { caughtUp } from './support/counted.js';
import { RunningApp, type Answer } from './support/running-app.js';

const now = new Date('2026-03-02T12:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;

let app: RunningApp;
const places: TestClinic[] = [];
let patientId: string;
let token: string;

function at(days: number, hours: number): Date {
  return new Date(Date.UTC(2026, 2, 2 + days) + hours * hour);
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  for (let index = 0; index < 12; index += 1) {
    const place = await app.records.clinic();
    for (let days = 1; days <= 10; days += 1) await app.records.open(place, at(days, 14), at(days, 22));
    places.push(place);
  }
  patientId = await app.records.patient();
  token = await app.tokenFor(patientId, 'patient');
  for (let visit = 0; visit < 55; visit += 1) {
    const place = places[visit % places.length]!;
    await app.records.query(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
       values ($1, $2, $3, $4, $5, interval '30 minutes', 'completed', 12000)`,
      [
        patientId,
        place.doctorId,
        place.clinicId,
        place.visitTypeId,
        new Date(now.getTime() - (visit + 1) * day),
      ],
    );
  }
}, 60_000);

afterAll(async () => app.stop());

/**
 * Sends an operation three times and gives the time it asked the database least: what the server's own jobs read
 * meanwhile only ever adds. A repeated booking is the same booking, and asks as much as the first.
 */
async function countOf<Data>(
  query: string,
  variables: Record<string, unknown>,
  accessToken: string | null,
): Promise<{ answer: Answer<Data>; statements: number }> {
  const first = await countOnce<Data>(query, variables, accessToken);
  const others = [
    await countOnce<Data>(query, variables, accessToken),
    await countOnce<Data>(query, variables, accessToken),
  ];
  return { answer: first.answer, statements: Math.min(first.statements, ...others.map((o) => o.statements)) };
}

/** What the server reads to hear of events does not count, nor what it does for those before. */
async function countOnce<Data>(
  query: string,
  variables: Record<string, unknown>,
  accessToken: string | null,
): Promise<{ answer: Answer<Data>; statements: number }> {
  await caughtUp(app);
  const recorder = recordStatements(app.app.database);
  const answer = await app.send<Data>(query, variables, accessToken);
  recorder.stop();
  expect(answer.errors).toBeUndefined();
  const own = recorder.sent.filter(({ text }) => !/\bfrom events\b|\bnotify\b/.test(text));
  return { answer, statements: own.length };
}

const APPOINTMENTS = `query ($first: Int!) {
  myAppointments(period: PAST, first: $first) {
    edges { cursor node {
      id status scheduledAt endsAt minutes reason fee currency
      doctor { fullName photoUrl specialization { name } } patient { fullName contactNumber }
      clinic { name timeZone } visitType { name kind }
    } }
    pageInfo { endCursor hasNextPage }
  }
}`;

it('lists fifty appointments with all they point to in one statement, after that of the session', async () => {
  const { answer, statements } = await countOf<{
    myAppointments: { edges: { node: { doctor: { specialization: { name: string } } } }[] };
  }>(APPOINTMENTS, { first: 50 }, token);
  expect(answer.data?.myAppointments.edges).toHaveLength(50);
  expect(
    new Set(answer.data?.myAppointments.edges.map(({ node }) => node.doctor.specialization.name)).size,
  ).toBe(12);
  expect(statements).toBe(2);
});

it('asks for cut-offs and allowed changes once a list, not once a row', async () => {
  const { statements } = await countOf(
    `{ myAppointments(period: PAST, first: 50) { edges { node { mayCancel mayMove cancelUntil moveUntil } } } }`,
    {},
    token,
  );
  expect(statements).toBeLessThanOrEqual(4);
});

it('lists free times in one statement', async () => {
  const { doctorId, visitTypeId } = places[0]!;
  const { answer, statements } = await countOf<{ freeTimes: { days: { starts: string[] }[] } }>(
    `query ($doctorId: ID!, $visitTypeId: ID!) {
      freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, from: "2026-03-02", to: "2026-03-31") {
        visitType { name minutes } days { date clinic { name timeZone } starts }
      }
    }`,
    { doctorId, visitTypeId },
    null,
  );
  expect(answer.data?.freeTimes.days).toHaveLength(10);
  expect(statements).toBe(1);
});

it('finds ten doctors by soonest with their next free times in two statements', async () => {
  const { answer, statements } = await countOf<{
    searchDoctors: { edges: { node: { nextFreeTimes: unknown[] } }[] };
  }>(
    `{ searchDoctors(sort: SOONEST, first: 10) {
      edges { node {
        doctor { fullName specialization { name } clinics { name } visitTypes { name } }
        nextFreeTimes { startsAt endsAt }
      } }
    } }`,
    {},
    null,
  );
  expect(answer.data?.searchDoctors.edges).toHaveLength(10);
  expect(answer.data?.searchDoctors.edges.every(({ node }) => node.nextFreeTimes.length === 3)).toBe(true);
  expect(statements).toBe(2);
});

it('lists those who wait, with what they have and were offered, in as many statements for nine as for one', async () => {
  const desk = await app.tokenFor(await app.records.user('admin'), 'admin');
  const [visit] = await app.records.query<{ id: string }>('select id from appointments limit 1');
  const join = (place: TestClinic): Promise<unknown> =>
    app.records.query(
      `insert into waitlist_entries (patient_id, doctor_id, replaces_id, first_date, last_date, notice_minutes, created_by,
         created_at)
       values ($1, $2, $3, '2026-03-02', '2026-03-20', 120, $1, now())`,
      [patientId, place.doctorId, visit!.id],
    );
  const list = async (): Promise<[number, number]> => {
    const { answer, statements } = await countOf<{ waitlist: { edges: { node: { replaces: unknown } }[] } }>(
      `{ waitlist(first: 50) { edges { node {
        patient { fullName } doctor { fullName } replaces { id scheduledAt clinic { timeZone } } offers { state }
      } } } }`,
      {},
      desk,
    );
    expect(answer.data?.waitlist.edges.every(({ node }) => node.replaces !== null)).toBe(true);
    return [answer.data?.waitlist.edges.length ?? 0, statements];
  };
  await join(places[0]!);
  const [, ofOne] = await list();
  for (const place of places.slice(1, 9)) await join(place);
  expect(await list()).toEqual([9, ofOne]);
});

it('counts the new documents of a whole day in one statement', async () => {
  const { doctorId, doctorUserId, clinicId, visitTypeId } = places[2]!;
  for (let slot = 0; slot < 8; slot += 1) {
    await app.records.query(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
       values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 12000)`,
      [await app.records.patient(), doctorId, clinicId, visitTypeId, at(3, 14 + slot / 2)],
    );
  }
  const doctor = await app.tokenFor(doctorUserId, 'doctor');
  const day = (fields: string) => `{ schedule(from: "2026-03-05", to: "2026-03-05") { ${fields} } }`;
  const { answer, statements } = await countOf<{ schedule: unknown[] }>(day('id newDocuments'), {}, doctor);
  expect(answer.data?.schedule).toHaveLength(8);
  expect(statements).toBe((await countOf(day('id'), {}, doctor)).statements + 1);
});

it('books in one statement, after that of the session', async () => {
  const { doctorId, clinicId, visitTypeId } = places[1]!;
  const { answer, statements } = await countOf<{ bookAppointment: { __typename: string } }>(
    `mutation ($input: BookAppointmentInput!) {
      bookAppointment(input: $input) { __typename ... on Appointment { id status scheduledAt endsAt fee } }
    }`,
    {
      input: {
        doctorId,
        clinicId,
        visitTypeId,
        startsAt: at(2, 15).toISOString(),
        idempotencyKey: randomUUID(),
      },
    },
    token,
  );
  expect(answer.data?.bookAppointment.__typename).toBe('Appointment');
  expect(statements).toBe(2);
});

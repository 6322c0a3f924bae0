import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestClinic } from './support/clinic.js';
import { pdf } from './support/documents.js';
import { TokenScope } from '../src/api/token-scope.js';
import { placeToken } from './support/api-tokens.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

/** The examples for third parties, run one after the other as they would: search, register, book, move, cancel. */
const FOLDER = join(import.meta.dirname, '..', '..', 'schema', 'examples');
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort();

const now = new Date('2026-03-02T12:00:00Z');
const day = '2026-03-10';

let app: RunningApp;
let place: TestClinic;
let token: string | null = null;
let appointmentId = '';
let words = '';
const ran = new Set<string>();

function example(name: string): string {
  ran.add(name);
  return readFileSync(join(FOLDER, name), 'utf8');
}

async function run<Data>(name: string, variables: Record<string, unknown>): Promise<Data> {
  const answer = await app.send<Data>(example(name), variables, token);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  await app.records.open(place, new Date(`${day}T14:00:00Z`), new Date(`${day}T20:00:00Z`));
  const [doctor] = await app.records.query<{ full_name: string }>(
    'select u.full_name from doctors d join users u on u.id = d.user_id where d.id = $1',
    [place.doctorId],
  );
  words = doctor?.full_name ?? '';
});

afterAll(async () => app.stop());

describe('the examples', () => {
  it('find a doctor and free times', async () => {
    const found = await run<{ searchDoctors: { edges: { node: { doctor: { id: string } } }[] } }>(
      '01-find-doctors.graphql',
      { words },
    );
    expect(found.searchDoctors.edges.map(({ node }) => node.doctor.id)).toContain(place.doctorId);
    const times = await run<{ freeTimes: { days: { date: string; starts: string[] }[] } }>(
      '02-free-times.graphql',
      {
        doctorId: place.doctorId,
        visitTypeId: place.visitTypeId,
        from: day,
        to: day,
      },
    );
    expect(times.freeTimes.days).toMatchObject([
      { date: day, starts: expect.arrayContaining([`${day}T14:00:00.000Z`]) },
    ]);
  });

  it('register and sign in', async () => {
    const email = 'asha@example.test';
    const password = 'a long enough phrase';
    const input = {
      fullName: 'Asha Rao',
      email,
      password,
      contactNumber: '+15550100200',
      dateOfBirth: '1990-04-01',
    };
    const registered = await run<{ registerPatient: { __typename: string } }>('03-register.graphql', {
      input,
    });
    expect(registered.registerPatient.__typename).toBe('Session');
    const signedIn = await run<{ signIn: { accessToken: string } }>('04-sign-in.graphql', {
      email,
      password,
    });
    token = signedIn.signIn.accessToken;
    expect(token).toEqual(expect.any(String));
  });

  it('hear of changes, hold, book, move, list, bring a document and cancel', async () => {
    const socket = await LiveSocket.open(app);
    const { heard } = await socket.watch(example('12-live-free-times.graphql'), {
      doctorId: place.doctorId,
      from: day,
      to: day,
    });

    const { doctorId, clinicId, visitTypeId } = place;
    const slot = { doctorId, clinicId, visitTypeId, startsAt: `${day}T15:00:00Z` };
    const held = await run<{ holdSlot: { __typename: string } }>('05-hold-a-time.graphql', { input: slot });
    expect(held.holdSlot.__typename).toBe('Hold');
    await until('the hold', () => heard.length > 0);
    expect(heard).toMatchObject([{ availabilityChanged: { doctorId } }]);
    await socket.close();

    const booked = await run<{ bookAppointment: { __typename: string; id: string; version: number } }>(
      '06-book.graphql',
      {
        input: { ...slot, reason: 'Check-up', idempotencyKey: randomUUID() },
      },
    );
    expect(booked.bookAppointment.__typename).toBe('Appointment');
    appointmentId = booked.bookAppointment.id;
    const moved = await run<{ moveAppointment: { scheduledAt: string } }>('07-move.graphql', {
      input: { appointmentId, startsAt: `${day}T16:00:00Z`, version: 1, idempotencyKey: randomUUID() },
    });
    expect(moved.moveAppointment.scheduledAt).toContain('T16:00');
    const listed = await run<{ myAppointments: { edges: { node: { changes: unknown[] } }[] } }>(
      '08-my-appointments.graphql',
      {
        period: 'UPCOMING',
      },
    );
    expect(listed.myAppointments.edges[0]?.node.changes).toHaveLength(2);
    const visitor = new Visitor(app.app);
    visitor.accessToken = token;
    const uploaded = await visitor.upload<{ uploadReport: { __typename: string; id: string } }>(
      example('09-upload-document.graphql'),
      pdf(),
      'blood.pdf',
      { appointmentId, title: 'Blood count' },
    );
    expect(uploaded.data?.uploadReport.__typename).toBe('Report');
    const documents = await run<{ reports: { edges: unknown[] } }>('10-documents.graphql', {});
    expect(documents.reports.edges).toHaveLength(1);
    const opened = await run<{ createReportLink: { url: string } }>('11-open-document.graphql', {
      id: uploaded.data?.uploadReport.id,
    });
    expect((await fetch(`${app.app.url}${opened.createReportLink.url}`)).status).toBe(200);
    const [owner] = await app.records.query<{ id: string }>(
      'select patient_id as id from appointments where id = $1',
      [appointmentId],
    );
    // A socket ends with its token by the machine's own clock, which is ahead of the test's.
    const diary = await placeToken(app, owner!.id, [TokenScope.appointments_read]);
    const own = LiveSocket.withToken(app, diary.text);
    const told = await own.watch(example('17-live-own-appointments.graphql'));
    const cancelled = await run<{ cancelAppointment: { status: string } }>('14-cancel.graphql', {
      id: appointmentId,
      reason: 'Feeling better',
    });
    expect(cancelled.cancelAppointment.status).toBe('cancelled');
    await until('the cancellation', () => told.heard.length > 0);
    expect(told.heard).toMatchObject([{ myAppointmentsChanged: { appointmentId } }]);
    await own.close();
  });

  it('rate a visit that is over', async () => {
    await app.records.query(
      `insert into appointments (id, patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status)
       select gen_random_uuid(), patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at - interval '60 days',
         duration, 'completed' from appointments where id = $1`,
      [appointmentId],
    );
    const [visit] = await app.records.query<{ id: string }>(
      `select id from appointments where status = 'completed'`,
    );
    const input = { appointmentId: visit?.id, rating: 4, comments: 'Took her time', anonymous: true };
    const rated = await run<{ rateVisit: unknown }>('13-rate-a-visit.graphql', { input });
    expect(rated.rateVisit).toMatchObject({
      __typename: 'Feedback',
      rating: 4,
      authorName: null,
      createdMonth: '2026-03',
    });
  });

  it('make a token, use it within its scopes, and end it', async () => {
    const session = token;
    const made = await run<{ createApiToken: { token: string; apiToken: { id: string } } }>(
      '15-make-a-token.graphql',
      { name: 'My diary', scopes: ['appointments_read'] },
    );
    token = made.createApiToken.token;
    const listed = await run<{ myAppointments: { edges: unknown[] } }>('08-my-appointments.graphql', {
      period: 'PAST',
    });
    expect(listed.myAppointments.edges).toHaveLength(2);
    const refused = await app.send(example('10-documents.graphql'), {}, token);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      scopes: ['documents_read'],
    });
    token = session;
    const ended = await run<{ revokeApiToken: { revokedAt: string } }>('16-revoke-a-token.graphql', {
      id: made.createApiToken.apiToken.id,
    });
    expect(ended.revokeApiToken.revokedAt).toEqual(expect.any(String));
    token = made.createApiToken.token;
    const after = await app.send(example('08-my-appointments.graphql'), { period: 'PAST' }, token);
    expect(after.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are all run here', () => {
    expect([...ran].sort()).toEqual(files);
  });
});

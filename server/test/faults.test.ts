import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestClinic } from './support/clinic.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

const ROUNDS = process.env['SOAK'] === '1' ? 5 : 1;

const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on Appointment { id } ... on NamedError { code } }
}`;
const WATCH = `subscription ($doctorId: ID!) {
  availabilityChanged(doctorId: $doctorId, from: "2026-03-01", to: "2026-04-01") { doctorId }
}`;

const now = new Date('2026-03-02T12:00:00Z');
const opening = Date.UTC(2026, 2, 10, 14);

let app: RunningApp;
let place: TestClinic;
let token: string;
let slots = 0;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic({ minutes: 10 });
  await app.records.open(place, new Date(opening), new Date(opening + 8 * 3_600_000));
  await app.records.query('update settings set max_open_appointments = 100');
  token = await app.tokenFor(await app.records.patient(), 'patient');
});

afterAll(async () => {
  await app.stop();
});

async function status(path: string): Promise<number> {
  return (await fetch(`${app.app.url}${path}`)).status;
}

async function book(): Promise<string> {
  const startsAt = new Date(opening + slots * 600_000).toISOString();
  slots += 1;
  const { doctorId, clinicId, visitTypeId } = place;
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  const answer = await app.send<{ bookAppointment: { __typename: string; code?: string } }>(
    BOOK,
    { input },
    token,
  );
  return (
    answer.data?.bookAppointment.code ??
    answer.data?.bookAppointment.__typename ??
    answer.errors?.[0]?.extensions.code ??
    'nothing'
  );
}

describe.each(Array.from({ length: ROUNDS }, (_, index) => [index + 1]))('a lost database, round %i', () => {
  it('turns readiness off, breaks nothing, and is used again once it is back, live events included', async () => {
    const socket = await LiveSocket.open(app);
    const { heard } = await socket.watch(WATCH, { doctorId: place.doctorId });
    expect(await book()).toBe('Appointment');
    await until('the booking', () => heard.length === 1);

    await app.database.lose();
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(503);
    expect(await book()).toBe('SERVICE_UNAVAILABLE');
    await app.database.findAgain();
    await until('readiness', async () => (await status('/readyz')) === 200);

    expect(await book()).toBe('Appointment');
    await until('the next booking', () => heard.length === 2);
    await socket.close();
  });
});

describe('a broken client', () => {
  it('hurts nobody: half a request, half an upload, half a socket', async () => {
    const { hostname, port } = new URL(app.app.url);
    const pieces = [
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query":"{ book',
      'POST /graphql HTTP/1.1\r\nHost: x\r\napollo-require-preflight: true\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"mutation ($file: Upload!) { uploadProfilePhoto(file: $file) { id } }","variables":{"file":null}}\r\n--b\r\n',
      'GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n',
      'nonsense\r\n\r\n',
    ];
    for (const piece of pieces) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(piece);
      await sleep(50);
      socket.destroy();
    }
    await sleep(200);
    expect(await status('/readyz')).toBe(200);
    expect(await book()).toBe('Appointment');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CapabilityStatement, Location, Resource, Schedule, Slot } from '@medplum/fhirtypes';
import { scheduleId } from '../src/fhir/ids.js';
import type { TestClinic } from './support/clinic.js';
import { FhirClient } from './support/fhir-client.js';
import { faultsOf } from './support/fhir-validity.js';
import { RunningApp } from './support/running-app.js';

const now = new Date('2026-03-02T12:00:00Z');
let app: RunningApp;
let places: readonly [TestClinic, TestClinic];
let base: string;

interface Manifest {
  readonly transactionTime: string;
  readonly request: string;
  readonly output: readonly { readonly type: string; readonly url: string }[];
  readonly error: readonly unknown[];
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  places = [await app.records.clinic(), await app.records.clinic({ timeZone: 'Asia/Kolkata' })];
  for (const place of places) {
    await app.records.open(place, new Date('2026-03-10T14:00:00Z'), new Date('2026-03-10T18:00:00Z'));
  }
  base = `${app.app.url}/fhir`;
});

afterAll(async () => app.stop());

async function manifest(): Promise<Manifest> {
  const response = await fetch(`${base}/$bulk-publish`);
  expect(response.headers.get('content-type')).toContain('application/json');
  return (await response.json()) as Manifest;
}

/** The resources of all files of a type, each of which has to be valid. */
async function published<Type extends Resource>(type: string): Promise<Type[]> {
  const { output } = await manifest();
  const resources: Type[] = [];
  for (const { url } of output.filter((each) => each.type === type)) {
    const response = await fetch(url);
    expect([url, response.status]).toEqual([url, 200]);
    expect(response.headers.get('content-type')).toContain('application/fhir+ndjson');
    const lines = (await response.text()).split('\n');
    expect(lines.pop()).toBe('');
    resources.push(...lines.map((line) => JSON.parse(line) as Type));
  }
  for (const resource of resources) expect([resource.resourceType, faultsOf(resource)]).toEqual([type, []]);
  return resources;
}

describe('the publication of free times', () => {
  it('has places, schedules at them and free times of these, each time with the page on which it is booked', async () => {
    const { transactionTime, request, error } = await manifest();
    expect([transactionTime, request, error]).toEqual([now.toISOString(), `${base}/$bulk-publish`, []]);
    const locations = await published<Location>('Location');
    const schedules = await published<Schedule>('Schedule');
    const slots = await published<Slot>('Slot');
    const ids = places.map(({ clinicId }) => clinicId);
    expect(locations.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(schedules.map(({ id }) => id).sort()).toEqual(places.map(scheduleId).sort());
    expect(schedules.map(({ actor }) => actor[0]!.reference).sort()).toEqual(
      ids.map((id) => `Location/${id}`).sort(),
    );
    expect(slots).toHaveLength(16);
    const [slot] = slots as [Slot];
    const read = await new FhirClient(app.app.url).get<Slot>(`Slot/${slot.id}`);
    expect(read.resource).toEqual(slot);
    const of = new Set(slots.map(({ schedule }) => schedule.reference));
    expect([...of].sort()).toEqual(places.map((place) => `Schedule/${scheduleId(place)}`).sort());
  });

  it('tells of no time that is taken, whoever asks', async () => {
    const [place] = places;
    const patientId = await app.records.patient();
    const booked = await app.send<{ bookAppointment: { id: string } }>(
      'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on Appointment { id } } }',
      {
        input: {
          idempotencyKey: randomUUID(),
          doctorId: place.doctorId,
          clinicId: place.clinicId,
          visitTypeId: place.visitTypeId,
          startsAt: '2026-03-10T14:00:00Z',
        },
      },
      await app.tokenFor(patientId),
    );
    expect(booked.data!.bookAppointment.id).toBeDefined();
    const slots = await published<Slot>('Slot');
    expect(slots).toHaveLength(15);
    // Staff need no notice, the public does: what is published is the public's.
    await app.records.query('update settings set minimum_notice_minutes = 20160');
    const headers = {
      authorization: `Bearer ${await app.tokenFor(await app.records.user('admin'), 'admin')}`,
    };
    const response = await fetch(`${base}/$bulk-publish/Slot-${place.clinicId}.ndjson`, { headers });
    expect([response.status, await response.text()]).toEqual([200, '']);
    await app.records.query('update settings set minimum_notice_minutes = 60');
  });

  it('has no other files, writes four at once, and says so at /metadata', async () => {
    const client = new FhirClient(app.app.url);
    for (const file of [
      'Slot.ndjson',
      `Slot-${randomUUID()}.ndjson`,
      'Patient.ndjson',
      'Slot-....ndjson',
      '%00',
    ]) {
      expect([file, (await client.get(`$bulk-publish/${file}`)).status]).toEqual([file, 404]);
    }
    const [place] = places;
    const url = `${base}/$bulk-publish/Slot-${place.clinicId}.ndjson`;
    const answers = await Promise.all(Array.from({ length: 40 }, async () => fetch(url)));
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const busy = answers.find(({ status }) => status === 429)!;
    expect(busy.headers.get('retry-after')).toBe('5');
    await Promise.all(answers.map((answer) => answer.text()));
    expect((await fetch(url)).status).toBe(200);
    const { resource } = await client.get<CapabilityStatement>('metadata');
    expect(resource.rest![0]!.operation!.map(({ name }) => name)).toEqual(['bulk-publish']);
  });
});

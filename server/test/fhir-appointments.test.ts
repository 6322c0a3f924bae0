import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Appointment, Bundle, Schedule, Slot } from '@medplum/fhirtypes';
import { AppointmentStatus } from '../src/calendar/appointment-status.js';
import { statusInFhir } from '../src/fhir/appointment-resources.js';
import { scheduleId } from '../src/fhir/ids.js';
import type { TestClinic } from './support/clinic.js';
import { FhirClient } from './support/fhir-client.js';
import { RunningApp, type Person } from './support/running-app.js';

const start = new Date('2026-03-02T12:00:00Z');
const day = '2026-03-10';
let now = start;
let app: RunningApp;
let place: TestClinic;
let other: TestClinic;
let patient: Person;
let stranger: Person;
let doctor: Person;
let otherDoctor: Person;
let desk: Person;
let visitor: FhirClient;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  other = await app.records.clinic({ timeZone: 'Asia/Kolkata' });
  for (const clinic of [place, other]) {
    await app.records.open(clinic, new Date(`${day}T14:00:00Z`), new Date(`${day}T20:00:00Z`));
  }
  patient = { id: await app.records.patient(), role: 'patient' };
  stranger = { id: await app.records.patient(), role: 'patient' };
  doctor = { id: place.doctorUserId, role: 'doctor' };
  otherDoctor = { id: other.doctorUserId, role: 'doctor' };
  desk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
  visitor = new FhirClient(app.app.url);
});

beforeEach(() => {
  now = start;
});

afterAll(async () => app.stop());

async function as({ id, role }: Person): Promise<FhirClient> {
  return new FhirClient(app.app.url, await app.tokenFor(id, role));
}

const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
  ... on Appointment { id } ... on NamedError { code } } }`;

async function book(who: Person, startsAt: string, at: TestClinic = place): Promise<string> {
  const input = {
    idempotencyKey: randomUUID(),
    doctorId: at.doctorId,
    clinicId: at.clinicId,
    visitTypeId: at.visitTypeId,
    startsAt,
    reason: 'A cough',
  };
  const { data } = await app.sendAs<{ bookAppointment: { id?: string; code?: string } }>(
    BOOK,
    { input },
    who,
  );
  if (data?.bookAppointment.id === undefined) throw new Error(JSON.stringify(data));
  return data.bookAppointment.id;
}

async function freeTimes(at: TestClinic): Promise<string[]> {
  const { data } = await app.send<{ freeTimes: { days: { starts: string[] }[] } }>(
    `query ($doctorId: ID!, $visitTypeId: ID!) {
      freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, from: "${day}", to: "2026-03-11") { days { starts } } }`,
    { doctorId: at.doctorId, visitTypeId: at.visitTypeId },
  );
  return data!.freeTimes.days.flatMap(({ starts }) => starts);
}

/** Everything of all pages of a search, by their links. */
async function allPages<Type>(client: FhirClient, path: string): Promise<Type[]> {
  const resources: Type[] = [];
  for (let next: string | null = path; next !== null;) {
    const page: Bundle = await client.bundle(next);
    resources.push(...(page.entry ?? []).map(({ resource }) => resource as Type));
    next = page.link?.find(({ relation }) => relation === 'next')?.url ?? null;
  }
  return resources;
}

async function appointments(client: FhirClient, path: string): Promise<string[]> {
  return (await allPages<Appointment>(client, path)).map(({ id }) => id!);
}

const id = (at: TestClinic): string => scheduleId(at);

describe('schedules', () => {
  it('are found by who, where and what, and read by their ids', async () => {
    const { resource } = await visitor.get<Schedule>(`Schedule/${id(place)}`);
    expect(resource).toMatchObject({
      active: true,
      actor: [
        { reference: `Location/${place.clinicId}` },
        { reference: `Practitioner/${place.doctorId}` },
        { reference: `PractitionerRole/${place.doctorId}` },
        { reference: `HealthcareService/${place.visitTypeId}` },
      ],
      planningHorizon: { start: now.toISOString() },
    });
    const searches: [string, string[]][] = [
      [`actor=Location/${place.clinicId}`, [id(place)]],
      [`actor=Practitioner/${place.doctorId}`, [id(place)]],
      [`actor=${visitor.base}/PractitionerRole/${place.doctorId}`, [id(place)]],
      [`actor=HealthcareService/${place.visitTypeId}&actor=Location/${place.clinicId}`, [id(place)]],
      [`actor=HealthcareService/${place.visitTypeId}&actor=Location/${other.clinicId}`, []],
      [`service-type=urn:smart-healthcare:visit-type|${other.visitTypeId}`, [id(other)]],
      [`_id=${id(other)}`, [id(other)]],
      [`_id=${id(other)}&actor=Location/${place.clinicId}`, []],
      ['_id=nothing', []],
      ['active=false', []],
      ['_count=1', [id(place), id(other)]],
    ];
    for (const [query, ids] of searches) {
      const found = (await allPages<Schedule>(visitor, `Schedule?${query}`)).map((each) => each.id!);
      expect([query, found.sort()]).toEqual([query, [...ids].sort()]);
    }
    expect((await visitor.get('Schedule?actor=Patient/1')).code).toBe('BAD_PARAMETER');
    for (const none of [
      randomUUID(),
      id(place).slice(1),
      scheduleId({ ...place, clinicId: other.clinicId }),
    ]) {
      expect((await visitor.get(`Schedule/${none}`)).status).toBe(404);
    }
  });
});

describe('slots', () => {
  it('are the free times that GraphQL tells, in pages, each of which can be read and leads to its booking', async () => {
    const times = await freeTimes(place);
    const path = `Slot?schedule=Schedule/${id(place)}&start=ge${day}&start=lt2026-03-11`;
    const first = await visitor.bundle(`${path}&_count=5`);
    expect([first.total, first.entry?.length]).toEqual([times.length, 5]);
    const slots = await allPages<Slot>(visitor, `${path}&_count=5`);
    expect(slots.map((slot) => slot.start)).toEqual(times);
    const [slot] = slots as [Slot];
    expect((await visitor.get<Slot>(`Slot/${slot.id}`)).resource).toEqual(slot);
    expect(slot.schedule).toEqual({ reference: `Schedule/${id(place)}` });
    const link = new URL(slot.extension![0]!.valueUrl!);
    expect([link.origin, link.pathname, Object.fromEntries(link.searchParams)]).toEqual([
      app.app.url,
      '/book',
      { doctor: place.doctorId, clinic: place.clinicId, visit: place.visitTypeId, at: slot.start },
    ]);
  });

  it('are found by what has them, in one order of time', async () => {
    const both = await allPages<Slot>(
      visitor,
      `Slot?schedule=${id(place)},Schedule/${id(other)}&start=${day}&_count=7`,
    );
    expect(both).toHaveLength([...(await freeTimes(place)), ...(await freeTimes(other))].length);
    expect(both.map((slot) => slot.start)).toEqual(both.map((slot) => slot.start).sort());
    const path = `Slot?schedule.actor=Practitioner/${other.doctorId}&schedule.actor=Location/${other.clinicId}`;
    expect((await allPages<Slot>(visitor, path)).length).toBe((await freeTimes(other)).length);
    for (const query of [
      `schedule=${id(place)}&status=busy`,
      `schedule=${id(place)}&start=lt2026-03-01`,
      `schedule=${id(place)}&start=ge2031`,
      `schedule=nothing`,
      `schedule.actor=Practitioner/${place.doctorId}&schedule.actor=Practitioner/${other.doctorId}`,
      `schedule=${id(place)}&schedule.actor=Practitioner/${other.doctorId}`,
    ]) {
      expect([query, await allPages<Slot>(visitor, `Slot?${query}`)]).toEqual([query, []]);
    }
  });

  it('end with their booking, in the middle of pages, too, and come back with its cancelling', async () => {
    const path = `Slot?schedule=${id(place)}&start=${day}&_count=2`;
    const page = await visitor.bundle(path);
    const [first, second] = page.entry!.map(({ resource }) => resource as Slot) as [Slot, Slot];
    const times = await freeTimes(place);
    const booked = await book(patient, second.start!);
    expect((await visitor.get(`Slot/${second.id}`)).status).toBe(404);
    expect((await visitor.get(`Appointment/${second.id}`)).status).toBe(404);
    expect((await visitor.get(`Appointment/${first.id}`)).resource).toMatchObject({
      status: 'proposed',
      id: first.id,
    });
    // What the page before ended with has gone, and this one begins after it all the same.
    const next = await visitor.bundle(page.link!.find(({ relation }) => relation === 'next')!.url!);
    expect((next.entry![0]!.resource as Slot).start).toBe(times[2]);
    const cancel = `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { __typename } }`;
    expect((await app.sendAs(cancel, { id: booked }, patient)).data).toEqual({
      cancelAppointment: { __typename: 'Appointment' },
    });
    expect((await visitor.get(`Slot/${second.id}`)).status).toBe(200);
  });

  it('are not searched without saying of what, nor of too much at once', async () => {
    for (const query of [
      '',
      'start=2026-03-10',
      'schedule.actor=Patient/1',
      `schedule=${id(place)}&start=x`,
    ]) {
      expect([query, (await visitor.get(`Slot?${query}`)).code]).toEqual([query, 'BAD_PARAMETER']);
    }
    const many = Array<string>(21).fill(id(place)).join(',');
    expect((await visitor.get(`Slot?schedule=${many}`)).code).toBe('TOO_COSTLY');
    const whole = await visitor.bundle(`Slot?schedule=${id(place)}&start=ge1900&start=le2100`);
    expect(whole.total).toBe((await freeTimes(place)).length);
  });
});

describe('appointments', () => {
  let own: string;
  let elsewhere: string;

  beforeAll(async () => {
    own = await book(patient, `${day}T16:00:00Z`);
    elsewhere = await book(patient, `${day}T18:00:00Z`, other);
    await book(stranger, `${day}T17:00:00Z`);
  });

  it('are read by those whose they are, and do not exist for others', async () => {
    for (const who of [patient, doctor, desk]) {
      const { status, resource } = await (await as(who)).get<Appointment>(`Appointment/${own}`);
      expect([status, resource.id]).toEqual([200, own]);
    }
    const { resource } = await (await as(patient)).get<Appointment>(`Appointment/${own}`);
    expect(resource).toMatchObject({
      status: 'booked',
      start: `${day}T16:00:00.000Z`,
      reasonCode: [{ text: 'A cough' }],
      participant: [
        {
          actor: {
            type: 'Patient',
            identifier: { system: 'urn:smart-healthcare:patient', value: patient.id },
          },
        },
        { actor: { reference: `Practitioner/${place.doctorId}` } },
        { actor: { reference: `Location/${place.clinicId}` } },
        { actor: { reference: `HealthcareService/${place.visitTypeId}` } },
      ],
    });
    for (const who of [stranger, otherDoctor]) {
      expect((await (await as(who)).get(`Appointment/${own}`)).status).toBe(404);
    }
    expect((await visitor.get(`Appointment/${own}`)).status).toBe(401);
    expect((await (await as(patient)).get(`Appointment/${randomUUID()}`)).status).toBe(404);
  });

  it('are found by their patient, who finds no others', async () => {
    const client = await as(patient);
    const cancelled = (await appointments(client, 'Appointment?status=cancelled')).length;
    const searches: [string, string[]][] = [
      ['status=booked', [own, elsewhere]],
      [`patient=Patient/${patient.id}&status=booked`, [own, elsewhere]],
      [`patient.identifier=urn:smart-healthcare:patient|${patient.id}&status=booked`, [own, elsewhere]],
      [`patient.identifier=urn:oid:1.2.3|${patient.id}`, []],
      [`patient=Patient/${stranger.id}`, []],
      [`patient=Patient/${stranger.id}&patient.identifier=urn:smart-healthcare:patient|${patient.id}`, []],
      [`patient=Patient/${patient.id}&patient.identifier=urn:smart-healthcare:patient|${stranger.id}`, []],
      [`date=${day}&practitioner=Practitioner/${other.doctorId}`, [elsewhere]],
      [`date=ge${day}T17:00:00Z&status=booked`, [elsewhere]],
      [`date=2026-03-09`, []],
      [`location=Location/${place.clinicId}&status=booked,arrived`, [own]],
      [`status=fulfilled,noshow,pending,proposed`, []],
      [`_id=${own}`, [own]],
      [`_id=${own}&status=arrived`, []],
      [`_id=${randomUUID()}`, []],
      ['_id=nothing', []],
    ];
    for (const [query, ids] of searches) {
      expect([query, await appointments(client, `Appointment?${query}`)]).toEqual([query, ids]);
      expect([query, await appointments(client, `Appointment?${query}&_count=1`)]).toEqual([query, ids]);
    }
    const bundle = await client.bundle('Appointment?_count=1');
    expect(bundle.total).toBe(2 + cancelled);
    const posted = await client.post<Bundle>(
      'Appointment/_search',
      new URLSearchParams({ date: day, status: 'booked' }),
    );
    expect(posted.resource.total).toBe(2);
    expect((await visitor.get('Appointment')).status).toBe(401);
    expect((await visitor.post('Appointment/_search', new URLSearchParams({ date: day }))).status).toBe(401);
  });

  it('bring along whom and what they name, if that is asked for, each once', async () => {
    const client = await as(patient);
    const included = async (query: string): Promise<string[]> => {
      const { entry = [] } = await client.bundle(`Appointment?status=booked&${query}`);
      const along = entry.filter(({ search }) => search?.mode === 'include').map(({ resource }) => resource!);
      return along.map(({ resourceType, id: ofOne }) => `${resourceType}/${ofOne}`).sort();
    };
    const ofPlace = [`Location/${place.clinicId}`, `Practitioner/${place.doctorId}`];
    expect(await included('_count=1')).toEqual([]);
    expect(await included('_count=1&_include=Appointment:location')).toEqual(ofPlace.slice(0, 1));
    expect(
      await included('_count=1&_include=Appointment:practitioner&_include=Appointment:location'),
    ).toEqual(ofPlace);
    expect(await included('_include=Appointment:actor')).toEqual(
      [place, other]
        .flatMap((at) => [
          `Location/${at.clinicId}`,
          `Practitioner/${at.doctorId}`,
          `HealthcareService/${at.visitTypeId}`,
        ])
        .sort(),
    );
    expect((await client.get('Appointment?_include=Appointment:patient')).code).toBe('BAD_PARAMETER');
    const slots = await visitor.bundle(
      `Slot?schedule=${id(place)}&start=${day}&_count=3&_include=Slot:schedule`,
    );
    expect(slots.entry!.map(({ search }) => search!.mode)).toEqual(['match', 'match', 'match', 'include']);
    expect((await visitor.get('Practitioner?_include=Practitioner:x')).code).toBe('BAD_PARAMETER');
  });

  it('are found by their doctor and by the desk, and by no other doctor', async () => {
    const search = async (who: Person, query: string): Promise<string[]> =>
      appointments(await as(who), `Appointment?status=booked&${query}`);
    expect(await search(doctor, `date=${day}&patient=${patient.id}`)).toEqual([own]);
    expect((await search(doctor, `date=${day}`)).length).toBe(2);
    expect(await search(otherDoctor, `date=${day}`)).toEqual([elsewhere]);
    expect(await search(desk, `patient=Patient/${patient.id}`)).toEqual([own, elsewhere]);
    expect(
      await search(
        desk,
        `location=${place.clinicId}&patient=${patient.id}&date=ge2026-03-02&date=lt2026-04-02`,
      ),
    ).toEqual([own]);
    expect(await search(desk, `practitioner=${other.doctorId}&date=ge2026-01&date=lt2027-01`)).toEqual([
      elsewhere,
    ]);
    const refused = await (await as(doctor)).get(`Appointment?practitioner=${other.doctorId}&date=${day}`);
    expect([403, 404]).toContain(refused.status);
    for (const query of [
      '',
      'date=x',
      `practitioner=${place.doctorId}&date=ge2020&date=le2026`,
      `location=${place.clinicId}&date=2026`,
    ]) {
      expect([query, (await (await as(desk)).get(`Appointment?${query}`)).code]).toEqual([
        query,
        'BAD_PARAMETER',
      ]);
    }
    const audited = await app.records.query(
      `select from audit_events where actor_id = $1 and patient_id = $2 and action = 'patient.read'`,
      [desk.id, patient.id],
    );
    expect(audited.length).toBeGreaterThan(0);
  });

  it('say in FHIR’s words what became of them', async () => {
    now = new Date(`${day}T18:05:00Z`);
    const client = await as(patient);
    const said: (string | undefined)[] = [];
    for (const status of ['checked_in', 'completed']) {
      await app.records.query('update appointments set status = $2 where id = $1', [elsewhere, status]);
      said.push((await client.get<Appointment>(`Appointment/${elsewhere}`)).resource.status);
    }
    expect(said).toEqual(['arrived', 'fulfilled']);
    const told = Object.values(AppointmentStatus).filter((status) => status !== 'held');
    expect(told.map(statusInFhir)).toHaveLength(told.length);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

const now = new Date('2026-03-02T12:00:00Z');

let app: RunningApp;
let place: TestClinic;
let manager: Person;
let frontDesk: Person;
let doctor: Person;
let otherDoctor: Person;
let patient: Person;
let specializationId: string;

async function expectRefused(
  query: string,
  variables: Record<string, unknown>,
  people: readonly Person[],
): Promise<void> {
  expect(await app.codeOf(query, variables, null)).toBe('UNAUTHENTICATED');
  for (const who of people) expect(await app.codeOf(query, variables, who)).toBe('FORBIDDEN');
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic({ timeZone: 'UTC' });
  manager = { id: await app.records.user('admin'), role: 'admin' };
  frontDesk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk.id]);
  doctor = { id: place.doctorUserId, role: 'doctor' };
  otherDoctor = { id: (await app.records.clinic()).doctorUserId, role: 'doctor' };
  patient = { id: await app.records.patient(), role: 'patient' };
  const [row] = await app.records.query<{ id: string }>(
    'select specialization_id as id from doctors where id = $1',
    [place.doctorId],
  );
  specializationId = row!.id;
});

afterAll(async () => app.stop());

const RECORD = `id userId licenseNumber maxPatientsPerDay requiresApproval isActive hasJoined
  doctor { fullName degree languages profileDescription consultationFee specialization { id } clinics { id } visitTypes { id name } }
  visitTypes { id kind name minutes bufferBeforeMinutes bufferAfterMinutes stepMinutes fee position isActive }`;
const GET = `query ($id: ID) { managedDoctor(doctorId: $id) { ${RECORD} } }`;
const LIST = `query ($filter: ManagedDoctorFilter, $first: Int! = 20, $after: String) {
  managedDoctors(filter: $filter, first: $first, after: $after) {
    edges { node { id isActive doctor { fullName } } } pageInfo { endCursor hasNextPage } } }`;
const CREATE = `mutation ($input: CreateDoctorInput!) { createDoctor(input: $input) {
  ... on InvitedDoctor { doctor { ${RECORD} } link { token purpose } } ... on NamedError { code } } }`;
const UPDATE = `mutation ($input: UpdateDoctorInput!) { updateDoctor(input: $input) {
  ... on ManagedDoctor { ${RECORD} } ... on NamedError { code } } }`;
const SAVE_TYPE = `mutation ($input: VisitTypeInput!, $id: ID) { saveVisitType(input: $input, doctorId: $id) { ${RECORD} } }`;

interface Managed {
  id: string;
  userId: string;
  isActive: boolean;
  maxPatientsPerDay: number;
  doctor: { fullName: string; clinics: { id: string }[]; visitTypes: { id: string; name: string }[] };
  visitTypes: {
    id: string;
    name: string;
    minutes: number;
    stepMinutes: number;
    fee: number;
    isActive: boolean;
  }[];
  code?: string;
}

async function update(input: Record<string, unknown>, who = manager): Promise<Managed> {
  const answer = await app.sendAs<{ updateDoctor: Managed }>(UPDATE, { input }, who);
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.updateDoctor;
}

let number = 0;

function newDoctor(more: Record<string, unknown> = {}) {
  number += 1;
  return {
    fullName: `New Doctor ${number}`,
    email: `new${number}@clinic.test`,
    specializationId,
    degree: 'MD',
    licenseNumber: `NEW-${number}`,
    consultationFee: 5_000,
    clinicIds: [place.clinicId],
    ...more,
  };
}

describe('a new doctor', () => {
  it('is made with all that patients book, and joins by the link', async () => {
    const answer = await app.sendAs<{ createDoctor: { doctor: Managed; link: { token: string } } }>(
      CREATE,
      { input: newDoctor({ languages: ['en', 'hi'] }) },
      manager,
    );
    const made = answer.data!.createDoctor;
    expect(made).toMatchObject({
      link: { purpose: 'invitation' },
      doctor: {
        hasJoined: false,
        isActive: true,
        maxPatientsPerDay: 10,
        doctor: {
          languages: ['en', 'hi'],
          clinics: [{ id: place.clinicId }],
          specialization: { id: specializationId },
        },
        visitTypes: [{ name: 'First visit', minutes: 20, stepMinutes: 20, fee: 5_000, isActive: true }],
      },
    });
    const joined = await app.send<{ claimAccount: { accessToken: string } }>(
      `mutation ($token: String!) { claimAccount(input: { token: $token, password: "a doctor needs a phrase" }) { ... on Session { accessToken } } }`,
      { token: made.link.token },
    );
    const own = await app.send<{ managedDoctor: Managed }>(GET, {}, joined.data!.claimAccount.accessToken);
    expect(own.data?.managedDoctor).toMatchObject({ id: made.doctor.id, hasJoined: true });
  });

  it('leaves nothing behind when it cannot be made', async () => {
    const input = newDoctor();
    await app.sendAs(CREATE, { input }, manager);
    expect(
      (await app.sendAs(CREATE, { input: { ...newDoctor(), email: input.email } }, manager)).data,
    ).toEqual({
      createDoctor: { code: 'EMAIL_TAKEN' },
    });
    const lost = { ...newDoctor(), licenseNumber: input.licenseNumber };
    expect((await app.sendAs(CREATE, { input: lost }, manager)).data).toEqual({
      createDoctor: { code: 'LICENSE_TAKEN' },
    });
    const refused = await app.records.query<{ reason: string }>(
      `select details ->> 'reason' as reason from audit_events where action = 'user.invitation_refused'
         and details ->> 'role' = 'doctor' and actor_id is not null order by occurred_at desc, id desc limit 2`,
    );
    expect(refused.map(({ reason }) => reason)).toEqual(['LICENSE_TAKEN', 'EMAIL_TAKEN']);
    expect(await app.records.query('select 1 from users where email = $1', [lost.email])).toEqual([]);
    for (const [wrong, field] of [
      [{ specializationId: randomUUID() }, 'specializationId'],
      [{ clinicIds: [randomUUID()] }, 'clinicIds'],
      [{ languages: ['english'] }, 'languages'],
      [{ fullName: '<b>' }, 'fullName'],
    ] as const) {
      const answer = await app.sendAs(CREATE, { input: newDoctor(wrong) }, manager);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
    }
    await expectRefused(CREATE, { input: newDoctor() }, [patient, doctor, frontDesk]);
  });
});

describe('a doctor’s record', () => {
  it('is read by its doctor and administrators, and listed for administrators, in pages', async () => {
    for (const who of [doctor, frontDesk, manager]) {
      expect(await app.codeOf(GET, { id: place.doctorId }, who)).toBeNull();
    }
    expect(await app.codeOf(GET, { id: place.doctorId }, otherDoctor)).toBe('NOT_FOUND');
    expect(await app.codeOf(GET, { id: randomUUID() }, manager)).toBe('NOT_FOUND');
    expect(await app.codeOf(GET, {}, manager)).toBe('NOT_FOUND');
    await expectRefused(GET, { id: place.doctorId }, [patient]);
    await expectRefused(LIST, {}, [patient, doctor]);
    interface List {
      managedDoctors: {
        edges: { node: Managed }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { data: List | null } = await app.sendAs<List>(LIST, { first: 2, after }, frontDesk);
      const { edges, pageInfo } = answer.data!.managedDoctors;
      seen.push(...edges.map(({ node }) => node.doctor.fullName));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const [count] = await app.records.query<{ doctors: number }>(
      'select count(*)::int as doctors from doctors',
    );
    expect(seen).toHaveLength(count!.doctors);
    expect(seen).toEqual([...seen].sort());
    const found = await app.sendAs<List>(
      LIST,
      { filter: { text: 'new doctor', clinicId: place.clinicId } },
      manager,
    );
    expect(found.data!.managedDoctors.edges.every(({ node }) => node.doctor.fullName.startsWith('New'))).toBe(
      true,
    );
    expect(found.data!.managedDoctors.edges.length).toBeGreaterThan(0);
  });

  it('has a page that its doctor changes, and a rest that only managers change', async () => {
    const page = {
      degree: 'MD, PhD',
      profileDescription: ' Hello ',
      languages: ['fr'],
      yearsOfExperience: 12,
    };
    expect(await update(page, doctor)).toMatchObject({
      doctor: { degree: 'MD, PhD', profileDescription: 'Hello', languages: ['fr'] },
    });
    for (const field of [
      { fullName: 'Somebody Else' },
      { licenseNumber: 'X' },
      { consultationFee: 1 },
      { clinicIds: [] },
      { isActive: false },
      { specializationId },
    ]) {
      const answer = await app.sendAs(UPDATE, { input: field }, doctor);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ field: Object.keys(field)[0], rule: 'managers_only' }],
      });
    }
    expect(await app.codeOf(UPDATE, { input: { ...page, doctorId: place.doctorId } }, otherDoctor)).toBe(
      'NOT_FOUND',
    );
    await expectRefused(UPDATE, { input: { ...page, doctorId: place.doctorId } }, [patient, frontDesk]);
    expect(
      await update({ doctorId: place.doctorId, fullName: 'Renamed Doctor', consultationFee: 7_700 }),
    ).toMatchObject({
      doctor: { fullName: 'Renamed Doctor', consultationFee: 7_700 },
    });
    const search = await app.send<{ searchDoctors: { edges: { node: { doctor: { fullName: string } } }[] } }>(
      '{ searchDoctors(filter: { words: "renamed" }) { edges { node { doctor { fullName } } } } }',
    );
    expect(search.data?.searchDoctors.edges.map(({ node }) => node.doctor.fullName)).toEqual([
      'Renamed Doctor',
    ]);
    const audited = await app.records.query<{ details: unknown }>(
      `select details from audit_events where action = 'doctor.updated' order by occurred_at`,
    );
    expect(audited.map(({ details }) => details)).toContainEqual({ fields: 'fullName,consultationFee' });
  });

  it('takes the doctor out of search when the doctor has left, and back', async () => {
    const isFound = async (): Promise<boolean> =>
      (
        await app.send<{ doctor: unknown }>('query ($id: ID!) { doctor(id: $id) { id } }', {
          id: place.doctorId,
        })
      ).data?.doctor != null;
    expect(await isFound()).toBe(true);
    expect((await update({ doctorId: place.doctorId, isActive: false })).isActive).toBe(false);
    expect(await isFound()).toBe(false);
    await update({ doctorId: place.doctorId, isActive: true });
    expect(await isFound()).toBe(true);
  });

  it('counts hours only at clinics where the doctor practises', async () => {
    const own = await app.records.clinic({ timeZone: 'UTC' });
    await app.records.query(
      `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time)
       select $1, $2, day, '09:00', '10:00' from generate_series(1, 7) day`,
      [own.doctorId, own.clinicId],
    );
    const free = async (): Promise<number> => {
      const answer = await app.send<{ freeTimes: { days: unknown[] } }>(
        `query ($doctor: ID!, $type: ID!) { freeTimes(doctorId: $doctor, visitTypeId: $type, from: "2026-03-10", to: "2026-03-11") { days { date } } }`,
        { doctor: own.doctorId, type: own.visitTypeId },
      );
      return answer.data?.freeTimes.days.length ?? 0;
    };
    await update({ doctorId: own.doctorId, clinicIds: [own.clinicId, place.clinicId] });
    expect(await free()).toBe(2);
    await update({ doctorId: own.doctorId, clinicIds: [place.clinicId] });
    expect(await free()).toBe(0);
  });
});

describe('types of visit', () => {
  const type = { kind: 'follow_up', name: 'Follow-up', minutes: 15, fee: 4_000, position: 5 };

  it('are made, changed and retired by the doctor or a manager', async () => {
    const made = await app.sendAs<{ saveVisitType: Managed }>(SAVE_TYPE, { input: type }, doctor);
    const added = made.data!.saveVisitType.visitTypes.find(({ name }) => name === 'Follow-up')!;
    expect(added).toMatchObject({ minutes: 15, stepMinutes: 15, fee: 4_000, isActive: true });
    const changed = await app.sendAs<{ saveVisitType: Managed }>(
      SAVE_TYPE,
      { input: { ...type, id: added.id, minutes: 10, stepMinutes: 30, isActive: false }, id: place.doctorId },
      manager,
    );
    const record = changed.data!.saveVisitType;
    expect(record.visitTypes.find(({ id }) => id === added.id)).toMatchObject({
      minutes: 10,
      stepMinutes: 30,
      isActive: false,
    });
    expect(record.doctor.visitTypes.map(({ id }) => id)).not.toContain(added.id);
  });

  it('are those of the doctor, and have ranges', async () => {
    const [foreign] = await app.records.query<{ id: string }>(
      'select t.id from visit_types t join doctors d on d.id = t.doctor_id where d.user_id = $1',
      [otherDoctor.id],
    );
    expect(await app.codeOf(SAVE_TYPE, { input: { ...type, id: foreign!.id } }, doctor)).toBe('NOT_FOUND');
    expect(await app.codeOf(SAVE_TYPE, { input: type, id: place.doctorId }, otherDoctor)).toBe('NOT_FOUND');
    expect(await app.codeOf(SAVE_TYPE, { input: type, id: randomUUID() }, manager)).toBe('NOT_FOUND');
    await expectRefused(SAVE_TYPE, { input: type, id: place.doctorId }, [patient, frontDesk]);
    for (const wrong of [{ minutes: 0 }, { minutes: 721 }, { stepMinutes: 4 }, { fee: -1 }, { name: '' }]) {
      expect(await app.codeOf(SAVE_TYPE, { input: { ...type, ...wrong } }, doctor)).toBe('BAD_USER_INPUT');
    }
  });
});

describe('clinics', () => {
  const MANAGED = '{ managedClinics { id isActive doctorCount clinic { name timeZone } } }';
  const SAVE = `mutation ($input: ClinicInput!) { saveClinic(input: $input) {
    ... on ManagedClinic { id isActive doctorCount clinic { name timeZone phone } } ... on NamedError { code } } }`;
  const clinic = {
    name: 'North Clinic',
    address: '2 Side Street',
    city: 'Delhi',
    latitude: 28.6,
    longitude: 77.2,
    timeZone: 'Asia/Kolkata',
  };

  it('are made and closed, and what is closed is open to nobody', async () => {
    const made = await app.sendAs<{ saveClinic: { id: string } }>(SAVE, { input: clinic }, manager);
    const id = made.data!.saveClinic.id;
    expect(made.data?.saveClinic).toMatchObject({
      isActive: true,
      doctorCount: 0,
      clinic: { name: 'North Clinic' },
    });
    expect((await app.sendAs(SAVE, { input: clinic }, manager)).data).toEqual({
      saveClinic: { code: 'NAME_TAKEN' },
    });
    const closed = await app.sendAs(SAVE, { input: { ...clinic, id, isActive: false } }, manager);
    expect(closed.data).toMatchObject({ saveClinic: { id, isActive: false } });
    const open = await app.send<{ clinics: { id: string }[] }>('{ clinics { id } }');
    expect(open.data?.clinics.map((one) => one.id)).not.toContain(id);
    const one = `query ($id: ID!) { clinic(id: $id) { id } }`;
    for (const hidden of [id, 'none'])
      expect((await app.send(one, { id: hidden })).data).toEqual({ clinic: null });
    const [listed] = open.data!.clinics;
    expect((await app.send(one, { id: listed!.id })).data).toEqual({ clinic: { id: listed!.id } });
    const all = await app.sendAs<{ managedClinics: { id: string }[] }>(MANAGED, {}, frontDesk);
    expect(all.data?.managedClinics.map((one) => one.id)).toContain(id);
  });

  it('keep their zone once somebody has booked, and free times follow their closing', async () => {
    const own = await app.records.clinic({ timeZone: 'UTC' });
    await app.records.query(
      `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time)
       select $1, $2, day, '09:00', '10:00' from generate_series(1, 7) day`,
      [own.doctorId, own.clinicId],
    );
    const input = { ...clinic, id: own.clinicId, name: 'Moving Clinic' };
    const first = async (): Promise<string | null> => {
      const answer = await app.send<{ nextFreeTimes: { startsAt: string }[] }>(
        'query ($doctor: ID!) { nextFreeTimes(doctorId: $doctor, first: 1) { startsAt } }',
        { doctor: own.doctorId },
      );
      return answer.data?.nextFreeTimes[0]?.startsAt.slice(11, 16) ?? null;
    };
    await app.sendAs(SAVE, { input }, manager);
    expect(await first()).toBe('03:30');
    const booked = await app.sendAs<{ bookAppointment: { id: string } }>(
      `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on Appointment { id } } }`,
      {
        input: {
          doctorId: own.doctorId,
          clinicId: own.clinicId,
          visitTypeId: own.visitTypeId,
          startsAt: '2026-03-05T03:30:00Z',
          idempotencyKey: randomUUID(),
        },
      },
      patient,
    );
    expect(booked.data?.bookAppointment.id).toBeDefined();
    const answer = await app.sendAs(SAVE, { input: { ...input, timeZone: 'UTC' } }, manager);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'timeZone' }],
    });
    await app.sendAs(SAVE, { input: { ...input, isActive: false } }, manager);
    expect(await first()).toBeNull();
  });

  it('are the managers’ to change, and must be places', async () => {
    await expectRefused(SAVE, { input: clinic }, [patient, doctor, frontDesk]);
    await expectRefused(MANAGED, {}, [patient, doctor]);
    const zones = ['Mars/Olympus', '+05:30', '<+03>-3', 'IST', 'Etc/GMT+5', ''].map((timeZone) => ({
      timeZone,
    }));
    for (const wrong of [{ latitude: 91 }, ...zones, { name: '' }]) {
      expect(await app.codeOf(SAVE, { input: { ...clinic, name: 'Other', ...wrong } }, manager)).toBe(
        'BAD_USER_INPUT',
      );
    }
    expect(await app.codeOf(SAVE, { input: { ...clinic, id: randomUUID() } }, manager)).toBe('NOT_FOUND');
  });
});

it('a clinic’s zone is the name of a place in its own spelling, whatever writes it', async () => {
  const manager: Person = { id: await app.records.user('admin'), role: 'admin' as Person['role'] };
  const SAVE = `mutation ($input: ClinicInput!) { saveClinic(input: $input) {
    ... on ManagedClinic { id clinic { timeZone } } ... on NamedError { code } } }`;
  const input = { name: 'Ghat', address: '1 Ghat Road', city: 'Pune', latitude: 18.5, longitude: 73.8 };
  const saved = await app.sendAs<{ saveClinic: { id: string; clinic: { timeZone: string } } }>(
    SAVE,
    { input: { ...input, timeZone: 'asia/KOLKATA', isActive: true } },
    manager,
  );
  expect(saved.data?.saveClinic.clinic.timeZone).toBe('Asia/Kolkata');
  for (const zone of ['+05:30', '<+03>-3', 'Asia/Kolkata5', 'Etc/GMT+5', 'EST', 'Mars/Olympus']) {
    await expect(
      app.records.query('update clinics set time_zone = $2 where id = $1', [saved.data?.saveClinic.id, zone]),
    ).rejects.toMatchObject({ constraint: 'clinics_time_zone_known' });
  }
});

describe('fields of medicine', () => {
  const SAVE = `mutation ($input: SpecializationInput!) { saveSpecialization(input: $input) {
    ... on Specialization { id name category } ... on NamedError { code } } }`;
  const REMOVE = `mutation ($id: ID!) { removeSpecialization(id: $id) { ... on Specialization { name } ... on NamedError { code } } }`;

  it('are made, renamed and removed while no doctor has them', async () => {
    const made = await app.sendAs<{ saveSpecialization: { id: string } }>(
      SAVE,
      { input: { name: 'Allergology', category: 'Medicine' } },
      manager,
    );
    const id = made.data!.saveSpecialization.id;
    expect((await app.sendAs(SAVE, { input: { name: 'Allergology', category: 'X' } }, manager)).data).toEqual(
      {
        saveSpecialization: { code: 'NAME_TAKEN' },
      },
    );
    const renamed = await app.sendAs(
      SAVE,
      { input: { id, name: 'Allergies', category: 'Medicine' } },
      manager,
    );
    expect(renamed.data).toEqual({ saveSpecialization: { id, name: 'Allergies', category: 'Medicine' } });
    expect((await app.sendAs(REMOVE, { id: specializationId }, manager)).data).toEqual({
      removeSpecialization: { code: 'IN_USE' },
    });
    expect((await app.sendAs(REMOVE, { id }, manager)).data).toEqual({
      removeSpecialization: { name: 'Allergies' },
    });
    expect(await app.codeOf(REMOVE, { id }, manager)).toBe('NOT_FOUND');
    expect(await app.codeOf(SAVE, { input: { id, name: 'A', category: 'B' } }, manager)).toBe('NOT_FOUND');
    expect(await app.codeOf(SAVE, { input: { name: ' ', category: 'B' } }, manager)).toBe('BAD_USER_INPUT');
  });

  it('are found by search words: the usual ones of their name, and those that a manager writes', async () => {
    const words = async (): Promise<string[] | undefined> => {
      const { data } = await app.sendAs<{
        managedSpecializations: { searchWords: string[]; specialization: { name: string } }[];
      }>('{ managedSpecializations { searchWords specialization { name } } }', {}, manager);
      return data?.managedSpecializations.find(({ specialization }) => specialization.name === 'Urology')
        ?.searchWords;
    };
    const first = { name: 'Urology', category: 'Medicine' };
    const made = await app.sendAs<{ saveSpecialization: { id: string } }>(SAVE, { input: first }, manager);
    const { id } = made.data!.saveSpecialization;
    expect(await words()).toEqual(expect.arrayContaining(['kidney stone', 'पथरी']));
    const own = { id, ...first, searchWords: ['water works', 'water works', 'plumbing'] };
    await app.sendAs(SAVE, { input: own }, manager);
    expect(await words()).toEqual(['water works', 'plumbing']);
    // Whoever changes the name alone keeps them.
    await app.sendAs(SAVE, { input: { id, ...first } }, manager);
    expect(await words()).toEqual(['water works', 'plumbing']);
    const tooMany = Array.from({ length: 201 }, (_, index) => `word ${index}`);
    expect(await app.codeOf(SAVE, { input: { ...own, searchWords: tooMany } }, manager)).toBe(
      'BAD_USER_INPUT',
    );
    expect(await app.codeOf(SAVE, { input: { ...own, searchWords: ['x'.repeat(61)] } }, manager)).toBe(
      'BAD_USER_INPUT',
    );
    await app.sendAs(REMOVE, { id }, manager);
  });

  it('are all listed to administrators, with how many doctors have them', async () => {
    const LIST = `{ managedSpecializations { id doctorCount specialization { name } } }`;
    interface Listed {
      managedSpecializations: { id: string; doctorCount: number; specialization: { name: string } }[];
    }
    const made = await app.sendAs<{ saveSpecialization: { id: string } }>(
      SAVE,
      { input: { name: 'Without a doctor', category: 'Medicine' } },
      manager,
    );
    for (const who of [manager, frontDesk]) {
      const listed = (await app.sendAs<Listed>(LIST, {}, who)).data!.managedSpecializations;
      const counts = new Map(listed.map(({ id, doctorCount }) => [id, doctorCount]));
      expect(counts.get(made.data!.saveSpecialization.id)).toBe(0);
      expect(counts.get(specializationId)).toBeGreaterThan(0);
    }
    await expectRefused(LIST, {}, [patient, doctor]);
  });

  it('are the managers’ alone', async () => {
    await expectRefused(SAVE, { input: { name: 'A', category: 'B' } }, [patient, doctor, frontDesk]);
    await expectRefused(REMOVE, { id: specializationId }, [patient, doctor, frontDesk]);
  });
});

describe('the public directory of doctors', () => {
  const DIRECTORY = `query ($filter: DirectoryFilter, $first: Int! = 50, $after: String) {
    doctors(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id fullName visitTypes { id } clinics { id } } } pageInfo { endCursor hasNextPage } } }`;
  interface Listed {
    doctors: {
      edges: { node: { id: string; fullName: string } }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  }

  async function ids(filter: Record<string, unknown> | null = null): Promise<string[]> {
    const { data, errors } = await app.send<Listed>(DIRECTORY, { filter });
    if (data === null) throw new Error(JSON.stringify(errors));
    return data.doctors.edges.map(({ node }) => node.id);
  }

  it('lists everybody who is there by name, in pages, to visitors, too', async () => {
    const whole = await app.send<Listed>(DIRECTORY);
    const names = whole.data!.doctors.edges.map(({ node }) => node.fullName);
    expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Listed = (await app.send<Listed>(DIRECTORY, { first: 2, after })).data!;
      paged.push(...page.doctors.edges.map(({ node }) => node.id));
      after = page.doctors.pageInfo.endCursor;
      if (!page.doctors.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(await ids());
    expect(paged).toContain(place.doctorId);
  });

  it('keeps to each condition, and leaves out who has left, is locked out or offers it no more', async () => {
    const other = await app.records.clinic();
    const { doctorId, clinicId, visitTypeId } = other;
    await app.records.change(other.doctorUserId, { name: 'Zöe Directory' });
    for (const filter of [
      { ids: [doctorId] },
      { clinicId },
      { visitTypeId },
      { name: 'zoe dir' },
      { clinicId, visitTypeId, ids: [doctorId, place.doctorId] },
    ]) {
      expect([filter, await ids(filter)]).toEqual([filter, [doctorId]]);
    }
    expect(await ids({ clinicId, ids: [place.doctorId] })).toEqual([]);
    expect(await ids({ ids: [] })).toEqual([]);
    await app.records.query('update visit_types set is_active = false where id = $1', [visitTypeId]);
    expect([await ids({ visitTypeId }), await ids({ clinicId })]).toEqual([[], [doctorId]]);
    await app.records.query('update clinics set is_active = false where id = $1', [clinicId]);
    expect([await ids({ clinicId }), await ids({ ids: [doctorId] })]).toEqual([[], [doctorId]]);
    await app.records.query('update users set disabled_at = now() where id = $1', [other.doctorUserId]);
    expect(await ids({ ids: [doctorId] })).toEqual([]);
  });

  it.each([
    [{ clinicId: 'x' }, { field: 'clinicId', rule: 'id' }],
    [{ ids: ['x'] }, { field: 'ids', rule: 'id' }],
    [{ ids: Array<string>(51).fill(randomUUID()) }, { field: 'ids', rule: 'too_many', limit: 50 }],
  ])('refuses %j', async (filter, fault) => {
    const { errors } = await app.send(DIRECTORY, { filter });
    expect(errors?.[0]?.extensions['fields']).toEqual([fault]);
  });
});

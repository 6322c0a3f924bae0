import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RunningApp } from './support/running-app.js';

const now = new Date('2026-03-10T12:00:00Z');

let app: RunningApp;
let manager: string;
let desk: string;
let deskId: string;
let patientId: string;
let patient: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  manager = await app.tokenFor(await app.records.user('admin'), 'admin');
  deskId = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [deskId]);
  desk = await app.tokenFor(deskId, 'admin');
});

afterAll(async () => app.stop());

beforeEach(async () => {
  await app.records.query(`update users set full_name = 'Somebody Else' where full_name like 'Ann%'`);
  patientId = await app.records.patient();
  patient = await app.tokenFor(patientId, 'patient');
  await app.records.change(patientId, { name: 'Anne-Marie Petrov' });
});

const CORRECT = `mutation ($i: CorrectPatientInput!) {
  correctPatient(input: $i) { id fullName dateOfBirth gender contactNumber relativeContact } }`;

async function correct(change: Record<string, unknown>, token = desk, id = patientId) {
  return app.send<{ correctPatient: Record<string, unknown> }>(
    CORRECT,
    { i: { patientId: id, ...change } },
    token,
  );
}

async function corrections(token = desk, id = patientId): Promise<unknown> {
  const { data, errors } = await app.send<{ patientRecord: { corrections: unknown } }>(
    `query ($id: ID!) { patientRecord(id: $id) { corrections { changedAt former { detail value } } } }`,
    { id },
    token,
  );
  expect(errors).toBeUndefined();
  return data?.patientRecord.corrections;
}

async function stored(id: string) {
  const [row] = await app.records.query<{
    email: string | null;
    full_name: string;
    number: string | null;
    date_of_birth: string;
    contact_number: string | null;
    relative_contact: string | null;
  }>(
    `select u.email, u.full_name, u.number, p.date_of_birth::text, p.contact_number, p.relative_contact
     from patients p join users u on u.id = p.user_id where u.id = $1`,
    [id],
  );
  return row!;
}

describe('correcting a record', () => {
  it('changes what is given, keeps what was there, and is audited', async () => {
    const before = await stored(patientId);
    const answer = await correct({ fullName: ' Anna  Petrova ', dateOfBirth: '1980-04-05' });
    expect(answer.data?.correctPatient).toMatchObject({
      fullName: 'Anna Petrova',
      dateOfBirth: '1980-04-05',
      contactNumber: before.contact_number,
    });
    expect((await stored(patientId)).email).toBe(before.email);
    expect(await corrections()).toEqual([
      {
        changedAt: now.toISOString(),
        former: [
          { detail: 'full_name', value: 'Anne-Marie Petrov' },
          { detail: 'date_of_birth', value: '1980-05-04' },
        ],
      },
    ]);
    const acts = await app.records.query(
      `select actor_id, details from audit_events where patient_id = $1 and action = 'patient.corrected'`,
      [patientId],
    );
    expect(acts).toEqual([{ actor_id: deskId, details: { fields: 'full_name,date_of_birth' } }]);
    // Found by the new name.
    const { data } = await app.send<{ findPatients: { id: string }[] }>(
      `query ($i: FindPatientsInput!) { findPatients(input: $i) { id } }`,
      { i: { words: 'petrova' } },
      desk,
    );
    expect(data?.findPatients).toEqual([{ id: patientId }]);
  });

  it('writes both numbers in one form, and a number that is given is the account’s, too', async () => {
    await correct({ contactNumber: '00 1 (202) 555-0143', relativeContact: '+1 202 555 0144' });
    expect(await stored(patientId)).toMatchObject({
      number: '+12025550143',
      contact_number: '+12025550143',
      relative_contact: '+12025550144',
    });
  });

  it('without a difference is none', async () => {
    await correct({ fullName: 'Anne-Marie Petrov', dateOfBirth: '1980-05-04' });
    expect(await corrections()).toEqual([]);
  });

  it.each([
    [{ fullName: '<b>' }, 'fullName'],
    [{ dateOfBirth: '2027-01-01' }, 'dateOfBirth'],
    [{ contactNumber: 'call me' }, 'contactNumber'],
    [{ contactNumber: null }, 'contactNumber'],
  ])('%j is refused and changes nothing', async (change, field) => {
    const before = await stored(patientId);
    const { errors } = await correct(change);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
    expect(await stored(patientId)).toEqual(before);
    expect(await corrections()).toEqual([]);
  });

  it('is for administrators: neither patients nor doctors nor visitors correct a record', async () => {
    const doctor = await app.tokenFor((await app.records.clinic()).doctorUserId, 'doctor');
    for (const token of [patient, doctor, undefined]) {
      const { errors } = await app.send(CORRECT, { i: { patientId, fullName: 'Mallory' } }, token);
      expect(errors).toBeDefined();
    }
    expect((await stored(patientId)).full_name).toBe('Anne-Marie Petrov');
  });

  it('does not change what a sign-in that is given afterwards is asked for', async () => {
    const before = await stored(patientId);
    await app.records.query(
      `update users set password_hash = null, email = null, username = null, origin = 'desk' where id = $1`,
      [patientId],
    );
    await correct({ dateOfBirth: '1990-01-01', contactNumber: '+1 202 555 0199' });
    const { data } = await app.send<{ createClaimLink: { token: string } }>(
      'mutation ($id: ID!) { createClaimLink(patientId: $id) { token } }',
      { id: patientId },
      desk,
    );
    const claimed = await app.send(
      `mutation ($i: ClaimAccountInput!) { claimAccount(input: $i) { __typename } }`,
      {
        i: {
          token: data!.createClaimLink.token,
          email: 'thief@clinic.test',
          password: 'correct horse battery',
        },
      },
    );
    expect(claimed.errors).toBeUndefined();
    const steps = await app.records.query(
      `select date_of_birth::text, contact_number from access_steps where patient_id = $1`,
      [patientId],
    );
    expect(steps).toEqual([{ date_of_birth: before.date_of_birth, contact_number: before.contact_number }]);
  });
});

const LIKELY = `query ($p: LikelyPatientInput!) { likelyPatients(person: $p) { id } }`;

describe('a likely duplicate', () => {
  async function likely(person: Record<string, unknown>, token = desk): Promise<string[]> {
    const { data, errors } = await app.send<{ likelyPatients: { id: string }[] }>(
      LIKELY,
      { p: person },
      token,
    );
    expect(errors).toBeUndefined();
    return data!.likelyPatients.map(({ id }) => id).filter((id) => id === patientId);
  }

  it.each([
    ['without the hyphen', { fullName: 'Anne Marie Petrov', dateOfBirth: '1980-05-04' }],
    ['the other way round', { fullName: 'Petrov, Anne-Marie', dateOfBirth: '1980-05-04' }],
    ['with a letter more', { fullName: 'Annemarie Petrova', dateOfBirth: '1980-05-04' }],
    ['with day and month exchanged', { fullName: 'Anne Marie Petrov', dateOfBirth: '1980-04-05' }],
  ])('%s is found', async (_how, person) => {
    expect(await likely(person)).toEqual([patientId]);
  });

  it('with the same number is found whatever the birth date', async () => {
    const { contact_number: contactNumber } = await stored(patientId);
    const person = { fullName: 'Anne-Marie Petrov', dateOfBirth: '1950-12-30' };
    expect(await likely({ ...person, contactNumber })).toEqual([patientId]);
    expect(await likely({ ...person, relativeContact: contactNumber })).toEqual([patientId]);
    expect(await likely(person)).toEqual([]);
  });

  it('is not somebody else of the family, nor a namesake born on another day', async () => {
    const { contact_number: contactNumber } = await stored(patientId);
    expect(await likely({ fullName: 'Igor Petrov', dateOfBirth: '2015-01-01', contactNumber })).toEqual([]);
    expect(await likely({ fullName: 'Anne-Marie Petrov', dateOfBirth: '1981-05-04' })).toEqual([]);
  });

  it('is told to staff alone', async () => {
    for (const token of [patient, undefined]) {
      const person = { fullName: 'Anne Marie Petrov', dateOfBirth: '1980-05-04' };
      expect((await app.send(LIKELY, { p: person }, token)).errors).toBeDefined();
    }
  });
});

describe('merging', () => {
  const MERGE = `mutation ($keep: ID!, $remove: ID!, $take: [PatientDetail!]! = []) {
    mergePatients(keep: $keep, remove: $remove, take: $take) { __typename ... on Patient { fullName dateOfBirth contactNumber } } }`;

  async function duplicate(): Promise<string> {
    const id = await app.records.patient();
    await app.records.query(
      `update users set full_name = 'Anna Petrova', password_hash = null, email = null, username = null, origin = 'desk'
       where id = $1`,
      [id],
    );
    await app.records.query(
      `update patients set date_of_birth = '1980-04-05', gender = 'female' where user_id = $1`,
      [id],
    );
    return id;
  }

  it('takes from the other record what staff choose, and keeps what was there', async () => {
    const before = await stored(patientId);
    const other = await duplicate();
    const { data } = await app.send(
      MERGE,
      { keep: patientId, remove: other, take: ['full_name', 'date_of_birth'] },
      manager,
    );
    expect(data).toEqual({
      mergePatients: {
        __typename: 'Patient',
        fullName: 'Anna Petrova',
        dateOfBirth: '1980-04-05',
        contactNumber: before.contact_number,
      },
    });
    expect(await corrections()).toMatchObject([
      {
        former: [
          { detail: 'full_name', value: 'Anne-Marie Petrov' },
          { detail: 'date_of_birth', value: '1980-05-04' },
        ],
      },
    ]);
  });

  it('takes only what is missing where nothing is chosen, and brings the other’s corrections along', async () => {
    const other = await duplicate();
    await correct({ fullName: 'Anna Petrova-Smith' }, desk, other);
    const { data } = await app.send(MERGE, { keep: patientId, remove: other }, manager);
    expect(data).toMatchObject({
      mergePatients: { fullName: 'Anne-Marie Petrov', dateOfBirth: '1980-05-04' },
    });
    expect(await corrections()).toMatchObject([{ former: [{ detail: 'full_name', value: 'Anna Petrova' }] }]);
  });

  it('asks for what the closed record held before it was corrected', async () => {
    const other = await duplicate();
    await correct({ dateOfBirth: '1999-09-09' }, desk, other);
    await app.send(MERGE, { keep: patientId, remove: other }, desk);
    const steps = await app.records.query(
      'select date_of_birth::text from access_steps where patient_id = $1 and removed_id = $2',
      [patientId, other],
    );
    expect(steps).toEqual([{ date_of_birth: '1980-04-05' }]);
  });
});

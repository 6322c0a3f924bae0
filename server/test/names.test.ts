import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

let app: RunningApp;
let place: TestClinic;
let specializationId: string;
let manager: Person;
let patient: Person;
let people = 0;

beforeAll(async () => {
  app = await RunningApp.start();
  place = await app.records.clinic();
  manager = { id: await app.records.user('admin'), role: 'admin' };
  patient = { id: await app.records.patient(), role: 'patient' };
  const [row] = await app.records.query<{ id: string }>('select id from specializations limit 1');
  specializationId = row!.id;
});

afterAll(async () => app.stop());

const contact = (): { email: string; contactNumber: string } => {
  people += 1;
  return { email: `name${people}@example.org`, contactNumber: `+4930${5_000_000 + people}` };
};

/** Every way by which a person gets a name: answers the name that is kept, or throws the refusal. */
const WAYS: Record<string, (fullName: string) => Promise<string | undefined>> = {
  'opening an account': (fullName) => {
    const { email, contactNumber } = contact();
    return named(
      `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) { ... on Session { user { fullName } } } }`,
      { fullName, email, contactNumber, password: 'four plain words here', dateOfBirth: '1990-02-28' },
      null,
    );
  },
  'a record made at the desk': (fullName) =>
    named(
      `mutation ($input: DeskPatientInput!) { createDeskPatient(input: $input) { ... on DeskPatient { patient { fullName } } } }`,
      { fullName, contactNumber: contact().contactNumber, dateOfBirth: '1990-02-28' },
    ),
  'an invitation': (fullName) =>
    named(
      `mutation ($input: InviteAdministratorInput!) { inviteAdministrator(input: $input) {
         ... on InvitedUser { user { fullName } } } }`,
      { fullName, email: contact().email },
    ),
  'a new doctor': (fullName) => {
    const { email } = contact();
    return named(
      `mutation ($input: CreateDoctorInput!) { createDoctor(input: $input) {
         ... on InvitedDoctor { doctor { doctor { fullName } } } } }`,
      {
        fullName,
        email,
        licenseNumber: email,
        specializationId,
        degree: 'MD',
        consultationFee: 5_000,
        clinicIds: [place.clinicId],
      },
    );
  },
  'a change by managers': (fullName) =>
    named(
      `mutation ($input: UpdateDoctorInput!) { updateDoctor(input: $input) {
         ... on ManagedDoctor { doctor { fullName } } } }`,
      { doctorId: place.doctorId, fullName },
    ),
  'a change by the person': (fullName) =>
    named(
      `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { ... on User { fullName } } }`,
      { fullName },
      patient,
    ),
};

async function named(
  query: string,
  input: Record<string, unknown>,
  who: Person | null = manager,
): Promise<string | undefined> {
  await app.records.query('delete from rate_limits');
  const { data, errors } = await app.sendAs(query, { input }, who);
  const [error] = errors ?? [];
  if (error !== undefined) throw new Error(JSON.stringify(error.extensions));
  return /"fullName":"([^"]*)"/.exec(JSON.stringify(data))?.[1];
}

describe.each(Object.entries(WAYS))('a name by %s', (_, give) => {
  it('may have 100 characters in any script, and no more', async () => {
    for (const sign of ['x', 'क', '李', '𞤀']) expect(await give(sign.repeat(100))).toBe(sign.repeat(100));
    for (const wrong of ['x'.repeat(101), '𞤀'.repeat(101), 'a <b>', '.', '– –', '♥']) {
      await expect(give(wrong)).rejects.toThrow(/BAD_USER_INPUT.*fullName/);
    }
  });
});

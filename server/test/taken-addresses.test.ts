import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType, isUnionType } from 'graphql';
import { describeSchema } from '../src/graphql/schema.js';
import type { TestRecords } from './support/clinic.js';
import { RunningApp, WITH_MAIL, type Person } from './support/running-app.js';

/** Who hears that an address has an account, and why that tells no stranger who is a patient. */
const HEAR: Record<string, string> = {
  registerPatient: 'anybody, where no mail is set up; else a code is sent, registration.test',
  claimAccount: 'whoever has a link, where no mail is set up; else a code is sent, claim-by-code.test',
  confirmEmailChange: 'whoever reads the mail of that very address, where it got an account meanwhile',
  inviteAdministrator: 'managers, whose list of people shows it',
  createDoctor: 'managers, whose list of people shows it',
};

const INVITE = `mutation ($email: String!) { inviteAdministrator(input: { fullName: "Other", email: $email }) {
  __typename ... on NamedError { code } } }`;
const DOCTOR = `mutation ($email: String!, $field: ID!, $clinic: ID!) { createDoctor(input: { fullName: "Other", email: $email,
  degree: "MBBS", consultationFee: 100, licenseNumber: "TAKEN-1", specializationId: $field, clinicIds: [$clinic] }) {
  __typename ... on NamedError { code } } }`;
const LIST = `query ($text: String!) { users(filter: { text: $text }) { edges { node { id email } } } }`;

let app: RunningApp;
let records: TestRecords;
let manager: Person;

beforeAll(async () => {
  app = await RunningApp.start({
    config: WITH_MAIL,
  });
  records = app.records;
  manager = { id: await records.user('admin'), role: 'admin' };
}, 60_000);

afterAll(async () => app?.stop());

/** Somebody of each kind whose account has an address. */
async function everybody(): Promise<string[]> {
  const place = await records.clinic();
  const ids = [
    await records.patient(),
    await records.patient(),
    await records.user('admin'),
    await records.user('admin'),
    place.doctorUserId,
  ];
  await records.query('update users set disabled_at = now() where id = $1', [ids[1]]);
  await records.query('update users set is_front_desk = true where id = $1', [ids[3]]);
  return ids;
}

describe('that an address is taken', () => {
  it('is the answer of no other operation', () => {
    const schema = describeSchema();
    const fields = Object.values({
      ...schema.getQueryType()!.getFields(),
      ...schema.getMutationType()!.getFields(),
    });
    const hearing = fields.filter(
      ({ type }) =>
        'ofType' in type &&
        isUnionType(type.ofType) &&
        type.ofType.getTypes().some((one) => isObjectType(one) && one.name === 'EmailTaken'),
    );
    expect(hearing.map(({ name }) => name).sort()).toEqual(Object.keys(HEAR).sort());
  });

  it('is told to managers of accounts alone that they find in their list', async () => {
    for (const id of await everybody()) {
      const email = await records.emailOf(id);
      const invited = await app.sendAs(INVITE, { email: email.toUpperCase() }, manager);
      expect(invited.data).toEqual({
        inviteAdministrator: { __typename: 'EmailTaken', code: 'EMAIL_TAKEN' },
      });
      const listed = await app.sendAs<{ users: { edges: { node: { id: string } }[] } }>(
        LIST,
        { text: email.toUpperCase() },
        manager,
      );
      expect(listed.data!.users.edges.map(({ node }) => node.id)).toEqual([id]);
    }
  });

  it('is told to nobody else, who hear the same of a known address and of an unknown one', async () => {
    const known = await records.emailOf(await records.patient());
    const frontDesk = await records.user('admin');
    await records.query('update users set is_front_desk = true where id = $1', [frontDesk]);
    const place = await records.clinic();
    const [field] = await records.query<{ id: string }>('select id from specializations limit 1');
    const others: (Person | null)[] = [
      { id: frontDesk, role: 'admin' },
      { id: place.doctorUserId, role: 'doctor' },
      { id: await records.patient(), role: 'patient' },
      null,
    ];
    for (const who of others) {
      for (const [operation, text, more] of [
        ['inviteAdministrator', INVITE, {}],
        ['createDoctor', DOCTOR, { field: field!.id, clinic: place.clinicId }],
        ['users', LIST, {}],
      ] as const) {
        const answers: unknown[] = [];
        for (const email of [known, 'nobody.at.all@example.org']) {
          const { status, data, errors } = await app.sendAs(text, { ...more, email, text: email }, who);
          answers.push({ status, data, codes: errors?.map(({ extensions }) => extensions.code) });
        }
        expect([operation, answers[0]]).toEqual([operation, answers[1]]);
        const code = who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect([operation, answers[0]]).toMatchObject([operation, { codes: [code] }]);
      }
    }
  });
});

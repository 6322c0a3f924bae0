import { RunningApp, type Answer, type Person } from './support/running-app.js';

let now = new Date('2026-03-02T12:00:00Z');
let app: RunningApp;
let desk: Person;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  desk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
});

afterAll(async () => app.stop());

const REGISTER = `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) {
  __typename ... on Session { user { id patient { contactNumber relativeContact } } } ... on NamedError { code } } }`;
const CREATE = `mutation ($input: DeskPatientInput!) { createDeskPatient(input: $input) {
  patient { id contactNumber relativeContact } link { token } } }`;
const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
  id number patient { contactNumber relativeContact dateOfBirth } } }`;
const FIND = `query ($phone: String!) { findPatients(input: { phone: $phone }) { id numberEnding } }`;
const CLAIM = `mutation ($input: ClaimAccountInput!) { claimAccount(input: $input) {
  ... on Session { user { id } } ... on NamedError { code } } }`;
const SIGN_IN = `mutation ($email: String!) { signIn(input: { email: $email, password: "four plain words here" }) {
  ... on NamedError { code } } }`;

const PASSWORD = 'four plain words here';
const ADULT = { fullName: 'Maya Rao', dateOfBirth: '1990-02-28' };
const CHILD = { fullName: 'Mina Rao', dateOfBirth: '2019-02-28' };
let counter = 0;

/** A number that nobody has. */
function newNumber(): string {
  counter += 1;
  return `+1212555${String(1_000 + counter)}`;
}

interface Registered {
  registerPatient: { __typename: string; code?: string; user: { id: string; patient: unknown } };
}

function register(person: Record<string, unknown>): Promise<Answer<Registered>> {
  counter += 1;
  const input = { email: `family${counter}@example.org`, password: PASSWORD, ...person };
  return app.send<Registered>(REGISTER, { input });
}

interface Made {
  createDeskPatient: { patient: { id: string }; link: { token: string } };
}

function atDesk(person: Record<string, unknown>): Promise<Answer<Made>> {
  return app.sendAs<Made>(CREATE, { input: person }, desk);
}

async function newPatient(person: Record<string, unknown>): Promise<Person> {
  const { data } = await atDesk(person);
  return { id: data!.createDeskPatient.patient.id, role: 'patient' };
}

function update(input: Record<string, unknown>, who: Person): Promise<Answer<unknown>> {
  return app.sendAs(UPDATE, { input }, who);
}

function faults({ errors }: Answer<unknown>): unknown {
  return errors?.[0]?.extensions['fields'];
}

async function found(phone: string): Promise<string[]> {
  const { data } = await app.sendAs<{ findPatients: { id: string }[] }>(FIND, { phone }, desk);
  return data!.findPatients.map(({ id }) => id).sort();
}

async function people(): Promise<number> {
  const [row] = await app.records.query<{ count: number }>('select count(*)::int from patients');
  return row!.count;
}

describe('one telephone', () => {
  it('serves a family, and the desk sees them all', async () => {
    const number = newNumber();
    const registered = await register({ ...ADULT, contactNumber: number });
    const mother = registered.data!.registerPatient.user.id;
    const father = (await newPatient({ ...ADULT, fullName: 'Ravi Rao', contactNumber: `tel:${number}` })).id;
    const older = (await newPatient({ ...CHILD, contactNumber: number.slice(2) })).id;
    const younger = (await newPatient({ ...CHILD, fullName: 'Om Rao', relativeContact: number })).id;
    const another: Person = { id: await app.records.patient(), role: 'patient' };
    expect((await update({ relativeContact: number }, another)).errors).toBeUndefined();
    const family = [mother, father, older, younger, another.id].sort();
    expect(await found(number)).toEqual(family);
    expect(await found(number.slice(-7))).toEqual(family);
    const shown = await app.sendAs<{ findPatients: { id: string; numberEnding: string }[] }>(
      FIND,
      { phone: number },
      desk,
    );
    expect(shown.data!.findPatients.find(({ id }) => id === younger)?.numberEnding).toBe(number.slice(-4));
  });

  it('of a relative is enough for a child, wherever it comes from', async () => {
    const relativeContact = newNumber();
    const child = { contactNumber: null, relativeContact };
    const registered = await register({ ...CHILD, relativeContact });
    expect(registered.data!.registerPatient.user.patient).toEqual(child);
    const made = await atDesk({ ...CHILD, contactNumber: ' ', relativeContact });
    expect(made.data!.createDeskPatient.patient).toMatchObject(child);
    const own: Person = { id: registered.data!.registerPatient.user.id, role: 'patient' };
    const contactNumber = newNumber();
    await update({ contactNumber }, own);
    expect((await update({ relativeContact: null }, own)).data).toMatchObject({
      updateProfile: { number: contactNumber, patient: { contactNumber, relativeContact: null } },
    });
    await update({ relativeContact }, own);
    expect((await update({ contactNumber: null }, own)).data).toMatchObject({
      updateProfile: { number: null, patient: child },
    });
  });

  it('is asked for where nothing would reach the person', async () => {
    const relativeContact = newNumber();
    const own = [{ field: 'contactNumber', rule: 'required' }];
    const any = [{ field: 'contactNumber', rule: 'contact' }];
    for (const make of [register, atDesk]) {
      expect(faults(await make({ ...ADULT }))).toEqual(own);
      expect(faults(await make({ ...ADULT, contactNumber: null, relativeContact }))).toEqual(own);
      expect(faults(await make({ ...CHILD }))).toEqual(any);
      expect(faults(await make({ ...CHILD, contactNumber: '', relativeContact: '\u200b' }))).toEqual(any);
    }
    const child = await newPatient({ ...CHILD, relativeContact });
    expect(faults(await update({ relativeContact: null }, child))).toEqual(any);
    expect(faults(await update({ dateOfBirth: '1990-02-28' }, child))).toEqual(own);
    const adult = await newPatient({ ...ADULT, contactNumber: newNumber() });
    expect(faults(await update({ contactNumber: null, relativeContact }, adult))).toEqual(own);
  });

  it('is asked of a child that has come of age with the next change of numbers, and holds up nothing else', async () => {
    const person = await newPatient({ ...CHILD, dateOfBirth: '2008-03-10', relativeContact: newNumber() });
    const former = now;
    now = new Date('2026-03-10T12:00:00Z');
    try {
      expect(
        (await update({ fullName: 'Grown Up', dateOfBirth: '2008-03-09' }, person)).errors,
      ).toBeUndefined();
      expect(faults(await update({ relativeContact: newNumber() }, person))).toEqual([
        { field: 'contactNumber', rule: 'required' },
      ]);
      expect((await update({ contactNumber: newNumber() }, person)).errors).toBeUndefined();
    } finally {
      now = former;
    }
  });

  it('is left where both are taken away at once', async () => {
    for (let time = 0; time < 5; time += 1) {
      const child = await newPatient({ ...CHILD, contactNumber: newNumber(), relativeContact: newNumber() });
      const answers = await Promise.all([
        update({ contactNumber: null }, child),
        update({ relativeContact: null }, child),
      ]);
      expect(answers.map(faults).filter((fault) => fault !== undefined)).toEqual([
        [{ field: 'contactNumber', rule: 'contact' }],
      ]);
    }
  });

  it('is held by the table, whatever writes', async () => {
    const person = await newPatient({ ...CHILD, relativeContact: newNumber() });
    await expect(
      app.records.query('update patients set relative_contact = null where user_id = $1', [person.id]),
    ).rejects.toThrow('patients_registered_complete');
  });
});

describe('a number', () => {
  it('tells a stranger nothing: one that a patient has answers as one that nobody has', async () => {
    const taken = newNumber();
    const relative = newNumber();
    await newPatient({ ...ADULT, contactNumber: taken, relativeContact: relative });
    const stranger: Person = { id: await app.records.patient(), role: 'patient' };
    for (const contactNumber of [taken, relative, newNumber()]) {
      const { data } = await register({ ...ADULT, contactNumber });
      expect(data!.registerPatient).toMatchObject({
        __typename: 'Session',
        user: { patient: { contactNumber } },
      });
      expect(await update({ contactNumber, relativeContact: contactNumber }, stranger)).toMatchObject({
        data: { updateProfile: { number: contactNumber } },
      });
    }
    const noted = await app.records.query(
      `select details from audit_events where action = 'account.registration_refused'`,
    );
    expect(noted).toEqual([]);
    const type = await app.send<{ __type: unknown }>('{ __type(name: "PhoneTaken") { name } }');
    expect(type.data).toEqual({ __type: null });
  });

  it('identifies nobody: neither by signing in, nor by a link, nor by making one record of two', async () => {
    const number = newNumber();
    const { data } = await register({ ...ADULT, contactNumber: number });
    const account = data!.registerPatient.user.id;
    const before = await people();
    const made = await atDesk({ ...ADULT, contactNumber: number });
    const { patient, link } = made.data!.createDeskPatient;
    expect([await people(), patient.id === account]).toEqual([before + 1, false]);
    counter += 1;
    const input = { token: link.token, email: `family${counter}@example.org`, password: PASSWORD };
    expect((await app.send(CLAIM, { input })).data).toEqual({ claimAccount: { user: { id: patient.id } } });
    expect((await app.send(SIGN_IN, { email: number })).data).toEqual({
      signIn: { code: 'WRONG_CREDENTIALS' },
    });
    expect(await found(number)).toEqual([account, patient.id].sort());
  });
});

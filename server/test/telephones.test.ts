import { ONE_FORM } from '../src/migrations/changes/1764830000000-telephone-numbers.js';
import { RunningApp, type Person } from './support/running-app.js';

let app: RunningApp;
let manager: Person;

beforeAll(async () => {
  app = await RunningApp.start({});
  manager = { id: await app.records.user('admin'), role: 'admin' };
});

afterAll(async () => app.stop());

beforeEach(async () => setCountry('US'));

const REGISTER = `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) {
  ... on Session { user { id } } ... on NamedError { code } } }`;
const CREATE = `mutation ($input: DeskPatientInput!) { createDeskPatient(input: $input) {
  patient { id } } }`;
const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }`;
const CLINIC = `mutation ($input: ClinicInput!) { saveClinic(input: $input) { ... on ManagedClinic { clinic { phone } } } }`;
const FIND = `query ($phone: String!) { findPatients(input: { phone: $phone }) { id } }`;
const SETTINGS = `mutation ($country: String!) { updateSettings(input: { country: $country }) { country } }`;

let counter = 0;

function registration(contactNumber: string): Record<string, unknown> {
  counter += 1;
  return {
    fullName: 'Asha Rao',
    email: `telephone${counter}@example.org`,
    password: 'four plain words here',
    dateOfBirth: '1990-02-28',
    contactNumber,
  };
}

function clinic(phone: string | null): Record<string, unknown> {
  counter += 1;
  const place = { address: '1 Main Street', city: 'Springfield', latitude: 40.7, longitude: -74 };
  return { ...place, name: `Telephone Clinic ${counter}`, timeZone: 'America/New_York', phone };
}

async function setCountry(country: string): Promise<unknown> {
  return app.sendAs(SETTINGS, { country }, manager);
}

async function newPatient(contactNumber: string): Promise<string> {
  const input = { fullName: 'Asha Rao', dateOfBirth: '1990-02-28', contactNumber };
  const { data } = await app.sendAs<{ createDeskPatient: { patient: { id: string } } }>(
    CREATE,
    { input },
    manager,
  );
  return data!.createDeskPatient.patient.id;
}

async function stored(id: string): Promise<unknown> {
  const [row] = await app.records.query(
    `select u.number, p.contact_number, p.relative_contact from users u join patients p on p.user_id = u.id
     where u.id = $1`,
    [id],
  );
  return row;
}

/** Whom each spelling finds. */
async function found(phone: string): Promise<string[]> {
  const { data } = await app.sendAs<{ findPatients: { id: string }[] }>(FIND, { phone }, manager);
  return data!.findPatients.map(({ id }) => id);
}

describe('a telephone number', () => {
  it('is stored in one form, whoever writes it, and found in every spelling', async () => {
    const registered = await app.send<{ registerPatient: { user: { id: string } } }>(REGISTER, {
      input: registration('tel:(212)/555–0111'),
    });
    const id = registered.data!.registerPatient.user.id;
    expect(await stored(id)).toMatchObject({ number: '+12125550111', contact_number: '+12125550111' });
    const input = { contactNumber: '٢١٢ ٥٥٥ ٠١١٢', relativeContact: '0091 98765\u200b-43211' };
    await app.sendAs(UPDATE, { input }, { id, role: 'patient' });
    expect(await stored(id)).toEqual({
      number: '+12125550112',
      contact_number: '+12125550112',
      relative_contact: '+919876543211',
    });
    for (const spelling of [
      '2125550112',
      '(212) 555-0112',
      '+1 212 555 0112',
      '001 212 555 0112',
      '1/212/555/0112',
      '२१२५५५०११२',
      'tel:+1-212-555-0112',
      '\u202a212\u2011555\u20110112\u202c',
      '55-01 12',
    ]) {
      expect([spelling, await found(spelling)]).toEqual([spelling, [id]]);
    }
    expect(await found('+44 212 555 0112')).toEqual([]);
  });

  it('is of the country that is set, when its own is not said', async () => {
    const home = await newPatient('98765 43212');
    expect(await setCountry('IN')).toMatchObject({ data: { updateSettings: { country: 'IN' } } });
    const abroad = await newPatient('98765 43212');
    expect(await stored(home)).toMatchObject({ contact_number: '+19876543212' });
    expect(await stored(abroad)).toMatchObject({ contact_number: '+919876543212' });
    expect(await found('+91 98765 43212')).toEqual([abroad]);
    // Whoever does not say the country finds all who have the rest.
    expect((await found('098765 43212')).sort()).toEqual([home, abroad].sort());
  });

  it('of a clinic is kept in the same form', async () => {
    const save = async (phone: string | null): Promise<unknown> => {
      const { data } = await app.sendAs<{ saveClinic: { clinic: { phone: unknown } } }>(
        CLINIC,
        { input: clinic(phone) },
        manager,
      );
      return data!.saveClinic.clinic.phone;
    };
    expect(await save('(212) 555-0113')).toBe('+12125550113');
    expect(await save(' ')).toBeNull();
    expect(await save(null)).toBeNull();
  });

  it('is refused by its own rule wherever it is not possible', async () => {
    const person: Person = { id: await app.records.patient(), role: 'patient' };
    const desk = { fullName: 'Asha Rao', dateOfBirth: '1990-02-28', contactNumber: '2125550114' };
    const asked: [string, string, Record<string, unknown>, Person | null][] = [
      ['contactNumber', REGISTER, registration('555-0114'), null],
      ['contactNumber', CREATE, { ...desk, contactNumber: '212 555 0114 ext. 5' }, manager],
      ['relativeContact', CREATE, { ...desk, relativeContact: 'mother' }, manager],
      ['contactNumber', UPDATE, { contactNumber: '+999 123 4567' }, person],
      ['relativeContact', UPDATE, { relativeContact: '911' }, person],
      ['phone', CLINIC, clinic('ask at the desk'), manager],
    ];
    for (const [field, document, input, who] of asked) {
      const { errors } = await app.sendAs(document, { input }, who);
      expect([input, errors?.[0]?.extensions]).toMatchObject([
        input,
        { code: 'BAD_USER_INPUT', fields: [{ field, rule: 'number' }] },
      ]);
    }
  });

  it('cannot be of a country that has none', async () => {
    for (const country of ['AQ', 'us', 'USA', 'ZZ', '']) {
      expect(await setCountry(country)).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', fields: [{ field: 'country', rule: 'country' }] } }],
      });
    }
  });

  it('from before is put into the form where it says its country', async () => {
    const id = await app.records.patient();
    const before = (number: string): Promise<unknown> =>
      app.records.query('update patients set contact_number = $2, relative_contact = $2 where user_id = $1', [
        id,
        number,
      ]);
    for (const [number, after] of [
      ['+12125550115', '+12125550115'],
      ['004930123456', '+4930123456'],
      ['+49 30-123 (456)', '+4930123456'],
      ['04423456789', '04423456789'],
      ['+49 (0)30 1234', '+49 (0)30 1234'],
    ] as const) {
      await before(number);
      await app.records.query(ONE_FORM);
      expect(await stored(id)).toMatchObject({ contact_number: after, relative_contact: after });
    }
  });
});

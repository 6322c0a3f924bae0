import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

/** In the order in which they belong: code points would put these as Adam, Zoë, abel, zoe, Åsen … and 10 before 9. */
const NAMES = [
  'abel',
  'Adam',
  'ähre',
  'Åsen',
  'Émile',
  'Room 9',
  'Room 10',
  'zoe',
  'Zoë',
  'Юлия',
  'आशा',
  '李明',
];

let app: RunningApp;
let administrator: Person;
let doctor: Person;
let place: TestClinic;

beforeAll(async () => {
  app = await RunningApp.start();
  place = await app.records.clinic();
  administrator = { id: await app.records.user('admin'), role: 'admin' };
  doctor = { id: place.doctorUserId, role: 'doctor' };
  await app.records.query(`update clinics set name = 'zzz' where id = $1`, [place.clinicId]);
  // Made in another order than they belong in.
  for (const [index, name] of [...NAMES].reverse().entries()) {
    const patient = await app.records.patient();
    await app.records.change(patient, { name });
    await app.records.query(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, reason,
         fee, currency, booked_by)
       values ($1, $2, $3, $4, timestamptz '2025-01-01' + make_interval(hours => $5), interval '20 minutes', 'completed',
         '', 0, 'USD', $1)`,
      [patient, place.doctorId, place.clinicId, place.visitTypeId, index],
    );
    const other = await app.records.clinic();
    await app.records.change(other.doctorUserId, { name });
    await app.records.query('update clinics set name = $2 where id = $1', [other.clinicId, name]);
    await app.records.query('insert into doctor_clinics (doctor_id, clinic_id) values ($1, $2)', [
      place.doctorId,
      other.clinicId,
    ]);
    await app.records.query(`insert into specializations (name, category) values ($1, 'a category')`, [name]);
  }
});

afterAll(async () => app.stop());

interface Connection {
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const PAGE_INFO = 'pageInfo { endCursor hasNextPage }';

/** The names of a list that is walked by pages of three. */
async function walk(query: string, who: Person): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const answer: { data: { list: Connection } | null } = await app.sendAs<{ list: Connection }>(
      query,
      { after },
      who,
    );
    const { edges, pageInfo } = answer.data!.list;
    names.push(...namesIn(edges));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return names;
}

function namesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"(?:name|fullName)":"([^"]*)"/g)].map(([, name]) => name!);
}

describe('a list by name', () => {
  it.each<[string, string, () => Person]>([
    [
      'of patients',
      `query ($after: String) { list: users(filter: { role: patient }, first: 3, after: $after) {
         edges { node { fullName } } ${PAGE_INFO} } }`,
      () => administrator,
    ],
    [
      'of the patients of a doctor',
      `query ($after: String) { list: myPatients(first: 3, after: $after) {
         edges { node { patient { fullName } } } ${PAGE_INFO} } }`,
      () => doctor,
    ],
    [
      'of doctors',
      `query ($after: String) { list: managedDoctors(first: 3, after: $after) {
         edges { node { doctor { fullName } } } ${PAGE_INFO} } }`,
      () => administrator,
    ],
  ])('%s is in order, page after page', async (_, query, who) => {
    const names = (await walk(query, who())).filter((name) => !name.startsWith('Test '));
    expect(names).toEqual(NAMES);
  });

  it.each([
    ['of open clinics', '{ clinics { name } }'],
    ['of all clinics', '{ managedClinics { clinic { name } } }'],
    ['of fields of medicine', '{ managedSpecializations { specialization { name } } }'],
    ['of fields of medicine, for patients', '{ specializations { name } }'],
  ])('%s is in order', async (_, query) => {
    const answer = await app.sendAs(query, {}, administrator);
    expect(namesIn(answer.data).filter((name) => NAMES.includes(name))).toEqual(NAMES);
  });

  it('of the clinics of a doctor is in order', async () => {
    const answer = await app.sendAs(
      `query ($id: ID!) { doctor(id: $id) { clinics { name } } }`,
      { id: place.doctorId },
      null,
    );
    expect(namesIn(answer.data)).toEqual(
      [...NAMES, 'zzz'].sort(new Intl.Collator('und', { numeric: true }).compare),
    );
  });

  it('of people found at the desk is in order', async () => {
    const answer = await app.sendAs(
      `{ findPatients(input: { birthDate: "1980-05-04" }) { fullName } }`,
      {},
      administrator,
    );
    expect(namesIn(answer.data)).toEqual(NAMES);
  });
});

it('every column that a list is sorted by has the order of names', async () => {
  const rows = await app.records.query<{ column: string }>(
    `select c.relname || '.' || a.attname as column
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_collation o on o.oid = a.attcollation
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and o.collname = 'by_name' order by 1`,
  );
  expect(rows.map(({ column }) => column)).toEqual([
    'clinics.city',
    'clinics.name',
    'specializations.category',
    'specializations.name',
    'users.full_name',
  ]);
});

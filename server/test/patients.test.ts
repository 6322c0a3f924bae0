import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

const start = new Date('2026-03-02T12:00:00Z');
let now = start;

let app: RunningApp;
let place: TestClinic;
let elsewhere: TestClinic;
let doctor: Person;
let otherDoctor: Person;
let administrator: Person;
let patient: Person;

function at(hours: number, day = 10): string {
  return new Date(Date.UTC(2026, 2, day) + hours * 3_600_000).toISOString();
}

/** Tokens last for minutes; these tests move the clock by days. */
async function makePatient(fullName?: string): Promise<Person> {
  const id = await app.records.patient();
  if (fullName !== undefined) {
    await app.records.query('update users set full_name = $2 where id = $1', [id, fullName]);
  }
  return { id, role: 'patient' };
}

async function booked(who: Person, startsAt: string, of = place): Promise<string> {
  const answer = await app.sendAs<{ bookAppointment: { id?: string; code?: string } }>(
    `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on Appointment { id } ... on NamedError { code } } }`,
    {
      input: {
        doctorId: of.doctorId,
        clinicId: of.clinicId,
        visitTypeId: of.visitTypeId,
        startsAt,
        reason: 'A cough',
        idempotencyKey: randomUUID(),
      },
    },
    who,
  );
  const id = answer.data?.bookAppointment.id;
  if (id === undefined) throw new Error(JSON.stringify(answer));
  return id;
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  elsewhere = await app.records.clinic();
  for (const where of [place, elsewhere]) {
    for (const day of [10, 11, 12])
      await app.records.open(where, new Date(at(12, day)), new Date(at(22, day)));
  }
  doctor = { id: place.doctorUserId, role: 'doctor' };
  otherDoctor = { id: elsewhere.doctorUserId, role: 'doctor' };
  administrator = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [administrator.id]);
  patient = await makePatient('Zoë Álvarez-Müller');
  await app.records.query('update settings set max_open_appointments = 100');
});

afterAll(async () => app.stop());

beforeEach(() => {
  now = start;
});

const FIND = `query ($input: FindPatientsInput!) { findPatients(input: $input) {
  id fullName dateOfBirth numberEnding hasAccount isYours } }`;
const RECORD = `query ($id: ID!, $first: Int, $after: String) { patientRecord(id: $id) {
  hasAccount mayBeClaimed patient { id fullName contactNumber dateOfBirth }
  visits(first: $first, after: $after) {
    edges { node { id status doctorName reason mayOpen visitType } } pageInfo { endCursor hasNextPage } } } }`;
const CREATE = `mutation ($input: DeskPatientInput!) { createDeskPatient(input: $input) {
  patient { id fullName } link { token purpose expiresAt } } }`;
const CLAIM_LINK = `mutation ($id: ID!) { createClaimLink(patientId: $id) { token } }`;
const CLAIM = `mutation ($input: ClaimAccountInput!) { claimAccount(input: $input) {
  ... on Session { user { id email role } } ... on NamedError { code } } }`;
const LINK = `query ($token: String!) { accountLink(token: $token) { purpose fullName needsEmail } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
  ... on Session { user { id } } ... on NamedError { code } } }`;
const MERGE = `mutation ($keep: ID!, $remove: ID!) { mergePatients(keep: $keep, remove: $remove) {
  ... on Patient { id } ... on NamedError { code } } }`;

interface Match {
  id: string;
  fullName: string;
  numberEnding: string;
  hasAccount: boolean;
  isYours: boolean;
}

async function find(input: Record<string, unknown>, who = administrator): Promise<Match[]> {
  const answer = await app.sendAs<{ findPatients: Match[] }>(FIND, { input }, who);
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.findPatients;
}

let number = 0;

async function create(more: Record<string, unknown> = {}, who = administrator) {
  number += 1;
  const answer = await app.sendAs<{
    createDeskPatient: { patient: { id: string }; link: { token: string; expiresAt: string } };
  }>(
    CREATE,
    {
      input: {
        fullName: 'Walk In',
        dateOfBirth: '1950-02-03',
        contactNumber: `+9198000${String(10_000 + number)}`,
        ...more,
      },
    },
    who,
  );
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.createDeskPatient;
}

async function claim(token: string, email: string | null, password = 'a long enough phrase') {
  const answer = await app.send<{ claimAccount: { user?: { id: string; email: string }; code?: string } }>(
    CLAIM,
    {
      input: { token, email, password },
    },
  );
  return answer.data?.claimAccount ?? { code: answer.errors?.[0]?.extensions.code };
}

describe('a person at the desk', () => {
  it.each([
    [{ words: 'zoe alvarez' }],
    [{ words: 'MÜLL' }],
    [{ words: 'alvares' }],
    [{ words: 'müller', birthDate: '1980-05-04' }],
  ])('is found by name, whatever the case and accents and with a small typo: %j', async (input) => {
    expect((await find(input)).map(({ id }) => id)).toEqual([patient.id]);
  });

  it('is found by birth date and by the end of the number, and all that is given must fit', async () => {
    const [row] = await app.records.query<{ contact_number: string }>(
      'select contact_number from patients where user_id = $1',
      [patient.id],
    );
    const phone = row!.contact_number;
    expect(await find({ phone })).toEqual([
      {
        id: patient.id,
        fullName: 'Zoë Álvarez-Müller',
        dateOfBirth: '1980-05-04',
        numberEnding: phone.slice(-4),
        hasAccount: true,
        isYours: false,
      },
    ]);
    expect((await find({ phone: phone.slice(-7) })).map(({ id }) => id)).toContain(patient.id);
    expect((await find({ birthDate: '1980-05-04' })).map(({ id }) => id)).toContain(patient.id);
    expect(await find({ phone, birthDate: '1980-05-05' })).toEqual([]);
    expect(await find({ words: 'alvarez qqqq' })).toEqual([]);
    const audited = await app.records.query<{ details: Record<string, unknown> }>(
      `select details from audit_events where action = 'patients.searched' and actor_id = $1 order by occurred_at`,
      [administrator.id],
    );
    expect(audited.at(-1)?.details).toEqual({ byName: true, byBirthDate: false, byNumber: false, found: 0 });
    expect(JSON.stringify(audited)).not.toContain('alvarez');
  });

  it('is not found by nothing, too little, or anybody but staff, nor without end', async () => {
    for (const input of [{}, { words: ' ' }, { words: 'z' }, { phone: '123' }]) {
      expect(await app.codeOf(FIND, { input }, administrator)).toBe('BAD_USER_INPUT');
    }
    expect(await app.codeOf(FIND, { input: { words: 'zoe' } }, patient)).toBe('FORBIDDEN');
    expect(await app.codeOf(FIND, { input: { words: 'zoe' } }, null)).toBe('UNAUTHENTICATED');
    const other: Person = { id: await app.records.user('admin'), role: 'admin' };
    await app.records.query(
      `insert into rate_limits (key, points, expire) values ($1, 300, (extract(epoch from now()) * 1000)::bigint + 60000)`,
      [`findPatients:${other.id}`],
    );
    expect(await app.codeOf(FIND, { input: { words: 'zoe' } }, other)).toBe('RATE_LIMITED');
  });
});

describe('a patient’s record', () => {
  it('opens to doctors who see or saw the patient, and to administrators, and each opening is audited', async () => {
    const own = await makePatient('Record Owner');
    for (const who of [doctor, otherDoctor]) {
      expect(await app.codeOf(RECORD, { id: own.id }, who)).toBe('NOT_FOUND');
    }
    const first = await booked(own, at(14));
    const foreign = await booked(own, at(15), elsewhere);
    const answer = await app.sendAs<{ patientRecord: { visits: { edges: unknown[] } } }>(
      RECORD,
      { id: own.id },
      doctor,
    );
    expect(answer.data?.patientRecord).toMatchObject({
      hasAccount: true,
      mayBeClaimed: false,
      patient: { id: own.id, fullName: 'Record Owner', dateOfBirth: '1980-05-04' },
    });
    const visits = answer.data?.patientRecord.visits.edges;
    expect(visits).toEqual([
      {
        node: expect.objectContaining({
          id: foreign,
          reason: null,
          mayOpen: false,
          visitType: 'First visit',
        }),
      },
      { node: expect.objectContaining({ id: first, reason: 'A cough', mayOpen: true }) },
    ]);
    expect(await app.codeOf(RECORD, { id: own.id }, administrator)).toBeNull();
    expect(await app.codeOf(RECORD, { id: own.id }, patient)).toBe('FORBIDDEN');
    expect(await app.codeOf(RECORD, { id: own.id }, null)).toBe('UNAUTHENTICATED');
    expect(await app.codeOf(RECORD, { id: randomUUID() }, administrator)).toBe('NOT_FOUND');
    expect(await app.codeOf(RECORD, { id: 'no id' }, administrator)).toBe('NOT_FOUND');
    const reads = await app.records.query<{ actor_id: string }>(
      `select actor_id from audit_events where action = 'patient.read' and patient_id = $1 order by occurred_at`,
      [own.id],
    );
    expect(reads.map(({ actor_id }) => actor_id)).toEqual([doctor.id, administrator.id]);
  });

  it('says to staff since when the email address refuses messages, and to nobody else', async () => {
    const own = await makePatient();
    await booked(own, at(21.5));
    const REFUSED = 'query ($id: ID!) { patientRecord(id: $id) { emailRefusedSince } }';
    const read = async (who: typeof doctor): Promise<string | null | undefined> =>
      (
        await app.sendAs<{ patientRecord: { emailRefusedSince: string | null } }>(
          REFUSED,
          { id: own.id },
          who,
        )
      ).data?.patientRecord.emailRefusedSince;
    expect(await read(administrator)).toBeNull();
    const since = '2026-03-01T09:00:00.000Z';
    await app.records.query(
      `insert into bounced_addresses (channel, address, fault, bounced_at)
        select 'email', email, 'refused', $2 from users where id = $1`,
      [own.id, since],
    );
    expect([await read(administrator), await read(doctor)]).toEqual([since, since]);
    for (const [who, code] of [
      [otherDoctor, 'NOT_FOUND'],
      [patient, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      expect(await app.codeOf(REFUSED, { id: own.id }, who)).toBe(code);
    }
    await app.records.query(`update users set email = 'another-' || email where id = $1`, [own.id]);
    expect(await read(administrator)).toBeNull();
  });

  it('closes again to a doctor whose only visit was cancelled', async () => {
    const own = await makePatient();
    const id = await booked(own, at(16));
    await app.sendAs(
      `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { ... on NamedError { code } } }`,
      { id },
      own,
    );
    expect(await app.codeOf(RECORD, { id: own.id }, doctor)).toBe('NOT_FOUND');
  });

  it('has its history in pages', async () => {
    const own = await makePatient();
    const ids: string[] = [];
    for (const hour of [17, 18, 19]) ids.unshift(await booked(own, at(hour)));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: {
        data: {
          patientRecord: {
            visits: {
              edges: { node: { id: string } }[];
              pageInfo: { endCursor: string; hasNextPage: boolean };
            };
          };
        } | null;
      } = await app.sendAs(RECORD, { id: own.id, first: 2, after }, doctor);
      const { edges, pageInfo } = answer.data!.patientRecord.visits;
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(ids);
    expect(await app.codeOf(RECORD, { id: own.id, first: 51 }, doctor)).toBe('BAD_USER_INPUT');
    expect(await app.codeOf(RECORD, { id: own.id, after: 'nonsense' }, doctor)).toBe('BAD_USER_INPUT');
  });

  it('is on the list of its doctor, by name, and of no other', async () => {
    const LIST = `query ($words: String, $first: Int, $after: String) { myPatients(words: $words, first: $first, after: $after) {
      edges { node { patient { id fullName } lastVisitOn nextVisitOn } } pageInfo { endCursor hasNextPage } } }`;
    interface List {
      myPatients: {
        edges: {
          node: { patient: { id: string }; nextVisitOn: string | null; lastVisitOn: string | null };
        }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    }
    const a = await makePatient('Aaa Listed');
    const b = await makePatient('Bbb Listed');
    await booked(b, at(20));
    await booked(a, at(20.5));
    const page = await app.sendAs<List>(LIST, { words: 'listed', first: 1 }, doctor);
    expect(page.data?.myPatients.edges[0]?.node).toMatchObject({
      patient: { id: a.id },
      lastVisitOn: null,
      nextVisitOn: '2026-03-10',
    });
    const { endCursor, hasNextPage } = page.data!.myPatients.pageInfo;
    expect(hasNextPage).toBe(true);
    const next = await app.sendAs<List>(LIST, { words: 'listed', first: 1, after: endCursor }, doctor);
    expect(next.data?.myPatients.edges[0]?.node.patient.id).toBe(b.id);
    expect(next.data?.myPatients.pageInfo.hasNextPage).toBe(false);
    const foreign = await app.sendAs<List>(LIST, { words: 'listed' }, otherDoctor);
    expect(foreign.data?.myPatients.edges).toEqual([]);
    for (const who of [patient, administrator]) expect(await app.codeOf(LIST, {}, who)).toBe('FORBIDDEN');
    expect(await app.codeOf(LIST, {}, null)).toBe('UNAUTHENTICATED');
  });

  it('has its visits on the days of their clinic, whoever reads where', async () => {
    const east = await app.records.clinic({ timeZone: 'Asia/Kolkata' });
    await app.records.open(east, new Date(at(12)), new Date(at(22)));
    const late = await makePatient('Ccc Late');
    // Half past eight in the evening is past midnight in Kolkata.
    await booked(late, at(20.5), east);
    const eastern: Person = { id: east.doctorUserId, role: 'doctor' };
    const days = async () =>
      (await app.sendAs('{ myPatients { edges { node { lastVisitOn nextVisitOn } } } }', {}, eastern)).data;
    expect(await days()).toEqual({
      myPatients: { edges: [{ node: { lastVisitOn: null, nextVisitOn: '2026-03-11' } }] },
    });
    now = new Date(at(21));
    expect(await days()).toEqual({
      myPatients: { edges: [{ node: { lastVisitOn: '2026-03-11', nextVisitOn: null } }] },
    });
  });
});

describe('a patient made at the desk', () => {
  it('is booked for like anybody, and takes the account over by the link, once', async () => {
    const { patient: made, link } = await create();
    expect(link).toMatchObject({ purpose: 'claim', expiresAt: '2026-03-09T12:00:00.000Z' });
    expect((await find({ words: 'walk in' }))[0]).toMatchObject({ id: made.id, hasAccount: false });
    const stored = await app.records.query('select token_hash from account_links where user_id = $1', [
      made.id,
    ]);
    expect(JSON.stringify(stored)).not.toContain(link.token);
    const visit = await app.sendAs<{ bookAppointment: { id: string } }>(
      `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on Appointment { id } } }`,
      {
        input: {
          doctorId: place.doctorId,
          clinicId: place.clinicId,
          visitTypeId: place.visitTypeId,
          startsAt: at(14, 11),
          idempotencyKey: randomUUID(),
          patientId: made.id,
        },
      },
      administrator,
    );
    const known = await app.send(LINK, { token: link.token });
    expect(known.data).toEqual({ accountLink: { purpose: 'claim', fullName: 'Walk In', needsEmail: true } });
    expect((await claim(link.token, null)).code).toBe('BAD_USER_INPUT');
    expect((await claim(link.token, 'walkin@clinic.test', 'password')).code).toBe('PASSWORD_TOO_COMMON');
    const claimed = await claim(link.token, 'walkin@clinic.test');
    expect(claimed.user).toMatchObject({ id: made.id, email: 'walkin@clinic.test' });
    expect((await claim(link.token, 'again@clinic.test')).code).toBe('LINK_NOT_VALID');
    expect((await app.send(LINK, { token: link.token })).data).toEqual({ accountLink: null });
    const signedIn = await app.send(SIGN_IN, {
      email: 'WalkIn@clinic.test',
      password: 'a long enough phrase',
    });
    expect(signedIn.data).toEqual({ signIn: { user: { id: made.id } } });
    const own = await app.sendAs<{ myAppointments: { edges: { node: { id: string } }[] } }>(
      '{ myAppointments(period: UPCOMING) { edges { node { id } } } }',
      {},
      { id: made.id, role: 'patient' },
    );
    expect(own.data?.myAppointments.edges.map(({ node }) => node.id)).toEqual([
      visit.data?.bookAppointment.id,
    ]);
    expect(await app.codeOf(CLAIM_LINK, { id: made.id }, administrator)).toBe('NOT_FOUND');
  });

  it('keeps a link for seven days, and only the newest one', async () => {
    const { patient: made, link } = await create();
    now = new Date(start.getTime() + 7 * 86_400_000);
    expect((await claim(link.token, 'late@clinic.test')).code).toBe('LINK_NOT_VALID');
    const renewed = await app.sendAs<{ createClaimLink: { token: string } }>(
      CLAIM_LINK,
      { id: made.id },
      administrator,
    );
    now = start;
    expect((await claim(link.token, 'late@clinic.test')).code).toBe('LINK_NOT_VALID');
    expect((await claim('x'.repeat(43), 'late@clinic.test')).code).toBe('LINK_NOT_VALID');
    const [taken] = await app.records.query<{ email: string }>('select email from users where id = $1', [
      patient.id,
    ]);
    const token = renewed.data!.createClaimLink.token;
    expect((await claim(token, taken!.email)).code).toBe('EMAIL_TAKEN');
    expect((await claim(token, 'late@clinic.test')).user?.id).toBe(made.id);
  });

  it('is taken over once, however many try at the same time', async () => {
    const { link } = await create();
    const results = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => claim(link.token, `race-${name}@clinic.test`)),
    );
    expect(results.filter(({ user }) => user !== undefined)).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'LINK_NOT_VALID')).toHaveLength(3);
  });

  it('is made by staff, from what a person can have', async () => {
    expect((await create({}, doctor)).patient.id).toBeDefined();
    const input = { fullName: 'A', dateOfBirth: '1950-02-03', contactNumber: '+919812345678' };
    expect(await app.codeOf(CREATE, { input }, patient)).toBe('FORBIDDEN');
    expect(await app.codeOf(CREATE, { input }, null)).toBe('UNAUTHENTICATED');
    expect(await app.codeOf(CLAIM_LINK, { id: patient.id }, patient)).toBe('FORBIDDEN');
    expect(await app.codeOf(CLAIM_LINK, { id: patient.id }, doctor)).toBe('FORBIDDEN');
    expect(await app.codeOf(CLAIM_LINK, { id: randomUUID() }, administrator)).toBe('NOT_FOUND');
    for (const wrong of [
      { fullName: ' ' },
      { contactNumber: '12' },
      { dateOfBirth: '2027-01-01' },
      { relativeContact: 'x' },
    ]) {
      expect(await app.codeOf(CREATE, { input: { ...input, ...wrong } }, administrator)).toBe(
        'BAD_USER_INPUT',
      );
    }
  });
});

describe('two records of one person', () => {
  it('become one that has the history of both', async () => {
    const keep = await makePatient('Kept Person');
    const { patient: made } = await create({ fullName: 'Kept Persson', relativeContact: '+15551234567' });
    const remove: Person = { id: made.id, role: 'patient' };
    const first = await booked(keep, at(15, 11));
    const second = await booked(remove, at(16, 11));
    await app.records.query(
      `insert into reports (patient_id, doctor_id, report_url, report_title, report_type, file_name, media_type, size_bytes)
       values ($1, $2, 'x', 'Blood', 'lab_result', 'blood.pdf', 'application/pdf', 1)`,
      [remove.id, place.doctorId],
    );
    const hold = await app.sendAs(
      `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename } }`,
      {
        input: {
          doctorId: place.doctorId,
          clinicId: place.clinicId,
          visitTypeId: place.visitTypeId,
          startsAt: at(17, 11),
        },
      },
      remove,
    );
    expect(hold.data).toEqual({ holdSlot: { __typename: 'Hold' } });
    expect((await app.sendAs(MERGE, { keep: keep.id, remove: remove.id }, administrator)).data).toEqual({
      mergePatients: { id: keep.id },
    });
    const record = await app.sendAs<{
      patientRecord: { patient: { id: string }; visits: { edges: { node: { id: string } }[] } };
    }>(RECORD, { id: remove.id }, doctor);
    expect(record.data?.patientRecord.patient.id).toBe(keep.id);
    expect(record.data?.patientRecord.visits.edges.map(({ node }) => node.id)).toEqual([second, first]);
    const [left] = await app.records.query<Record<string, unknown>>(
      `select (select relative_contact from patients where user_id = $1) as relative,
         (select count(*)::int from reports where patient_id = $1) as reports,
         (select count(*)::int from appointments where patient_id = $2) as appointments,
         (select contact_number is not null from patient_merges where removed_id = $2) as kept_number,
         (select disabled_at is not null from users where id = $2) as disabled,
         (select taken from doctor_days where doctor_id = $3 and local_date = '2026-03-11') as taken,
         (select count(*)::int from appointments where doctor_id = $3 and local_date = '2026-03-11' and counted) as counted`,
      [keep.id, remove.id, place.doctorId],
    );
    expect(left).toMatchObject({
      relative: '+15551234567',
      reports: 1,
      appointments: 0,
      kept_number: true,
      disabled: true,
      taken: left!['counted'],
    });
    const found = await find({ words: 'persson', phone: '+15551234567' });
    expect(found.map(({ id }) => id)).toEqual([keep.id]);
    const audited = await app.records.query(
      `select 1 from audit_events where action = 'patient.merged' and actor_id = $1 and patient_id = any ($2)`,
      [administrator.id, [keep.id, remove.id]],
    );
    expect(audited).toHaveLength(2);
    expect(await app.codeOf('{ me { id } }', {}, remove)).toBeNull();
    expect((await app.sendAs<{ me: unknown }>('{ me { id } }', {}, remove)).data?.me).toBeNull();
  });

  it('stay two where visits overlap, where the account would be lost, or where one is no record', async () => {
    const keep = await makePatient();
    const { patient: made } = await create();
    await booked(keep, at(18, 11));
    await booked({ id: made.id, role: 'patient' }, at(18, 11), elsewhere);
    const codes = async (pair: Record<string, string>): Promise<unknown> =>
      (await app.sendAs(MERGE, pair, administrator)).data?.mergePatients;
    expect(await codes({ keep: keep.id, remove: made.id })).toEqual({ code: 'OVERLAPPING_VISITS' });
    expect(await codes({ keep: made.id, remove: keep.id })).toEqual({ code: 'KEEP_THE_ACCOUNT' });
    expect(await app.codeOf(MERGE, { keep: keep.id, remove: keep.id }, administrator)).toBe('BAD_USER_INPUT');
    expect(await app.codeOf(MERGE, { keep: keep.id, remove: doctor.id }, administrator)).toBe('NOT_FOUND');
    expect(await app.codeOf(MERGE, { keep: keep.id, remove: 'no id' }, administrator)).toBe('BAD_USER_INPUT');
    for (const who of [patient, doctor]) {
      expect(await app.codeOf(MERGE, { keep: keep.id, remove: made.id }, who)).toBe('FORBIDDEN');
    }
    expect(await app.codeOf(MERGE, { keep: keep.id, remove: made.id }, null)).toBe('UNAUTHENTICATED');
    const [rows] = await app.records.query<{ count: number }>(
      'select count(*)::int as count from appointments where patient_id = $1',
      [made.id],
    );
    expect(rows?.count).toBe(1);
  });
});

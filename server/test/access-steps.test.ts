import { getNamedType, isInputObjectType } from 'graphql';
import { describeSchema } from '../src/graphql/schema.js';
import { TestRecords, type TestClinic } from './support/clinic.js';
import { pdf } from './support/documents.js';
import { RunningApp, type Answer, type Person } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const start = new Date('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;
const PASSWORD = 'a long enough phrase';

let now = start;
let app: RunningApp;
let place: TestClinic;
let doctor: Person;
let desk: Person;
let manager: Person;
let otherManager: Person;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  doctor = { id: place.doctorUserId, role: 'doctor' };
  desk = { id: await app.records.user('admin'), role: 'admin' };
  manager = { id: await app.records.user('admin'), role: 'admin' };
  otherManager = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
  for (const [who, name] of [
    [desk, 'Front Desk'],
    [manager, 'First Manager'],
    [otherManager, 'Other Manager'],
  ] as const) {
    await app.records.change(who.id, { name });
  }
});

afterAll(async () => app?.stop());

beforeEach(async () => {
  // Later than all that a test before did.
  now = new Date(now.getTime() + HOUR);
  await app.records.query('delete from rate_limits');
});

const CREATE = `mutation ($input: DeskPatientInput!) { createDeskPatient(input: $input) {
  patient { id } link { token } } }`;
const CLAIM_LINK = `mutation ($id: ID!) { createClaimLink(patientId: $id) { token } }`;
const RESET = `mutation ($id: ID!) { resetAccess(userId: $id) { token } }`;
const CLAIM = `mutation ($input: ClaimAccountInput!) { claimAccount(input: $input) { __typename
  ... on Session { user { id email number patient { dateOfBirth contactNumber relativeContact } } }
  ... on NamedError { code } } }`;
const MERGE = `mutation ($keep: ID!, $remove: ID!) { mergePatients(keep: $keep, remove: $remove) {
  __typename ... on NamedError { code } } }`;
const LIST = `query ($appointmentId: ID) { reports(appointmentId: $appointmentId) {
  closed edges { node { id title } } } }`;
const LINK = `mutation ($id: ID!) { createReportLink(id: $id) { url } }`;
const OPEN = `mutation ($input: OpenDocumentsInput!) { openDocuments(input: $input) { __typename
  ... on DocumentsOpened { patient { dateOfBirth documentsClosed } steps { kind closed openedByName } }
  ... on NamedError { code } } }`;
const OPEN_FOR = `mutation ($id: ID!) { openDocumentsFor(patientId: $id) { __typename
  ... on DocumentsOpened { steps { kind closed openedByName } } ... on NamedError { code } } }`;
const STEPS = `{ myAccessSteps { kind takenAt takenByName openedAt openedByName closed hasDetails } }`;
const ME = `{ me { number patient { dateOfBirth contactNumber relativeContact documentsClosed } } }`;

let numbers = 0;

function nextNumber(): string {
  numbers += 1;
  return `+9198000${String(10_000 + numbers)}`;
}

interface Made {
  readonly person: Person;
  readonly token: string;
  readonly contactNumber: string;
}

/** A patient made at the desk, who has not taken the account over. */
async function atDesk(dateOfBirth = '1950-02-03', contactNumber = nextNumber()): Promise<Made> {
  const input = { fullName: 'Walk In', dateOfBirth, contactNumber };
  const { data } = await app.sendAs<{
    createDeskPatient: { patient: { id: string }; link: { token: string } };
  }>(CREATE, { input }, desk);
  const { patient, link } = data!.createDeskPatient;
  return { person: { id: patient.id, role: 'patient' }, token: link.token, contactNumber };
}

let emails = 0;

interface Claimed {
  __typename: string;
  code?: string;
  user: { email: string; number: string | null; patient: Record<string, string | null> };
}

async function claim(token: string): Promise<Claimed> {
  emails += 1;
  const input = { token, email: `claimer-${emails}@clinic.test`, password: PASSWORD };
  const answer = await app.send<{ claimAccount: Claimed }>(CLAIM, { input });
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.claimAccount;
}

/** The link by which staff give a sign-in. */
async function linkBy(text: string, id: string, who: Person): Promise<string> {
  const answer = await app.sendAs<Record<string, { token: string }>>(text, { id }, who);
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data)[0]!.token;
}

async function visitOf(patient: Person): Promise<string> {
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '20 minutes', 'completed', 12000) returning id`,
    [patient.id, place.doctorId, place.clinicId, place.visitTypeId, new Date(now.getTime() - 24 * HOUR)],
  );
  return row!.id;
}

/** A document that the doctor uploads now. */
async function document(patient: Person, title: string): Promise<string> {
  const uploader = new Visitor(app.app);
  uploader.accessToken = await app.tokenFor(doctor.id, 'doctor');
  const appointmentId = await visitOf(patient);
  const answer = await uploader.upload<{ uploadReport: { id: string } }>(
    `mutation ($input: UploadReportInput!, $file: Upload!) { uploadReport(input: $input, file: $file) { ... on Report { id } } }`,
    pdf(title),
    'blood.pdf',
    { input: { patientId: patient.id, appointmentId, title, type: 'lab_result' } },
  );
  return answer.data!.uploadReport.id;
}

async function shown(who: Person): Promise<{ closed: number; titles: string[] }> {
  const { data } = await app.sendAs<{ reports: { closed: number; edges: { node: { title: string } }[] } }>(
    LIST,
    {},
    who,
  );
  return { closed: data!.reports.closed, titles: data!.reports.edges.map(({ node }) => node.title) };
}

interface Opened {
  __typename: string;
  code?: string;
  steps?: { kind: string; closed: number; openedByName: string | null }[];
}

/** What trying to open gives: the type of the answer, or its code. */
async function open(who: Person, dateOfBirth: string, contactNumber: string): Promise<string> {
  const answer = await app.sendAs<{ openDocuments: Opened }>(
    OPEN,
    { input: { dateOfBirth, contactNumber } },
    who,
  );
  return (
    answer.data?.openDocuments.code ??
    answer.data?.openDocuments.__typename ??
    answer.errors![0]!.extensions.code
  );
}

async function merge(keep: Person, remove: Person, who = desk): Promise<string | undefined> {
  const answer = await app.sendAs<{ mergePatients: { __typename: string; code?: string } }>(
    MERGE,
    { keep: keep.id, remove: remove.id },
    who,
  );
  return answer.data?.mergePatients.code ?? answer.data?.mergePatients.__typename;
}

async function acts(patient: Person, like = 'documents.%'): Promise<[string, string | null][]> {
  const rows = await app.records.query<{ action: string; actor_id: string | null }>(
    'select action, actor_id from audit_events where patient_id = $1 and action like $2 order by occurred_at, id',
    [patient.id, like],
  );
  return rows.map(({ action, actor_id }) => [action, actor_id]);
}

function later(hours = 1): void {
  now = new Date(now.getTime() + hours * HOUR);
}

/** Every way by which staff give a sign-in to a record, or to what it holds: done by the front desk where it may. */
const STEPS_OF_STAFF: [name: string, kind: string, by: () => Person, take: (of: Made) => Promise<Person>][] =
  [
    [
      'a link for a record without an account',
      'claim',
      () => desk,
      async ({ person }) => {
        await claim(await linkBy(CLAIM_LINK, person.id, desk));
        return person;
      },
    ],
    [
      'new access to a record without an account',
      'claim',
      () => manager,
      async ({ person }) => {
        await claim(await linkBy(RESET, person.id, manager));
        return person;
      },
    ],
    [
      'new access to an account',
      'reset',
      () => manager,
      async ({ person, token }) => {
        await claim(token);
        // What the person opened by then is closed again.
        await app.records.query(
          'update access_steps set opened_at = $2, opened_by = $1 where patient_id = $1',
          [person.id, now],
        );
        later();
        await claim(await linkBy(RESET, person.id, manager));
        return person;
      },
    ],
    [
      'merging into an account of one’s own',
      'merge',
      () => desk,
      async ({ person }) => {
        const own: Person = { id: await app.records.patient(), role: 'patient' };
        expect(await merge(own, person)).toBe('Patient');
        return own;
      },
    ],
    [
      'merging into a record whose account is opened after it',
      'merge',
      () => desk,
      async ({ person }) => {
        const own = await atDesk('1999-09-09');
        expect(await merge(own.person, person)).toBe('Patient');
        await claim(own.token);
        // What the record held that somebody made for the purpose does not help.
        expect(await open(own.person, '1999-09-09', own.contactNumber)).toBe('DocumentsOpened');
        return own.person;
      },
    ],
  ];

describe.each(STEPS_OF_STAFF)('after %s', (_name, kind, by, take) => {
  it('documents from before stay closed until the person says what is on file', async () => {
    const made = await atDesk();
    const id = await document(made.person, 'From before');
    later();
    const holder = await take(made);
    const { length: former } = await acts(holder);
    later();

    expect(await shown(holder)).toEqual({ closed: 1, titles: [] });
    for (const text of [
      LINK,
      'mutation ($id: ID!) { removeReport(id: $id) { id } }',
      'mutation ($id: ID!) { restoreReport(id: $id) { id } }',
    ]) {
      expect(await app.codeOf(text, { id }, holder)).toBe('NOT_FOUND');
    }
    // To the doctor nothing changed; administrators read none, as ever.
    expect(await app.codeOf(LINK, { id }, doctor)).toBeNull();
    const fresh = await document(holder, 'From after');
    expect(await shown(holder)).toEqual({ closed: 1, titles: ['From after'] });
    expect(await app.codeOf(LINK, { id: fresh }, holder)).toBeNull();

    // What is asked for is not to be read off, nor changed into something else.
    const hidden = { dateOfBirth: null, contactNumber: null, relativeContact: null };
    expect((await app.sendAs(ME, {}, holder)).data).toEqual({
      me: { number: null, patient: { ...hidden, documentsClosed: true } },
    });
    const own = await app.sendAs<{ myAppointments: { edges: { node: { patient: unknown } }[] } }>(
      '{ myAppointments(period: PAST) { edges { node { patient { dateOfBirth contactNumber relativeContact } } } } }',
      {},
      holder,
    );
    expect(own.data?.myAppointments.edges[0]?.node.patient).toEqual(hidden);
    const changed = { dateOfBirth: '2001-01-01', contactNumber: nextNumber() };
    const update = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
      ... on User { number patient { dateOfBirth contactNumber } } } }`;
    expect((await app.sendAs(update, { input: changed }, holder)).data).toEqual({
      updateProfile: { number: null, patient: { dateOfBirth: null, contactNumber: null } },
    });

    expect(await open(holder, changed.dateOfBirth, changed.contactNumber)).toBe('WRONG_DETAILS');
    expect(await open(holder, '1950-02-03', changed.contactNumber)).toBe('WRONG_DETAILS');
    expect(await open(holder, '1950-02-04', made.contactNumber)).toBe('WRONG_DETAILS');
    expect(await shown(holder)).toMatchObject({ closed: 1 });
    expect(await open(holder, '1950-02-03', made.contactNumber)).toBe('DocumentsOpened');

    expect(await shown(holder)).toEqual({ closed: 0, titles: ['From after', 'From before'] });
    expect(await app.codeOf(LINK, { id }, holder)).toBeNull();
    expect((await app.sendAs(ME, {}, holder)).data).toMatchObject({
      me: { number: changed.contactNumber, patient: { ...changed, documentsClosed: false } },
    });
    expect((await acts(holder)).slice(former)).toEqual([
      ...Array<[string, string]>(3).fill(['documents.unlock_refused', holder.id]),
      ['documents.unlocked', holder.id],
    ]);
    const { data } = await app.sendAs<{ myAccessSteps: Record<string, unknown>[] }>(STEPS, {}, holder);
    const step = data!.myAccessSteps.find((one) => one.kind === kind);
    const [{ full_name: taker }] = (await app.records.query<{ full_name: string }>(
      'select full_name from users where id = $1',
      [by().id],
    )) as [{ full_name: string }];
    expect(step).toMatchObject({ takenByName: taker, closed: 0, hasDetails: true });
    expect(step?.openedAt).not.toBeNull();
  });
});

describe('documents that are closed', () => {
  it('are not fetched by a link from before the step, nor listed for one visit', async () => {
    const holder: Person = { id: await app.records.patient(), role: 'patient' };
    const visitor = new Visitor(app.app);
    visitor.accessToken = await app.tokenFor(holder.id);
    const made = await atDesk();
    const id = await document(made.person, 'From elsewhere');
    const own = await document(holder, 'Own');
    const linkOf = async (report: string): Promise<string> => {
      const { data } = await visitor.ask<{ createReportLink: { url: string } }>(LINK, { id: report });
      return data!.createReportLink.url;
    };
    const statusOf = async (url: string): Promise<number> => (await fetch(`${app.app.url}${url}`)).status;
    expect(await merge(holder, made.person)).toBe('Patient');
    const ownUrl = await linkOf(own);
    // Opened, and closed again by another step before the minute is over.
    expect(await open(holder, '1950-02-03', made.contactNumber)).toBe('DocumentsOpened');
    const url = await linkOf(id);
    expect([await statusOf(url), await statusOf(ownUrl)]).toEqual([200, 200]);
    await app.records.query(
      'update access_steps set opened_at = null, opened_by = null where patient_id = $1',
      [holder.id],
    );
    expect([await statusOf(url), await statusOf(ownUrl)]).toEqual([404, 200]);
    const [visit] = await app.records.query<{ appointment_id: string }>(
      'select appointment_id from reports where id = $1',
      [id],
    );
    const listed = await app.sendAs(LIST, { appointmentId: visit!.appointment_id }, holder);
    expect(listed.data).toEqual({ reports: { closed: 1, edges: [] } });
  });

  it('of each record that was merged open by what that one held alone', async () => {
    const victim = await atDesk('1940-04-04');
    await document(victim.person, 'Of the victim');
    later();
    // Made for the purpose, with details that its maker knows.
    const [bait, account] = [await atDesk('2000-01-01'), await atDesk('2000-01-01')];
    await document(bait.person, 'Of the bait');
    expect(await merge(bait.person, victim.person)).toBe('Patient');
    expect(await merge(account.person, bait.person)).toBe('Patient');
    later();
    await claim(account.token);
    const holder = account.person;
    expect(await open(holder, '2000-01-01', account.contactNumber)).toBe('DocumentsOpened');
    expect(await shown(holder)).toEqual({ closed: 2, titles: [] });
    expect(await open(holder, '2000-01-01', bait.contactNumber)).toBe('DocumentsOpened');
    expect(await shown(holder)).toEqual({ closed: 1, titles: ['Of the bait'] });
    expect(await open(holder, '2000-01-01', victim.contactNumber)).toBe('WRONG_DETAILS');
    expect(await open(holder, '1940-04-04', bait.contactNumber)).toBe('WRONG_DETAILS');
    expect(await open(holder, '1940-04-04', victim.contactNumber)).toBe('DocumentsOpened');
    expect(await shown(holder)).toEqual({ closed: 0, titles: ['Of the bait', 'Of the victim'] });
  });

  it('stay closed to somebody of the family who has the same number, but not the same birth date', async () => {
    const mother = await atDesk('1950-02-03');
    const child = await atDesk('2019-05-06', mother.contactNumber);
    await document(mother.person, 'Of the mother');
    await document(child.person, 'Of the child');
    later();
    await claim(child.token);
    await claim(mother.token);
    expect(await open(child.person, '1950-02-03', mother.contactNumber)).toBe('WRONG_DETAILS');
    expect(await shown(child.person)).toEqual({ closed: 1, titles: [] });
    expect(await open(child.person, '2019-05-06', mother.contactNumber)).toBe('DocumentsOpened');
    expect(await shown(child.person)).toEqual({ closed: 0, titles: ['Of the child'] });
    // What one of them opens stays closed for the other.
    expect(await shown(mother.person)).toEqual({ closed: 1, titles: [] });
  });

  it('stay closed after a second step, whatever was changed in between', async () => {
    const made = await atDesk();
    await document(made.person, 'First');
    later();
    await claim(made.token);
    const mine = { dateOfBirth: '2001-01-01', contactNumber: nextNumber() };
    const update = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }';
    await app.sendAs(update, { input: mine }, made.person);
    later();
    await claim(await linkBy(RESET, made.person.id, manager));
    expect(await open(made.person, mine.dateOfBirth, mine.contactNumber)).toBe('DocumentsOpened');
    expect(await shown(made.person)).toEqual({ closed: 1, titles: [] });
    expect(await open(made.person, '1950-02-03', made.contactNumber)).toBe('DocumentsOpened');
    expect(await shown(made.person)).toEqual({ closed: 0, titles: ['First'] });
  });

  it('open by the number of the relative too, and by a number in any spelling, but by no part of it', async () => {
    const cases: [stored: string, given: string, result: string][] = [
      ['+919812345678', '+91 98123 45678', 'DocumentsOpened'],
      ['+919812345678', '0091-98123-45678', 'DocumentsOpened'],
      ['+919812345678', '098123 45678', 'DocumentsOpened'],
      ['09812345678', '+91 98123 45678', 'DocumentsOpened'],
      ['+919812345678', '5678', 'BAD_USER_INPUT'],
      ['+919812345678', '345678', 'BAD_USER_INPUT'],
      ['+919812345678', '0000000', 'BAD_USER_INPUT'],
      ['+919812345678', '%%%%%%%%', 'BAD_USER_INPUT'],
      ['+919812345678', '9812345', 'WRONG_DETAILS'],
      ['+919812345678', '99999999', 'WRONG_DETAILS'],
      ['0000000', '9812345678', 'WRONG_DETAILS'],
    ];
    for (const [number, given, result] of cases) {
      for (const column of ['contact_number', 'relative_contact']) {
        const made = await atDesk();
        await document(made.person, 'First');
        later();
        await claim(made.token);
        await app.records.query(
          `update access_steps set contact_number = null, relative_contact = null where patient_id = $1`,
          [made.person.id],
        );
        await app.records.query(`update access_steps set ${column} = $2 where patient_id = $1`, [
          made.person.id,
          number,
        ]);
        expect([number, given, await open(made.person, '1950-02-03', given)]).toEqual([
          number,
          given,
          result,
        ]);
        await app.records.query('delete from rate_limits');
      }
    }
  });

  it('are guessed at more and more slowly, however many tries come at once', async () => {
    const made = await atDesk();
    await document(made.person, 'First');
    later();
    await claim(made.token);
    const tries = await Promise.all(
      Array.from({ length: 30 }, (_, index) => open(made.person, '1950-02-03', `98000000${10 + index}`)),
    );
    const wrong = tries.filter((result) => result === 'WRONG_DETAILS').length;
    expect(wrong).toBeLessThanOrEqual(6);
    expect(tries.filter((result) => result === 'RATE_LIMITED')).toHaveLength(30 - wrong);
    // The right answer waits as long as a wrong one, a minute at most.
    expect(await open(made.person, '1950-02-03', made.contactNumber)).toBe('RATE_LIMITED');
    now = new Date(now.getTime() + 60_000);
    expect(await open(made.person, '1950-02-03', made.contactNumber)).toBe('DocumentsOpened');
    // Others do not wait for it.
    const another = await atDesk();
    expect(await open(another.person, '1950-02-03', another.contactNumber)).toBe('WRONG_DETAILS');
  });

  it('are opened by a manager where nothing is on file, not by who gave the sign-in, and all see it', async () => {
    const unknown: Person = { id: await app.records.patient(), role: 'patient' };
    await app.records.query(
      `update users set origin = 'imported', password_hash = null, email = null, username = null where id = $1`,
      [unknown.id],
    );
    await app.records.query(
      'update patients set imported = true, date_of_birth = null, contact_number = null where user_id = $1',
      [unknown.id],
    );
    const id = await document(unknown, 'From an older system');
    const holder: Person = { id: await app.records.patient(), role: 'patient' };
    expect(await merge(holder, unknown, manager)).toBe('Patient');
    const steps = async (): Promise<unknown> => (await app.sendAs(STEPS, {}, holder)).data;
    expect(await steps()).toMatchObject({
      myAccessSteps: [
        { kind: 'merge', takenByName: 'First Manager', openedAt: null, closed: 1, hasDetails: false },
      ],
    });
    expect(await open(holder, '1980-05-04', '5551000000')).toBe('WRONG_DETAILS');
    for (const who of [desk, doctor, holder]) {
      expect(await app.codeOf(OPEN_FOR, { id: holder.id }, who)).toBe('FORBIDDEN');
    }
    expect(await app.codeOf(OPEN_FOR, { id: holder.id }, null)).toBe('UNAUTHENTICATED');
    expect(await app.codeOf(OPEN_FOR, { id: doctor.id }, manager)).toBe('NOT_FOUND');
    expect((await app.sendAs(OPEN_FOR, { id: holder.id }, manager)).data).toEqual({
      openDocumentsFor: { __typename: 'NotYourStep', code: 'NOT_YOUR_STEP' },
    });
    expect(await app.codeOf(LINK, { id }, holder)).toBe('NOT_FOUND');
    expect((await app.sendAs(OPEN_FOR, { id: holder.id }, otherManager)).data).toEqual({
      openDocumentsFor: {
        __typename: 'DocumentsOpened',
        steps: [{ kind: 'merge', closed: 0, openedByName: 'Other Manager' }],
      },
    });
    expect(await app.codeOf(LINK, { id }, holder)).toBeNull();
    expect(await steps()).toMatchObject({ myAccessSteps: [{ openedByName: 'Other Manager', closed: 0 }] });
    expect(await acts(holder)).toEqual([
      ['documents.unlock_refused', holder.id],
      ['documents.unlocked', otherManager.id],
    ]);
  });

  it('and the steps are for the person and managers to see', async () => {
    const made = await atDesk();
    await claim(made.token);
    const record = 'query ($id: ID!) { accessSteps(patientId: $id) { kind takenByName } }';
    expect((await app.sendAs(record, { id: made.person.id }, manager)).data).toEqual({
      accessSteps: [{ kind: 'claim', takenByName: 'Front Desk' }],
    });
    await visitOf(made.person);
    for (const who of [desk, doctor]) {
      expect(await app.codeOf(record, { id: made.person.id }, who)).toBe('FORBIDDEN');
    }
    for (const who of [desk, doctor, manager]) {
      expect(await app.codeOf(STEPS, {}, who)).toBe('FORBIDDEN');
      const input = { dateOfBirth: '1950-02-03', contactNumber: made.contactNumber };
      expect(await app.codeOf(OPEN, { input }, who)).toBe('FORBIDDEN');
    }
    for (const text of [
      STEPS,
      OPEN.replace(
        '$input: OpenDocumentsInput!',
        '$input: OpenDocumentsInput = { dateOfBirth: "1950-02-03", contactNumber: "98000000" }',
      ),
    ]) {
      expect(await app.codeOf(text, {}, null)).toBe('UNAUTHENTICATED');
    }
    expect((await app.sendAs(STEPS, {}, { id: await app.records.patient(), role: 'patient' })).data).toEqual({
      myAccessSteps: [],
    });
    expect(await acts(made.person, 'account.link%')).toEqual([
      ['account.link_issued', desk.id],
      ['account.link_used', made.person.id],
    ]);
  });
});

describe('a record that can be signed in to', () => {
  it('is not merged into another, by nobody and whatever the other is', async () => {
    const account: Person = { id: await app.records.patient(), role: 'patient' };
    const other: Person = { id: await app.records.patient(), role: 'patient' };
    const closed: Person = { id: await app.records.patient(), role: 'patient' };
    await app.records.query('update users set disabled_at = now() where id = $1', [closed.id]);
    const { person } = await atDesk();
    for (const who of [desk, manager]) {
      expect(await merge(person, account, who)).toBe('KEEP_THE_ACCOUNT');
      expect(await merge(other, account, who)).toBe('TWO_ACCOUNTS');
      expect(await merge(account, other, who)).toBe('TWO_ACCOUNTS');
      expect(await merge(person, closed, who)).toBe('KEEP_THE_ACCOUNT');
    }
    const [left] = await app.records.query<{ merges: number; records: number }>(
      `select (select count(*)::int from patient_merges where kept_id = any ($1) or removed_id = any ($1)) as merges,
         (select count(*)::int from patients where user_id = any ($1)) as records`,
      [[account.id, other.id, closed.id, person.id]],
    );
    expect(left).toEqual({ merges: 0, records: 4 });
    expect(await merge(account, person)).toBe('Patient');
  });

  it('is not merged away while its account is being opened', async () => {
    const [keep, remove] = [await atDesk(), await atDesk()];
    const opening = await TestRecords.connect(app.database.ownerUrl);
    try {
      // As the use of the link does, up to before its end.
      await opening.query('begin');
      await opening.query(
        `update users set origin = 'registered', username = $2, email = $3, password_hash = 'a hash' where id = $1`,
        [remove.person.id, `opening-${numbers}`, `opening-${numbers}@clinic.test`],
      );
      const merged = merge(keep.person, remove.person);
      await until('merging waits', async () => {
        const [row] = await app.records.query<{ waits: boolean }>(
          `select exists (select from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock') as waits`,
        );
        return row?.waits === true;
      });
      await opening.query('commit');
      expect(await merged).toBe('KEEP_THE_ACCOUNT');
    } finally {
      await opening.end();
    }
  });

  it('is either taken over or merged, when both are tried at once', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const [keep, remove] = [await atDesk(), await atDesk()];
      await document(remove.person, 'First');
      // A link is no try by itself, so that the two begin at the same moment more or less.
      const [claimed, merged] = await Promise.all([
        claim(remove.token).then((answer) => answer.code ?? answer.__typename),
        new Promise((resolve) => setTimeout(resolve, round * 8)).then(() =>
          merge(keep.person, remove.person),
        ),
      ]);
      expect([
        ['Session', 'KEEP_THE_ACCOUNT'],
        ['LINK_NOT_VALID', 'Patient'],
      ]).toContainEqual([claimed, merged]);
      outcomes.add(claimed);
      const [left] = await app.records.query<{ signs_in: boolean; is_record: boolean }>(
        `select password_hash is not null as signs_in,
           exists (select from patients where user_id = u.id) as is_record from users u where id = $1`,
        [remove.person.id],
      );
      expect(left!.signs_in).toBe(left!.is_record);
      await app.records.query('delete from rate_limits');
    }
    expect([...outcomes].sort()).toEqual(['LINK_NOT_VALID', 'Session']);
  });
});

describe('the address that somebody signs in with', () => {
  /** Mutations that take an address, or a user name, and whose it becomes. */
  const TAKES_ADDRESS: Record<string, string> = {
    registerPatient: 'of a new account',
    inviteAdministrator: 'of a new account',
    createDoctor: 'of a new account',
    signIn: 'to look the account up',
    requestPasswordReset: 'to look the account up',
    requestEmailChange: 'of the person’s own account, once it is confirmed from there',
    claimAccount: 'of an account that has none, by whoever holds its link',
  };

  it('is an argument of no other mutation', () => {
    const schema = describeSchema();
    const namesOf = (type: unknown, seen = new Set<unknown>()): string[] => {
      const named = getNamedType(type as Parameters<typeof getNamedType>[0]);
      if (!isInputObjectType(named) || seen.has(named)) return [];
      seen.add(named);
      return Object.values(named.getFields()).flatMap((field) => [field.name, ...namesOf(field.type, seen)]);
    };
    const found = Object.values(schema.getMutationType()!.getFields())
      .filter(({ args }) =>
        args
          .flatMap(({ name, type }) => [name, ...namesOf(type)])
          .some((name) => /mail|user_?name|login|sign_?in_?name/i.test(name)),
      )
      .map(({ name }) => name);
    expect(found.sort()).toEqual(Object.keys(TAKES_ADDRESS).sort());
  });

  it('stays as it is where a link is used, whatever address is sent along', async () => {
    const id = await app.records.patient();
    const before = await app.records.emailOf(id);
    const claimed = await claim(await linkBy(RESET, id, manager));
    expect(claimed.user.email).toBe(before);
    expect(await app.records.emailOf(id)).toBe(before);
  });

  it('cannot be taken by inviting, registering or making a doctor with it', async () => {
    const id = await app.records.patient();
    const email = await app.records.emailOf(id);
    const invite = `mutation ($email: String!) { inviteAdministrator(input: { fullName: "Other", email: $email }) {
      ... on NamedError { code } } }`;
    const register = `mutation ($email: String!) { registerPatient(input: { fullName: "Other", email: $email,
      password: "${PASSWORD}", contactNumber: "${nextNumber()}", dateOfBirth: "1990-01-01" }) { ... on NamedError { code } } }`;
    const results: Answer<Record<string, { code?: string }>>[] = [
      await app.sendAs(invite, { email: email.toUpperCase() }, manager),
      await app.sendAs(register, { email: email.toUpperCase() }, null),
    ];
    expect(results.map(({ data }) => Object.values(data!)[0]?.code)).toEqual(['EMAIL_TAKEN', 'EMAIL_TAKEN']);
    expect(await app.records.emailOf(id)).toBe(email);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { TestClinic } from './support/clinic.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp, type Person } from './support/running-app.js';
import { until } from './support/until.js';

const today = new Date('2026-03-25T12:00:00Z');
let now = today;

let app: RunningApp;
let place: TestClinic;
let elsewhere: TestClinic;
let patient: Person;
let otherPatient: Person;
let doctor: Person;
let otherDoctor: Person;
let administrator: Person;
let frontDesk: Person;

/** Tokens last for minutes; these tests move the clock by days. */
beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  administrator = { id: await app.records.user('admin'), role: 'admin' };
  frontDesk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk.id]);
});

afterAll(async () => app.stop());

beforeEach(async () => {
  now = today;
  place = await app.records.clinic();
  elsewhere = await app.records.clinic();
  patient = { id: await app.records.patient(), role: 'patient' };
  otherPatient = { id: await app.records.patient(), role: 'patient' };
  doctor = { id: place.doctorUserId, role: 'doctor' };
  otherDoctor = { id: elsewhere.doctorUserId, role: 'doctor' };
});

/** A visit of `who`, on a day of March, at 9 on the clinic's wall. */
async function visit(status = 'completed', who: Person = patient, day = 5): Promise<string> {
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '30 minutes', $6, 12000) returning id`,
    [who.id, place.doctorId, place.clinicId, place.visitTypeId, new Date(Date.UTC(2026, 2, day, 14)), status],
  );
  return row!.id;
}

interface Rated {
  __typename?: string;
  id?: string;
  code?: string;
  rating?: number;
  comments?: string | null;
  anonymous?: boolean;
  authorName?: string | null;
  createdOn?: string | null;
  createdMonth?: string;
  status?: string;
  feedback?: { id: string };
}

const RATE = `mutation ($input: RateVisitInput!) { rateVisit(input: $input) { __typename
  ... on Feedback { id rating comments anonymous authorName createdOn createdMonth }
  ... on NotCompleted { code status } ... on AlreadyRated { code feedback { id } } } }`;

/** The result, or the code of the GraphQL error. */
async function rate(
  appointmentId: string,
  who: Person | null = patient,
  input: Record<string, unknown> = {},
): Promise<Rated | string | undefined> {
  const answer = await app.sendAs<{ rateVisit: Rated }>(
    RATE,
    { input: { appointmentId, rating: 4, ...input } },
    who,
  );
  return answer.data?.rateVisit ?? answer.errors?.[0]?.extensions.code;
}

async function rated(who: Person = patient, input: Record<string, unknown> = {}, day = 5): Promise<string> {
  const result = await rate(await visit('completed', who, day), who, input);
  if (typeof result !== 'object' || result.id === undefined) throw new Error(JSON.stringify(result));
  return result.id;
}

async function doctorRating(): Promise<{ rating: number; count: number }> {
  const [row] = await app.records.query<{ rating: number; count: number }>(
    'select rating::float as rating, rating_count as count from doctors where id = $1',
    [place.doctorId],
  );
  return row!;
}

/** The ids that the public sees on the doctor's page. */
async function publicIds(): Promise<string[]> {
  const answer = await app.sendAs<{ doctor: { feedback: { id: string }[] } }>(
    'query ($id: ID!) { doctor(id: $id) { feedback { id comments response } } }',
    { id: place.doctorId },
    null,
  );
  return answer.data!.doctor.feedback.map(({ id }) => id);
}

type Act = 'answerFeedback' | 'hideFeedback' | 'unhideFeedback';
const ACTS: Record<Act, string> = {
  answerFeedback: 'answerFeedback(id: $id, response: $text)',
  hideFeedback: 'hideFeedback(id: $id, reason: abusive)',
  unhideFeedback: 'unhideFeedback(id: $id)',
};

async function act(name: Act, id: string, who: Person | null, text = 'Thank you') {
  const variables = name === 'answerFeedback' ? { id, text } : { id };
  const head = name === 'answerFeedback' ? '($id: ID!, $text: String!)' : '($id: ID!)';
  const answer = await app.sendAs<Record<Act, { response: string | null; hiddenReason: string | null }>>(
    `mutation ${head} { ${ACTS[name]} { response hiddenReason } }`,
    variables,
    who,
  );
  return answer.data?.[name] ?? answer.errors?.[0]?.extensions.code;
}

interface ListAnswer {
  ids: string[];
  endCursor: string | null;
  hasNextPage: boolean;
}

async function list(
  who: Person | null,
  variables: Record<string, unknown> = {},
): Promise<ListAnswer | string | undefined> {
  const answer = await app.sendAs<{
    doctorFeedback: { edges: { node: { id: string } }[]; pageInfo: Omit<ListAnswer, 'ids'> };
  }>(
    `query ($doctorId: ID, $filter: FeedbackFilter, $first: Int = 20, $after: String) {
      doctorFeedback(doctorId: $doctorId, filter: $filter, first: $first, after: $after) {
        edges { node { id } } pageInfo { endCursor hasNextPage } } }`,
    variables,
    who,
  );
  if (!answer.data?.doctorFeedback) return answer.errors?.[0]?.extensions.code;
  const { edges, pageInfo } = answer.data.doctorFeedback;
  return { ids: edges.map(({ node }) => node.id), ...pageInfo };
}

async function listed(who: Person, variables: Record<string, unknown> = {}): Promise<ListAnswer> {
  const answer = await list(who, variables);
  if (typeof answer !== 'object') throw new Error(answer);
  return answer;
}

describe('rating a visit', () => {
  it('is done once by its patient, and the doctor’s rating follows in the same transaction', async () => {
    const id = await visit();
    const first = await rate(id, patient, { rating: 4, comments: '  Kind and clear  ' });
    expect(first).toMatchObject({
      __typename: 'Feedback',
      rating: 4,
      comments: 'Kind and clear',
      anonymous: false,
      authorName: expect.stringMatching(/^Test \d\.$/),
      createdOn: '2026-03-25',
      createdMonth: '2026-03',
    });
    expect(await doctorRating()).toEqual({ rating: 4, count: 1 });
    const [same] = await app.records.query<{ same: boolean }>(
      `select f.xmin::text = d.xmin::text as same from feedback f join doctors d on d.id = f.doctor_id
       where f.appointment_id = $1`,
      [id],
    );
    expect(same).toEqual({ same: true });
    expect(await rate(id, patient, { rating: 1 })).toMatchObject({
      code: 'ALREADY_RATED',
      feedback: { id: (first as Rated).id },
    });
    expect(await doctorRating()).toEqual({ rating: 4, count: 1 });
    await rated(otherPatient, { rating: 1 });
    expect(await doctorRating()).toEqual({ rating: 2.5, count: 2 });
  });

  it('shows the patient, and nobody else, what the visit has', async () => {
    const id = await visit();
    const show = async (who: Person) => {
      const answer = await app.sendAs<{
        appointment: { mayRate: boolean; feedback: { response: string | null } | null };
      }>('query ($id: ID!) { appointment(id: $id) { mayRate feedback { rating response } } }', { id }, who);
      return answer.data?.appointment;
    };
    expect(await show(patient)).toEqual({ mayRate: true, feedback: null });
    for (const staff of [doctor, administrator])
      expect(await show(staff)).toEqual({ mayRate: false, feedback: null });
    const result = (await rate(id)) as Rated;
    await act('answerFeedback', result.id!, doctor, 'Come again');
    expect(await show(patient)).toEqual({ mayRate: false, feedback: { rating: 4, response: 'Come again' } });
    for (const staff of [doctor, administrator])
      expect(await show(staff)).toEqual({ mayRate: false, feedback: null });
  });

  it.each(['pending', 'confirmed', 'checked_in', 'cancelled', 'no_show'])(
    'is refused while it is %s',
    async (status) => {
      const id = await visit('confirmed');
      await app.records.query('alter table appointments disable trigger appointments_write');
      await app.records.query(
        `update appointments set status = $2::appointment_status, expires_at = case when $2 = 'pending' then now() end where id = $1`,
        [id, status],
      );
      await app.records.query('alter table appointments enable trigger appointments_write');
      expect(await rate(id)).toMatchObject({
        __typename: 'NotCompleted',
        code: 'VISIT_NOT_COMPLETED',
        status,
      });
      expect(await doctorRating()).toEqual({ rating: 0, count: 0 });
    },
  );

  it('is for nobody but its patient', async () => {
    const id = await visit();
    expect(await rate(id, otherPatient)).toBe('NOT_FOUND');
    expect(await rate(randomUUID())).toBe('NOT_FOUND');
    expect(await rate(id, doctor)).toBe('FORBIDDEN');
    expect(await rate(id, otherDoctor)).toBe('FORBIDDEN');
    expect(await rate(id, administrator)).toBe('FORBIDDEN');
    expect(await rate(id, null)).toBe('UNAUTHENTICATED');
    expect(await doctorRating()).toEqual({ rating: 0, count: 0 });
  });

  it.each([
    ['rating', { rating: 0 }],
    ['rating', { rating: 6 }],
    ['comments', { comments: 'x'.repeat(2001) }],
  ])('refuses bad input at %s', async (field, input) => {
    const answer = await app.sendAs(
      RATE,
      { input: { appointmentId: await visit(), rating: 4, ...input } },
      patient,
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: expect.stringContaining(field) }],
    });
  });

  it('takes one of many at once', async () => {
    const id = await visit();
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) => rate(id, patient, { rating: (index % 5) + 1 })),
    );
    const made = results.filter((result) => (result as Rated).__typename === 'Feedback') as Rated[];
    expect(made).toHaveLength(1);
    expect(results.filter((result) => (result as Rated).code === 'ALREADY_RATED')).toHaveLength(11);
    expect(await doctorRating()).toEqual({ rating: made[0]!.rating, count: 1 });
  });

  it('counts every one of many patients who rate at once', async () => {
    const people: Person[] = [];
    for (let index = 0; index < 10; index += 1)
      people.push({ id: await app.records.patient(), role: 'patient' });
    const visits: string[] = [];
    for (const person of people) visits.push(await visit('completed', person));
    await Promise.all(visits.map((id, index) => rate(id, people[index], { rating: (index % 5) + 1 })));
    expect(await doctorRating()).toEqual({ rating: 3, count: 10 });
  });
});

describe('answering', () => {
  it('is done by the doctor of it, corrected, public, and audited without words', async () => {
    const id = await rated();
    expect(await act('answerFeedback', id, doctor, ' Thank you ')).toMatchObject({ response: 'Thank you' });
    expect(await act('answerFeedback', id, doctor, 'Thanks a lot')).toMatchObject({
      response: 'Thanks a lot',
    });
    const audited = await app.records.query(
      `select actor_id, action, patient_id, appointment_id, details from audit_events where entity_id = $1`,
      [id],
    );
    const event = {
      actor_id: doctor.id,
      action: 'feedback.answered',
      patient_id: null,
      appointment_id: null,
      details: {},
    };
    expect(audited).toEqual([event, event]);
  });

  it('is refused to everybody else', async () => {
    const id = await rated();
    expect(await act('answerFeedback', id, otherDoctor)).toBe('NOT_FOUND');
    expect(await act('answerFeedback', randomUUID(), doctor)).toBe('NOT_FOUND');
    expect(await act('answerFeedback', 'no id', doctor)).toBe('NOT_FOUND');
    expect(await act('answerFeedback', id, patient)).toBe('FORBIDDEN');
    expect(await act('answerFeedback', id, administrator)).toBe('FORBIDDEN');
    expect(await act('answerFeedback', id, null)).toBe('UNAUTHENTICATED');
    expect(await act('answerFeedback', id, doctor, '   ')).toBe('BAD_USER_INPUT');
    expect(await act('answerFeedback', id, doctor, 'x'.repeat(2001))).toBe('BAD_USER_INPUT');
  });
});

describe('hiding', () => {
  it('takes a rating from the public and from the count until it is shown again, with the reason audited', async () => {
    const bad = await rated(patient, { rating: 1, comments: 'An insult' });
    const good = await rated(otherPatient, { rating: 5 });
    expect(await doctorRating()).toEqual({ rating: 3, count: 2 });
    expect(await act('hideFeedback', bad, administrator)).toMatchObject({ hiddenReason: 'abusive' });
    expect(await act('hideFeedback', bad, administrator)).toMatchObject({ hiddenReason: 'abusive' });
    expect(await doctorRating()).toEqual({ rating: 5, count: 1 });
    expect(await publicIds()).toEqual([good]);
    expect(await act('unhideFeedback', bad, administrator)).toMatchObject({ hiddenReason: null });
    expect(await doctorRating()).toEqual({ rating: 3, count: 2 });
    expect((await publicIds()).sort()).toEqual([bad, good].sort());
    const audited = await app.records.query(
      `select actor_id, action, patient_id, details from audit_events where entity_id = $1 order by occurred_at`,
      [bad],
    );
    expect(audited).toEqual([
      {
        actor_id: administrator.id,
        action: 'feedback.hidden',
        patient_id: null,
        details: { reason: 'abusive' },
      },
      { actor_id: administrator.id, action: 'feedback.shown', patient_id: null, details: {} },
    ]);
  });

  it('is refused to everybody but administrators who are not limited to the desk', async () => {
    const id = await rated();
    for (const name of ['hideFeedback', 'unhideFeedback'] as const) {
      for (const who of [patient, doctor, frontDesk]) expect(await act(name, id, who)).toBe('FORBIDDEN');
      expect(await act(name, id, null)).toBe('UNAUTHENTICATED');
      expect(await act(name, randomUUID(), administrator)).toBe('NOT_FOUND');
      expect(await act(name, 'no id', administrator)).toBe('NOT_FOUND');
    }
    expect(await publicIds()).toEqual([id]);
  });
});

describe('the list of a doctor', () => {
  it('is filtered and paged by the server', async () => {
    const people: Person[] = [];
    for (let index = 0; index < 7; index += 1)
      people.push({ id: await app.records.patient(), role: 'patient' });
    const ids: string[] = [];
    for (const [index, person] of people.entries()) {
      now = new Date(Date.UTC(2026, 2, 10 + index, 15));
      ids.push(await rated(person, { rating: (index % 5) + 1, anonymous: index === 6 }));
    }
    now = today;
    await act('answerFeedback', ids[1]!, doctor);
    await act('hideFeedback', ids[2]!, administrator);
    const newest = [ids[5], ids[4], ids[3], ids[2], ids[1], ids[0], ids[6]];
    expect((await listed(doctor)).ids).toEqual(newest);
    expect((await listed(administrator, { doctorId: place.doctorId })).ids).toEqual(newest);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: ListAnswer = await listed(doctor, { first: 3, after });
      paged.push(...page.ids);
      after = page.endCursor;
      if (!page.hasNextPage) break;
    }
    expect(paged).toEqual(newest);
    expect((await listed(doctor, { filter: { rating: 1 } })).ids).toEqual([ids[5], ids[0]]);
    expect((await listed(doctor, { filter: { isAnswered: true } })).ids).toEqual([ids[1]]);
    expect((await listed(doctor, { filter: { isHidden: true } })).ids).toEqual([ids[2]]);
    expect((await listed(doctor, { filter: { isHidden: false, isAnswered: false } })).ids).toEqual(
      newest.filter((id) => id !== ids[1] && id !== ids[2]),
    );
  });

  it('is of all doctors for managers, and narrowed to what asks for somebody', async () => {
    const elsewhere = await app.records.clinic();
    const theirs: Person = { id: elsewhere.doctorUserId, role: 'doctor' };
    const [praised, poor, waiting, hidden] = [
      await rated(patient, { rating: 5 }),
      await rated(patient, { rating: 2 }),
      await rated(otherPatient, { rating: 4 }),
      await rated(otherPatient, { rating: 1 }),
    ];
    await act('answerFeedback', praised, doctor);
    await act('answerFeedback', poor, doctor);
    await act('hideFeedback', hidden, administrator);
    await app.records.query('update feedback set doctor_id = $2 where id = $1', [
      waiting,
      elsewhere.doctorId,
    ]);
    const filter = { unansweredOrLow: true };
    const own = [praised, poor, waiting, hidden];
    const ofThese = async (variables: Record<string, unknown>): Promise<string[]> => {
      const { ids } = await listed(administrator, { first: 50, ...variables });
      return own.filter((id) => ids.includes(id));
    };
    expect(await ofThese({})).toEqual(own);
    expect(await ofThese({ filter })).toEqual([poor, waiting]);
    expect((await listed(doctor, { filter })).ids).toEqual([poor]);
    expect((await listed(theirs, { filter })).ids).toEqual([waiting]);
    expect((await listed(administrator, { filter, first: 1 })).hasNextPage).toBe(true);
  });

  it('is refused to everybody else', async () => {
    const of = { doctorId: place.doctorId };
    expect(await list(otherDoctor, of)).toBe('FORBIDDEN');
    expect(await list(patient, of)).toBe('FORBIDDEN');
    expect(await list(frontDesk, of)).toBe('FORBIDDEN');
    expect(await list(null, of)).toBe('UNAUTHENTICATED');
    expect(await list(frontDesk)).toBe('FORBIDDEN');
    expect(await list(doctor, { doctorId: 'no id' })).toBe('BAD_USER_INPUT');
    expect(await list(doctor, { first: 51 })).toBe('BAD_USER_INPUT');
    expect(await list(doctor, { after: 'nonsense' })).toBe('BAD_USER_INPUT');
    expect(await list(doctor, { filter: { rating: 9 } })).toBe('BAD_USER_INPUT');
  });
});

/** Every field of a type that needs no argument, and those of what they lead to. */
function everything(type: GraphQLObjectType, depth: number, path: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    if (depth === 0 || path.includes(inner.name)) return [];
    return [`${field.name} { ${everything(inner, depth - 1, [...path, type.name])} }`];
  });
  return ['__typename', ...fields].join(' ');
}

/** Answers as text, one each, with what stands in their cursors. */
function readable(answers: readonly unknown[]): string[] {
  const isCursor = (name: string): boolean => /cursor$/i.test(name);
  return answers.map((answer) =>
    JSON.stringify(answer, (name, value: unknown) =>
      isCursor(name) && typeof value === 'string' ? Buffer.from(value, 'base64url').toString() : value,
    ),
  );
}

describe('an anonymous rating', () => {
  /** All that the doctor can read, field by field, of visits, patients and the own record. */
  async function doctorsView(visits: readonly string[], people: readonly string[]): Promise<unknown[]> {
    const of = (name: string, depth: number) =>
      everything(app.app.schema.getType(name) as GraphQLObjectType, depth);
    const answers = [
      await app.sendAs(
        `{ schedule(from: "2026-03-01", to: "2026-03-31") { ${of('Appointment', 2)} } }`,
        {},
        doctor,
      ),
      await app.sendAs(`{ myPatients { ${of('TreatedPatientConnection', 4)} } }`, {}, doctor),
      await app.sendAs(`{ doctorFeedback { ${of('FeedbackConnection', 4)} } }`, {}, doctor),
      await app.sendAs(
        `query ($id: ID!) { doctor(id: $id) { ${of('Doctor', 2)} } managedDoctor(doctorId: $id) { ${of('ManagedDoctor', 2)} } }`,
        { id: place.doctorId },
        doctor,
      ),
      await app.sendAs(
        `{ appointmentsOutsideHours { ${of('Appointment', 2)} } hours { ${of('DoctorHours', 3)} } }`,
        {},
        doctor,
      ),
      await app.sendAs(
        `{ findPatients(input: { words: "Test patient" }) { ${of('PatientMatch', 1)} } }`,
        {},
        doctor,
      ),
      await app.sendAs(`{ searchDoctors { edges { ${of('DoctorEdge', 3)} } } }`, {}, doctor),
    ];
    for (const id of visits) {
      answers.push(
        await app.sendAs(
          `query ($id: ID!) { appointment(id: $id) { ${of('Appointment', 2)} } }`,
          { id },
          doctor,
        ),
      );
    }
    for (const id of people) {
      answers.push(
        await app.sendAs(
          `query ($id: ID!) { patientRecord(id: $id) { ${of('PatientRecord', 4)} } }`,
          { id },
          doctor,
        ),
      );
    }
    for (const answer of answers) {
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toBeTruthy();
    }
    return answers.map(({ data }) => data);
  }

  it('leaves the doctor with the same answers whoever wrote it and whenever in the month', async () => {
    const visits = [await visit('completed', patient, 5), await visit('completed', otherPatient, 6)];
    const people = [patient.id, otherPatient.id];
    now = new Date('2026-03-15T10:00:00Z');
    const named: Person = { id: await app.records.patient(), role: 'patient' };
    await rated(named, { rating: 5 }, 7);

    const views: { seen: string[]; id: string }[] = [];
    const rateAs = async (who: Person, id: string, at: string): Promise<void> => {
      now = new Date(at);
      const result = (await rate(id, who, { rating: 2, comments: 'Waited long', anonymous: true })) as Rated;
      now = today;
      const answers = await doctorsView(visits, people);
      views.push({
        seen: readable(answers).map((line) => line.replaceAll(result.id!, 'RATING')),
        id: result.id!,
      });
      await app.records.query('delete from feedback where id = $1', [result.id]);
    };
    await rateAs(patient, visits[0]!, '2026-03-10T14:07:31Z');
    await rateAs(otherPatient, visits[1]!, '2026-03-20T09:33:02Z');
    // It is there to see, with its stars and words …
    expect(views[0]!.seen.join()).toContain('"comments":"Waited long","anonymous":true');
    // … and nothing tells the one from the other.
    expect(views[1]!.seen).toEqual(views[0]!.seen);
    // Version 4: random. Version 7 would carry the minute.
    for (const { id } of views) expect(id[14]).toBe('4');
  });

  it('cannot be probed: what staff try on its visit ends as on any other', async () => {
    const [quiet, loud] = [await visit('completed', otherPatient, 6), await visit('completed', patient, 5)];
    await rate(loud, patient, { rating: 1, anonymous: true });
    const outcomes = [];
    for (const id of [quiet, loud]) {
      const steps: unknown[] = [];
      for (const step of ['undoStatus', 'completeAppointment', 'undoStatus', 'undoStatus', 'markMissed']) {
        const answer = await app.sendAs<Record<string, unknown>>(
          `mutation ($id: ID!) { ${step}(id: $id) { __typename ... on Appointment { status version nextStatuses undoneStatus
            changes { action undone } } ... on NamedError { code message } } }`,
          { id },
          doctor,
        );
        steps.push(answer.data ?? answer.errors);
      }
      outcomes.push(steps);
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(JSON.stringify(outcomes[0])).toContain('no_show');
    // The rating stays and counts: otherwise taking a visit back would tell, and would silence it.
    expect(await doctorRating()).toEqual({ rating: 1, count: 1 });
    expect(await rate(loud)).toMatchObject({ code: 'ALREADY_RATED' });
  });

  it('is announced to nobody and audited nowhere', async () => {
    // A socket ends with its token, by the machine's own clock.
    now = new Date();
    const id = await visit();
    const socket = await LiveSocket.open(app, doctor);
    const { heard } = await socket.watch('subscription { appointmentsChanged { appointmentId } }');
    const count = async () =>
      app.records.query<{ events: number; audited: number }>(
        'select (select count(*)::int from events) as events, (select count(*)::int from audit_events) as audited',
      );
    const before = await count();
    await rate(id, patient, { anonymous: true });
    expect(await count()).toEqual(before);
    // A change that is told of comes through, and alone.
    await app.sendAs('mutation ($id: ID!) { undoStatus(id: $id) { __typename } }', { id }, administrator);
    await until('the change', () => heard.length > 0);
    expect(heard).toEqual([{ appointmentsChanged: { appointmentId: id } }]);
    await socket.close();
  });

  it('is not told by the audit trail, which doctors cannot read', async () => {
    for (const query of ['{ auditTrail { edges { cursor } } }', '{ myRecordAccess { edges { cursor } } }']) {
      expect((await app.sendAs(query, {}, doctor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('has no field that leads to its visit, its author or its instant', () => {
    const type = app.app.schema.getType('Feedback') as GraphQLObjectType;
    expect(Object.keys(type.getFields()).sort()).toEqual([
      'anonymous',
      'authorName',
      'comments',
      'createdMonth',
      'createdOn',
      'doctor',
      'hiddenReason',
      'id',
      'rating',
      'response',
    ]);
  });
});

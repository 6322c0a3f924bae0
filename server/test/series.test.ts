import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

const now = new Date('2026-03-02T12:00:00Z');
/** Mondays at ten in New York: the clocks change on 8 March. */
const MONDAYS = ['2026-03-09T14:00:00.000Z', '2026-03-16T14:00:00.000Z', '2026-03-23T14:00:00.000Z'];

const ERRORS = `__typename
  ... on SeriesRefused { code occurrences { startsAt appointmentId fault nextFreeTimes { startsAt } } }
  ... on KeyReused { code } ... on NotBookable { code }`;
const CHECKED = `${ERRORS}
  ... on SeriesCheck { occurrences { startsAt appointmentId fault nextFreeTimes { startsAt } } }`;
const RESULT = `${ERRORS}
  ... on VisitSeries { id appointments { id scheduledAt status seriesPart { seriesId part of } } }`;
const CHECK = `query ($input: CheckSeriesInput!) { result: checkSeries(input: $input) { ${CHECKED} } }`;
const BOOK = `mutation ($input: BookSeriesInput!) { result: bookSeries(input: $input) { ${RESULT} } }`;
const CHECK_MOVE = `query ($input: CheckSeriesMoveInput!) { result: checkSeriesMove(input: $input) { ${CHECKED} } }`;
const MOVE = `mutation ($input: MoveSeriesInput!) { result: moveSeries(input: $input) { ${RESULT} } }`;
const CANCEL = `mutation ($input: CancelSeriesInput!) { result: cancelSeries(input: $input) { ${RESULT} } }`;
const LIST = 'query ($id: ID!) { result: appointmentSeries(id: $id) { id } }';
const BOOK_ONE = `mutation ($input: BookAppointmentInput!) {
  result: bookAppointment(input: $input) { __typename ... on NamedError { code } }
}`;

interface Occurrence {
  readonly startsAt: string;
  readonly appointmentId: string | null;
  readonly fault: string | null;
  readonly nextFreeTimes: readonly { readonly startsAt: string }[];
}
interface Visit {
  readonly id: string;
  readonly scheduledAt: string;
  readonly status: string;
  readonly seriesPart: { readonly part: number; readonly of: number } | null;
}
interface Result {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly appointments: readonly Visit[];
  readonly occurrences: readonly Occurrence[];
}

let app: RunningApp;
let place: TestClinic;
let desk: string;
let doctor: string;
let patientId: string;
let patient: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now, config: { poolSize: 20 } });
  const deskId = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [deskId]);
  desk = await app.tokenFor(deskId, 'admin');
});

afterAll(async () => app.stop());

beforeEach(async () => {
  place = await app.records.clinic();
  for (let week = 0; week < 9; week += 1) {
    // From nine to five by the clock of New York.
    const nine = Date.UTC(2026, 2, 2 + 7 * week, week === 0 ? 14 : 13);
    for (let day = 0; day < 5; day += 1) {
      const from = nine + day * 86_400_000;
      await app.records.open(place, new Date(from), new Date(from + 8 * 3_600_000));
    }
  }
  doctor = await app.tokenFor(place.doctorUserId, 'doctor');
  patientId = await app.records.patient();
  patient = await app.tokenFor(patientId, 'patient');
});

async function ask(query: string, input: Record<string, unknown>, token = desk): Promise<Result> {
  const answer = await app.send<{ result: Result }>(query, { input }, token);
  if (answer.errors || answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.result;
}

async function codeOf(query: string, variables: Record<string, unknown>, token: string): Promise<unknown> {
  return (await app.send(query, variables, token)).errors?.[0]?.extensions.code;
}

function where(): Record<string, unknown> {
  const { doctorId, clinicId, visitTypeId } = place;
  return { patientId, doctorId, clinicId, visitTypeId };
}

const booking = (startsAt: readonly string[], more: Record<string, unknown> = {}) => ({
  ...where(),
  startsAt,
  idempotencyKey: randomUUID(),
  ...more,
});

/** Another patient's visit. */
async function take(startsAt: string): Promise<void> {
  await app.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 1)`,
    [await app.records.patient(), place.doctorId, place.clinicId, place.visitTypeId, startsAt],
  );
}

async function starts(): Promise<string[]> {
  const rows = await app.records.query<{ at: Date }>(
    `select scheduled_at as at from appointments where patient_id = $1 and status = 'confirmed' order by 1`,
    [patientId],
  );
  return rows.map(({ at }) => at.toISOString());
}

it('answers a rule by the wall clock, says what cannot be and offers times that fit beside the rest', async () => {
  await take(MONDAYS[1]!);
  const rule = { firstAt: '2026-03-02T15:00:00Z', everyWeeks: 1, count: 4 };
  const { occurrences } = await ask(CHECK, { ...where(), rule });
  expect(occurrences.map(({ startsAt }) => startsAt)).toEqual(['2026-03-02T15:00:00.000Z', ...MONDAYS]);
  expect(occurrences.map(({ fault }) => fault)).toEqual([null, null, 'taken', null]);
  expect(occurrences[2]!.nextFreeTimes.map(({ startsAt }) => startsAt)).toEqual([
    '2026-03-16T13:00:00.000Z',
    '2026-03-16T13:30:00.000Z',
    '2026-03-16T14:30:00.000Z',
  ]);
  expect(await starts()).toEqual([]);
});

it('tells the limits of hours, of how far ahead and of the patient’s own visits apart', async () => {
  const elsewhere = await app.records.clinic();
  await app.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 1)`,
    [patientId, elsewhere.doctorId, elsewhere.clinicId, elsewhere.visitTypeId, MONDAYS[0]],
  );
  const startsAt = [MONDAYS[0], '2026-03-14T14:00:00Z', MONDAYS[1], '2027-09-06T14:00:00Z'];
  const { occurrences } = await ask(CHECK, { ...where(), startsAt });
  expect(occurrences.map(({ fault }) => fault)).toEqual([
    'patient_busy',
    'outside_hours',
    null,
    'too_far_ahead',
  ]);
  // The time that the patient has elsewhere is not offered.
  expect(occurrences[0]!.nextFreeTimes.map(({ startsAt: at }) => at)).not.toContain(MONDAYS[0]);
});

it('books all of them as one, told as one, and once however often it is asked', async () => {
  const input = booking(MONDAYS, { everyWeeks: 1 });
  const series = await ask(BOOK, input);
  expect(series.appointments.map(({ scheduledAt, seriesPart }) => [scheduledAt, seriesPart])).toEqual(
    MONDAYS.map((at, index) => [at, { seriesId: series.id, part: index + 1, of: 3 }]),
  );
  expect((await ask(BOOK, input)).id).toBe(series.id);
  expect(await ask(BOOK, { ...input, startsAt: MONDAYS.slice(1) })).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  expect(await starts()).toEqual(MONDAYS);
  const told = await app.records.query('select kind, data from messages where recipient_id = $1', [
    patientId,
  ]);
  expect(told).toEqual([
    {
      kind: 'series.booked',
      data: { seriesId: series.id, appointmentIds: series.appointments.map(({ id }) => id), byStaff: true },
    },
  ]);
  const events = await app.records.query(
    `select kind, payload ->> 'seriesId' as series from events where payload ->> 'patientId' = $1 order by id`,
    [patientId],
  );
  expect(events).toEqual(MONDAYS.map(() => ({ kind: 'appointment.booked', series: series.id })));
});

it('books nothing where one cannot be, and says which', async () => {
  await take(MONDAYS[1]!);
  const refused = await ask(BOOK, booking(MONDAYS));
  expect(refused.code).toBe('SERIES_REFUSED');
  expect(refused.occurrences.map(({ fault }) => fault)).toEqual([null, 'taken', null]);
  expect(await starts()).toEqual([]);
  expect(await app.records.query('select from messages where recipient_id = $1', [patientId])).toEqual([]);
  const chosen = refused.occurrences[1]!.nextFreeTimes[0]!.startsAt;
  expect((await ask(BOOK, booking([MONDAYS[0]!, chosen, MONDAYS[2]!]))).__typename).toBe('VisitSeries');
});

it('moves this one and those after it onto one another’s times, over a change of the clocks', async () => {
  const { appointments, id } = await ask(BOOK, booking(['2026-03-02T15:00:00.000Z', ...MONDAYS.slice(0, 2)]));
  const input = { appointmentId: appointments[1]!.id, scope: 'following', startsAt: MONDAYS[1], chosen: [] };
  const { occurrences } = await ask(CHECK_MOVE, input);
  expect(occurrences.map(({ fault }) => fault)).toEqual([null, null]);
  const moved = await ask(MOVE, { ...input, idempotencyKey: randomUUID() });
  expect(moved.id).toBe(id);
  expect(await starts()).toEqual(['2026-03-02T15:00:00.000Z', MONDAYS[1], MONDAYS[2]]);
  const told = await app.records.query<{ kind: string }>(
    `select kind from messages where recipient_id = $1 order by created_at, kind`,
    [patientId],
  );
  expect(told.map(({ kind }) => kind)).toEqual(['series.booked', 'series.moved']);
});

it('moves none where one cannot, and goes where another time was chosen for it', async () => {
  const { appointments } = await ask(BOOK, booking(MONDAYS));
  await take('2026-03-24T14:00:00.000Z');
  const input = {
    appointmentId: appointments[0]!.id,
    scope: 'all',
    startsAt: '2026-03-10T14:00:00.000Z',
    chosen: [] as unknown[],
  };
  const key = randomUUID();
  const refused = await ask(MOVE, { ...input, idempotencyKey: key });
  expect(refused.occurrences.map(({ fault }) => fault)).toEqual([null, null, 'taken']);
  expect(await starts()).toEqual(MONDAYS);
  const { appointmentId, nextFreeTimes } = refused.occurrences[2]!;
  const chosen = [{ appointmentId, startsAt: nextFreeTimes[0]!.startsAt }];
  await ask(MOVE, { ...input, chosen, idempotencyKey: key });
  expect((await ask(MOVE, { ...input, chosen, idempotencyKey: key })).__typename).toBe('VisitSeries');
  expect(await starts()).toEqual([
    '2026-03-10T14:00:00.000Z',
    '2026-03-17T14:00:00.000Z',
    nextFreeTimes[0]!.startsAt,
  ]);
});

it('cancels the rest, after which the parts are counted without them', async () => {
  const { appointments, id } = await ask(BOOK, booking(MONDAYS));
  const cancelled = await ask(CANCEL, { appointmentId: appointments[1]!.id, scope: 'following' });
  expect(cancelled.appointments.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  expect(await starts()).toEqual([MONDAYS[0]]);
  const [left] = await app.records.query<{ scheduled_at: Date }>(
    `select scheduled_at from appointments where series_id = $1 and status = 'confirmed'`,
    [id],
  );
  expect(left?.scheduled_at.toISOString()).toBe(MONDAYS[0]);
  expect(await ask(CANCEL, { appointmentId: appointments[1]!.id, scope: 'following' })).toMatchObject({
    code: 'SERIES_REFUSED',
  });
});

it('holds patients to the cut-off for each of theirs, and lets them change their own alone', async () => {
  const soon = ['2026-03-02T14:00:00.000Z', MONDAYS[0]!];
  const { appointments } = await ask(BOOK, booking(soon));
  const input = { appointmentId: appointments[1]!.id, scope: 'all' };
  const refused = await ask(CANCEL, input, patient);
  expect(refused.occurrences.map(({ fault }) => fault)).toEqual(['too_late', null]);
  expect(await starts()).toEqual(soon);
  expect((await ask(CANCEL, { ...input, scope: 'following' }, patient)).__typename).toBe('VisitSeries');
});

it('is for staff to book, and to nobody else there is no such series', async () => {
  const { appointments, id } = await ask(BOOK, booking(MONDAYS), doctor);
  const other = await app.records.clinic();
  const otherDoctor = await app.tokenFor(other.doctorUserId, 'doctor');
  const otherPatient = await app.tokenFor(await app.records.patient(), 'patient');
  const input = booking(MONDAYS);
  for (const token of [patient, otherPatient, otherDoctor]) {
    expect(await codeOf(BOOK, { input }, token)).toBe('FORBIDDEN');
    expect(await codeOf(CHECK, { input: { ...where(), startsAt: MONDAYS } }, token)).toBe('FORBIDDEN');
  }
  const first = appointments[0]!.id;
  const move = { appointmentId: first, scope: 'all', startsAt: MONDAYS[1], chosen: [] };
  for (const token of [otherPatient, otherDoctor]) {
    expect(await codeOf(CHECK_MOVE, { input: move }, token)).toBe('NOT_FOUND');
    expect(await codeOf(MOVE, { input: { ...move, idempotencyKey: randomUUID() } }, token)).toBe('NOT_FOUND');
    expect(await codeOf(CANCEL, { input: { appointmentId: first, scope: 'all' } }, token)).toBe('NOT_FOUND');
    expect(await codeOf(LIST, { id }, token)).toBe('NOT_FOUND');
  }
  expect(await starts()).toEqual(MONDAYS);
  expect(await codeOf(LIST, { id }, patient)).toBeUndefined();
});

it('lets of two desks that book overlapping series at once one win whole', async () => {
  const other = await app.records.patient();
  // Each begins where the other one ends.
  const results = await Promise.all(
    [patientId, other].flatMap((id, turn) =>
      [MONDAYS, [...MONDAYS].reverse()].map((dates) =>
        ask(BOOK, { ...booking(turn === 0 ? dates : dates.slice(0, 2)), patientId: id }),
      ),
    ),
  );
  expect(results.filter(({ __typename }) => __typename === 'VisitSeries')).toHaveLength(1);
  for (const { __typename, occurrences } of results) {
    if (__typename !== 'VisitSeries') expect(occurrences.some(({ fault }) => fault !== null)).toBe(true);
  }
  const [{ count } = { count: '0' }] = await app.records.query<{ count: string }>(
    `select count(distinct series_id) from appointments where doctor_id = $1 and status = 'confirmed'`,
    [place.doctorId],
  );
  expect(count).toBe('1');
});

it('never books half a series against single bookings of its times', async () => {
  const people = await Promise.all(MONDAYS.map(() => app.records.patient()));
  const tokens = await Promise.all(people.map((id) => app.tokenFor(id, 'patient')));
  const [series, ...single] = await Promise.all([
    ask(BOOK, booking(MONDAYS)),
    ...tokens.map((token, index) => {
      const { patientId: _, ...rest } = where();
      return ask(BOOK_ONE, { ...rest, startsAt: MONDAYS[index], idempotencyKey: randomUUID() }, token);
    }),
  ]);
  const won = single.filter(({ __typename }) => __typename === 'Appointment').length;
  if (series?.__typename === 'VisitSeries') expect(won).toBe(0);
  else expect(series?.occurrences.filter(({ fault }) => fault !== null)).not.toHaveLength(0);
  expect(await starts()).toEqual(series?.__typename === 'VisitSeries' ? MONDAYS : []);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { RunningApp } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

// The database refuses windows in the past by its own clock, so this clock is the machine's.
const now = new Date();

interface Person {
  readonly id: string;
  readonly token: string;
}

let app: RunningApp;
let place: TestClinic;
let doctor: Person;
let otherDoctor: Person;
let administrator: Person;
let frontDesk: Person;
let patient: Person;

async function person(role: 'patient' | 'doctor' | 'admin', id: string): Promise<Person> {
  return { id, token: await app.tokenFor(id, role) };
}

/** A date some days ahead. */
function date(days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function at(time: string, days: number): string {
  return `${date(days)}T${time}:00.000Z`;
}

function everyDay(startTime: string, endTime: string, of = place) {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ clinicId: of.clinicId, weekday, startTime, endTime }));
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic({ timeZone: 'UTC' });
  doctor = await person('doctor', place.doctorUserId);
  otherDoctor = await person('doctor', (await app.records.clinic({ timeZone: 'UTC' })).doctorUserId);
  administrator = await person('admin', await app.records.user('admin'));
  const desk = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [desk]);
  frontDesk = await person('admin', desk);
  patient = await person('patient', await app.records.patient());
  await app.records.query('update settings set max_open_appointments = 100, minimum_notice_minutes = 0');
});

afterAll(async () => app.stop());

const HOURS = `doctorId version
  weekly { clinicId visitTypeId weekday startTime endTime validFrom validUntil }
  dated { date startTime endTime isAvailable shiftId timeZone }
  leave { startsAt endsAt timeZone reason }
  closures { startsOn endsOn reason }`;

interface Hours {
  doctorId: string;
  version: string;
  weekly: Record<string, unknown>[];
  dated: Record<string, unknown>[];
  leave: Record<string, unknown>[];
  closures: Record<string, unknown>[];
}
interface Saved {
  __typename?: string;
  code?: string;
  hours: Hours;
  cancelled: { id: string; status: string; cancelReason: string }[];
  undecided: { id: string }[];
}

const SAVE = `mutation ($input: HoursInput!, $decisions: [HoursDecisionInput!]! = []) {
  saveHours(input: $input, decisions: $decisions) {
    __typename
    ... on SavedHours { hours { ${HOURS} } cancelled { id status cancelReason } undecided { id } }
    ... on HoursChanged { code hours { version } } } }`;
const PREVIEW = `query ($input: HoursInput!) {
  previewHours(input: $input) {
    ... on HoursImpact { outside { isNew appointment { id } } }
    ... on HoursChanged { code hours { version } } } }`;

async function save(input: Record<string, unknown>, decisions: unknown[] = [], who = doctor): Promise<Saved> {
  const answer = await app.send<{ saveHours: Saved }>(SAVE, { input, decisions }, who.token);
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.saveHours;
}

async function preview(input: Record<string, unknown>, who = doctor) {
  const answer = await app.send<{
    previewHours: { code?: string; outside: { isNew: boolean; appointment: { id: string } }[] };
  }>(PREVIEW, { input }, who.token);
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.previewHours;
}

async function read(who = doctor, doctorId: string | null = null): Promise<Hours> {
  const answer = await app.send<{ hours: Hours }>(
    `query ($id: ID) { hours(doctorId: $id) { ${HOURS} } }`,
    { id: doctorId },
    who.token,
  );
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.hours;
}

async function outsideHours(who = doctor, doctorId: string | null = null): Promise<string[]> {
  const answer = await app.send<{ appointmentsOutsideHours: { id: string }[] }>(
    'query ($id: ID) { appointmentsOutsideHours(doctorId: $id) { id } }',
    { id: doctorId },
    who.token,
  );
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data.appointmentsOutsideHours.map(({ id }) => id);
}

async function refusal(query: string, variables: Record<string, unknown>, who: Person | null) {
  const answer = await app.send(query, variables, who?.token ?? null);
  return answer.errors?.[0]?.extensions;
}

/** Starts on one date, as everybody sees them. */
async function freeOn(days: number, of = place): Promise<string[]> {
  const answer = await app.send<{ freeTimes: { days: { starts: string[] }[] } }>(
    `query ($doctor: ID!, $type: ID!, $date: Date!) {
      freeTimes(doctorId: $doctor, visitTypeId: $type, from: $date, to: $date) { days { starts } } }`,
    { doctor: of.doctorId, type: of.visitTypeId, date: date(days) },
  );
  return (
    answer.data?.freeTimes.days.flatMap(({ starts }) => starts.map((start) => start.slice(11, 16))) ?? []
  );
}

async function book(startsAt: string, of = place, who = patient) {
  const answer = await app.send<{ bookAppointment: { id?: string; code?: string } }>(
    `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on Appointment { id } ... on NamedError { code } } }`,
    {
      input: {
        doctorId: of.doctorId,
        clinicId: of.clinicId,
        visitTypeId: of.visitTypeId,
        startsAt,
        idempotencyKey: randomUUID(),
      },
    },
    who.token,
  );
  return answer.data?.bookAppointment ?? { code: answer.errors?.[0]?.extensions.code };
}

async function booked(startsAt: string, of = place): Promise<string> {
  const { id, code } = await book(startsAt, of);
  if (id === undefined) throw new Error(code);
  return id;
}

it('open round the clock offer and take visits over every midnight', async () => {
  const always = await app.records.clinic({ timeZone: 'UTC', minutes: 60, stepMinutes: 30 });
  const owner = await person('doctor', always.doctorUserId);
  await save({ weekly: everyDay('00:00', '00:00', always) }, [], owner);
  expect((await read(owner)).weekly).toHaveLength(7);
  const { doctorId, visitTypeId, clinicId } = always;
  const free = await app.send<{ freeTimes: { days: { date: string; starts: string[] }[] } }>(
    `query ($doctorId: ID!, $visitTypeId: ID!, $from: Date!, $to: Date!) {
      freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, from: $from, to: $to) { days { date starts } } }`,
    { doctorId, visitTypeId, from: date(2), to: date(6) },
    null,
  );
  const days = free.data?.freeTimes.days ?? [];
  expect(days).toHaveLength(5);
  for (const { starts } of days) {
    expect(starts).toHaveLength(48);
    expect(starts.at(-1)).toMatch(/T23:30/);
  }
  const booked = await app.send<{ bookAppointment: { __typename: string } }>(
    'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }',
    { input: { doctorId, visitTypeId, clinicId, startsAt: at('23:30', 3), idempotencyKey: 'midnight' } },
    patient.token,
  );
  expect(booked.data?.bookAppointment.__typename).toBe('Appointment');
  expect(await outsideHours(owner)).toEqual([]);
});

describe('hours', () => {
  it('are replaced list by list, and free times follow', async () => {
    const saved = await save({ weekly: everyDay('09:00', '12:00') });
    expect(saved.hours.weekly).toHaveLength(7);
    expect(saved.hours.weekly[0]).toEqual({
      clinicId: place.clinicId,
      visitTypeId: null,
      weekday: 1,
      startTime: '09:00',
      endTime: '12:00',
      validFrom: null,
      validUntil: null,
    });
    expect(await freeOn(3)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']);
    await save({
      dated: [
        { clinicId: place.clinicId, date: date(3), startTime: '14:00', endTime: '15:00', shiftId: 'late' },
        {
          clinicId: place.clinicId,
          date: date(3),
          startTime: '09:00',
          endTime: '10:00',
          isAvailable: false,
        },
      ],
      leave: [{ startsAt: `${date(4)}T00:00`, endsAt: `${date(5)}T10:00`, reason: 'A conference' }],
    });
    expect(await freeOn(3)).toEqual(['10:00', '10:30', '11:00', '11:30', '14:00', '14:30']);
    expect(await freeOn(4)).toEqual([]);
    expect(await freeOn(5)).toEqual(['10:00', '10:30', '11:00', '11:30']);
    const hours = await read(administrator, place.doctorId);
    expect(hours.weekly).toHaveLength(7);
    expect(hours.dated[1]).toEqual({
      date: date(3),
      startTime: '14:00',
      endTime: '15:00',
      isAvailable: true,
      shiftId: 'late',
      timeZone: 'UTC',
    });
    expect(hours.leave).toEqual([
      { startsAt: `${date(4)}T00:00`, endsAt: `${date(5)}T10:00`, timeZone: 'UTC', reason: 'A conference' },
    ]);
    await save({ dated: [], leave: [] });
    expect(await freeOn(4)).toHaveLength(6);
    const audited = await app.records.query<{ details: unknown }>(
      `select details from audit_events where action = 'hours.changed' and entity_id = $1 order by occurred_at`,
      [place.doctorId],
    );
    expect(audited.map(({ details }) => details)).toEqual([
      { lists: 'weekly' },
      { lists: 'dated,leave' },
      { lists: 'dated,leave' },
    ]);
  });

  it('set aside for one type of visit hold for that type only', async () => {
    const own = await app.records.clinic({ timeZone: 'UTC' });
    const who = await person('doctor', own.doctorUserId);
    const [other] = await app.records.query<{ id: string }>(
      `insert into visit_types (doctor_id, kind, name, minutes, step_minutes, fee, position)
       values ($1, 'follow_up', 'Follow-up', 30, 30, 100, 1) returning id`,
      [own.doctorId],
    );
    await save(
      { weekly: everyDay('09:00', '10:00', own).map((day) => ({ ...day, visitTypeId: other!.id })) },
      [],
      who,
    );
    expect(await freeOn(3, own)).toEqual([]);
    expect(await freeOn(3, { ...own, visitTypeId: other!.id })).toEqual(['09:00', '09:30']);
  });

  it('with appointments in the way say which, before anything changes', async () => {
    await save({ weekly: everyDay('09:00', '17:00') });
    const inside = await booked(at('10:00', 6));
    const late = await booked(at('15:00', 6));
    const cut = await booked(at('11:30', 6));
    const { version } = await read();
    const free = await freeOn(6);
    const impact = await preview({ weekly: everyDay('09:00', '11:45'), version });
    expect(impact.outside).toEqual([
      { isNew: true, appointment: { id: cut } },
      { isNew: true, appointment: { id: late } },
    ]);
    expect((await read()).version).toBe(version);
    expect(await freeOn(6)).toEqual(free);
    expect(await outsideHours()).toEqual([]);
    expect(impact.outside.map(({ appointment }) => appointment.id)).not.toContain(inside);
  });

  it('decide each in the same transaction; what is left stays on the list until it is decided', async () => {
    await save({ weekly: everyDay('09:00', '17:00') });
    const [cancelled, kept, left] = [
      await booked(at('14:00', 7)),
      await booked(at('14:30', 7)),
      await booked(at('15:30', 7)),
    ];
    const inside = await booked(at('09:00', 7));
    const before = await outsideHours();
    const saved = await save({ weekly: everyDay('09:00', '12:00') }, [
      { appointmentId: cancelled, decision: 'CANCEL', reason: 'The doctor leaves earlier' },
      { appointmentId: kept, decision: 'KEEP' },
      { appointmentId: inside, decision: 'CANCEL' },
      { appointmentId: randomUUID(), decision: 'CANCEL' },
    ]);
    expect(saved.cancelled).toEqual([
      { id: cancelled, status: 'cancelled', cancelReason: 'The doctor leaves earlier' },
    ]);
    const listed = await outsideHours();
    expect(saved.undecided.map(({ id }) => id)).toEqual(listed);
    expect(listed).toContain(left);
    expect(listed).not.toContain(kept);
    expect(listed).not.toContain(inside);
    expect(before).toEqual([]);
    const [row] = await app.records.query<{ status: string }>(
      'select status from appointments where id = $1',
      [inside],
    );
    expect(row?.status).toBe('confirmed');
    // Deciding later needs no other hours.
    const later = await save(
      {},
      listed.map((id) => ({ appointmentId: id, decision: 'KEEP' })),
    );
    expect(later.undecided).toEqual([]);
    expect(await outsideHours(administrator, place.doctorId)).toEqual([]);
    // A move asks anew.
    await app.send(
      `mutation ($id: ID!, $to: DateTime!, $key: String!) {
        moveAppointment(input: { appointmentId: $id, startsAt: $to, idempotencyKey: $key }) { ... on NamedError { code } } }`,
      { id: left, to: at('11:00', 7), key: randomUUID() },
      doctor.token,
    );
    expect((await preview({ weekly: everyDay('09:00', '10:00') })).outside).toContainEqual({
      isNew: true,
      appointment: { id: left },
    });
  });

  it('are not overwritten when somebody else changed them meanwhile', async () => {
    const { version } = await read();
    const saved = await save({ weekly: everyDay('08:00', '17:00'), version });
    expect(saved.__typename).toBe('SavedHours');
    const stale = await save({ weekly: everyDay('09:00', '10:00'), version });
    expect(stale).toMatchObject({ code: 'HOURS_CHANGED', hours: { version: saved.hours.version } });
    expect(await preview({ weekly: [], version })).toMatchObject({ code: 'HOURS_CHANGED' });
    expect(await freeOn(8)).toHaveLength(18);
  });

  it('say which field is wrong', async () => {
    const day = everyDay('09:00', '12:00')[0]!;
    const dated = { clinicId: place.clinicId, date: date(3), startTime: '14:00', endTime: '15:00' };
    const leave = { startsAt: `${date(4)}T00:00`, endsAt: `${date(5)}T00:00` };
    const wrong: [Record<string, unknown>, string][] = [
      [{ weekly: [day, { ...day, clinicId: randomUUID() }] }, 'weekly.1.clinicId'],
      [{ weekly: [{ ...day, visitTypeId: randomUUID() }] }, 'weekly.0.visitTypeId'],
      [{ weekly: [{ ...day, weekday: 8 }] }, 'weekly.0.weekday'],
      [{ weekly: [{ ...day, validFrom: date(9), validUntil: date(8) }] }, 'weekly.0.validUntil'],
      [{ dated: [{ ...dated, clinicId: randomUUID() }] }, 'dated.0.clinicId'],
      [{ dated: [{ ...dated, date: date(-2) }] }, 'dated'],
      [{ leave: [{ ...leave, endsAt: leave.startsAt }] }, 'leave.0.endsAt'],
      [{ leave: [{ ...leave, timeZone: 'Mars/Olympus' }] }, 'leave.0.timeZone'],
      [{ leave: [leave, { ...leave, timeZone: '+05:30' }] }, 'leave.1.timeZone'],
    ];
    for (const [input, field] of wrong) {
      const extensions = await refusal(SAVE, { input }, doctor);
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect((extensions?.['fields'] as { field: string }[])[0]?.field).toBe(field);
    }
    for (const startTime of ['24:00', '9:00', '09:00:00', '']) {
      expect(await refusal(SAVE, { input: { weekly: [{ ...day, startTime }] } }, doctor)).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
  });

  it('are the doctor’s own and the managers’ to change; the desk only reads them', async () => {
    const input = { doctorId: place.doctorId, weekly: everyDay('01:00', '02:00') };
    for (const query of [SAVE, PREVIEW]) {
      expect(await refusal(query, { input }, null)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await refusal(query, { input }, patient)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal(query, { input }, frontDesk)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal(query, { input }, otherDoctor)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(query, { input: { ...input, doctorId: null } }, administrator)).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    for (const field of ['hours', 'appointmentsOutsideHours']) {
      const query = `query ($id: ID) { ${field}(doctorId: $id) { __typename } }`;
      expect(await refusal(query, { id: place.doctorId }, frontDesk)).toBeUndefined();
      expect(await refusal(query, { id: place.doctorId }, otherDoctor)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(query, { id: place.doctorId }, patient)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal(query, { id: 'no id' }, administrator)).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect((await read()).weekly[0]).not.toMatchObject({ startTime: '01:00' });
  });

  it('change while patients book and cancel, without a failure on either side', async () => {
    const own = await app.records.clinic({ timeZone: 'UTC', maxPatientsPerDay: 400 });
    const who = await person('doctor', own.doctorUserId);
    await save({ weekly: everyDay('09:00', '17:00', own) }, [], who);
    const ids: string[] = [];
    for (let half = 0; half < 8; half += 1) {
      ids.push(await booked(at(`${13 + Math.floor(half / 2)}:${half % 2 === 0 ? '00' : '30'}`, 9), own));
    }
    const people: Person[] = [];
    for (let index = 0; index < 6; index += 1) {
      people.push(await person('patient', await app.records.patient()));
    }
    const changes = [
      save(
        { weekly: everyDay('09:00', '12:00', own) },
        [...ids].reverse().map((id) => ({ appointmentId: id, decision: 'CANCEL' })),
        who,
      ),
      save({ weekly: everyDay('09:00', '11:00', own) }, [], who),
    ];
    const bookings = people.map((booker, index) => book(at(`09:${index % 2 ? '30' : '00'}`, 9), own, booker));
    const cancels = ids
      .slice(0, 4)
      .map((id) =>
        app.send(
          `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { ... on Appointment { status } ... on NamedError { code } } }`,
          { id },
          patient.token,
        ),
      );
    const saved = await Promise.all(changes);
    for (const { id, code } of await Promise.all(bookings))
      expect(id ?? code).toMatch(/^[0-9a-f-]{36}$|^SLOT_TAKEN$/);
    for (const answer of await Promise.all(cancels)) expect(answer.errors).toBeUndefined();
    expect(saved.map(({ __typename }) => __typename)).toEqual(['SavedHours', 'SavedHours']);
    const rows = await app.records.query<{ status: string }>(
      'select distinct status from appointments where id = any ($1)',
      [ids],
    );
    expect(rows).toEqual([{ status: 'cancelled' }]);
  });
});

describe('closed days', () => {
  const CLOSE = `mutation ($input: ClosureInput!, $decisions: [HoursDecisionInput!]! = []) {
    closeClinics(input: $input, decisions: $decisions) { closures { id clinicId startsOn endsOn reason } cancelled { id } undecided { id } } }`;
  const PREVIEW_CLOSURE = `query ($input: ClosureInput!) { previewClosure(input: $input) { outside { appointment { id } isNew } } }`;
  const REOPEN = `mutation ($id: ID!) { reopenClinic(closureId: $id) }`;
  const LIST = `query ($clinic: ID) { clinicClosures(clinicId: $clinic) { id startsOn } }`;

  it('take the clinic’s hours away after a look at what is booked, and give them back', async () => {
    await save({ weekly: everyDay('09:00', '12:00') });
    const first = await booked(at('09:00', 20));
    const second = await booked(at('09:30', 20));
    const input = {
      clinicIds: [place.clinicId],
      startsOn: date(20),
      endsOn: date(21),
      reason: 'A holiday',
    };
    const looked = await app.send(PREVIEW_CLOSURE, { input }, administrator.token);
    expect(looked.data).toEqual({
      previewClosure: {
        outside: [
          { isNew: true, appointment: { id: first } },
          { isNew: true, appointment: { id: second } },
        ],
      },
    });
    expect(await freeOn(21)).toHaveLength(6);
    const closed = await app.send<{ closeClinics: { closures: { id: string }[]; cancelled: unknown } }>(
      CLOSE,
      { input, decisions: [{ appointmentId: first, decision: 'CANCEL' }] },
      administrator.token,
    );
    expect(closed.data?.closeClinics).toEqual({
      closures: [
        {
          id: expect.any(String),
          clinicId: place.clinicId,
          startsOn: date(20),
          endsOn: date(21),
          reason: 'A holiday',
        },
      ],
      cancelled: [{ id: first }],
      undecided: [{ id: second }],
    });
    expect(await freeOn(21)).toEqual([]);
    expect((await read()).closures).toEqual([{ startsOn: date(20), endsOn: date(21), reason: 'A holiday' }]);
    expect(await outsideHours()).toContain(second);
    const id = closed.data!.closeClinics.closures[0]!.id;
    const listed = await app.send(LIST, { clinic: place.clinicId }, frontDesk.token);
    expect(listed.data).toEqual({ clinicClosures: [{ id, startsOn: date(20) }] });
    expect((await app.send(REOPEN, { id }, administrator.token)).data).toEqual({ reopenClinic: true });
    expect(await freeOn(21)).toHaveLength(6);
    expect(await outsideHours()).not.toContain(second);
    expect(await refusal(REOPEN, { id }, administrator)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of every clinic are one call', async () => {
    const input = { startsOn: date(30), endsOn: date(30) };
    const closed = await app.send<{ closeClinics: { closures: { clinicId: string }[] } }>(
      CLOSE,
      { input },
      administrator.token,
    );
    const [count] = await app.records.query<{ clinics: number }>(
      'select count(*)::int as clinics from clinics',
    );
    expect(closed.data?.closeClinics.closures).toHaveLength(count!.clinics);
    expect(await freeOn(30)).toEqual([]);
  });

  it('are the managers’ alone, and must be days of clinics', async () => {
    const input = { clinicIds: [place.clinicId], startsOn: date(40), endsOn: date(40) };
    for (const [query, variables] of [
      [CLOSE, { input }],
      [PREVIEW_CLOSURE, { input }],
      [REOPEN, { id: randomUUID() }],
    ] as const) {
      expect(await refusal(query, variables, null)).toMatchObject({ code: 'UNAUTHENTICATED' });
      for (const who of [patient, doctor, frontDesk]) {
        expect(await refusal(query, variables, who)).toMatchObject({ code: 'FORBIDDEN' });
      }
    }
    expect(await refusal(LIST, {}, patient)).toMatchObject({ code: 'FORBIDDEN' });
    for (const wrong of [
      { ...input, endsOn: date(39) },
      { ...input, clinicIds: [randomUUID()] },
      { ...input, clinicIds: [] },
    ]) {
      expect(await refusal(CLOSE, { input: wrong }, administrator)).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect(await freeOn(40)).toHaveLength(6);
  });
});

describe('a doctor’s availability status', () => {
  const SET = `mutation ($status: AvailabilityStatus!, $id: ID) { setAvailabilityStatus(status: $status, doctorId: $id) { id availabilityStatus } }`;
  const SEARCH = `{ searchDoctors(first: 50) { edges { node { doctor { id } nextFreeTimes { startsAt } } } } }`;

  interface Found {
    doctor: { id: string };
    nextFreeTimes: unknown[];
  }

  /** Whether search shows times of the doctor. */
  async function isFound(): Promise<boolean> {
    const answer = await app.send<{ searchDoctors: { edges: { node: Found }[] } }>(SEARCH);
    const found = answer.data?.searchDoctors.edges.find(({ node }) => node.doctor.id === place.doctorId);
    return (found?.node.nextFreeTimes.length ?? 0) > 0;
  }

  it('takes the doctor out of search and free times at once, and back', async () => {
    await save({ weekly: everyDay('09:00', '12:00') });
    expect(await isFound()).toBe(true);
    const answer = await app.send(SET, { status: 'on_leave' }, doctor.token);
    expect(answer.data).toEqual({
      setAvailabilityStatus: { id: place.doctorId, availabilityStatus: 'on_leave' },
    });
    expect(await isFound()).toBe(false);
    expect(await freeOn(3)).toEqual([]);
    await app.send(SET, { status: 'active', id: place.doctorId }, administrator.token);
    expect(await isFound()).toBe(true);
    const audited = await app.records.query<{ details: unknown }>(
      `select details from audit_events where action = 'doctor.availability_set' order by occurred_at`,
    );
    expect(audited.map(({ details }) => details)).toEqual([{ status: 'on_leave' }, { status: 'active' }]);
  });

  it('is not set by anybody else', async () => {
    const variables = { status: 'unavailable', id: place.doctorId };
    expect(await refusal(SET, variables, null)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(SET, variables, patient)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(SET, variables, frontDesk)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(SET, variables, otherDoctor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(SET, { ...variables, id: randomUUID() }, administrator)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await isFound()).toBe(true);
  });
});

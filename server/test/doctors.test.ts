import type { Pool } from 'pg';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

const NOW = new Date('2031-03-03T12:00:00Z');
/** 09:00 to 12:00 in New York on 4 March 2031, a Tuesday. */
const OPEN = [new Date('2031-03-04T14:00:00Z'), new Date('2031-03-04T17:00:00Z')] as const;
const ANY_ID = '00000000-0000-7000-8000-000000000000';

let running: RunningApp;
let places: TestClinic[];

beforeAll(async () => {
  running = await RunningApp.start({ clock: () => NOW });
  places = [];
  for (let index = 0; index < 4; index += 1) {
    const place = await running.records.clinic({ fee: 100 + index });
    await running.records.open(place, ...OPEN);
    places.push(place);
  }
});

afterAll(async () => {
  await running?.stop();
});

const SEARCH = `query ($filter: DoctorFilter, $sort: DoctorSort, $first: Int, $after: String) {
  searchDoctors(filter: $filter, sort: $sort, first: $first, after: $after) {
    pageInfo { endCursor hasNextPage }
    edges { cursor node { distanceKm
      doctor { id fullName photoUrl degree rating currency specialization { name } clinics { id name timeZone }
        visitTypes { id name minutes fee currency } }
      nextFreeTimes { doctorId startsAt endsAt clinic { id city } visitType { id name } } } } } }`;

interface Found {
  searchDoctors: {
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    edges: {
      cursor: string;
      node: {
        distanceKm: number | null;
        doctor: { id: string; fullName: string; clinics: { id: string }[]; visitTypes: { id: string }[] };
        nextFreeTimes: {
          startsAt: string;
          endsAt: string;
          clinic: { id: string };
          visitType: { id: string };
        }[];
      };
    }[];
  };
}

async function search(variables: Record<string, unknown>): Promise<Found['searchDoctors']> {
  const answer = await running.send<Found>(SEARCH, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data!.searchDoctors;
}

test('a visitor finds doctors page by page, each with the next free times', async () => {
  const first = await search({ sort: 'FEE', first: 3 });
  expect(first.edges.map(({ node }) => node.doctor.id)).toEqual(
    places.slice(0, 3).map(({ doctorId }) => doctorId),
  );
  expect(first.pageInfo).toEqual({ endCursor: first.edges[2]!.cursor, hasNextPage: true });
  const { node } = first.edges[0]!;
  expect(node.doctor.clinics).toMatchObject([{ id: places[0]!.clinicId, timeZone: 'America/New_York' }]);
  expect(node.doctor.visitTypes).toMatchObject([{ id: places[0]!.visitTypeId, currency: 'USD' }]);
  expect(node.nextFreeTimes).toEqual(
    ['14:00', '14:30', '15:00'].map((time, index) => ({
      doctorId: places[0]!.doctorId,
      startsAt: `2031-03-04T${time}:00.000Z`,
      endsAt: `2031-03-04T${['14:30', '15:00', '15:30'][index]}:00.000Z`,
      clinic: { id: places[0]!.clinicId, city: 'Springfield' },
      visitType: { id: places[0]!.visitTypeId, name: 'First visit' },
    })),
  );
  const second = await search({ sort: 'FEE', first: 3, after: first.pageInfo.endCursor });
  expect(second.edges.map(({ node: hit }) => hit.doctor.id)).toEqual([places[3]!.doctorId]);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('a search asks the database as often for three doctors as for one', async () => {
  const { master } = running.app.database.dataSource.driver as unknown as { master: Pool };
  let asked = 0;
  const count = (): void => void (asked += 1);
  // The server also asks for events now and then, so the cheapest of a few searches is the search alone.
  const cost = async (first: number): Promise<number> => {
    const costs: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      asked = 0;
      expect((await search({ first })).edges).toHaveLength(first);
      costs.push(asked);
    }
    return Math.min(...costs);
  };
  master.on('acquire', count);
  try {
    // The walk, the cards, and the settings for the currency.
    expect(await cost(1)).toBe(3);
    expect(await cost(3)).toBe(3);
  } finally {
    master.off('acquire', count);
  }
});

test('a booking moves the doctor behind the others at once', async () => {
  const ids = async (): Promise<string[]> => (await search({})).edges.map(({ node }) => node.doctor.id);
  const before = await ids();
  expect(before).toHaveLength(4);
  const place = places.find(({ doctorId }) => doctorId === before[0])!;
  const patientId = await running.records.patient();
  const token = await running.tokenFor(patientId);
  const booked = await running.send<{ bookAppointment: { __typename: string } }>(
    'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }',
    {
      input: {
        doctorId: place.doctorId,
        clinicId: place.clinicId,
        visitTypeId: place.visitTypeId,
        startsAt: OPEN[0].toISOString(),
        idempotencyKey: 'search-1',
      },
    },
    token,
  );
  expect(booked.data?.bookAppointment.__typename).toBe('Appointment');
  expect(await ids()).toEqual([...before.slice(1), before[0]]);
});

test('a doctor without a free time comes last, and not at all in a window', async () => {
  const { doctorId } = await running.records.clinic({ fee: 1 });
  for (const sort of ['SOONEST', 'FEE', 'RATING']) {
    expect((await search({ sort })).edges.at(-1)!.node).toMatchObject({
      doctor: { id: doctorId },
      nextFreeTimes: [],
    });
  }
  const free = await search({ filter: { freeOn: '2031-03-04' } });
  expect(free.edges).toHaveLength(4);
  expect((await search({ filter: { freeOn: '2031-03-05' } })).edges).toEqual([]);
});

test.each([
  ['a cursor that is none', { after: 'x' }, 'after'],
  ['a page that is too long', { first: 51 }, 'first'],
  ['a filter that makes no sense', { filter: { withinKm: 3 } }, 'filter.withinKm'],
])('refuses %s', async (_, variables, field) => {
  const answer = await running.send(
    `query ($filter: DoctorFilter, $first: Int, $after: String) {
      searchDoctors(filter: $filter, first: $first, after: $after) { edges { cursor } } }`,
    variables,
  );
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
});

test('shows one doctor, and null for one who has left or never was', async () => {
  const read = async (id: string): Promise<{ id: string; fullName: string } | null> =>
    (
      await running.send<{ doctor: { id: string; fullName: string } | null }>(
        'query ($id: ID!) { doctor(id: $id) { id fullName clinics { name } visitTypes { name } feedback { rating } } }',
        { id },
      )
    ).data!.doctor;
  const { doctorId, doctorUserId } = await running.records.clinic();
  const shown = await read(doctorId);
  expect(shown?.id).toBe(doctorId);
  expect(shown?.fullName).toMatch(/^Test doctor/);
  await running.records.query('update users set disabled_at = now() where id = $1', [doctorUserId]);
  expect(await read(doctorId)).toBeNull();
  expect(await read(ANY_ID)).toBeNull();
  expect(await read('none')).toBeNull();
});

test('tells that visits are agreed to first, where the doctor or everybody here does so', async () => {
  const { records } = running;
  const agreed = async ({ doctorId }: { doctorId: string }): Promise<boolean> =>
    (
      await running.send<{ doctor: { approvesVisits: boolean } }>(
        'query ($id: ID!) { doctor(id: $id) { approvesVisits } }',
        { id: doctorId },
      )
    ).data!.doctor.approvesVisits;
  const free = await records.clinic();
  const asking = await records.clinic({ requiresApproval: true });
  expect([await agreed(free), await agreed(asking)]).toEqual([false, true]);
  await records.query('update settings set approval_required = true');
  expect(await agreed(free)).toBe(true);
  await records.query('update settings set approval_required = false');
});

test('lists specializations and open clinics by name', async () => {
  await running.records.query(`update clinics set is_active = false where id = $1`, [places[3]!.clinicId]);
  const { data } = await running.send<{
    specializations: { name: string }[];
    clinics: { id: string; name: string }[];
  }>('{ specializations { name category } clinics { id name latitude longitude timeZone phone } }');
  const names = data!.specializations.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(4);
  expect(names).toEqual([...names].sort(new Intl.Collator('und', { numeric: true }).compare));
  expect(data!.clinics.map(({ id }) => id)).toContain(places[0]!.clinicId);
  expect(data!.clinics.map(({ id }) => id)).not.toContain(places[3]!.clinicId);
  await running.records.query(`update clinics set is_active = true where id = $1`, [places[3]!.clinicId]);
});

test('lists neither clinics nor specializations without a doctor to go to, but these for staff', async () => {
  const { records } = running;
  const read = async (
    token: string | null = null,
  ): Promise<{ clinics: string[]; specializations: string[] }> => {
    const { data } = await running.send<Record<'clinics' | 'specializations', { id: string }[]>>(
      '{ clinics { id } specializations { id } }',
      {},
      token,
    );
    return {
      clinics: data!.clinics.map(({ id }) => id),
      specializations: data!.specializations.map(({ id }) => id),
    };
  };
  const { clinicId, doctorId, doctorUserId } = await records.clinic();
  const [row] = await records.query<{ id: string }>(
    'select specialization_id as id from doctors where id = $1',
    [doctorId],
  );
  const specializationId = row!.id;
  const expectListed = async (isListed: boolean): Promise<void> => {
    const { clinics, specializations } = await read();
    expect([clinics.includes(clinicId), specializations.includes(specializationId)]).toEqual([
      isListed,
      isListed,
    ]);
  };
  await expectListed(true);
  await records.query('update doctors set is_active = false where id = $1', [doctorId]);
  await expectListed(false);
  await records.query('update doctors set is_active = true where id = $1', [doctorId]);
  await records.query('update users set disabled_at = now() where id = $1', [doctorUserId]);
  await expectListed(false);
  const administrator = await running.tokenFor(await records.user('admin'), 'admin');
  expect((await read(administrator)).specializations).toContain(specializationId);
  const patient = await running.tokenFor(await records.patient(), 'patient');
  expect((await read(patient)).specializations).not.toContain(specializationId);
});

test('lists free times by day, and the next ones', async () => {
  const place = places[3]!;
  const { data } = await running.send<Record<'freeTimes' | 'nextFreeTimes', unknown>>(
    `query ($doctor: ID!, $type: ID!) {
      freeTimes(doctorId: $doctor, visitTypeId: $type, from: "2031-03-01", to: "2031-03-31") {
        doctorId visitType { id minutes currency } days { date clinic { id timeZone } starts } }
      nextFreeTimes(doctorId: $doctor, first: 1, after: "2031-03-04T10:01:00-05:00") {
        startsAt endsAt clinic { id } visitType { id } } }`,
    { doctor: place.doctorId, type: place.visitTypeId },
  );
  expect(data).toEqual({
    freeTimes: {
      doctorId: place.doctorId,
      visitType: { id: place.visitTypeId, minutes: 30, currency: 'USD' },
      days: [
        {
          date: '2031-03-04',
          clinic: { id: place.clinicId, timeZone: 'America/New_York' },
          starts: ['14:00', '14:30', '15:00', '15:30', '16:00', '16:30'].map(
            (time) => `2031-03-04T${time}:00.000Z`,
          ),
        },
      ],
    },
    nextFreeTimes: [
      {
        startsAt: '2031-03-04T15:30:00.000Z',
        endsAt: '2031-03-04T16:00:00.000Z',
        clinic: { id: place.clinicId },
        visitType: { id: place.visitTypeId },
      },
    ],
  });
});

test('free times refuse what is no id, and do not tell of appointments of others', async () => {
  const place = places[3]!;
  const ask = (movingAppointmentId: string, token: string | null = null): ReturnType<RunningApp['send']> =>
    running.send(
      `query ($doctor: ID!, $type: ID!, $moving: ID) {
        freeTimes(doctorId: $doctor, visitTypeId: $type, from: "2031-03-04", to: "2031-03-04", movingAppointmentId: $moving) {
          doctorId } }`,
      { doctor: place.doctorId, type: place.visitTypeId, moving: movingAppointmentId },
      token,
    );
  expect((await ask('none')).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ field: 'movingAppointmentId' }],
  });
  expect((await ask(ANY_ID)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const [row] = await running.records.query<{ id: string }>('select id from appointments limit 1');
  const stranger = await running.tokenFor(await running.records.patient());
  expect((await ask(row!.id, stranger)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

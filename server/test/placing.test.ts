import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataSource } from '../src/migrations/data-source.js';
import { Database, refusedBy } from '../src/database/database.js';
import { TestRecords, type TestClinic } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

const NOW = new Date('2026-03-02T12:00:00Z');
const MINUTE = 60_000;

interface Placed {
  id: string;
  scheduled_at: Date;
  expires_at: Date | null;
  status: string;
}

interface Asked {
  readonly patient: string;
  readonly starts: readonly Date[];
  readonly mode?: 'hold' | 'book';
  readonly place?: TestClinic;
  readonly actor?: string | null;
  readonly staff?: boolean;
  readonly purpose?: string | null;
  readonly key?: string | null;
  readonly hash?: string | null;
}

let cluster: TestDatabase;
let records: TestRecords;
let database: Database;
let clinic: TestClinic;
let patient: string;

beforeAll(async () => {
  cluster = await cloneDatabase();
  records = await TestRecords.connect(cluster.ownerUrl);
  database = new Database(await createDataSource(cluster.url, { poolSize: 12 }).initialize());
});

afterAll(async () => {
  await database.dataSource.destroy();
  await records.end();
  await cluster.drop();
});

beforeEach(async () => {
  clinic = await freshDoctor();
  patient = await records.patient();
});

async function freshDoctor(): Promise<TestClinic> {
  const made = await records.clinic();
  for (const day of [3, 4, 5, 6]) await records.open(made, at(day, 8), at(day, 20));
  return made;
}

function at(day: number, hour: number): Date {
  return new Date(Date.UTC(2026, 2, day) + hour * 60 * MINUTE);
}

async function place(asked: Asked): Promise<Placed[]> {
  const { doctorId, clinicId, visitTypeId } = asked.place ?? clinic;
  return database.query<Placed & Record<string, unknown>>(
    `select id, scheduled_at, expires_at, status from place_appointment($1, $2, $3, $4, $5, $6, $7, p_actor => $8,
       p_staff => $9, p_purpose => $10, p_key => $11, p_request_hash => $12)`,
    [
      asked.mode ?? 'book',
      asked.patient,
      doctorId,
      clinicId,
      visitTypeId,
      asked.starts,
      NOW,
      asked.actor === undefined ? asked.patient : asked.actor,
      asked.staff ?? false,
      asked.purpose ?? null,
      asked.key ?? null,
      asked.hash ?? null,
    ],
  );
}

async function crowd(count: number): Promise<string[]> {
  const people: string[] = [];
  for (let index = 0; index < count; index += 1) people.push(await records.patient());
  return people;
}

async function refusal(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: unknown) => refusedBy(error) ?? Promise.reject(error as Error),
  );
}

async function countLive(doctorId: string): Promise<number> {
  const [row] = await records.query<{ count: number }>(
    `select count(*)::int as count from appointments where doctor_id = $1 and status <> 'cancelled'`,
    [doctorId],
  );
  return row!.count;
}

describe('a hold with a purpose', () => {
  const offer = (to: string, start: Date) =>
    place({ mode: 'hold', patient: to, starts: [start], actor: null, purpose: 'offer' });

  it('is made by the system, for a patient without an account, for as long as its purpose says', async () => {
    const atDesk = await records.patient();
    await records.query(`update users set origin = 'desk', password_hash = null where id = $1`, [atDesk]);
    const [held] = await offer(atDesk, at(3, 9));
    expect(held).toMatchObject({ status: 'held', expires_at: new Date(NOW.getTime() + 120 * MINUTE) });
    expect(await refusal(place({ patient, starts: [at(3, 9)] }))).toBe('appointments_doctor_busy');
  });

  it.each([
    ['book', 5],
    ['offer', 120],
    ['proposal', 1440],
    ['assistant', 15],
  ])('%s lasts %d minutes', async (purpose, minutes) => {
    const actor = purpose === 'book' ? patient : null;
    const [held] = await place({ mode: 'hold', patient, starts: [at(3, 9)], actor, purpose });
    expect(held!.expires_at).toEqual(new Date(NOW.getTime() + minutes * MINUTE));
  });

  it('is not for everybody to make', async () => {
    const asked = { mode: 'hold', patient, starts: [at(3, 9)] } as const;
    expect(await refusal(place({ ...asked, purpose: 'offer' }))).toBe('hold_purpose_not_allowed');
    expect(await refusal(place({ ...asked, purpose: 'proposal' }))).toBe('hold_purpose_not_allowed');
    expect(await refusal(place({ ...asked, purpose: 'book', actor: null }))).toBe('hold_purpose_not_allowed');
    const staff = { actor: clinic.doctorUserId, staff: true, purpose: 'offer' };
    expect(await place({ ...asked, ...staff })).toHaveLength(1);
  });

  it('has a limit of its purpose, also when many are made at once', async () => {
    const hours = [9, 10, 11, 12, 13, 14];
    const answers = await Promise.all(hours.map((hour) => refusal(offer(patient, at(3, hour)))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'hold_limit')).toHaveLength(3);
  });

  it('replaces the former one where its purpose allows one', async () => {
    const asked = { mode: 'hold', patient, actor: null, purpose: 'assistant' } as const;
    await place({ ...asked, starts: [at(3, 9)] });
    await place({ ...asked, starts: [at(3, 10)] });
    expect(await countLive(clinic.doctorId)).toBe(1);
  });

  it('ends when the patient books the time that it keeps, and only that one', async () => {
    await offer(patient, at(3, 9));
    const [other] = await offer(patient, at(3, 10));
    const [booked] = await place({ patient, starts: [at(3, 9)], purpose: 'offer' });
    expect(booked!.status).toBe('confirmed');
    const left = await records.query<{ id: string }>(
      `select id from appointments where patient_id = $1 and status = 'held'`,
      [patient],
    );
    expect(left.map(({ id }) => id)).toEqual([other!.id]);
  });

  it('that ran out gives way, whatever it was for', async () => {
    await offer(patient, at(3, 9));
    await records.query(`update appointments set expires_at = $1 where patient_id = $2`, [NOW, patient]);
    expect(await place({ patient: await records.patient(), starts: [at(3, 9)] })).toHaveLength(1);
  });
});

describe('several starts by one request', () => {
  const days = [at(3, 9), at(4, 9), at(5, 9)];

  it('are all booked', async () => {
    const placed = await place({ patient, starts: days });
    expect(placed.map((each) => each.scheduled_at)).toEqual(days);
    expect(placed.every((each) => each.status === 'confirmed')).toBe(true);
  });

  it('are none of them booked when one cannot be', async () => {
    await place({ patient: await records.patient(), starts: [at(5, 9)] });
    expect(await refusal(place({ patient, starts: days }))).toBe('appointments_doctor_busy');
    expect(await refusal(place({ patient, starts: [at(3, 9), at(3, 9)] }))).toBe(
      'appointments_patient_visit',
    );
    expect(await refusal(place({ patient, starts: [at(3, 9), at(3, 23)] }))).toBe('outside_hours');
    expect(await countLive(clinic.doctorId)).toBe(1);
  });

  it('keep to the patient’s limit of open appointments', async () => {
    const starts = [9, 10, 11, 12, 13, 14].map((hour) => at(3, hour));
    expect(await refusal(place({ patient, starts }))).toBe('open_limit');
    expect(await place({ patient, starts: starts.slice(1) })).toHaveLength(5);
  });

  it('are the same appointments when the request comes again, and no others by its key', async () => {
    const asked = { patient, starts: days, key: 'series-1', hash: 'a' };
    const first = await place(asked);
    expect(await place(asked)).toEqual(first);
    expect(await refusal(place({ ...asked, hash: 'b' }))).toBe('idempotency_key_reused');
    expect(await countLive(clinic.doctorId)).toBe(3);
  });

  it('are won by one of many who want them, in whatever order they ask', async () => {
    const people = await crowd(10);
    const answers = await Promise.all(
      people.map((each, index) =>
        refusal(place({ patient: each, starts: index % 2 === 0 ? days : [...days].reverse() })),
      ),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(new Set(answers.filter((answer) => answer !== null))).toEqual(
      new Set(['appointments_doctor_busy']),
    );
    expect(await countLive(clinic.doctorId)).toBe(3);
  });
});

describe('many who book on one day of one doctor', () => {
  it('fill it to its limit and no further, without locking it before', async () => {
    await records.query('update doctors set max_patients_per_day = 4 where id = $1', [clinic.doctorId]);
    const people = await crowd(10);
    const answers = await Promise.all(
      people.map((each, index) => refusal(place({ patient: each, starts: [at(3, 9 + index)] }))),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(4);
    expect(new Set(answers.filter((answer) => answer !== null))).toEqual(new Set(['doctor_days_limit']));
  });
});

it('still answers a program of the release before, which calls by position', async () => {
  const [booked] = await database.query<Placed & Record<string, unknown>>(
    `select id, scheduled_at, expires_at, status from place_appointment('book', $1, false, $1, $2, $3, $4, $5, null,
       null, 'A cough', null, 'former-key', 'hash', $6)`,
    [patient, clinic.doctorId, clinic.clinicId, clinic.visitTypeId, at(3, 9), NOW],
  );
  expect(booked).toMatchObject({ status: 'confirmed', scheduled_at: at(3, 9) });
  const next = await database.query<{ starts_at: Date } & Record<string, unknown>>(
    `select starts_at from next_slot_starts($1, $2, null, $3, 'infinity', $3, 2)`,
    [clinic.doctorId, clinic.visitTypeId, NOW],
  );
  expect(next.map((slot) => slot.starts_at)).toEqual([at(3, 8), at(3, 8.5)]);
});

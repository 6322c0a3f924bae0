import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/migrations/data-source.js';
import { updateFunctions } from '../src/migrations/functions.js';
import { CancelCauses1765000100000 } from '../src/migrations/changes/1765000100000-cancel-causes.js';
import { TestRecords, type TestClinic } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

const NOW = new Date('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;

let database: TestDatabase;
let records: TestRecords;
let owner: DataSource;
let place: TestClinic;
let patient: string;
let starts = 0;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  owner = await createDataSource(database.ownerUrl, { poolSize: 1 }).initialize();
  place = await records.clinic();
  patient = await records.patient();
  await records.query('update settings set cancel_cutoff_minutes = 0');
});

afterAll(async () => {
  await owner?.destroy();
  await records?.end();
  await database?.drop();
});

async function visit(status: 'pending' | 'confirmed' | 'cancelled'): Promise<string> {
  starts += 1;
  const [row] = await records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       expires_at, cancelled_at)
     values ($1, $2, $3, $4, $5::timestamptz, interval '15 minutes', $6::appointment_status, 1,
       case when $6::text = 'pending' then $5::timestamptz end, case when $6::text = 'cancelled' then $5::timestamptz end)
     returning id`,
    [
      ...[patient, place.doctorId, place.clinicId, place.visitTypeId],
      ...[new Date(NOW.getTime() + (48 + starts) * HOUR), status],
    ],
  );
  return row!.id;
}

/** @param to null takes the last step back */
async function change(
  id: string,
  to: string | null,
  byStaff: boolean,
  cause: string | null = null,
): Promise<void> {
  starts += 1;
  await records.query(
    `select from change_status($1, $2::appointment_status, $3, $4, null, null, $5, $6::cancel_cause)`,
    [
      id,
      to,
      byStaff ? place.doctorUserId : patient,
      byStaff,
      new Date(NOW.getTime() + starts * 1_000),
      cause,
    ],
  );
}

it('tells of visits that were cancelled before by whom and from what, as far as the record of acts knows', async () => {
  const byPatient = await visit('confirmed');
  await change(byPatient, 'cancelled', false);
  const byStaff = await visit('confirmed');
  await change(byStaff, 'cancelled', true, 'doctor_away');
  const declined = await visit('pending');
  await change(declined, 'cancelled', true);
  const twice = await visit('confirmed');
  await change(twice, 'cancelled', true);
  await change(twice, null, true);
  await change(twice, 'cancelled', false);
  const lapsed = await visit('pending');
  await records.query(`select end_overdue($1, (select expires_at from appointments where id = $1))`, [
    lapsed,
  ]);
  const elsewhere = await visit('cancelled');
  const alive = await visit('confirmed');
  await change(alive, 'cancelled', true);
  await change(alive, null, true);

  const runner = owner.createQueryRunner();
  const migration = new CancelCauses1765000100000();
  await runner.startTransaction();
  await migration.down(runner);
  await migration.up(runner);
  await updateFunctions(runner);
  await runner.commitTransaction();
  await runner.release();

  const rows = await records.query<{ id: string; cause: string | null; from: string | null }>(
    'select id, cancel_cause as cause, cancelled_from as from from appointments',
  );
  const told = new Map(rows.map(({ id, cause, from }) => [id, [cause, from]]));
  expect(told.get(byPatient)).toEqual(['patient', 'confirmed']);
  // Why staff did was not asked then.
  expect(told.get(byStaff)).toEqual(['other', 'confirmed']);
  expect(told.get(declined)).toEqual(['other', 'pending']);
  expect(told.get(twice)).toEqual(['patient', 'confirmed']);
  expect(told.get(lapsed)).toEqual(['lapsed', 'pending']);
  expect(told.get(elsewhere)).toEqual([null, null]);
  expect(told.get(alive)).toEqual([null, null]);
});

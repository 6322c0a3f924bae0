import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database } from '../database/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { TestRecords, type TestClinic } from '../../test/support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js';
import { OpenRangesService } from './open-ranges.service.js';

const NOW = new Date('2026-03-02T12:00:00Z');

let clone: TestDatabase;
let records: TestRecords;
let database: Database;

beforeAll(async () => {
  clone = await cloneDatabase();
  records = await TestRecords.connect(clone.ownerUrl);
  await records.setUp();
  database = new Database(await createDataSource(clone.url, { poolSize: 2 }).initialize());
});

afterAll(async () => {
  await database?.dataSource.destroy();
  await records?.end();
  await clone?.drop();
});

async function withHours(): Promise<TestClinic> {
  const place = await records.clinic();
  await records.query(
    `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time)
     select $1, $2, d, '09:00', '17:00' from generate_series(1, 5) d`,
    [place.doctorId, place.clinicId],
  );
  return place;
}

async function rangesOf({ doctorId }: TestClinic): Promise<number> {
  const rows = await records.query('select from open_ranges where doctor_id = $1', [doctorId]);
  return rows.length;
}

it('expands everybody’s hours although those of one cannot be, and says so', async () => {
  const [before, broken, after] = [await withHours(), await withHours(), await withHours()];
  await records.query(`create function refuse_ranges() returns trigger language plpgsql as
    $$ begin raise exception 'these hours are odd'; end $$`);
  await records.query(`create trigger refuse_ranges before insert on open_ranges for each row
    when (new.doctor_id = '${broken.doctorId}') execute function refuse_ranges()`);
  const told: number[] = [];
  await expect(new OpenRangesService(database).expandAll(NOW, (done) => told.push(done))).rejects.toThrow(
    AggregateError,
  );
  expect(told).toEqual([3]);
  expect(await rangesOf(broken)).toBe(0);
  expect(await rangesOf(before)).toBeGreaterThan(20);
  expect(await rangesOf(after)).toBe(await rangesOf(before));
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { User } from '../../src/accounts/user.entity.js';
import { createDataSource } from '../../src/migrations/data-source.js';
import { TestRecords } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

let clone: TestDatabase;
let records: TestRecords;
let source: DataSource;

beforeAll(async () => {
  clone = await cloneDatabase();
  records = await TestRecords.connect(clone.ownerUrl);
  await records.patient();
  source = await createDataSource(clone.url, { poolSize: 1 }).initialize();
});

afterAll(async () => {
  await source.destroy();
  await records.end();
  await clone.drop();
});

describe('a condition without a value', () => {
  it.each([null, undefined])('means no row and an error, and never every row: %s', async (id) => {
    const users = source.getRepository(User);
    expect(await users.count()).toBeGreaterThan(0);
    const where = { id: id as unknown as string };
    await expect(users.findBy(where)).rejects.toThrow(/null|undefined/i);
    await expect(users.findOneBy(where)).rejects.toThrow(/null|undefined/i);
    await expect(users.find({ where })).rejects.toThrow(/null|undefined/i);
  });
});

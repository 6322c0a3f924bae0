import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let application: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  application = new pg.Client({ connectionString: database.url });
  await application.connect();
});

afterAll(async () => {
  await application?.end();
  await database?.drop();
});

test('the application adds audit rows and cannot change or remove them', async () => {
  const { rows } = await application.query<Record<string, boolean>>(
    `select has_table_privilege('audit_events', 'insert') as insert,
            has_table_privilege('audit_events', 'update') as update,
            has_table_privilege('audit_events', 'delete') as delete,
            has_table_privilege('audit_events', 'truncate') as truncate`,
  );
  expect(rows).toEqual([{ insert: true, update: false, delete: false, truncate: false }]);
});

test('the application cannot change the schema', async () => {
  await expect(application.query('create table intruder (id integer)')).rejects.toMatchObject({
    code: '42501',
  });
  await expect(application.query('drop table appointments')).rejects.toMatchObject({ code: '42501' });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditAction } from '../src/audit/audit-action.js';
import { TestRecords } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

const ACTIONS: readonly string[] = Object.values(AuditAction);

let database: TestDatabase;
let records: TestRecords;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
});

afterAll(async () => {
  await records?.end();
  await database?.drop();
});

describe('the acts of the record', () => {
  it('are those that the database takes, each named in the schema by its text', async () => {
    const [constraint] = await records.query<{ text: string }>(
      `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'audit_events_action_known'`,
    );
    const known = [...constraint!.text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action]) => action);
    expect([...known].sort()).toEqual([...ACTIONS].sort());
    for (const [name, action] of Object.entries(AuditAction)) expect(name).toBe(action.replace('.', '_'));
  });

  it('cannot be others', async () => {
    await expect(records.query(`insert into audit_events (action) values ('robot.waved')`)).rejects.toThrow(
      'audit_events_action_known',
    );
  });

  it('have among them all that the functions of the database write', async () => {
    const functions = await records.query<{ name: string; text: string }>(
      `select proname as name, prosrc as text from pg_proc
       where pronamespace = 'public'::regnamespace and prosrc ~ 'insert into audit_events'`,
    );
    expect(functions.length).toBeGreaterThan(3);
    const whole = functions.flatMap(({ text }) => text.match(/(?<=')[a-z_]+\.[a-z_]+(?=')/g) ?? []);
    expect(whole.length).toBeGreaterThan(3);
    // Put together from a status: one for each row of the tables of what may follow what.
    const made = await records.query<{ action: string }>(
      `select 'appointment.' || case kind when 'undo' then 'undone' else to_status::text end as action
         from status_transitions where kind <> 'move'
       union select 'appointment.' || case to_status when 'completed' then 'paid' else to_status::text end
         from payment_transitions`,
    );
    for (const action of [...whole, ...made.map((row) => row.action)]) expect(ACTIONS).toContain(action);
  });
});

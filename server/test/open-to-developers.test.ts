import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserRole } from '../src/api/user-role.js';
import { RunningApp, type Person } from './support/running-app.js';

/** Where the environment keeps the playground closed, managers open and close it while the server runs. */
const SCHEMA = '{ __schema { queryType { name } } }';
const SWITCH =
  'mutation ($open: Boolean!) { updateSettings(input: { openToDevelopers: $open }) { openToDevelopers } }';

let app: RunningApp;
let folder: string;
let manager: Person;
let desk: Person;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-clients-'));
  for (const client of ['patient', 'admin', 'playground']) {
    await mkdir(join(folder, client, 'dist', 'assets'), { recursive: true });
    await writeFile(join(folder, client, 'dist', 'index.html'), `<title>${client}</title>`);
    await writeFile(join(folder, client, 'dist', 'assets', 'code.js'), client);
  }
  app = await RunningApp.start({ config: { playground: false, production: true, clientsFolder: folder } });
  manager = { id: await app.records.user('admin'), role: UserRole.admin };
  desk = { id: await app.records.user('admin'), role: UserRole.admin };
  await app.records.query('update users set is_front_desk = true where id = $1', [desk.id]);
});

afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

const page = async (path: string): Promise<string> => (await fetch(`${app.app.url}${path}`)).text();

async function isOpen(): Promise<{ schema: boolean; page: boolean; script: boolean }> {
  const { data } = await app.send<{ __schema: unknown }>(SCHEMA);
  return {
    schema: data !== null,
    page: (await page('/playground/')).includes('playground'),
    script: (await page('/playground/assets/code.js')).includes('playground'),
  };
}

const ALL = { schema: true, page: true, script: true };
const NONE = { schema: false, page: false, script: false };

describe('the switch for developers', () => {
  it('is off until a manager turns it on, and in force at once both ways', async () => {
    expect(await isOpen()).toEqual(NONE);
    const { data } = await app.sendAs(SWITCH, { open: true }, manager);
    expect(data).toEqual({ updateSettings: { openToDevelopers: true } });
    expect(await isOpen()).toEqual(ALL);
    expect(await page('/playground')).toContain('playground');
    await app.sendAs(SWITCH, { open: false }, manager);
    expect(await isOpen()).toEqual(NONE);
    const acts = await app.records.query(
      `select actor_id, details from audit_events where action = 'settings.changed' order by occurred_at, id`,
    );
    expect(acts).toEqual([
      { actor_id: manager.id, details: { name: 'openToDevelopers', from: 'false', to: 'true' } },
      { actor_id: manager.id, details: { name: 'openToDevelopers', from: 'true', to: 'false' } },
    ]);
  });

  it('is no other’s to turn', async () => {
    const patient = { id: await app.records.patient(), role: UserRole.patient };
    for (const who of [desk, patient, null]) {
      expect(await app.codeOf(SWITCH, { open: true }, who)).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
    }
    expect(await isOpen()).toEqual(NONE);
  });

  it('hides the schema however it is asked for', async () => {
    for (const query of [
      'query A { bookingRules { currency } it: __type(name: "User") { name } }',
      'fragment F on Query { __schema { types { name } } } query B { ...F }',
      'query C { ... on Query { ... { __schema { types { name } } } } }',
    ]) {
      const { data, errors } = await app.send(query);
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'GRAPHQL_VALIDATION_FAILED']);
    }
    const { data } = await app.send('{ __typename bookingRules { __typename currency } }');
    expect(data).not.toBeNull();
  });
});

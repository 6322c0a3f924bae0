import { jest } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js';
import { readCall } from '../command-line/call.mjs';
import { createDataSource } from '../migrations/data-source.js';
import { administrate } from './administrate.js';

let clone: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  clone = await cloneDatabase();
  dataSource = await createDataSource(clone.url, { poolSize: 2 }).initialize();
});

afterAll(async () => {
  await dataSource?.destroy();
  await clone?.drop();
});

const PASSWORD = 'a heron over the weir';

async function run(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  const error = jest.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  try {
    const call = readCall('admin', args);
    if (typeof call === 'number') throw new Error('a wrong call');
    const code = await administrate(call, {
      DATABASE_URL: clone.url,
      ADMINISTRATOR_PASSWORD: PASSWORD,
      ...env,
    });
    return { code, said: said.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

const create = (name: string, email: string, env: Record<string, string> = {}) =>
  run(['create-administrator', `--name=${name}`, `--email=${email}`], env);

const usersOf = (
  email: string,
): Promise<{ id: string; password_hash: string; role: string; full_name: string }[]> =>
  dataSource.query('select id, password_hash, role, full_name from users where email = $1', [email]);

it('opens an account that can sign in, and leaves a trace', async () => {
  expect(await create('Ada  Obi', 'Ada@Clinic.test')).toMatchObject({ code: 0 });
  const [user] = await usersOf('ada@clinic.test');
  expect(user).toMatchObject({ role: 'admin', full_name: 'Ada Obi' });
  expect(await verify(user?.password_hash ?? '', PASSWORD)).toBe(true);
  const trace: unknown = await dataSource.query('select action, entity_id from audit_events');
  expect(trace).toEqual([{ action: 'administrator.created', entity_id: user?.id }]);
});

it('reads everything from the environment where nobody can be asked', async () => {
  const env = { ADMINISTRATOR_NAME: 'Eve Roy', ADMINISTRATOR_EMAIL: 'eve@clinic.test' };
  expect(await run(['create-administrator'], env)).toMatchObject({ code: 0 });
  expect(await usersOf('eve@clinic.test')).toHaveLength(1);
});

it('finds another user name for a second person of one name', async () => {
  expect(await create('Sam A', 'sam@one.test')).toMatchObject({ code: 0 });
  expect(await create('Sam B', 'sam@two.test')).toMatchObject({ code: 0 });
});

it.each([
  ['a short password', 'Bo Li', 'bo@clinic.test', 'elevenchars', /12 to 128 characters/],
  ['a password that everybody uses', 'Bo Li', 'bo@clinic.test', 'passwordpassword', /tried first/],
  ['its own address as password', 'Bo Li', 'bo@clinic.test', 'BO@clinic.test', /tried first/],
  ['a bad address', 'Bo Li', 'bo@clinic', PASSWORD, /email address is not valid/],
  ['no name', ' ', 'bo@clinic.test', PASSWORD, /name must have/],
])('refuses %s', async (_, name, email, password, reason) => {
  const { code, said } = await create(name, email, { ADMINISTRATOR_PASSWORD: password });
  expect({ code, isReason: reason.test(said) }).toEqual({ code: 1, isReason: true });
  expect(await usersOf(email)).toEqual([]);
  expect(said).not.toContain(password);
});

it('refuses an address that has an account', async () => {
  await create('Kim Po', 'kim@clinic.test');
  expect(await create('Kim Po', 'KIM@clinic.test')).toEqual({
    code: 1,
    said: 'No account was opened: an account has this email address.',
  });
});

it('says so where something is missing and nobody can be asked', async () => {
  const error = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    expect(await run(['create-administrator'])).toMatchObject({ code: 2 });
    expect(String(error.mock.calls[0]?.[0])).toMatch(/^Nobody can be asked here.*\n\nUsage: /);
  } finally {
    error.mockRestore();
  }
});

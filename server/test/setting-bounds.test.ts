import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NUMBER_SETTINGS, type NumberSetting } from '../src/settings/number-settings.js';
import { RunningApp } from './support/running-app.js';

const READ = '{ settings { bounds { name unit least most longest } } }';
const UPDATE = 'mutation ($input: SettingsInput!) { updateSettings(input: $input) { updatedAt } }';
const SETTINGS = Object.entries<NumberSetting>(NUMBER_SETTINGS);

let app: RunningApp;
let manager: string;

beforeAll(async () => {
  app = await RunningApp.start();
  manager = await app.tokenFor(await app.records.user('admin'), 'admin');
});

afterAll(async () => app.stop());

async function keep(column: string, value: unknown): Promise<string | null> {
  await app.records.query('begin');
  try {
    await app.records.query(`update settings set ${column} = $1`, [value]);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await app.records.query('rollback');
  }
}

async function ask(name: string, value: unknown): Promise<unknown> {
  const answer = await app.send<unknown>(UPDATE, { input: { [name]: value } }, manager);
  return answer.errors?.[0]?.extensions?.['code'] ?? null;
}

describe.each(SETTINGS)('%s', (name, { column, least, most, preset, longest }) => {
  const one = (value: number): unknown => (longest === undefined ? value : [value]);

  it('starts as described', async () => {
    const [row] = await app.records.query<{ preset: unknown }>(`select ${column} as preset from settings`);
    expect(row?.preset).toEqual(preset);
  });

  it('has the same bounds in the table and in a request', async () => {
    expect([await keep(column, one(least)), await keep(column, one(most))]).toEqual([null, null]);
    expect([await keep(column, one(least - 1)), await keep(column, one(most + 1))]).toEqual([
      '23514',
      '23514',
    ]);
    expect([await ask(name, one(least - 1)), await ask(name, one(most + 1))]).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    expect([await ask(name, one(least)), await ask(name, one(most))]).toEqual([null, null]);
  });

  it('holds no more numbers than described', async () => {
    if (longest === undefined) return expect(preset).toEqual(expect.any(Number));
    const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => least + index);
    expect([await keep(column, numbers(longest)), await ask(name, numbers(longest))]).toEqual([null, null]);
    expect([await keep(column, numbers(longest + 1)), await ask(name, numbers(longest + 1))]).toEqual([
      '23514',
      'BAD_USER_INPUT',
    ]);
  });
});

it('tells managers the bounds, for forms to ask for them', async () => {
  const { data } = await app.send<{ settings: { bounds: unknown } }>(READ, {}, manager);
  expect(data?.settings.bounds).toEqual(
    SETTINGS.map(([name, { unit, least, most, longest }]) => ({
      name,
      unit,
      least,
      most,
      longest: longest ?? null,
    })),
  );
});

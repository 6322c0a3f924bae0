import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { RunningApp } from './support/running-app.js';

/** The collection as third parties take it, run whole and in order, as Postman would. */
const FOLDER = join(import.meta.dirname, '..', '..', 'schema', 'rest');

interface Item {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly auth?: { readonly type: string };
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly url: { readonly raw: string };
    readonly body?: { readonly raw: string };
  };
  readonly event: readonly { readonly script: { readonly exec: readonly string[] } }[];
}

function read<Data>(file: string): Data {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Data;
}

const { item: items } = read<{ item: readonly Item[] }>('postman_collection.json');
const { values } = read<{ values: readonly { key: string; value: string }[] }>('postman_environment.json');
const variables = new Map(values.map(({ key, value }) => [key, value]));

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
  const place = await app.records.clinic();
  const start = new Date(Math.ceil(Date.now() / 86_400_000 + 3) * 86_400_000 + 14 * 3_600_000);
  await app.records.open(place, start, new Date(start.getTime() + 6 * 3_600_000));
  variables.set('baseUrl', `${app.app.url}/api/v1`);
});

afterAll(async () => app.stop());

function fill(text: string): string {
  return text.replace(/\{\{([$\w]+)\}\}/g, (_match, name: string) => {
    if (name === '$guid' || name === '$randomUUID') return randomUUID();
    const value = variables.get(name);
    if (value === undefined) throw new Error(`Nothing says what ${name} is`);
    return value;
  });
}

async function send({ request }: Item): Promise<Response> {
  return fetch(fill(request.url.raw), {
    method: request.method,
    headers: {
      ...(request.auth?.type === 'noauth' ? {} : { authorization: fill('Bearer {{accessToken}}') }),
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...Object.fromEntries(request.header.map(({ key, value }) => [key, fill(value)])),
    },
    ...(request.body === undefined ? {} : { body: fill(request.body.raw) }),
  });
}

describe('the collection', () => {
  it.each(items)('$name', async (item) => {
    const response = await send(item);
    const text = await response.text();
    const tested: string[] = [];
    const pm = {
      response: {
        json: (): unknown => JSON.parse(text),
        headers: { get: (name: string) => response.headers.get(name) },
        to: { have: { status: (status: number) => expect([response.status, text]).toEqual([status, text]) } },
      },
      collectionVariables: { set: (name: string, value: string) => variables.set(name, value) },
      test: (name: string, check: () => void) => {
        check();
        tested.push(name);
      },
    };
    for (const { script } of item.event) runInNewContext(script.exec.join('\n'), { pm });
    expect(tested.length).toBeGreaterThan(0);
  });
});

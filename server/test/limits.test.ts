import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { getIntrospectionQuery } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { RunningApp } from './support/running-app.js';

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
});

afterAll(async () => app.stop());

interface Failure {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** The first error code of an operation over HTTP, or null. */
async function overHttp(query: string, variables: Record<string, unknown> = {}): Promise<string | null> {
  const answer = await app.send(query, variables);
  expect(answer.status).toBeLessThan(500);
  return answer.errors?.[0]?.extensions.code ?? null;
}

function socket(parameters: Record<string, unknown> = {}, origin?: string): Client {
  class Socket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, origin === undefined ? {} : { origin });
    }
  }
  return createClient({
    url: `${app.app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams: parameters,
    retryAttempts: 0,
  });
}

/** The same over a socket. */
async function overSocket(query: string, variables: Record<string, unknown> = {}): Promise<string | null> {
  const client = socket();
  try {
    for await (const result of client.iterate({ query, variables })) {
      const errors = result.errors as readonly Failure[] | undefined;
      return errors?.[0]?.extensions.code ?? null;
    }
    return null;
  } catch (error) {
    return (error as readonly Failure[])[0]?.extensions.code ?? 'closed';
  } finally {
    await client.dispose();
  }
}

const rules = '{ bookingRules { currency } }';
const HEAVY: readonly (readonly [string, string])[] = [
  [
    'aliases',
    `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: bookingRules { currency }`).join(' ')} }`,
  ],
  ['directives', `{ bookingRules { currency ${'@skip(if: false) '.repeat(51)} } }`],
  ['tokens', `{ bookingRules { ${'currency '.repeat(1_001)} } }`],
  [
    'introspection depth',
    `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`,
  ],
  [
    'cyclic fragments',
    `query { bookingRules { ...A } } fragment A on BookingRules { ...B } fragment B on BookingRules { ...A }`,
  ],
  ['unknown field', '{ nothing }'],
  ['syntax', '{ bookingRules { '],
  [
    'cost',
    `query { ${Array.from({ length: 12 }, (_, index) => `a${index}: nextFreeTimes(doctorId: "00000000-0000-4000-8000-000000000000", first: 50) { startsAt endsAt clinic { id name city } visitType { id name } }`).join(' ')} }`,
  ],
];

describe('limits', () => {
  it('let an ordinary operation through', async () => {
    expect(await overHttp(rules)).toBeNull();
    expect(await overSocket(rules)).toBeNull();
  });

  it('let a tool read the whole schema', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
    expect(await overHttp(query)).toBeNull();
  });

  it.each(HEAVY)('refuse too much on HTTP and on the socket alike: %s', async (_name, query) => {
    const code = await overHttp(query);
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT']).toContain(code);
    expect(await overSocket(query)).not.toBeNull();
  });

  it('refuse variables that do not fit, with a reason and no 5xx', async () => {
    const query =
      'query ($id: ID!, $from: Date!) { freeTimes(doctorId: $id, visitTypeId: $id, from: $from, to: $from) { doctorId } }';
    for (const from of ['2026-02-30', '10000-01-01', '-1', '', 'today', 7, null]) {
      expect(await overHttp(query, { id: 'x', from })).toBe('BAD_USER_INPUT');
    }
  });

  it('see how long the free times of a stretch of days get', async () => {
    const ask = (aliases: number, to: string): string =>
      `{ ${Array.from(
        { length: aliases },
        (_, index) => `a${index}: freeTimes(doctorId: "x", visitTypeId: "x", from: "2026-03-01", to: "${to}")
          { doctorId days { date clinic { id name } starts } }`,
      ).join(' ')} }`;
    const limit = async (query: string, variables = {}): Promise<unknown> =>
      (await app.send(query, variables)).errors?.[0]?.extensions['limit'];
    // Two months of one doctor, or a week of several.
    expect(await limit(ask(1, '2026-05-31'))).toBeUndefined();
    expect(await limit(ask(10, '2026-03-07'))).toBeUndefined();
    expect(await limit(ask(2, '2026-05-31'))).toBe(5_000);
    const byVariable = `query ($to: Date!) { ${ask(10, '').slice(1).replaceAll('to: ""', 'to: $to')}`;
    for (const [to, is] of [
      ['2026-03-07', undefined],
      ['2026-05-31', 5_000],
      ['2026-03-07', undefined],
    ]) {
      expect(await limit(byVariable, { to })).toBe(is);
    }
  });

  describe('see what is asked for', () => {
    const HEAVY_TIMES = Array.from(
      { length: 12 },
      (_, index) => `a${index}: nextFreeTimes(doctorId: "00000000-0000-4000-8000-000000000000", first: 50)
        { startsAt endsAt clinic { id name } visitType { id name } }`,
    ).join(' ');
    /** A fragment of nothing much, which counts for thousands. */
    const bomb = Array.from(
      { length: 12 },
      (_, index) =>
        `fragment F${index} on Query { ${index < 11 ? `...F${index + 1} `.repeat(4) : '__typename'} }`,
    ).join(' ');
    it.each<[string, string, Record<string, unknown>]>([
      ['behind fragments that nobody could count', `{ ${HEAVY_TIMES} ...F0 } ${bomb}`, {}],
      [
        'beside a field whose argument is null and may not be',
        `query ($n: Int = 1, $sort: DoctorSort = SOONEST) { ${HEAVY_TIMES}
          searchDoctors(sort: $sort, first: $n) { pageInfo { hasNextPage } } }`,
        { sort: null },
      ],
      [
        'of the schema, under many names',
        `{ ${Array.from({ length: 3 }, (_, index) => `a${index}: __schema { types { name } }`).join(' ')} }`,
        {},
      ],
      [
        'of the schema, under many names within it',
        `{ __schema { ${Array.from({ length: 3 }, (_, index) => `a${index}: types { name }`).join(' ')} } }`,
        {},
      ],
    ])('%s', async (_name, query, variables) => {
      expect(await overHttp(query, variables)).toBe('BAD_USER_INPUT');
      expect(await overSocket(query, variables)).toBe('BAD_USER_INPUT');
    });
  });

  it('refuse a body that is too large', async () => {
    const response = await fetch(`${app.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `# ${'x'.repeat(200_000)}\n${rules}` }),
    });
    expect(response.status).toBe(413);
  });
});

describe('what a foreign page could send without asking first', () => {
  const target = (): string => `${app.app.url}/graphql`;
  it.each([
    ['text', { 'content-type': 'text/plain' }],
    ['form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('does not run: %s', async (_name, headers) => {
    const response = await fetch(target(), {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: rules }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('does not run: GET without a header of ours, and never a mutation by GET', async () => {
    const simple = await fetch(`${target()}?query=${encodeURIComponent(rules)}`);
    expect(simple.status).toBe(400);
    const query = encodeURIComponent('mutation { signOut }');
    const mutation = await fetch(`${target()}?query=${query}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(mutation.status).toBe(405);
  });

  it('does not run from an origin that is not allowed, on HTTP or on the socket', async () => {
    const foreign = 'https://elsewhere.example';
    const response = await fetch(target(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: foreign },
      body: JSON.stringify({ query: rules }),
    });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const client = socket({}, foreign);
    await expect(client.iterate({ query: rules }).next()).rejects.toBeDefined();
    await client.dispose();
  });

  it('refuses batches', async () => {
    const response = await fetch(target(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: rules }, { query: rules }]),
    });
    expect(response.status).toBe(400);
  });
});

describe('errors', () => {
  it('that nobody expected are masked and carry only the request id', async () => {
    await app.records.query('alter table settings rename to settings_away');
    try {
      const answer = await app.send(rules);
      expect(answer.errors?.[0]).toMatchObject({
        message: 'Something went wrong.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      });
      expect(JSON.stringify(answer.errors)).not.toMatch(/settings|relation|select|stack/i);
      expect((await fetch(`${app.app.url}/readyz`)).status).toBe(503);
    } finally {
      await app.records.query('alter table settings_away rename to settings');
    }
    expect(await overHttp(rules)).toBeNull();
    expect((await fetch(`${app.app.url}/readyz`)).status).toBe(200);
  });
});

describe('sockets', () => {
  const query =
    'subscription { availabilityChanged(doctorId: "00000000-0000-4000-8000-000000000000", from: "2026-03-01", to: "2026-03-09") { doctorId } }';

  /** Resolves with the code the server closes the socket with. */
  function closed(client: Client): Promise<number> {
    return new Promise((resolve) => client.on('closed', (event) => resolve((event as CloseEvent).code)));
  }

  it('refuse a forged token', async () => {
    const client = socket({ accessToken: 'not.a.token' });
    const code = closed(client);
    await expect(client.iterate({ query }).next()).rejects.toBeDefined();
    expect(await code).toBe(4403);
  });

  it('that break the protocol are closed, and their nonsense is printed nowhere', async () => {
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = new WebSocket(`${app.app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(broken, 'open');
    // A text whose bytes are no text, past what the client's own side would refuse to send.
    broken.send(Buffer.from([0xff, 0xfe]), { binary: false });
    const [code] = (await once(broken, 'close')) as [number];
    expect(code).toBe(1007);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
    expect(await overHttp(rules)).toBeNull();
  });

  it('end with the session', async () => {
    const patient = await app.records.patient();
    const token = await app.tokenFor(patient);
    const client = socket({ accessToken: token });
    const code = closed(client);
    const next = client.iterate({ query }).next();
    await new Promise((resolve) => client.on('connected', resolve));
    await app.send('mutation { signOut }', {}, token);
    await expect(next).rejects.toBeDefined();
    expect(await code).toBe(4403);
    expect((await app.send('{ myHolds { id } }', {}, token)).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

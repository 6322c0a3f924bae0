import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '../src/api/limits.js';
import { dearRequests, textOf, type DearRequest } from './support/dear-requests.js';
import { RawSocket } from './support/raw-socket.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

const MOST_BYTES = 20_000;
/** `npm run soak` measures what each costs, too. */
const MOST_MILLISECONDS = process.env['SOAK'] === '1' ? 50 : Infinity;
const ROUNDS = process.env['SOAK'] === '1' ? 5 : 1;

const CLIENT_FAULTS = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'UPLOAD_REFUSED',
];

interface Refusal {
  readonly bytes: number;
  readonly codes: readonly unknown[];
}

let app: RunningApp;
let token: string;
/** The most that one refusal has cost, in milliseconds of processor. */
let dearest = { name: '', milliseconds: 0 };

beforeAll(async () => {
  app = await RunningApp.start();
  token = await app.tokenFor(await app.records.patient());
});

afterAll(async () => {
  if (ROUNDS > 1) process.stdout.write(`the dearest refusal: ${dearest.name}, ${dearest.milliseconds} ms\n`);
  await app.stop();
});

function codesOf(errors: readonly { extensions?: { code?: unknown } }[] | undefined): unknown[] {
  return (errors ?? []).map(({ extensions }) => extensions?.code);
}

async function post(body: BodyInit, headers: Record<string, string>): Promise<Refusal & { status: number }> {
  const response = await fetch(`${app.app.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
  return { status: response.status, bytes: text.length, codes: codesOf(errors) };
}

async function cheaply(name: string, send: () => Promise<Refusal>): Promise<void> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    const { bytes, codes } = await send();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThanOrEqual(LIMITS.errors);
    for (const code of codes) expect(CLIENT_FAULTS).toContain(code);
  }
  if (least > dearest.milliseconds) dearest = { name, milliseconds: least };
  expect(least).toBeLessThan(MOST_MILLISECONDS);
}

describe('a refused request is answered shortly, as the fault of the client,', () => {
  it.each(dearRequests(95_000))('over HTTP: %s', async (name, request) => {
    await cheaply(name, async () => {
      const answer = await post(textOf(request), { 'content-type': 'application/json' });
      expect(answer.status).toBe(400);
      return answer;
    });
  });

  it.each(dearRequests(60_000))('over a socket: %s', async (name, request) => {
    const socket = await RawSocket.open(app.app.url);
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
    socket.send({ type: 'connection_init' });
    await until('the greeting is answered', () => socket.received.length > 0);
    let id = 0;
    await cheaply(`${name}, over a socket`, async () => {
      id += 1;
      socket.send(`{"type":"subscribe","id":"${id}","payload":${textOf(request)}}`);
      await until('the answer', () => socket.received.length > id);
      const answer = socket.received[id];
      expect(answer?.type).toBe('error');
      const errors = answer?.['payload'] as { extensions?: { code?: unknown } }[];
      return { bytes: JSON.stringify(answer).length, codes: codesOf(errors) };
    });
    socket.vanish();
  });

  it.each(dearRequests(3_500))('with an upload: %s', async (name, request) => {
    await cheaply(`${name}, with an upload`, () => upload(request, ['variables.file']));
  });

  it.each<[string, string[]]>([
    ['into a list with four thousand million holes', ['variables.file.4294967290']],
    ['at thousands of places', Array.from({ length: 150 }, (_, index) => `variables.file.f${index}`)],
    ['at a place as deep as its name is long', [`variables.${'a.'.repeat(1_900)}a`]],
    [
      'among what all objects have',
      ['__proto__.file', 'variables.__proto__.file', 'constructor.prototype.file'],
    ],
  ])('of a file %s', async (name, paths) => {
    const query = 'mutation ($file: Upload!) { uploadProfilePhoto(file: $file) { profilePhotoUrl } }';
    await cheaply(name, () => upload({ query, variables: '{"file":null}' }, paths));
    expect(({} as Record<string, unknown>)['file']).toBeUndefined();
  });

  async function upload(request: DearRequest, paths: readonly string[]): Promise<Refusal> {
    const form = new FormData();
    form.append('operations', textOf(request));
    form.append('map', JSON.stringify({ 0: paths }));
    form.append('0', new Blob(['x']), 'x.png');
    const answer = await post(form, { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true' });
    expect(answer.status).toBeLessThan(500);
    return answer;
  }
});

describe('variables', () => {
  const holding = (count: number): Record<string, unknown> => ({
    list: Array.from({ length: count - 1 }, () => 1),
  });
  const within = (depth: number): Record<string, unknown> => {
    let value: Record<string, unknown> = {};
    for (let level = 1; level < depth; level += 1) value = { value };
    return value;
  };
  it.each<[string, Record<string, unknown>, string | undefined]>([
    ['many values', holding(LIMITS.values), undefined],
    ['too many values', holding(LIMITS.values + 1), 'BAD_USER_INPUT'],
    ['many levels', within(LIMITS.variableDepth), undefined],
    ['too many levels', within(LIMITS.variableDepth + 1), 'BAD_USER_INPUT'],
  ])('of %s are judged before anything reads them', async (_name, variables, code) => {
    const answer = await app.send('{ bookingRules { currency } }', variables);
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('variables that do not fit', () => {
  it('are named with the rule that each breaks, and nothing of what was sent is repeated', async () => {
    const secret = 'what nobody else is to read';
    const answer = await app.send(
      `query ($input: FindPatientsInput!, $from: Date!, $n: Int!) { findPatients(input: $input) { __typename }
        freeTimes(doctorId: "x", visitTypeId: "x", from: $from, to: $from) { doctorId }
        nextFreeTimes(doctorId: "x", first: $n) { startsAt } }`,
      { input: { unknown: secret, name: { secret } }, from: secret, n: null },
    );
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.errors)).not.toContain(secret);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: expect.arrayContaining([
        { field: 'input.unknown', rule: 'form' },
        { field: 'from', rule: 'form' },
        { field: 'n', rule: 'required' },
      ]),
    });
  });

  it('are the fault of the client also where a variable may be null and the argument may not', async () => {
    const query =
      'query ($sort: DoctorSort = SOONEST) { searchDoctors(sort: $sort) { pageInfo { hasNextPage } } }';
    for (let times = 0; times < 4; times += 1) {
      const answer = await app.send(query, { sort: null });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ field: 'sort', rule: 'required' }],
      });
    }
  });
});

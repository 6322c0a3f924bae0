import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApp } from './support/running-app.js';

/** What each door beside GraphQL promises of a request that it refuses, as `refused-requests` holds it for GraphQL. */
const MOST_BYTES = 20_000;
/** `npm run soak` measures what each costs, too. */
const MOST_MILLISECONDS = process.env['SOAK'] === '1' ? 50 : Infinity;
const ROUNDS = process.env['SOAK'] === '1' ? 5 : 1;

const JSON_TYPE = 'application/json';
const DOORS = [
  ['REST', '/api/v1/session', JSON_TYPE],
  ['a booking by REST', '/api/v1/appointments', JSON_TYPE],
  ['FHIR', '/fhir/Appointment/$book', 'application/fhir+json'],
  ['proposing by FHIR', '/fhir/Appointment/$find', 'application/fhir+json'],
  ['assistants', '/mcp', JSON_TYPE],
] as const;

const BYTES = 95_000;
const many = (count: number, value: unknown): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, value]));
const BODIES: readonly (readonly [string, string])[] = [
  ['thousands of unknown keys', JSON.stringify(many(BYTES / 12, 1))],
  ['one key as long as all', JSON.stringify({ ['k'.repeat(BYTES)]: 1 })],
  ['objects in one another', `${'{"a":'.repeat(BYTES / 6)}1${'}'.repeat(BYTES / 6)}`],
  ['lists in one another', `${'['.repeat(BYTES / 2)}${']'.repeat(BYTES / 2)}`],
  ['a long list', JSON.stringify(Array.from({ length: BYTES / 3 }, () => 1))],
  [
    'thousands of parameters',
    JSON.stringify({
      resourceType: 'Parameters',
      parameter: Array.from({ length: BYTES / 30 }, () => ({ name: 'actor', valueUri: 'x' })),
    }),
  ],
  [
    'a tool called with thousands of words',
    JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'find_doctors', arguments: many(BYTES / 12, 1) },
    }),
  ],
  ...(['id', 'method', 'name', 'uri', 'protocolVersion'] as const).map((at) => {
    const long = 'x'.repeat(BYTES - 500);
    const { id = 1, method = 'tools/call', ...params } = { [at]: long };
    return [
      `a call whose ${at} is as long as all`,
      JSON.stringify({ jsonrpc: '2.0', id, method, params }),
    ] as const;
  }),
  [
    'a handshake in a version as long as all',
    JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: {
        protocolVersion: 'x'.repeat(BYTES - 500),
        capabilities: {},
        clientInfo: { name: 'x', version: '1' },
      },
    }),
  ],
  ['no JSON at all', '{'.repeat(BYTES)],
];

let app: RunningApp;
let token: string;

beforeAll(async () => {
  app = await RunningApp.start({ config: { mcp: true } });
  token = await app.tokenFor(await app.records.patient());
});

afterAll(async () => app?.stop());

describe.each(DOORS)('what %s refuses', (_door, path, type) => {
  it.each(BODIES)('is answered shortly and costs little: %s', async (_what, body) => {
    let least = Infinity;
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = process.cpuUsage();
      const answer = await fetch(`${app.app.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': type,
          accept: `${type}, text/event-stream`,
          // A program's door is open to visitors, and closed to sessions.
          ...(path === '/mcp' ? {} : { authorization: `Bearer ${token}` }),
          'idempotency-key': 'the same each time',
        },
        body,
      });
      const text = await answer.text();
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, (user + system) / 1000);
      // Tools are refused within an answer, and leave out words that they do not know, as the protocol has it.
      if (path !== '/mcp') expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(text.length).toBeLessThanOrEqual(MOST_BYTES);
    }
    expect(least).toBeLessThan(MOST_MILLISECONDS);
  });
});

describe('an address that is longer than any of ours', () => {
  const long = 'x'.repeat(14_000);
  it.each([
    `/doctors/${long}`,
    `/doctors/${'%3C'.repeat(4_600)}`,
    `/doctors/${long}.md`,
    `/clinics/${long}`,
    `/admin/${long}`,
    `/embed/doctor/${long}`,
    `/m/${'%22'.repeat(4_600)}`,
    `/calendar/${long}.ics`,
    `/downloads/${long}`,
    `/media/${long}`,
    `/api/v1/doctors/${long}`,
    `/fhir/Practitioner/${long}`,
    `/sitemap/${long}.xml`,
    `/${'%ff'.repeat(4_600)}`,
  ])('is answered shortly: %s', async (path) => {
    const answer = await fetch(`${app.app.url}${path}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    const text = await answer.text();
    expect(text.length).toBeLessThan(1_000);
    expect(text).not.toContain('x'.repeat(200));
  });
});

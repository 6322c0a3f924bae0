import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import WebSocket from 'ws';
import { createApp, type App } from '../src/app.js';
import { RunningApp } from './support/running-app.js';

/** What a phone asks that loses its network, on every door. */
interface Request {
  readonly method: string;
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
}

const BOUNDARY = 'part';
const upload = [
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="operations"\r\n\r\n`,
  '{"query":"mutation ($f: Upload!) { uploadProfilePhoto(photo: $f) { __typename } }","variables":{"f":null}}',
  `\r\n--${BOUNDARY}\r\ncontent-disposition: form-data; name="map"\r\n\r\n{"0":["variables.f"]}`,
  `\r\n--${BOUNDARY}\r\ncontent-disposition: form-data; name="0"; filename="a.png"\r\n\r\n${'a'.repeat(50_000)}`,
  `\r\n--${BOUNDARY}--\r\n`,
].join('');
const graphql = (query: string): string => JSON.stringify({ query });
const json = 'application/json';
const REQUESTS: readonly Request[] = [
  {
    method: 'POST',
    path: '/graphql',
    type: json,
    body: graphql('{ specializations { id name category } clinics { id name } }'),
  },
  { method: 'POST', path: '/graphql', type: `multipart/form-data; boundary=${BOUNDARY}`, body: upload },
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/doctors' },
  { method: 'GET', path: '/admin/' },
  { method: 'GET', path: '/sitemap.xml' },
  { method: 'GET', path: '/api/openapi.json' },
  { method: 'GET', path: '/api/v1/doctors' },
  { method: 'POST', path: '/api/v1/holds', type: json, body: JSON.stringify({ reason: 'a'.repeat(20_000) }) },
  { method: 'GET', path: '/fhir/metadata' },
  { method: 'GET', path: '/fhir/Practitioner' },
  {
    method: 'POST',
    path: '/mcp',
    type: json,
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
  },
  { method: 'GET', path: '/downloads/none' },
  { method: 'GET', path: '/media/none' },
  { method: 'GET', path: '/readyz' },
];
/** Milliseconds after a whole request. */
const PATIENCES = [0, 1, 3, 10, 30];

const said: { level: number; msg: string; err?: { type: string; message: string } }[] = [];
let ground: RunningApp;
let app: App;
let token: string;

beforeAll(async () => {
  ground = await RunningApp.start();
  await ground.records.clinic();
  token = await ground.tokenFor(await ground.records.patient());
  const logger = pino(
    { level: 'warn' },
    { write: (line: string) => void said.push(JSON.parse(line) as (typeof said)[0]) },
  );
  app = await createApp(ground.config, logger);
});

afterAll(async () => {
  await app?.stop();
  await ground?.stop();
});

function textOf({ method, path, type, body = '' }: Request): { head: string; body: string } {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `host: ${new URL(app.url).host}`,
    'accept: application/json, text/event-stream, text/html, */*',
    'accept-encoding: br, gzip',
    'apollo-require-preflight: yes',
    `authorization: Bearer ${token}`,
    ...(type === undefined ? [] : [`content-type: ${type}`, `content-length: ${Buffer.byteLength(body)}`]),
  ];
  return { head: `${lines.join('\r\n')}\r\n\r\n`, body };
}

/** Sends so much of a request, waits so long, and is gone: as a closed socket, or as one that is reset. */
async function leave(text: string, patience: number, isReset: boolean): Promise<void> {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  await sleep(patience);
  if (isReset) socket.resetAndDestroy();
  else socket.destroy();
}

it.each(
  REQUESTS.map((request) => [`${request.method} ${request.path} ${request.type ?? ''}`, request] as const),
)('%s: who leaves at any moment is no fault of the server', async (_, request) => {
  const { head, body } = textOf(request);
  for (const isReset of [false, true]) {
    const cuts = [head.slice(0, 40), head.slice(0, -2), head, head + body.slice(0, body.length / 2)];
    for (const text of cuts) await leave(text, 2, isReset);
    for (const patience of PATIENCES) await leave(head + body, patience, isReset);
    // Several at once on one connection, and none of the answers is waited for.
    await leave((head + body).repeat(5), 5, isReset);
  }
  await sleep(200);
  expect(said).toEqual([]);
  const { status } = await fetch(`${app.url}/readyz`);
  expect(status).toBe(200);
});

const WATCH = `subscription ($doctorId: ID!) {
  availabilityChanged(doctorId: $doctorId, from: "2026-03-02", to: "2026-03-09") { doctorId }
}`;
const OWN = 'subscription { myAppointmentsChanged { __typename } }';

/** Opens a live socket, says all at once, waits so long, and is gone. */
async function leaveSocket(messages: readonly object[], patience: number, isReset: boolean): Promise<void> {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.on('error', () => undefined);
  await once(socket, 'open');
  for (const message of messages) socket.send(JSON.stringify(message));
  await sleep(patience);
  if (isReset) socket.terminate();
  else socket.close();
}

it.each<readonly [string, readonly object[]]>([
  ['a greeting', [{ type: 'connection_init', payload: {} }]],
  ['a greeting with a token', [{ type: 'connection_init', payload: { token: true } }]],
  [
    'a question',
    [
      { type: 'connection_init', payload: {} },
      { type: 'subscribe', id: '1', payload: { query: '{ specializations { name } clinics { name } }' } },
    ],
  ],
  [
    'several subscriptions',
    [
      { type: 'connection_init', payload: { token: true } },
      ...['1', '2', '3'].map((id) => ({
        type: 'subscribe',
        id,
        payload: { query: WATCH, variables: { doctor: true } },
      })),
      { type: 'subscribe', id: '4', payload: { query: OWN } },
      { type: 'complete', id: '2' },
    ],
  ],
])('who leaves a socket after %s is no fault of the server', async (_, messages) => {
  const [doctor] = await ground.records.query<{ id: string }>('select id from doctors limit 1');
  const text = JSON.stringify(messages)
    .replaceAll('"token":true', `"accessToken":"${token}"`)
    .replaceAll('"doctor":true', `"doctorId":"${doctor?.id}"`);
  const told = JSON.parse(text) as object[];
  for (const isReset of [false, true]) {
    for (const patience of PATIENCES) await leaveSocket(told, patience, isReset);
  }
  // The upgrade itself, cut off.
  const key = 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==';
  const head = `GET /graphql HTTP/1.1\r\nhost: ${new URL(app.url).host}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-protocol: graphql-transport-ws\r\n${key}\r\n\r\n`;
  for (const patience of PATIENCES) {
    await leave(head, patience, true);
    await leave(`${head}\x81\xff`, patience, patience > 1);
  }
  await sleep(200);
  expect(said).toEqual([]);
});

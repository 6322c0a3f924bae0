import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestRecords } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { RawSocket } from '../support/raw-socket.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';

/** Lets a promise fail that nobody waits for, when the process gets the signal. */
const CARELESS = `process.on('SIGUSR2', () => void Promise.reject(new Error('nobody waits for me')))`;

let database: TestDatabase;
let records: TestRecords;
let server: RunningServer;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  server = await startServer(database, {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(CARELESS)}`,
  });
}, 60_000);

afterAll(async () => {
  await server?.stop();
  await records?.end();
  await database?.drop();
});

test('refuses to start on a bad setting and names the variable, never its value', async () => {
  const secret = 'short secret';
  const start = startServer(database, { TOKEN_SECRET: secret });
  await expect(start).rejects.toThrow(/TOKEN_SECRET/);
  await expect(start).rejects.not.toThrow(secret);
});

async function ask(query: string): Promise<unknown> {
  const answer = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

test('lives on after a failure that nobody caught, and writes it down', async () => {
  server.signal('SIGUSR2');
  await until('the line in the log', () => server.log.some((line) => line.includes('nobody waits for me')));
  expect(await ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

test('stops without leaving anybody half-served', async () => {
  const socket = await RawSocket.open(server.url);
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  // A request that has to wait is under way.
  await records.query('begin');
  await records.query('lock table clinics');
  const answer = ask('{ clinics { id } }');
  await until('the request waits', async () => {
    const waiting = await records.query(
      `select 1 from pg_locks where not granted and relation = 'clinics'::regclass`,
    );
    return waiting.length > 0;
  });
  server.signal('SIGTERM');
  await until('the socket is told', () => socket.closing !== null);
  expect(socket.closing?.code).toBe(1001);
  await records.query('commit');
  expect(await answer).toEqual({ data: { clinics: [] } });
  expect(await server.ended).toBe(0);
});

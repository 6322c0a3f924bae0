import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { migrate } from '../../src/migrations/migrate.js';
import { explainFailure } from '../../src/start-failure.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { TestRecords } from '../support/clinic.js';

const databases: TestDatabase[] = [];
let silent: Server;
let other: Server;

beforeAll(async () => {
  silent = createServer(() => undefined);
  // Something else that answers on the port of a database, in words of its own.
  other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  for (const server of [silent, other]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
});

afterAll(async () => {
  silent.close();
  other.close();
  for (const database of databases) await database.drop();
});

/** What whoever migrates is told. */
async function told(url: string): Promise<string | null> {
  const failure: unknown = await migrate(url, url).then(
    () => null,
    (error: unknown) => error,
  );
  return explainFailure(failure);
}

async function made(...[encoding]: Parameters<typeof emptyDatabase>): Promise<TestDatabase> {
  const database = await emptyDatabase(encoding);
  databases.push(database);
  return database;
}

const port = (server: Server): number => (server.address() as AddressInfo).port;

it.each(['LATIN1', 'SQL_ASCII'] as const)(
  'a database of the encoding %s is told in a sentence',
  async (encoding) => {
    expect(await told((await made(encoding)).ownerUrl)).toMatch(/another encoding than UTF8/);
  },
);

it('a database that only reads is told in a sentence', async () => {
  const { ownerUrl } = await made();
  const records = await TestRecords.connect(ownerUrl);
  await records.query(
    `alter database ${new URL(ownerUrl).pathname.slice(1)} set default_transaction_read_only = on`,
  );
  await records.end();
  expect(await told(ownerUrl)).toMatch(/^the database only reads, /);
});

it('what does not answer, or is no database, is told in a sentence', async () => {
  for (const server of [silent, other]) {
    const url = `postgresql://clinic:clinic@127.0.0.1:${port(server)}/clinic`;
    expect(await told(url)).toBe('the database of DATABASE_URL does not answer');
  }
  expect(await told('postgresql://clinic@localhost/clinic?host=/nowhere')).toBe(
    'the database of DATABASE_URL does not answer',
  );
}, 60_000);

it('an extension that the server lacks is named', async () => {
  const records = await TestRecords.connect((await made()).ownerUrl);
  const failure: unknown = await records.query('create extension plv8').catch((error: unknown) => error);
  await records.end();
  expect(explainFailure(failure)).toMatch(/lacks the extension plv8/);
});

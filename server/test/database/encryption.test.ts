import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chownSync, chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import {
  connectionUrl,
  makeEnterable,
  openEmbeddedDatabase,
  serverAccount,
} from '../../launcher/embedded-database.mjs';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/log.js';
import { migrate } from '../../src/migrations/migrate.js';
import { explainFailure } from '../../src/start-failure.js';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'tls');
const AUTHORITY = path.join(FIXTURES, 'authority.crt');

let folder: string;
let database: Awaited<ReturnType<typeof openEmbeddedDatabase>>;
/** Of the superuser, by the name that the certificate is for. */
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'smart-healthcare-tls-'));
  chmodSync(folder, 0o711);
  const dataFolder = path.join(folder, 'postgres');
  makeEnterable(folder);
  database = await openEmbeddedDatabase({
    dataFolder,
    password: 'only-for-tests',
    binariesFolder: folder,
    disposable: true,
  });
  address = connectionUrl(database).replace('127.0.0.1', 'localhost');
  const account = serverAccount();
  for (const name of ['server.crt', 'server.key']) {
    const file = path.join(dataFolder, name);
    copyFileSync(path.join(FIXTURES, name), file);
    chmodSync(file, 0o600);
    if (account) chownSync(file, account.uid, account.gid);
  }
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query('alter system set ssl = on');
  await client.query('select pg_reload_conf()');
  await client.end();
  // The next connections find it on, as soon as the server has read it.
  for (let isOn = false; !isOn;) isOn = await isEncrypted(`${address}?sslmode=no-verify`).catch(() => false);
}, 60_000);

afterAll(async () => {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function isEncrypted(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ ssl: boolean }>(
      'select ssl from pg_stat_ssl where pid = pg_backend_pid()',
    );
    return rows[0]?.ssl === true;
  } finally {
    await client.end();
  }
}

function environment(env: Record<string, string>): Record<string, string> {
  return {
    TOKEN_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...env,
  };
}

/** What a start with these settings says; null where it serves, all of its connections encrypted. */
async function start(env: Record<string, string>): Promise<string | null> {
  try {
    const config = readConfig(environment(env));
    await migrate(config.databaseOwnerUrl, config.databaseUrl);
    const app = await createApp(config, createLogger('silent'));
    const open = await app.database.query<{ encrypted: boolean; count: number }>(
      {
        name: 'connections',
        text: `select coalesce(bool_and(ssl), false) as encrypted, count(*)::int as count from pg_stat_ssl
          join pg_stat_activity using (pid) where backend_type = 'client backend'`,
      },
      [],
    );
    await app.stop();
    // Requests, jobs, the queue and the listener for events.
    expect(open[0]?.count).toBeGreaterThan(3);
    expect(open[0]?.encrypted).toBe(true);
    return null;
  } catch (error) {
    const reason = explainFailure(error);
    if (reason === null) throw error;
    return reason;
  }
}

describe('a database whose certificate an authority of its own has signed', () => {
  it('is not worked with by an address that asks for encryption', async () => {
    for (const mode of ['require', 'verify-full']) {
      expect(await start({ DATABASE_URL: `${address}?sslmode=${mode}` })).toMatch(
        /signed by nobody who is believed: PGSSLROOTCERT/,
      );
    }
    expect(await start({ DATABASE_URL: address, PGSSLMODE: 'require' })).toMatch(/signed by nobody/);
  });

  it('is not worked with under a name that the certificate is not for', async () => {
    const url = connectionUrl(database);
    expect(await start({ DATABASE_URL: url, PGSSLROOTCERT: AUTHORITY })).toMatch(/for another host/);
  });

  it('is worked with, all connections encrypted, once the authority is named', async () => {
    expect(await start({ DATABASE_URL: address, PGSSLROOTCERT: AUTHORITY })).toBeNull();
    expect(await start({ DATABASE_URL: `${address}?sslmode=require&sslrootcert=${AUTHORITY}` })).toBeNull();
  }, 60_000);

  it('is worked with unchecked where that is asked for by name', async () => {
    expect(await start({ DATABASE_URL: address, PGSSLMODE: 'no-verify' })).toBeNull();
  });
});

import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import pg from 'pg';
import { APPLICATION_ROLE, OWNER_ROLE } from '../../launcher/database-roles.mjs';

/** A database of one test file's own. */
export interface TestDatabase {
  /** As the application's role: what the product itself may do. */
  readonly url: string;
  /** As the role that owns the tables. */
  readonly ownerUrl: string;
  /** Ends the product's connections and lets none in, as if the database were lost. */
  lose(): Promise<void>;
  /** Lets connections in again. */
  findAgain(): Promise<void>;
  /** Ends every connection and removes the database. */
  drop(): Promise<void>;
}

interface Cluster {
  readonly url: string;
  readonly password: string;
  readonly dataFolder: string;
}

/** Serialises the making of the template among the test workers; any fixed number. */
const TEMPLATE_LOCK = 4_810_233;
const TEMPLATE = 'template_migrated';

/**
 * A fresh copy of the migrated template, which the first call of a run makes.
 * Use one a test file: `const database = await cloneDatabase()`, and `await database.drop()` in `afterAll`.
 * @throws when the server is not the one that this test run started.
 */
export async function cloneDatabase(): Promise<TestDatabase> {
  const cluster = readCluster();
  return withAdmin(cluster, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    try {
      await ensureTemplate(cluster, admin);
    } finally {
      await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    }
    return makeDatabase(cluster, admin, TEMPLATE);
  });
}

/**
 * A copy of a database as it is now: what a replica is that gets nothing any more. Nobody may be connected to the one
 * that is copied.
 */
export async function copyDatabase(database: TestDatabase): Promise<TestDatabase> {
  const cluster = readCluster();
  const name = new URL(database.url).pathname.slice(1);
  return withAdmin(cluster, (admin) => makeDatabase(cluster, admin, name));
}

/**
 * A database with nothing in it, for tests of the migrations themselves.
 * @param encoding of its texts, as PostgreSQL names it
 * @throws when the server is not the one that this test run started.
 */
export async function emptyDatabase(
  encoding: 'UTF8' | 'LATIN1' | 'SQL_ASCII' = 'UTF8',
): Promise<TestDatabase> {
  const cluster = readCluster();
  const made = encoding === 'UTF8' ? '' : ` encoding '${encoding}' locale 'C'`;
  return withAdmin(cluster, (admin) => makeDatabase(cluster, admin, `template0${made}`));
}

function readCluster(): Cluster {
  const text = process.env['TEST_CLUSTER'];
  if (!text) throw new Error('No PostgreSQL of this test run: start the tests with npm test.');
  return JSON.parse(text) as Cluster;
}

/** Connects as the superuser, and refuses any server but the one that the run started for itself. */
async function withAdmin<Result>(
  cluster: Cluster,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: cluster.url });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    if (rows[0]?.folder !== realpathSync(cluster.dataFolder)) {
      throw new Error('The tests write only to the PostgreSQL that they started themselves.');
    }
    return await work(admin);
  } finally {
    await admin.end();
  }
}

async function ensureTemplate(cluster: Cluster, admin: pg.Client): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [TEMPLATE]);
  if (rowCount !== 0) return;
  const draft = `${TEMPLATE}_${process.pid}`;
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft} owner ${OWNER_ROLE} template template0`);
  const { migrate } = await import('../../src/migrations/migrate.js');
  await migrate(databaseUrl(cluster, OWNER_ROLE, draft), databaseUrl(cluster, APPLICATION_ROLE, draft));
  await admin.query(`alter database ${draft} rename to ${TEMPLATE}`);
}

async function makeDatabase(cluster: Cluster, admin: pg.Client, template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${name} owner ${OWNER_ROLE} template ${template}`);
  return {
    url: databaseUrl(cluster, APPLICATION_ROLE, name),
    ownerUrl: databaseUrl(cluster, OWNER_ROLE, name),
    lose: () =>
      withAdmin(cluster, async (own) => {
        await own.query(`alter database ${name} allow_connections false`);
        // The product's own connections only: the test keeps those that it looks through.
        await own.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = $2',
          [name, APPLICATION_ROLE],
        );
      }),
    findAgain: () =>
      withAdmin(cluster, async (own) => {
        await own.query(`alter database ${name} allow_connections true`);
      }),
    drop: () =>
      withAdmin(cluster, async (own) => {
        await own.query(`drop database ${name} with (force)`);
      }),
  };
}

function databaseUrl(cluster: Cluster, role: string, name: string): string {
  const url = new URL(cluster.url);
  url.username = role;
  url.password = cluster.password;
  url.pathname = `/${name}`;
  return url.href;
}

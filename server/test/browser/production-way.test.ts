import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { ROOT } from '../support/dockerfile.js';
import { freePort } from '../support/free-port.js';

/** The ways to production as both READMEs write them, from a clean copy on: they install and build, so they are long. */
const isSoak = process.env['SOAK'] === '1';
if (!isSoak) console.warn('SKIPPED: the ways to production from a clean copy on. SOAK=1 runs them.');

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.data', '.cache', '.tmp', 'coverage']);

let folder: string;
let database: TestDatabase;

/** The commands of the block that begins with a line, as they stand. */
async function commandsOf(file: string, begin: string): Promise<string> {
  const blocks = [...(await readFile(path.join(ROOT, file), 'utf8')).matchAll(/```sh\n([\s\S]*?)```/g)];
  const found = blocks.find(([, block = '']) => block.startsWith(begin));
  if (found?.[1] === undefined) throw new Error(`${file} has no commands that begin with ${begin}.`);
  return found[1];
}

async function cleanCopy(): Promise<string> {
  const copy = await mkdtemp(path.join(folder, 'copy-'));
  await cp(ROOT, copy, { recursive: true, filter: (file) => !LEFT_OUT.has(path.basename(file)) });
  return copy;
}

async function start(commands: string, cwd: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn('sh', ['-ec', commands], {
    cwd,
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      TOKEN_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const ended = once(child, 'exit');
  for (let isReady = false; !isReady; await sleep(200)) {
    if (child.exitCode !== null) throw new Error(`The commands ended with ${child.exitCode}.`);
    isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
  return {
    url,
    stop: async () => {
      // The shell, npm and what they started are one group.
      process.kill(-(child.pid ?? 0), 'SIGTERM');
      await ended;
    },
  };
}

async function expectServed(url: string): Promise<void> {
  for (const place of ['/', '/admin/']) {
    expect(await (await fetch(url + place)).text()).toContain('<script type="module"');
  }
}

(isSoak ? describe : describe.skip)('from a clean copy', () => {
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'smart-healthcare-way-')));
    database = await cloneDatabase();
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await database?.drop();
  });

  it('the README’s own way serves', async () => {
    const { url, stop } = await start(await commandsOf('README.md', 'npm ci'), await cleanCopy());
    await expectServed(url);
    await stop();
  }, 900_000);

  it('a machine of one’s own migrates and serves without the tools that built it', async () => {
    const build = await commandsOf('deployment/README.md', 'npm ci');
    const main = 'node server/dist/src/main.js';
    const { url, stop } = await start(`${build}\n${main} migrate\nexec ${main} serve`, await cleanCopy());
    await expectServed(url);
    await stop();
  }, 900_000);
});

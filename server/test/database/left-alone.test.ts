import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { makeEnterable } from '../../launcher/embedded-database.mjs';
import { until } from '../support/until.js';

const MODULE = pathToFileURL(path.join(import.meta.dirname, '../../launcher/embedded-database.mjs')).href;
const ALONE_SECONDS = 2;

let folder: string;
let launcher: ChildProcess;
let address: string;
let server: number;

/** A program that starts the database as the launcher does, and waits. */
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'smart-healthcare-alone-'));
  chmodSync(folder, 0o711);
  makeEnterable(folder);
  const dataFolder = path.join(folder, 'postgres');
  const options = {
    dataFolder,
    binariesFolder: folder,
    password: 'only-for-tests',
    disposable: true,
    aloneSeconds: ALONE_SECONDS,
  };
  const program = `const { connectionUrl, openEmbeddedDatabase } = await import(${JSON.stringify(MODULE)});
    const database = await openEmbeddedDatabase(${JSON.stringify(options)});
    console.log(connectionUrl(database));
    process.on('SIGTERM', () => database.stop().then(() => process.exit(0)));
    setInterval(() => undefined, 1_000);`;
  launcher = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(launcher.stdout!, 'data')) as [Buffer];
  address = line.toString().trim();
  server = Number(readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
});

afterEach(async () => {
  if (isAlive(server)) process.kill(server, 'SIGINT');
  await until('the database ends', () => !isAlive(server));
  rmSync(folder, { recursive: true, force: true });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // Who has ended and was not fetched yet by its parent is as good as gone.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Process ids of those who wait for the end of `pid`. */
function watchersOf(pid: number): Promise<string> {
  const list = spawn('ps', ['-eo', 'args']);
  let text = '';
  list.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return once(list, 'close').then(() =>
    text
      .split('\n')
      .filter((line) => line.includes('end-when-alone.mjs') && line.includes(String(pid)))
      .join('\n'),
  );
}

async function killLauncher(): Promise<void> {
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
}

if (process.platform !== 'linux')
  console.warn(
    'SKIPPED: a database that is left alone. Who waits for whom is read from /proc, which Linux has.',
  );

(process.platform === 'linux' ? describe : describe.skip)(
  'an embedded database whose starter was killed',
  () => {
    it('ends by itself when nobody comes for a while', async () => {
      await killLauncher();
      await until('the database ends', () => !isAlive(server));
      expect(isAlive(server)).toBe(false);
      await until('nobody waits', async () => (await watchersOf(server)) === '');
    });

    it('stays for those who work with it, and ends after them', async () => {
      const client = new pg.Client({ connectionString: address });
      client.on('error', () => undefined);
      await client.connect();
      await killLauncher();
      await sleep((ALONE_SECONDS + 4) * 1_000);
      expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
      await client.end();
      await until('the database ends', () => !isAlive(server));
    });
  },
);

(process.platform === 'linux' ? it : it.skip)(
  'nobody waits any more once the starter has ended it',
  async () => {
    expect(await watchersOf(server)).not.toBe('');
    launcher.kill('SIGTERM');
    await once(launcher, 'exit');
    expect(isAlive(server)).toBe(false);
    await until('nobody waits', async () => (await watchersOf(server)) === '');
  },
);

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeLeftovers } from '../launcher/leftovers.mjs';

let place: string;

beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'leftovers-'));
});

afterEach(() => rm(place, { recursive: true, force: true }));

/** The id of a process that has ended. */
function goneProcess(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
}

async function leave(name: string, server?: number): Promise<void> {
  await mkdir(path.join(place, name, 'postgres'), { recursive: true });
  if (server !== undefined) {
    await writeFile(path.join(place, name, 'postgres', 'postmaster.pid'), `${server}\n/data\n`);
  }
}

describe('databases that killed processes left', () => {
  it('go with their passwords, and nothing else does', async () => {
    const gone = goneProcess();
    await leave(`bench-${gone}`, gone);
    await leave(`partial-${gone}-0a1b2c3d`);
    await writeFile(path.join(place, `partial-${gone}-0a1b2c3d.password`), 'secret');
    const kept = [`bench-${process.pid}`, 'postgres', 'postgresql-18.4.0', `partial-${process.pid}-00000000`];
    for (const name of kept) await leave(name);
    removeLeftovers(place);
    expect((await readdir(place)).sort()).toEqual([...kept].sort());
  });

  it('stay as long as a server runs on them', async () => {
    const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const name = `bench-${goneProcess()}`;
    await leave(name, server.pid);
    removeLeftovers(place);
    expect(existsSync(path.join(place, name))).toBe(true);
    server.kill();
    await once(server, 'exit');
    removeLeftovers(place);
    expect(existsSync(path.join(place, name))).toBe(false);
  });

  it('are none where no database ever was', () => {
    expect(() => removeLeftovers(path.join(place, 'nowhere'))).not.toThrow();
  });
});

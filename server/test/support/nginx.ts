import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDatabase } from './database.js';
import { ROOT } from './dockerfile.js';
import { freePort } from './free-port.js';
import { startServer, type RunningServer } from './server.js';

/** nginx of this machine, where there is one: what it is before is then tested for real. */
const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx', 'nginx'].find(
  (file) => spawnSync(file, ['-v']).status === 0,
);

/** Says aloud that tests are left out where there is no nginx. */
export function hasNginx(): boolean {
  if (NGINX === undefined)
    console.warn('SKIPPED: what needs nginx. Install it (apt-get install nginx) to run it.');
  return NGINX !== undefined;
}

/** Puts something else in the place of a text that must be there once. */
function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`nginx.conf must have "${from}" once.`);
  return text.replace(from, to);
}

/** nginx as `deployment/nginx.conf` has it, but for its port and where the clients lie. */
export interface Nginx {
  readonly url: string;
  /** What it complained about. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/** @param servers addresses (host:port) that it hands requests to */
export async function startNginx(servers: readonly string[]): Promise<Nginx> {
  if (NGINX === undefined) throw new Error('There is no nginx: ask hasNginx first.');
  const folder = await mkdtemp(path.join(tmpdir(), 'smart-healthcare-nginx-'));
  // Started by root, it works as an account that owns nothing here.
  await chmod(folder, 0o755);
  for (const client of ['patient', 'admin']) {
    const assets = path.join('clients', client, 'dist', 'assets');
    await cp(path.join(ROOT, assets), path.join(folder, assets), { recursive: true });
  }
  const port = await freePort();
  const given = await readFile(path.join(ROOT, 'deployment', 'nginx.conf'), 'utf8');
  const file = path.join(folder, 'nginx.conf');
  await writeFile(
    file,
    replaceOnce(
      replaceOnce(given, 'listen 8000 ', `listen 127.0.0.1:${port} `),
      'root /opt/smart-healthcare/',
      `root ${folder}/`,
    ),
  );
  await writeFile(
    path.join(folder, 'api-servers.conf'),
    servers.map((server) => `server ${server};\n`).join(''),
  );
  const place = path.join(folder, 'run');
  await mkdir(place, { mode: 0o755 });
  const args = ['-p', place, '-e', 'stderr', '-c', file];
  execFileSync(NGINX, [...args, '-t', '-q'], { stdio: ['ignore', 'inherit', 'pipe'] });

  const child = spawn(NGINX, [...args, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${port}`;
  for (let answers = false; !answers; await sleep(20)) {
    if (child.exitCode !== null) throw new Error(`nginx ended:\n${log}`);
    answers = await fetch(`${url}/assets/`).then(
      () => true,
      () => false,
    );
  }
  return {
    url,
    log: () => log,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Two API servers with nginx before them, as one product. */
export interface ProxiedServer extends RunningServer {
  readonly servers: readonly RunningServer[];
  readonly nginx: Nginx;
}

/** Starts two API servers on a database, and nginx before them. */
export async function startProxied(database: TestDatabase): Promise<ProxiedServer> {
  const start = () => startServer(database, { ROLE: 'serve', TRUST_PROXY: '1', NODE_ENV: 'production' });
  const servers = [await start(), await start()];
  const nginx = await startNginx(servers.map(({ url }) => new URL(url).host));
  return {
    servers,
    nginx,
    url: nginx.url,
    get log() {
      return servers.flatMap(({ log }) => log);
    },
    ended: Promise.all(servers.map(({ ended }) => ended)).then(
      (codes) => codes.find((code) => code !== 0) ?? 0,
    ),
    signal: (name) => servers.forEach((server) => server.signal(name)),
    stop: async () => {
      await nginx.stop();
      for (const server of servers) await server.stop();
    },
  };
}

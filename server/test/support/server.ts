import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestDatabase } from './database.js';

/** The built server in a process of its own. */
export interface RunningServer {
  /** Where it listens; empty of one that only works (ROLE `work`). */
  readonly url: string;
  /** What it logged so far, one JSON line each. */
  readonly log: readonly string[];
  /** Resolves with its exit code once it has ended. */
  readonly ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
  /** Ends it as a service manager would, and waits. */
  stop(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

/**
 * Starts `server/dist/src/main.js` on a free port.
 * @param env further settings of the server
 * @param folder of the project; this one as left out
 */
export async function startServer(
  database: Pick<TestDatabase, 'url' | 'ownerUrl'>,
  env: Record<string, string> = {},
  folder = ROOT,
): Promise<RunningServer> {
  // Beside the run's database, with which it is removed whatever happens.
  const { dataFolder } = JSON.parse(process.env['TEST_CLUSTER'] ?? '{}') as { dataFolder: string };
  const files = await mkdtemp(path.join(path.dirname(dataFolder), 'files-'));
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', path.join(folder, 'server/dist/src/main.js')],
    {
      cwd: folder,
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        DATABASE_OWNER_URL: database.ownerUrl,
        TOKEN_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
        FILES_FOLDER: files,
        PORT: '0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const log: string[] = [];
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The server ended (${code}):\n${log.join('\n')}`)));
    createInterface(child.stdout).on('line', (line) => {
      log.push(line);
      const listening = line.startsWith('{') ? (JSON.parse(line) as { url?: string; msg?: string }) : {};
      if (listening.msg === 'listening' && listening.url) resolve(listening.url);
      if (listening.msg === 'working') resolve('');
    });
  });
  return {
    url,
    log,
    ended,
    signal: (name) => void child.kill(name),
    stop: async () => {
      // To one that has ended this does nothing.
      child.kill('SIGTERM');
      await ended;
      await rm(files, { recursive: true, force: true });
    },
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';

/** The server as it runs in production, in a process of its own. */
export interface ServerProcess {
  /** Address of its GraphQL endpoint. */
  readonly url: string;
  /** Milliseconds of processor time that it has taken since its start. */
  processorMilliseconds(): Promise<number>;
  /** What it holds of the machine's memory. */
  megabytes(): Promise<number>;
  stop(): Promise<void>;
}

/** Milliseconds that the server may take to listen. */
const START_LIMIT = 30_000;

/**
 * Starts the built server on a free port.
 * @param nodeArgs options of Node itself, such as --cpu-prof.
 * @param env names its database.
 * @throws Error with the server's own words when it does not start.
 */
export async function startServer(
  nodeArgs: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ServerProcess> {
  const main = fileURLToPath(new URL('../src/main.js', import.meta.url));
  const teller = new URL('usage-teller.js', import.meta.url).href;
  const child = spawn(process.execPath, ['--enable-source-maps', `--import=${teller}`, ...nodeArgs, main], {
    env: { ...env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const end = once(child, 'exit');
  // A bench that is cut off leaves no server behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server did not start:\n${output}`)), START_LIMIT);
    child.once('exit', () => reject(new Error(`The server did not start:\n${output}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000);
      const listening = /"url":"([^"]+)","msg":"listening"/.exec(output)?.[1];
      if (listening === undefined) return;
      clearTimeout(timer);
      resolve(`${listening}/graphql`);
    });
  });
  const ask = async (): Promise<NodeJS.CpuUsage & { rss: number }> => {
    const answer = once(child, 'message');
    child.send('usage');
    const [usage] = (await answer) as [NodeJS.CpuUsage & { rss: number }];
    return usage;
  };
  return {
    url,
    processorMilliseconds: async () => {
      const { user, system } = await ask();
      return (user + system) / 1_000;
    },
    megabytes: async () => Math.round((await ask()).rss / 2 ** 20),
    stop: async () => {
      process.removeListener('exit', kill);
      child.kill('SIGTERM');
      await end;
    },
  };
}

/** Waits until the work that a start brings along, such as expanding everybody's hours, is over. */
export async function untilJobsAreDone(owner: pg.Client): Promise<void> {
  for (;;) {
    const { rowCount } = await owner.query(
      `select from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now() + interval '10 seconds'
        and name not like '\\_\\_%' limit 1`,
    );
    if (rowCount === 0) return;
    await sleep(200);
  }
}

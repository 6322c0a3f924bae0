import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** Redis or Valkey of this machine, where there is one. */
const PROGRAM = ['valkey-server', 'redis-server'].find((file) => spawnSync(file, ['--version']).status === 0);

/** Says aloud that tests are left out where there is neither. */
export function hasRedis(): boolean {
  if (PROGRAM === undefined)
    console.warn('SKIPPED: what needs Redis. Install it (apt-get install redis-server) to run it.');
  return PROGRAM !== undefined;
}

/** Redis on a free loopback port, with a password, which keeps nothing. */
export class TestRedis {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
    private readonly password: string,
  ) {}

  static async start(password: string): Promise<TestRedis> {
    const folder = await mkdtemp(path.join(tmpdir(), 'smart-healthcare-redis-'));
    const redis = new TestRedis(await freePort(), folder, password);
    await redis.begin();
    return redis;
  }

  get url(): string {
    return `redis://:${this.password}@127.0.0.1:${this.port}`;
  }

  /** Starts it, or starts it anew on the same port. */
  async begin(): Promise<void> {
    if (PROGRAM === undefined) throw new Error('There is no Redis: ask hasRedis first.');
    const settings = { bind: '127.0.0.1', port: this.port, dir: this.folder, save: '', appendonly: 'no' };
    const args = Object.entries({ ...settings, requirepass: this.password }).flatMap(([name, value]) => [
      `--${name}`,
      String(value),
    ]);
    const child = spawn(PROGRAM, args, { stdio: 'ignore' });
    this.child = child;
    while (!(await this.answers())) {
      if (child.exitCode !== null) throw new Error(`${PROGRAM} ended with ${child.exitCode}`);
      await sleep(20);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.child?.kill(name);
  }

  /** Ends it at once. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === null) return;
    this.child = null;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async answers(): Promise<boolean> {
    const socket = connect(this.port, '127.0.0.1');
    return new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    }).then((answer) => {
      socket.destroy();
      return answer === true;
    });
  }
}

import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';

/** A process that ended sooner than this never worked, and another one in its place would not, either. */
const SHORT_LIFE_MILLISECONDS = 10_000;
/** Between the end of a process and the start of the one in its place. */
const PAUSE_MILLISECONDS = 1_000;

/** A place for a process, which another one takes when it ends. */
interface Place {
  worker: Worker | null;
  startedAt: number;
}

/**
 * Keeps several processes of this program, which answer on one port (WEB_CONCURRENCY). Each is whole by itself; one that
 * ends is replaced. Signals reach all of them, and this one ends after the last.
 * @param metricsPort of the first, 0 without; the others have the ports after it, since each tells of itself
 * @returns the exit code: not 0 where a process could not start
 */
export async function keepProcesses(count: number, metricsPort: number, logger: Logger): Promise<number> {
  const places = Array.from({ length: count }, (): Place => ({ worker: null, startedAt: 0 }));
  let code: number | null = null;

  return new Promise((resolve) => {
    const start = (place: Place): void => {
      if (code !== null) return;
      const own = metricsPort === 0 ? {} : { METRICS_PORT: String(metricsPort + places.indexOf(place)) };
      place.startedAt = Date.now();
      place.worker = cluster.fork(own);
    };
    const endWhenEmpty = (): void => {
      if (code !== null && places.every(({ worker }) => worker === null)) resolve(code);
    };
    const stop = (signal: NodeJS.Signals, exitCode: number): void => {
      if (code !== null) return;
      code = exitCode;
      for (const { worker } of places) worker?.process.kill(signal);
      endWhenEmpty();
    };
    cluster.on('exit', (worker, exitCode, signal: NodeJS.Signals | null) => {
      const place = places.find((each) => each.worker === worker);
      if (place === undefined) return;
      place.worker = null;
      if (code !== null) return endWhenEmpty();
      // It has said why: a setting, or the database.
      const isUseless = signal === null && Date.now() - place.startedAt < SHORT_LIFE_MILLISECONDS;
      if (isUseless) return stop('SIGTERM', exitCode || 1);
      logger.error(
        { ended: worker.process.pid, code: exitCode, signal },
        'a process ended; another takes its place',
      );
      setTimeout(() => start(place), PAUSE_MILLISECONDS);
    });
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, () => stop(name, 0));
    places.forEach(start);
  });
}

/** One client: does one unit of work, and says what was wrong with the answer, or null. */
export type Client = () => Promise<string | null>;

/** What clients did in a stretch of time. */
export interface Sample {
  readonly seconds: number;
  /** Units of work whose answer was right. */
  readonly done: number;
  readonly errors: number;
  readonly firstError: string | null;
  /** Milliseconds of every unit of work. */
  readonly latencies: readonly number[];
}

/** Lets every client work without a pause, each on one thing at a time, until the time is over. */
export async function runFor(clients: readonly Client[], seconds: number): Promise<Sample> {
  const latencies: number[] = [];
  let errors = 0;
  let firstError: string | null = null;
  const begin = performance.now();
  const end = begin + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      for (let from = performance.now(); from < end;) {
        const error = await client();
        const now = performance.now();
        latencies.push(now - from);
        from = now;
        if (error === null) continue;
        errors += 1;
        firstError ??= error;
      }
    }),
  );
  const elapsed = (performance.now() - begin) / 1000;
  return { seconds: elapsed, done: latencies.length - errors, errors, firstError, latencies };
}

/** What several stretches say together. */
export interface Summary {
  /** Right answers a second: the median of the stretches, which one disturbance does not move. */
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

export function summarize(samples: readonly Sample[]): Summary {
  const latencies = samples.flatMap((sample) => sample.latencies).sort((a, b) => a - b);
  return {
    rps: median(samples.map((sample) => sample.done / sample.seconds)),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    errors: samples.reduce((sum, sample) => sum + sample.errors, 0),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

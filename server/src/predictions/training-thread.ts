import { Worker } from 'node:worker_threads';

/** What a thread of its own is to do. */
export interface TrainingTask {
  readonly what: 'retrain' | 'score';
  readonly databaseUrl: string;
  readonly logLevel: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Trains or measures in a thread of its own: either takes seconds of a processor, and requests go on meanwhile.
 * @param end ends the thread at once; what it was at is not saved, and the job is tried again
 */
export function runTraining(task: TrainingTask, end: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./training.worker.js', import.meta.url), { workerData: task });
    const terminate = (): void => void worker.terminate();
    end.addEventListener('abort', terminate, { once: true });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      end.removeEventListener('abort', terminate);
      if (code === 0) resolve();
      else reject(new Error(`The training thread ended with code ${code}.`));
    });
  });
}

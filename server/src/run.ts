import cluster from 'node:cluster';
import { createApp, createWorker, type Running } from './app.js';
import { ConfigError, readConfig, type Config } from './config.js';
import { createLogger } from './log.js';
import { keepProcesses } from './processes.js';
import { ProgramRefused } from './migrations/servable.js';
import { explainFailure } from './start-failure.js';

/** Time that a request under way gets to finish after SIGTERM. */
const DRAIN_MILLISECONDS = 15_000;

/**
 * Answers requests, runs jobs, or both, as ROLE says, until SIGTERM or SIGINT; in several processes where WEB_CONCURRENCY
 * says so.
 * @returns the exit code where it could not start or was several processes, and never otherwise: it ends the process
 * when all is drained
 */
export async function run(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    createLogger('info').fatal(error.message);
    return 1;
  }
  const logger = createLogger(config.logLevel);
  // One broken request must not take the server down; what escaped is logged and looked into.
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'unhandled rejection'));

  if (config.processes > 1 && config.role !== 'work' && cluster.isPrimary) {
    return keepProcesses(config.processes, config.metricsPort, logger);
  }

  let running: Running;
  try {
    if (config.role === 'work') {
      running = await createWorker(config, logger);
      logger.info('working');
    } else {
      const app = await createApp(config, logger);
      running = app;
      logger.info({ url: app.url }, 'listening');
    }
  } catch (error) {
    const reason = error instanceof ProgramRefused ? error.message : explainFailure(error);
    if (reason === null) throw error;
    logger.fatal(reason);
    // Some of what was started may still run.
    process.exit(1);
  }

  const signal = await new Promise<string>((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT']) process.on(name, () => resolve(name));
  });
  logger.info({ signal }, 'stopping');
  setTimeout(() => {
    logger.error('could not stop in time');
    process.exit(1);
  }, DRAIN_MILLISECONDS).unref();
  await running.stop();
  logger.info('stopped');
  process.exit(0);
}

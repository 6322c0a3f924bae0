import { createApp, createWorker, type Running } from './app.js';
import { ConfigError, readConfig, type Config } from './config.js';
import { createLogger } from './log.js';

/** Time that a request under way gets to finish after SIGTERM. */
const DRAIN_MILLISECONDS = 15_000;

// The ORM carries wall-clock times (leave) as Dates of the process's zone: in UTC none is skipped or doubled.
process.env['TZ'] = 'UTC';

const logger = createLogger(process.env['LOG_LEVEL'] ?? 'info');

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    logger.fatal(error.message);
    process.exit(1);
  }
}

async function start(config: Config): Promise<Running> {
  if (config.role === 'work') {
    const worker = await createWorker(config, logger);
    logger.info('working');
    return worker;
  }
  const app = await createApp(config, logger);
  logger.info({ url: app.url }, 'listening');
  return app;
}

const running = await start(configOrExit());

let stopping = false;
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  logger.info({ signal }, 'stopping');
  setTimeout(() => {
    logger.error('could not stop in time');
    process.exit(1);
  }, DRAIN_MILLISECONDS).unref();
  await running.stop();
  logger.info('stopped');
  process.exit(0);
}

process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
// One broken request must not take the server down; what escaped is logged and looked into.
process.on('unhandledRejection', (error) => logger.error({ err: error }, 'unhandled rejection'));

import type { Logger } from 'pino';

/** What the driver says of a statement that it has given up. */
export const READ_TIMEOUT = 'Query read timeout';

/** What the driver and its pool say in words alone, without a code. */
const SAYINGS: ReadonlySet<string> = new Set([
  READ_TIMEOUT,
  'timeout expired',
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
]);

/** Of the network, between here and there. */
const NETWORK: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * Classes of SQLSTATEs: 08 lost connections, 28 and 3D a sign-in or database that PostgreSQL does not know (any more),
 * 53 no room or no connection left, 57 ended by an administrator, a shutdown or a timeout, 58 a failing disk.
 */
const CLASSES: ReadonlySet<string> = new Set(['08', '28', '3D', '53', '57', '58']);

/**
 * Single ones: 55P03 a lock that was waited for too long, 55000 a database that lets nobody in, 25P03 a transaction that
 * stood still, 25006 a server that only reads (after a failover), 40001 and 40P01 others were always faster.
 */
const STATES: ReadonlySet<string> = new Set(['55P03', '55000', '25P03', '25006', '40001', '40P01']);

/** Between two lines of the log about one outage. */
const QUIET_MILLISECONDS = 10_000;

/**
 * Whether an error says that what was asked could not be answered now and may be later: the database is away, frozen,
 * starting or full, or somebody holds what the statement needs. Nothing is wrong with what was asked.
 */
export function isOutage(error: unknown): boolean {
  const cause = original(error);
  if (!(cause instanceof Error)) return false;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  if (code === null) return SAYINGS.has(cause.message);
  return (
    NETWORK.has(code) || STATES.has(code) || (/^[0-9A-Z]{5}$/.test(code) && CLASSES.has(code.slice(0, 2)))
  );
}

/** The ORM wraps the driver's error in one of its own. */
function original(error: unknown): unknown {
  return error instanceof Error && 'driverError' in error ? error.driverError : error;
}

const lastTold = new WeakMap<object, number>();

/** Writes of an outage one line in ten seconds, without a stack: all that meets it meanwhile says the same. */
export function logOutage(logger: Pick<Logger, 'warn'>, error: unknown): void {
  const now = performance.now();
  const last = lastTold.get(logger);
  if (last !== undefined && now - last < QUIET_MILLISECONDS) return;
  lastTold.set(logger, now);
  const { message, code } = original(error) as { message?: unknown; code?: unknown };
  logger.warn(
    { reason: message, ...(typeof code === 'string' ? { code } : {}) },
    'the database does not answer',
  );
}

/** Writes what work that goes on by itself has met: an outage as `logOutage` does, anything else with its error. */
export function warnOf(
  logger: Pick<Logger, 'warn'>,
  error: unknown,
  text: string,
  fields: Readonly<Record<string, unknown>> = {},
): void {
  if (isOutage(error)) logOutage(logger, error);
  else logger.warn({ err: error, ...fields }, text);
}

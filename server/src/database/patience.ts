import { Connection } from './connection.js';

/** How long a kind of work waits for the database, in milliseconds; 0 is without end. */
export interface Patience {
  /** For the answer to one statement. */
  readonly statement: number;
  /** For a row or table that somebody else holds. */
  readonly lock: number;
  /** Between two statements of a transaction, which holds what others wait for. */
  readonly idle: number;
  /** For a connection: a free one of the pool, or a new one. */
  readonly connection: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** The driver waits so much longer than PostgreSQL: where that answers at all, its own word comes first. */
const DRIVER_SHARE = 1.2;
/** A connection that carries nothing is tried after so long, so that one whose other end is gone is noticed. */
const KEEP_ALIVE_MILLISECONDS = 10_000;

/**
 * Somebody waits for the answer.
 * @param seconds for a statement; a lock and a connection get three fifths of it, so that they are told apart
 */
export function requestPatience(seconds: number): Patience {
  const statement = seconds * SECOND;
  return { statement, lock: statement * 0.6, idle: statement * 2, connection: statement * 0.6 };
}

/** Jobs, the consumers of events and the queue: nobody waits, and what fails is tried again. */
export const BACKGROUND: Patience = {
  statement: MINUTE,
  lock: 10 * SECOND,
  idle: MINUTE,
  connection: 10 * SECOND,
};

/** Imports, training and commands: long readings, started by somebody who looks on. */
export const BULK: Patience = {
  statement: 15 * MINUTE,
  lock: MINUTE,
  idle: 15 * MINUTE,
  connection: 10 * SECOND,
};

/** A change of large tables takes what it takes. Another process that migrates meanwhile waits for the lock of it. */
export const MIGRATION: Patience = { statement: 0, lock: 30 * MINUTE, idle: 0, connection: 10 * SECOND };

/** Backups: large tables take what they take, and hold nobody up; a lock that is not given is told soon. */
export const UNHURRIED: Patience = { statement: 0, lock: MINUTE, idle: 0, connection: 10 * SECOND };

/** The driver's options for connections of a kind of work: what PostgreSQL is to keep to, and what the driver itself. */
export function connectionOptions({ statement, lock, idle, connection }: Patience) {
  return {
    Client: Connection,
    statement_timeout: Math.round(statement),
    lock_timeout: Math.round(lock),
    idle_in_transaction_session_timeout: Math.round(idle),
    connectionTimeoutMillis: Math.round(connection),
    // PostgreSQL cannot end a statement itself while it is frozen or out of reach.
    query_timeout: Math.round(statement * DRIVER_SHARE),
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
  };
}

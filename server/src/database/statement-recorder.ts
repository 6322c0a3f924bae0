import type { PoolClient } from 'pg';
import type { Database } from './database.js';

/** A statement as it was sent, with its values. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Connected = (error: Error | undefined, client: PoolClient | undefined, release: () => void) => void;
type Connect = (done?: Connected) => Promise<PoolClient> | undefined;
type Send = (...args: unknown[]) => unknown;

/**
 * Writes down every statement that goes through the pool, whoever sends it: for counting and for sending them again.
 * @returns the list that grows with each statement, and a function that stops it.
 */
export function recordStatements(database: Database): { sent: SentStatement[]; stop: () => void } {
  const pool = database.pool as unknown as { connect: Connect };
  const connect = pool.connect.bind(pool);
  const sent: SentStatement[] = [];
  const listened = new Set<PoolClient>();
  const listen = (client: PoolClient): void => {
    if (listened.has(client)) return;
    const send = client.query.bind(client) as unknown as Send;
    listened.add(client);
    client.query = ((...args: unknown[]) => {
      sent.push(readArguments(args));
      return send(...args);
    }) as unknown as PoolClient['query'];
  };
  pool.connect = (done) => {
    if (done === undefined) {
      return connect()?.then((client) => {
        listen(client);
        return client;
      });
    }
    return connect((error, client, release) => {
      if (client !== undefined) listen(client);
      done(error, client, release);
    });
  };
  return {
    sent,
    stop: () => {
      // The class's own methods show again.
      Reflect.deleteProperty(pool, 'connect');
      for (const client of listened) Reflect.deleteProperty(client, 'query');
      listened.clear();
    },
  };
}

/** `query` takes a text or an object with text and values; the values may also follow the text. */
function readArguments([first, second]: unknown[]): SentStatement {
  const isText = typeof first === 'string';
  const { text, values } = isText
    ? { text: first, values: second }
    : (first as { text: string; values: unknown });
  return { text, values: Array.isArray(values) ? values : [] };
}

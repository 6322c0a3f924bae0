import pg from 'pg';
import { READ_TIMEOUT } from './outage.js';

type Ask = (this: pg.Client, ...args: unknown[]) => unknown;

const { query: ask } = pg.Client.prototype as unknown as { query: Ask };

/**
 * A connection that is closed once the driver has given a statement on it up: the answer may come yet, and whoever used
 * it next would wait behind it. The pool's own `query` does so; this holds for those who keep a connection for longer.
 */
export class Connection extends pg.Client {}

const askAndEnd: Ask = function (...args) {
  const answer = ask.apply(this, args);
  if (!(answer instanceof Promise)) return answer;
  return answer.catch((error: unknown) => {
    if (error instanceof Error && error.message === READ_TIMEOUT) void this.end();
    throw error;
  });
};
Connection.prototype.query = askAndEnd as unknown as pg.Client['query'];

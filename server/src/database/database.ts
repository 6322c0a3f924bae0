import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement that PostgreSQL parses and plans once per connection. The name must be unique to the text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What runs statements: the pool, or one transaction. */
export interface Queryable {
  query<Row extends object>(statement: Statement | string, values?: readonly unknown[]): Promise<Row[]>;
}

/** What runs statements and groups of them that are undone as a whole. */
export interface Transactions extends Queryable {
  transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result>;
}

/** Transactions within one that is open: each is undone by itself when it throws, and all of them with the outer one. */
export function savepoints(tx: Queryable): Transactions {
  return {
    query: (statement, values) => tx.query(statement, values),
    transaction: async (work) => {
      await tx.query('savepoint part');
      try {
        const result = await work(tx);
        await tx.query('release savepoint part');
        return result;
      } catch (error) {
        await tx.query('rollback to savepoint part');
        throw error;
      }
    },
  };
}

/** Retries of a transaction that PostgreSQL gave up for the sake of another one. */
const ATTEMPTS = 5;

/** Serialization failure and deadlock: the same work may succeed when it runs again from its start. */
export function isTransient(error: unknown): boolean {
  const code = sqlState(error);
  return code === '40001' || code === '40P01';
}

/**
 * Whether a migration came in between: a statement that waited for it, within a function, answers rows as they were before
 * (42804), or was planned for them (0A000). Nothing of it was kept, and the next try finds the new ones.
 */
function isOvertaken(error: unknown): boolean {
  const code = sqlState(error);
  return code === '42804' || code === '0A000';
}

/** The SQLSTATE of a database error, else null. */
export function sqlState(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The name of the constraint (or rule) that refused, else null. */
export function refusedBy(error: unknown): string | null {
  return error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : null;
}

/**
 * The one way to the database: the ORM's data source, and plain prepared statements on the same pool where an
 * entity would cost more than it gives.
 */
export class Database implements Transactions {
  /** Connections that the data source keeps open. */
  readonly pool: Pool;

  constructor(readonly dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  /** One statement in its own transaction; retried when it lost against a concurrent one, or a migration overtook it. */
  async query<Row extends object>(
    statement: Statement | string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return retried(() => run<Row>(this.pool, statement, values));
  }

  /**
   * Runs the work in one transaction. The whole of it is run again after a serialization failure or deadlock, or
   * where a migration overtook it, so it must have no effect outside the database. Rolls back when it throws.
   */
  async transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> {
    return retried(async () => {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      // A connection that is lost between two statements says so by an event, which would end the process unheard.
      const lost = (error: Error): void => void (broken = error);
      client.on('error', lost);
      try {
        await client.query('begin');
        const result = await work({ query: (statement, values = []) => run(client, statement, values) });
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((reason: Error) => (broken = reason));
        throw error;
      } finally {
        client.off('error', lost);
        client.release(broken);
      }
    });
  }
}

async function run<Row extends object>(
  client: Pool | PoolClient,
  statement: Statement | string,
  values: readonly unknown[],
): Promise<Row[]> {
  const query = typeof statement === 'string' ? { text: statement } : statement;
  const result = await client.query({ ...query, values: values as unknown[] });
  return result.rows as Row[];
}

async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !(isTransient(error) || isOvertaken(error))) throw error;
      const pause = 10 * 2 ** attempt * (0.5 + Math.random());
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

import pg from 'pg';
import type { Statement } from './database.js';

/** The two together are less than the two seconds in which a supervisor wants its answer. */
const CONNECT_MILLISECONDS = 1_000;
const ANSWER_MILLISECONDS = 800;

/**
 * Asks the database whether it answers, on a connection of its own: the pool's may all be waiting. All that ask at the
 * same time get one answer.
 */
export class Readiness {
  private asked: Promise<void> | null = null;

  /** @param statement fails where the database cannot be worked with */
  constructor(
    private readonly databaseUrl: string,
    private readonly statement: Statement,
  ) {}

  /**
   * Resolves within two seconds.
   * @throws Error of the driver, when the database does not answer or not rightly
   */
  check(): Promise<void> {
    this.asked ??= this.ask().finally(() => (this.asked = null));
    return this.asked;
  }

  private async ask(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'smart-healthcare-readiness',
      connectionTimeoutMillis: CONNECT_MILLISECONDS,
      query_timeout: ANSWER_MILLISECONDS,
    });
    // A connection that breaks after its answer: the next probe says so.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(this.statement.text);
    } finally {
      void client.end();
    }
  }
}

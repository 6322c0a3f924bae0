import type { AuditService } from '../audit/audit.service.js';
import type { Call } from '../command-line/call.mjs';
import type { Database } from '../database/database.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What an act of the command line works with. */
export interface ActGround {
  readonly call: Call;
  readonly env: Environment;
  readonly database: Database;
  readonly audit: AuditService;
  readonly now: Date;
  /** What the act is about, where it takes something. */
  readonly subject: string;
}

/**
 * Does one thing of the command line and says so on standard output.
 * @returns the exit code
 * @throws ActRefused
 */
export type Act = (ground: ActGround) => Promise<number>;

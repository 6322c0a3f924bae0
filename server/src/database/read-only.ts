import { sqlState } from './database.js';

/** SQLSTATE of `refuse_while_read_only`. */
const READ_ONLY = 'SH002';

/** That a write was refused because the installation is read only, and until when, where that is known. */
export interface ReadOnlyRefusal {
  readonly until: Date | null;
}

/** What the database says of a write while nothing may be changed; null for any other error. */
export function readOnlyRefusal(error: unknown): ReadOnlyRefusal | null {
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  if (sqlState(cause) !== READ_ONLY) return null;
  const { detail } = cause as { readonly detail?: string };
  return { until: detail === undefined || detail === '' ? null : new Date(detail) };
}

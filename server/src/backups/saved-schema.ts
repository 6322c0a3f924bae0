import { PLAIN_VALUES, TABLES } from './backup.queries.js';

/** What runs a statement and gives its rows. */
type Ask = (text: string) => Promise<unknown>;

/** A table as it is saved. */
export interface TableColumns {
  readonly name: string;
  /** But those that PostgreSQL makes itself. */
  readonly columns: readonly string[];
}

/** The tables that a backup holds. */
export async function readTables(ask: Ask): Promise<TableColumns[]> {
  return (await ask(TABLES)) as TableColumns[];
}

/** Fixes how values are written and read for the length of the transaction, whatever the role's own settings are. */
export async function fixForms(ask: Ask): Promise<void> {
  await ask(PLAIN_VALUES);
}

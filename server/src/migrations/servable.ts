import type { Queryable } from '../database/database.js';
import { migrations } from './migrations.js';
import { MIGRATED } from './servable.queries.js';

/**
 * While a new version starts, servers of the one before still answer. They go on with a change that only adds. One that
 * takes away, renames or narrows what they use has a name that begins so, and no program serves that does not know it.
 */
const ENDS_FORMER = /^EndsFormer/;

/** What a change does that programs from before it do not live with, unless its name says that it ends them. */
const TAKES_AWAY =
  /\b(?:drop (?:table|column|type)|rename (?:to|column)|alter column \w+ (?:type|set data type|set not null))\b|\badd column \w+ (?:(?!default)[^,;])*\bnot null(?![^,;]*\bdefault\b)/i;

/** The program may not serve this database. The message is one sentence for whoever starts it. */
export class ProgramRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ProgramRefused';
  }
}

/**
 * Lets a program serve a database of its own version, or of a later one that it can live with.
 * @param known names of the program's migrations
 * @throws ProgramRefused
 */
export async function expectServable(
  database: Queryable,
  known: readonly string[] = migrations.map(({ name }) => name),
): Promise<void> {
  const ran = (await database.query<{ name: string }>(MIGRATED)).map(({ name }) => name);
  const missing = known.find((name) => !ran.includes(name));
  if (missing !== undefined) {
    throw new ProgramRefused(
      `the database lacks the migration ${missing} of this version: run the command migrate first`,
    );
  }
  const later = ran.find((name) => !known.includes(name) && ENDS_FORMER.test(name));
  if (later === undefined) return;
  throw new ProgramRefused(
    `a later version has changed the database (${later}), and this one cannot serve it any more: start that version, or ` +
      'restore the backup that was made before the change',
  );
}

/**
 * Why programs from before a change would not live with it, though its name does not say so.
 * @param statements that it runs
 * @returns the first of them, or null
 */
export function unannouncedEnd(name: string, statements: readonly string[]): string | null {
  if (ENDS_FORMER.test(name)) return null;
  return statements.find((statement) => TAKES_AWAY.test(statement)) ?? null;
}

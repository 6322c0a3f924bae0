import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The text in force of one function of the database. */
export interface FunctionFile {
  /** From the folder `sql`, as `functions/new_id.sql`. */
  readonly file: string;
  /** Its own name and the file's. Forms of one name that differ in their parameters may stand in several files. */
  readonly functionName: string;
  readonly text: string;
  readonly sha256: string;
  /**
   * Whether results of it are kept: in an index, a check, a default, a view or a column. Then a new text alone would
   * leave them as the former one made them.
   */
  readonly isStored: boolean;
}

/** `server/sql`, seen from the source and from what is built of it. */
const SQL = ['../../sql/', '../../../sql/'].map((place) => new URL(place, import.meta.url));

/** Every function of the database, in the order of creation. */
export function readFunctionFiles(): FunctionFile[] {
  return readSql('order.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readFunctionFile);
}

/** @param file from the folder `sql` */
export function readFunctionFile(file: string): FunctionFile {
  const text = readSql(file);
  return {
    file,
    functionName: path.posix.basename(file, '.sql'),
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    isStored: /^-- Stored: /m.test(text),
  };
}

/** @param file from the folder `sql` */
export function readSql(file: string): string {
  const folder = SQL.find((place) => existsSync(place));
  if (folder === undefined) throw new Error('The folder server/sql is missing');
  return readFileSync(new URL(file, folder), 'utf8');
}

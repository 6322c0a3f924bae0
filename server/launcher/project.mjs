import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isEnterable, makeEnterable, serverAccount } from './embedded-database.mjs';

/** The project's folder. */
export const ROOT = realpathSync(path.resolve(import.meta.dirname, '..', '..'));

/** What a start makes and keeps: secrets, files, and the database where PostgreSQL can get at it. */
export const DATA_FOLDER = path.join(ROOT, '.data');

/** Makes the data folder if it is missing. */
export function ensureDataFolder() {
  makeEnterable(DATA_FOLDER);
}

/**
 * Folder of the embedded database: in the data folder, or, for root in a place that PostgreSQL's own account
 * cannot enter, in one outside that belongs to this project alone.
 */
export function databasePlace() {
  const inside = path.join(DATA_FOLDER, 'postgres');
  if (isEnterable(DATA_FOLDER, serverAccount(inside))) return DATA_FOLDER;
  const name = `smart-healthcare-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`;
  const parent = ['/var/lib', '/var/tmp', '/tmp'].find(
    (folder) => existsSync(folder) && isEnterable(folder, serverAccount()),
  );
  if (parent === undefined) throw new Error('No folder that the PostgreSQL account can enter.');
  return path.join(parent, name);
}

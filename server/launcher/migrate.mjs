import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './project.mjs';

/** Brings the database of DATABASE_OWNER_URL (or DATABASE_URL) to the newest schema and says what ran. */
const application = process.env['DATABASE_URL'];
const owner = process.env['DATABASE_OWNER_URL'] || application;
if (!owner) {
  console.error('DATABASE_URL is not set');
  process.exit(1);
}
const built = pathToFileURL(path.join(ROOT, 'server/dist/src/migrations/migrate.js'));
const { migrate } = await import(built.href);
/** @type {string[]} */
const ran = await migrate(owner, application);
console.error(ran.length === 0 ? '  The schema is up to date' : `  Migrated: ${ran.join(', ')}`);

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
/** @type {import('../src/migrations/migrate.js').Migrated} */
const { tookOver, migrations, functions } = await migrate(owner, application).catch(
  (/** @type {Error} */ error) => {
    if (error.name !== 'MigrationRefused') throw error;
    console.error(`  ${error.message}`);
    process.exit(1);
  },
);
const done = [
  ...(tookOver ? ['took over the database of the version before'] : []),
  ...migrations,
  ...(functions.length > 0 ? [`${functions.length} functions`] : []),
];
console.error(done.length === 0 ? '  The schema is up to date' : `  Migrated: ${done.join(', ')}`);

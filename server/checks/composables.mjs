import { say } from '../launcher/progress.mjs';
import { sourceFiles } from './source-files.mjs';

/**
 * Whether every composable of the clients has a test beside it.
 * @returns {Promise<string>} what is wrong
 */
export async function checkComposables() {
  const files = sourceFiles('clients');
  const composables = files.filter((file) => /\/use-[^/.]+\.ts$/.test(file));
  if (composables.length === 0) return 'No composable was found.';
  say(`       ${composables.length} composables`);
  return composables
    .filter((file) => !files.includes(file.replace(/\.ts$/, '.test.ts')))
    .map((file) => `${file}: a composable has a test beside it`)
    .join('\n');
}

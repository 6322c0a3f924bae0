import { say } from '../launcher/progress.mjs';
import { sourceFiles } from './source-files.mjs';

/** Composables that only the browser's tests hold so far. It may only get shorter. */
const WITHOUT_TEST = `
clients/admin/src/settings/use-rules-form.ts
clients/admin/src/setup/use-doctor-weeks.ts
clients/admin/src/setup/use-setup.ts
`
  .trim()
  .split('\n');

/**
 * Whether every composable of the clients has a test beside it, save those of the list, and whether the list is true.
 * @returns {Promise<string>} what is wrong
 */
export async function checkComposables() {
  const files = sourceFiles('clients');
  const composables = files.filter((file) => /\/use-[^/.]+\.ts$/.test(file));
  if (composables.length === 0) return 'No composable was found.';
  const untested = composables.filter((file) => !files.includes(file.replace(/\.ts$/, '.test.ts')));
  say(`       ${untested.length} of ${composables.length} composables have no test beside them`);
  return [
    ...untested
      .filter((file) => !WITHOUT_TEST.includes(file))
      .map((file) => `${file}: a composable has a test beside it`),
    ...WITHOUT_TEST.filter((file) => !untested.includes(file)).map(
      (file) => `${file}: is tested or gone, so take it off the list of server/checks/composables.mjs`,
    ),
  ].join('\n');
}

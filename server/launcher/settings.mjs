import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isServerBuilt, toolFile } from './build.mjs';
import { ROOT } from './project.mjs';

/** @typedef {import('../src/config.js')} Reader the server's own reading of its settings */

/** What stands in for the embedded database's own, which is made once everything else is known to be right. */
const EMBEDDED = {
  DATABASE_URL: 'postgresql://127.0.0.1/embedded',
  TOKEN_SECRET: 'made at the first start'.padEnd(32),
};

/**
 * Reads all settings as the server will, so that what is wrong is told before anything is built, migrated or loaded.
 * @param {NodeJS.ProcessEnv} given
 * @returns {Promise<{ env: NodeJS.ProcessEnv, config: import('../src/config.js').Config }>} the environment with the
 *   secrets of files in their places
 * @throws {Error} ConfigError
 */
export async function readSettings(given) {
  const { readConfig, withSecretsOfFiles } = await loadReader();
  const env = withSecretsOfFiles(given);
  const stand = env['DATABASE_URL']
    ? {}
    : { ...EMBEDDED, ...(env['TOKEN_SECRET'] ? { TOKEN_SECRET: env['TOKEN_SECRET'] } : {}) };
  return { env, config: readConfig({ ...env, ...stand }) };
}

/**
 * Reads what a command needs that works on the database alone.
 * @param {NodeJS.ProcessEnv} given
 * @returns {Promise<NodeJS.ProcessEnv>} with the secrets of files in their places
 * @throws {Error} ConfigError
 */
export async function readDatabaseSettings(given) {
  const { readDatabaseAddresses, withSecretsOfFiles } = await loadReader();
  const env = withSecretsOfFiles(given);
  if (env['DATABASE_URL']) readDatabaseAddresses(env);
  return env;
}

/**
 * From the build where that is the sources', else from the sources themselves.
 * @returns {Promise<Reader>}
 */
async function loadReader() {
  if (isServerBuilt()) return import(fileUrl('server/dist/src/config.js'));
  /** @type {import('vite')} */
  const { runnerImport } = await import(
    pathToFileURL(toolFile('vite/dist/node/index.js', path.join(ROOT, 'clients/shared'))).href
  );
  /** @type {{ module: Reader }} */
  const { module } = await runnerImport(path.join(ROOT, 'server/src/config.ts'), {
    configFile: false,
    root: path.join(ROOT, 'server'),
    logLevel: 'silent',
  });
  return module;
}

/** @param {string} file from the root */
function fileUrl(file) {
  return pathToFileURL(path.join(ROOT, file)).href;
}

import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DATA_FOLDER, ensureDataFolder } from './project.mjs';

/**
 * @typedef {object} Secrets made at the first embedded start and kept
 * @property {string} superuserPassword
 * @property {string} ownerPassword
 * @property {string} applicationPassword
 * @property {string} tokenSecret signs access tokens
 */

/** @type {(keyof Secrets)[]} */
const NAMES = ['superuserPassword', 'ownerPassword', 'applicationPassword', 'tokenSecret'];

/**
 * The secrets of the embedded installation, made if there are none.
 * @returns {Secrets}
 */
export function readSecrets() {
  const file = path.join(DATA_FOLDER, 'secrets.json');
  ensureDataFolder();
  const kept = findSecrets(file);
  if (kept) return kept;
  const made = Object.fromEntries(NAMES.map((name) => [name, randomBytes(36).toString('base64url')]));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, and never replaces what another start has just made.
    linkSync(draft, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecrets();
}

/**
 * @param {string} file
 * @returns {Secrets | null}
 */
function findSecrets(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT') return null;
    if (code === 'EACCES') {
      throw new Error(`${file} belongs to another user (root, perhaps). Run as the user who started first.`, {
        cause: error,
      });
    }
    throw error;
  }
  const secrets = JSON.parse(text);
  const missing = NAMES.filter((name) => typeof secrets[name] !== 'string' || secrets[name].length < 32);
  if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(', ')}.`);
  return secrets;
}

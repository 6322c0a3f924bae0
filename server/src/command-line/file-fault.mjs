import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the system's errors about a file or folder mean, by their code. */
const MEANINGS = /** @type {Record<string, string>} */ ({
  EACCES: 'this account may not use it',
  EPERM: 'this account may not use it',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no room left',
  EDQUOT: 'there is no room left',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'it is a folder, and a file is needed',
});

/**
 * What is wrong with a file or folder, for whoever named it.
 * @param {unknown} error
 * @returns {string | null} a sentence; null for an error of another kind
 */
export function explainFileFault(error) {
  if (!(error instanceof Error)) return null;
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const meaning = code === undefined ? undefined : MEANINGS[code];
  return path === undefined || meaning === undefined ? null : `${path}: ${meaning} (${code})`;
}

/**
 * Makes a folder if it is missing, with what is missing above it.
 * @param {string} folder
 * @param {number} [mode] of folders that are made
 * @throws {NodeJS.ErrnoException} that `explainFileFault` explains, where nothing could be written into it
 */
export function ensureWritable(folder, mode = 0o777) {
  makeFolder(path.resolve(folder), mode);
  accessSync(folder, constants.W_OK | constants.X_OK);
}

/**
 * Node's own way to make what is missing above, too, never ends where a folder is there and takes no other (/proc).
 * @param {string} folder an absolute path
 * @param {number} mode
 */
function makeFolder(folder, mode) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

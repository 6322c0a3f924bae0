import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Databases that are thrown away after one run, and clusters on their way into place, by the process that makes them. */
const MADE = /^(?:bench|partial)-(\d+)(?:$|[-.])/;

/**
 * Removes what processes left that were killed: databases with their passwords that nobody can use any more.
 * @param {string} place folder of the embedded databases
 */
export function removeLeftovers(place) {
  for (const name of foldersIn(place)) {
    const maker = MADE.exec(name)?.[1];
    if (maker === undefined || isAlive(Number(maker)) || isServed(path.join(place, name))) continue;
    rmSync(path.join(place, name), { recursive: true, force: true });
  }
}

/** @param {string} place */
function foldersIn(place) {
  try {
    return readdirSync(place);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Whether a server still runs on the database: one that lost its launcher ends by itself, and is removed after that.
 * @param {string} folder
 */
function isServed(folder) {
  try {
    const [pid] = readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    return isAlive(Number(pid));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String(/** @type {NodeJS.ErrnoException} */ (error).code)))
      return false;
    throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another account: there all the same.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

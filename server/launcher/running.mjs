import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { DATA_FOLDER, ensureDataFolder } from './project.mjs';

/**
 * @typedef {object} Running the start that serves this project's embedded database
 * @property {number} pid
 * @property {string} began when that process began, so that a reused id is told apart; empty where unknown
 * @property {string} url
 */

const FILE = path.join(DATA_FOLDER, 'running.json');

/**
 * Claims the right to serve, or says who has it.
 * @param {string} url where this start will serve
 * @returns {Running | null} the other start, or null when the claim is made
 */
export function claimRunning(url) {
  ensureDataFolder();
  const draft = `${FILE}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, began: processBegan(process.pid), url }));
  try {
    for (;;) {
      try {
        linkSync(draft, FILE);
        process.once('exit', releaseRunning);
        return null;
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      const other = findRunningStart();
      if (other) return other;
      rmSync(FILE, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function releaseRunning() {
  if (readRunning()?.pid === process.pid) rmSync(FILE, { force: true });
}

/** The start that serves now, or null. */
export function findRunningStart() {
  const other = readRunning();
  return other && isAlive(other) ? other : null;
}

/** @returns {Running | null} */
function readRunning() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return null; // None, or cut off by a crash: nobody runs by it.
  }
}

/** @param {Running} other */
function isAlive(other) {
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false;
  }
  return processBegan(other.pid) === other.began;
}

/**
 * When the process began, in ticks since the machine did. Empty where the system does not say.
 * @param {number} pid
 */
function processBegan(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
  } catch {
    return '';
  }
}

/**
 * Why the port cannot be listened on.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the code of the system's error; null where it can be
 */
export async function portFault(port, host) {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    probe.listen({ port, host }, () => probe.close(() => resolve(null)));
  });
}

/**
 * Whether it is this product that answers there: other programs, too, say 200 to whatever they are asked.
 * @param {string} url
 */
export async function isOurs(url) {
  try {
    const answer = await fetch(new URL('/healthz', url), { signal: AbortSignal.timeout(2000) });
    const { program } = /** @type {{ program?: unknown }} */ (await answer.json());
    return program === 'smart-healthcare';
  } catch {
    return false; // Nobody there, or nobody who speaks HTTP and JSON.
  }
}

/**
 * Whether a server answers there that it is well.
 * @param {string} url
 */
export async function isHealthy(url) {
  try {
    const answer = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false; // Nobody there, or nobody who speaks HTTP.
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/project.mjs';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** Versions below these have faults that let strangers in or take the server down. */
const LEAST = /** @type {Record<string, string>} */ ({
  // Queries by GET with another content type than JSON told pages of strangers how long they took.
  '@apollo/server': '5.5.0',
  // CVE-2023-26144: a document that took minutes to validate.
  graphql: '16.8.1',
  // CVE-2026-73651.
  typeorm: '1.1.0',
});

/** Folders with packages of their own. */
const FOLDERS = ['', 'deployment/aws', 'deployment/tracing'];

/**
 * Whether each lock file installs everywhere: it names no registry, so that each machine's own is used, and holds an
 * entry for every optional package, without which `npm ci` refuses on other systems. And whether the versions that
 * the project asks for itself are exact.
 * @returns {Promise<string>} what is wrong
 */
export async function checkLock() {
  return FOLDERS.flatMap(problemsOf).join('\n');
}

/**
 * @param {string} folder
 * @returns {string[]} what is wrong with its lock file
 */
function problemsOf(folder) {
  /** @type {{ packages: Record<string, LockEntry> }} */
  const lock = JSON.parse(readFileSync(path.join(ROOT, folder, 'package-lock.json'), 'utf8'));
  /** @type {string[]} */
  const problems = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (entry.resolved && !entry.link && /^\w+:\/\//.test(entry.resolved)) {
      problems.push(`${place} names a host: run npm install with omit-lockfile-registry-resolved`);
    }
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!findEntry(lock.packages, place, name))
        problems.push(`${place} lacks its optional package ${name}`);
    }
    const [name = '', least] =
      Object.entries(LEAST).find(([of]) => place.endsWith(`node_modules/${of}`)) ?? [];
    if (least !== undefined && isBelow(entry.version ?? '0', least)) {
      problems.push(`${place} is ${entry.version}; ${name} below ${least} has known faults`);
    }
    if (place.includes('node_modules/')) continue;
    for (const [name, version] of Object.entries({ ...entry.dependencies, ...entry.devDependencies })) {
      if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
        problems.push(`${place || 'package.json'}: ${name} must be pinned, not ${version}`);
      }
    }
  }
  return problems;
}

/**
 * @param {string} version
 * @param {string} least
 */
function isBelow(version, least) {
  return version.localeCompare(least, 'en', { numeric: true }) < 0;
}

/**
 * The entry that Node would find from the place, or undefined.
 * @param {Record<string, LockEntry>} packages
 * @param {string} place
 * @param {string} name
 */
function findEntry(packages, place, name) {
  for (let from = place; ;) {
    const found = packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
    if (found || from === '') return found;
    const outer = from.lastIndexOf('/node_modules/');
    from = outer === -1 ? '' : from.slice(0, outer);
  }
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { say, step } from './progress.mjs';
import { DATA_FOLDER, ROOT, ensureDataFolder } from './project.mjs';

/**
 * @typedef {object} Part something that is built from sources
 * @property {string} name as in "the server"
 * @property {string[]} sources files and folders, from the root
 * @property {string} result a file that the build makes, from the root
 * @property {[tool: string, ...args: string[]]} command tool as a path inside its package
 * @property {string} folder that the tool runs in, from the root
 */

/** @type {Part} */
const SERVER = {
  name: 'the server',
  sources: [
    'server/src',
    'server/demo',
    'server/bench',
    'server/tsconfig.json',
    'ml/src',
    'ml/tsconfig.json',
    'tsconfig.json',
    'package-lock.json',
  ],
  result: 'server/dist/src/main.js',
  command: ['typescript/bin/tsc', '-b', 'server'],
  folder: '.',
};

/**
 * @param {string} folder below clients
 * @param {string} name
 * @param {string[]} [shared] what it takes from elsewhere
 * @returns {Part}
 */
function client(folder, name, shared = ['clients/shared']) {
  return {
    name,
    sources: [`clients/${folder}`, ...shared, 'package-lock.json'],
    result: `clients/${folder}/dist/index.html`,
    command: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    folder: `clients/${folder}`,
  };
}

const CLIENTS = [
  client('patient', 'the patient client'),
  client('admin', 'the staff console'),
  client('playground', 'the playground', ['schema/examples']),
];

/** Whether the server as it is built is that of its sources. */
export function isServerBuilt() {
  return !isStale(SERVER, hashSources(SERVER));
}

/** Builds the server if its sources changed since it was built. */
export async function buildServer() {
  await buildStale([SERVER]);
}

/** Builds what changed since it was built: the server and the clients. */
export async function buildEverything() {
  await buildStale([SERVER, ...CLIENTS]);
}

/**
 * @param {Part} part
 * @param {string} hash of its sources
 */
function isStale(part, hash) {
  return readBuilt()[part.name] !== hash || !existsSync(path.join(ROOT, part.result));
}

/** @param {Part[]} parts */
async function buildStale(parts) {
  const stale = parts
    .filter((part) => part === SERVER || existsSync(path.join(ROOT, part.folder, 'vite.config.ts')))
    .map((part) => ({ part, hash: hashSources(part) }))
    .filter(({ part, hash }) => isStale(part, hash));
  // Two at a time: each build keeps about one processor busy.
  const queue = [...stale];
  const workers = [1, 2].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { part, hash } = next;
      await step(`Building ${part.name}`, () => build(part));
      ensureDataFolder();
      writeFileSync(builtFile(), JSON.stringify({ ...readBuilt(), [part.name]: hash }, null, 2));
    }
  });
  await Promise.all(workers);
}

function builtFile() {
  return path.join(DATA_FOLDER, 'built.json');
}

/** @returns {Record<string, string>} hash of the sources by the part's name, as of its last build */
function readBuilt() {
  try {
    return JSON.parse(readFileSync(builtFile(), 'utf8'));
  } catch {
    return {}; // Missing or cut off: everything counts as stale, which is always right.
  }
}

/** @param {Part} part */
function hashSources(part) {
  const hash = createHash('sha256');
  for (const source of part.sources) hashFile(hash, path.join(ROOT, source));
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} at file or folder
 */
function hashFile(hash, at) {
  const kind = statSync(at, { throwIfNoEntry: false });
  if (kind?.isFile()) hash.update(path.relative(ROOT, at)).update(readFileSync(at));
  if (!kind?.isDirectory()) return;
  for (const entry of readdirSync(at).sort()) {
    if (entry === 'node_modules' || entry === 'dist' || entry.startsWith('.') || entry.endsWith('.test.ts'))
      continue;
    hashFile(hash, path.join(at, entry));
  }
}

/** @param {Part} part */
async function build(part) {
  const [tool, ...args] = part.command;
  const folder = path.join(ROOT, part.folder);
  const file = toolFile(tool, folder);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: folder,
    // What is built is what is served, whoever asks for it: a test run's NODE_ENV would bring the development Vue.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (output.trim() !== '') say(output.trimEnd());
  if (code !== 0) throw new Error(`Building ${part.name} failed.`);
}

/** A tool of the build is not there. The message says what to do. */
export class ToolMissing extends Error {
  /** @param {string} name */
  constructor(name) {
    super(
      `${name}, which builds the product, is not installed: npm leaves the build tools out where NODE_ENV is ` +
        'production. Install with: npm ci --include=dev',
    );
    this.name = 'ToolMissing';
  }
}

/**
 * @param {string} tool such as `vite/bin/vite.js`
 * @param {string} folder that it is installed for
 * @throws {ToolMissing}
 */
export function toolFile(tool, folder) {
  const [name = '', ...rest] = tool.split('/');
  let manifest;
  try {
    manifest = createRequire(path.join(folder, 'package.json')).resolve(`${name}/package.json`);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'MODULE_NOT_FOUND') throw error;
    throw new ToolMissing(name);
  }
  return path.join(path.dirname(manifest), ...rest);
}

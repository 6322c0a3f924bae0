import path from 'node:path';
import { sourceFiles } from './source-files.mjs';

const WORDS = '[a-z0-9]+(-[a-z0-9]+)*';
const KEBAB_CASE = new RegExp(`^${WORDS}(\\.${WORDS})*\\.[a-z0-9]+$`);
const PASCAL_CASE = /^([A-Z][a-z0-9]*)+\.vue$/;
const SNAKE_CASE = /^[a-z0-9]+(_[a-z0-9]+)*\.sql$/;

/** What a file of the server may be to its noun: `appointment.rules.ts`. */
const ROLES = [
  'entity',
  'errors',
  'input',
  'loaders',
  'module',
  'policy',
  'queries',
  'resolver',
  'rules',
  'service',
  'subscription',
  'texts',
  'type',
  'worker',
];

/**
 * Whether files are named in the one way: components in Pascal case (`TimeList.vue`), everything else in kebab case
 * (`use-free-times.ts`); on the server `singular.role.ts` with a role of the list.
 * @returns {Promise<string>} what is wrong
 */
export async function checkFileNames() {
  const files = ['clients', 'ml', 'server'].flatMap(sourceFiles);
  if (files.length === 0) return 'No file was found.';
  return files.flatMap((file) => faultsOf(file, files).map((fault) => `${file}: ${fault}`)).join('\n');
}

/**
 * @param {string} file
 * @param {string[]} files all of them
 * @returns {string[]}
 */
function faultsOf(file, files) {
  const name = path.posix.basename(file);
  // Named so by those who read them.
  if (name === 'README.md' || name === 'Dockerfile' || name.startsWith('.')) return [];
  if (name.endsWith('.vue')) {
    return PASCAL_CASE.test(name) ? [] : ['a component is named in Pascal case, as TimeList.vue'];
  }
  // As the function in it.
  if (SNAKE_CASE.test(name)) return [];
  if (!KEBAB_CASE.test(name)) return ['a file is named in kebab case, as use-free-times.ts'];
  return file.startsWith('server/src/') && name.endsWith('.ts') ? serverFaultsOf(file, files) : [];
}

/**
 * @param {string} file
 * @param {string[]} files all of them
 * @returns {string[]}
 */
function serverFaultsOf(file, files) {
  const [noun = '', role, ...others] = path.posix
    .basename(file)
    .replace(/(\.test)?\.ts$/, '')
    .split('.');
  if (role === undefined) return [];
  if (others.length > 0 || !ROLES.includes(role)) {
    return [`a file of the server is noun.role.ts, and its role one of ${ROLES.join(', ')}`];
  }
  const singular = noun.replace(/s$/, '');
  const plural = noun !== singular && role !== 'module';
  const beside = `${path.posix.dirname(file)}/${singular}.`;
  return plural && files.some((other) => other.startsWith(beside))
    ? [`its noun is singular, as in the files ${singular}.… beside it`]
    : [];
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/project.mjs';
import { sourceFiles } from './source-files.mjs';

/** Folders whose package.json asks for packages of others. */
const FOLDERS = [
  '.',
  'server',
  'ml',
  'clients/shared',
  'clients/patient',
  'clients/admin',
  'clients/playground',
];

/** Packages that no file names, each with who needs it. @type {Record<string, string>} */
const UNNAMED = {
  standardwebhooks: 'tests of webhooks',
  '@graphql-codegen/cli': 'npm run codegen',
  'graphql-scalars': 'type-graphql imports it and leaves it to us',
  'gpu.js': 'brain.js imports it; a small one stands in for it (overrides)',
  'vue-eslint-parser': 'eslint-plugin-vue imports it and leaves it to us',
};

/**
 * Whether each package that is asked for is used, and each that the running product needs stands in the README with
 * what it is for.
 * @returns {Promise<string>} what is wrong
 */
export async function checkPackages() {
  const texts = sourceFiles('.')
    .filter(
      (file) => /\.(ts|tsx|mjs|js|vue|css|yml|json|html)$/.test(file) && !/package(-lock)?\.json$/.test(file),
    )
    .filter((file) => !file.startsWith('./schema/') && !file.endsWith('checks/packages.mjs'))
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  return FOLDERS.flatMap((folder) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'),
    );
    return [
      ...Object.keys({ ...dependencies, ...devDependencies })
        .filter((name) => !isUsed(name, texts))
        .map((name) => `${folder}/package.json asks for ${name}, which nothing uses`),
      ...Object.keys(dependencies)
        .filter((name) => !isTold(name, readme))
        .map((name) => `README.md does not say what ${name} is for`),
    ];
  }).join('\n');
}

/**
 * @param {string} name
 * @param {string[]} texts
 */
export function isUsed(name, texts) {
  if (Object.hasOwn(UNNAMED, name)) return true;
  // Types are used where what they describe is.
  const typed = /^@types\/(?:(.+?)__)?(.+)$/.exec(name);
  if (typed?.[2] === 'node' || typed?.[2] === 'jest') return true;
  // Of codegen's plug-ins, codegen.yml names the end.
  const wanted = name.startsWith('@graphql-codegen/')
    ? name.slice(name.indexOf('/') + 1)
    : typed
      ? `${typed[1] ? `@${typed[1]}/` : ''}${typed[2]}`
      : name;
  const escaped = wanted.replaceAll('.', '\\.');
  // As a whole module, or a file of it: 'name', "name/file", `name/file`, name/file: in YAML.
  const pattern = new RegExp(`(^|['"\`/\\s(-])${escaped}(/[^'"\`\\s]*)?(['"\`\\s):]|$)`, 'm');
  return texts.some((text) => pattern.test(text));
}

/**
 * Named in backquotes, by itself or by a family such as `@fullcalendar/*`.
 * @param {string} name
 * @param {string} readme
 */
export function isTold(name, readme) {
  if (name.startsWith('@smart-healthcare/')) return true;
  const told = [...readme.matchAll(/`([@\w./-]+)(\*?)`/g)];
  return told.some(([, start = '', rest]) => (rest === '*' ? name.startsWith(start) : name === start));
}

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/project.mjs';

const SQL = path.join(ROOT, 'server/sql');
const MIGRATIONS = path.join(ROOT, 'server/src/migrations');
const LONGEST_LINE = 120;

/**
 * Whether each function of the database stands once, in a file that says what it is for, and is named in the order of
 * creation; whether no migration holds one; and whether former forms have left with the version that they said.
 * @returns {Promise<string>} what is wrong
 */
export async function checkFunctionFiles() {
  const order = readFileSync(path.join(SQL, 'order.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const files = [...filesIn('functions'), ...filesIn('former')];
  return [
    ...files.filter((file) => !order.includes(file)).map((file) => `sql/order.txt does not name ${file}`),
    ...order
      .filter((file) => !files.includes(file))
      .map((file) => `sql/order.txt names ${file}, which is missing`),
    ...order
      .filter((file, index) => order.indexOf(file) !== index)
      .map((file) => `sql/order.txt names ${file} twice`),
    ...order
      .filter(
        (file, index) =>
          file.startsWith('former/') && order.slice(0, index).some((name) => !name.startsWith('former/')),
      )
      .map((file) => `sql/order.txt: ${file} must stand before what takes its place`),
    ...files.flatMap((file) => problemsOf(file, String(version))),
    ...migrationsWithFunctions(),
  ].join('\n');
}

/** @param {string} folder of `server/sql`; no former forms, no folder */
function filesIn(folder) {
  return readdirSync(SQL)
    .filter((name) => name === folder)
    .flatMap((name) => readdirSync(path.join(SQL, name)))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/**
 * @param {string} file
 * @param {string} version of the project
 */
function problemsOf(file, version) {
  const text = readFileSync(path.join(SQL, file), 'utf8');
  const name = path.posix.basename(file, '.sql');
  const made = [...text.matchAll(/create (or replace )?function (\w+)/gi)];
  const until = /^-- Former: leaves with (\d+\.\d+\.\d+)\.$/m.exec(text)?.[1];
  /** @type {[boolean, string][]} */
  const rules = [
    [/^-- \S/.test(text), 'must begin with a comment that says what the function is for'],
    [made.length === 1 && made[0]?.[2] === name, `must make one function, ${name}`],
    [
      made.every(([, replaces]) => replaces !== undefined),
      'must say "create or replace", so that it can be run again',
    ],
    [text.endsWith(';\n'), 'must end with a semicolon and a line break'],
    [
      text.split('\n').every((line) => line.length <= LONGEST_LINE),
      `has a line over ${LONGEST_LINE} characters`,
    ],
    [text.split('\n').every((line) => line === line.trimEnd()), 'has a line that ends in blanks'],
    [
      file.startsWith('former/') === (until !== undefined),
      'must say in its head "-- Former: leaves with X.Y.Z." if, and only if, it lies in former/',
    ],
    [until === undefined || isEarlier(version, until), `was to leave with version ${until}: remove it`],
  ];
  return rules.filter(([isKept]) => !isKept).map(([, problem]) => `sql/${file} ${problem}`);
}

/**
 * @param {string} version
 * @param {string} other
 */
function isEarlier(version, other) {
  return version.localeCompare(other, 'en', { numeric: true }) < 0;
}

function migrationsWithFunctions() {
  return readdirSync(MIGRATIONS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /\bcreate (or replace )?(function|procedure)\b/i.test(
        readFileSync(path.join(MIGRATIONS, name), 'utf8'),
      ),
    )
    .map((name) => `src/migrations/${name} holds a function: its place is a file in sql/functions`);
}

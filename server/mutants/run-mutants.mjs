import {
  cp,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toolFile } from '../launcher/build.mjs';
import { say } from '../launcher/progress.mjs';
import { ROOT } from '../launcher/project.mjs';
import { readCall, tellWrongCall } from '../src/command-line/call.mjs';
import { checkMutants } from './check-mutants.mjs';
import { MUTANTS } from './mutants.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/** Longer than any of the tests takes on a slow machine, a build included. */
const PATIENCE_MILLISECONDS = 10 * 60_000;
/** What a copy does without, or gets as a link. */
const LEFT_OUT = new Set(['node_modules', '.git', '.data', '.cache', '.tmp']);

/**
 * @typedef {object} Outcome of a run of tests
 * @property {number} failed
 * @property {number} passed
 * @property {string} output
 */

/**
 * A copy of the work tree as it is now, in which tests run. The installed packages are those of the original, but the
 * project's own, which are the copy's.
 * @returns {Promise<string>} its folder
 */
async function copyProject() {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'smart-healthcare-mutants-')));
  // For root, a place that PostgreSQL's own account can enter.
  await chmod(folder, 0o755);
  const project = path.join(folder, 'project');
  await cp(ROOT, project, { recursive: true, filter: (source) => !LEFT_OUT.has(path.basename(source)) });
  await linkPackages(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
  for (const workspace of [
    'server',
    'ml',
    ...(await readdir(path.join(ROOT, 'clients'))).map((name) => `clients/${name}`),
  ]) {
    const modules = path.join(ROOT, workspace, 'node_modules');
    if (existsSync(modules)) await symlink(modules, path.join(project, workspace, 'node_modules'));
  }
  // What was built need not be built again, and the browser need not be unpacked.
  await mkdir(path.join(project, '.data'));
  const built = path.join('.data', 'built.json');
  if (existsSync(path.join(ROOT, built))) await cp(path.join(ROOT, built), path.join(project, built));
  if (existsSync(path.join(ROOT, '.cache')))
    await symlink(path.join(ROOT, '.cache'), path.join(project, '.cache'));
  return project;
}

/**
 * @param {string} from
 * @param {string} to
 */
async function linkPackages(from, to) {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.name.startsWith('@') || entry.name === '.bin') await linkPackages(source, target);
    else await symlink(source, target);
  }
}

/**
 * Runs the tests of some mutants.
 * @param {string} project
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<Outcome>}
 */
async function runTests(project, mutants) {
  const results = path.join(path.dirname(project), 'results.json');
  await rm(results, { force: true });
  const titles = mutants.map(({ title }) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      toolFile('jest/bin/jest.js', project),
      '--forceExit',
      '--json',
      `--outputFile=${results}`,
      `--testNamePattern=${titles.includes('') ? '' : titles.join('|')}`,
      ...new Set(mutants.map(({ test }) => test)),
    ],
    { cwd: project, stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE_MILLISECONDS },
  );
  let output = '';
  child.stderr.on('data', (chunk) => (output += chunk));
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (!existsSync(results)) return { failed: 0, passed: 0, output };
  const { numFailedTests, numPassedTests } = JSON.parse(await readFile(results, 'utf8'));
  return { failed: numFailedTests, passed: numPassedTests, output };
}

/**
 * Runs a mutant's tests while its guard is away.
 * @param {string} project
 * @param {Mutant} mutant
 * @returns {Promise<string>} what is wrong; empty when a test noticed
 */
async function tryMutant(project, mutant) {
  const file = path.join(project, mutant.file);
  const original = await readFile(file, 'utf8');
  await writeFile(
    file,
    original.replace(mutant.text, () => mutant.replacement),
  );
  try {
    const { failed, passed, output } = await runTests(project, [mutant]);
    if (failed > 0) return '';
    return passed > 0 ? 'every test passed' : `no test ran to its end:\n${output.trimEnd()}`;
  } finally {
    await writeFile(file, original);
  }
}

/**
 * @param {readonly Mutant[]} chosen
 * @returns {Promise<number>} exit code
 */
async function run(chosen) {
  const project = await copyProject();
  try {
    say(`The tests of ${chosen.length} guards, with every guard in place …`);
    const whole = await runTests(project, chosen);
    if (whole.failed > 0 || whole.passed === 0) {
      say(whole.output);
      say('They must pass before a failure of theirs says anything.');
      return 1;
    }
    /** @type {string[]} */
    const survivors = [];
    for (const mutant of chosen) {
      const from = Date.now();
      const problem = await tryMutant(project, mutant);
      const seconds = ((Date.now() - from) / 1000).toFixed(0);
      say(`${problem === '' ? 'noticed  ' : 'SURVIVED '} ${mutant.name} (${seconds} s)`);
      if (problem === '') continue;
      survivors.push(mutant.name);
      say(`  ${mutant.file}: ${mutant.why}\n  ${mutant.test}: ${problem}`);
    }
    const end = survivors.length === 0 ? 'each missed by a test' : `not missed: ${survivors.join(', ')}`;
    say(`\n${chosen.length} guards taken away; ${end}.`);
    return survivors.length === 0 ? 0 : 1;
  } finally {
    await rm(path.dirname(project), { recursive: true, force: true });
  }
}

/** @returns {Promise<number>} exit code */
async function main() {
  const call = readCall('mutants', process.argv.slice(2));
  if (typeof call === 'number') return call;
  if (call.has('list')) {
    for (const { name, why } of MUTANTS) process.stdout.write(`${name.padEnd(32)} ${why}\n`);
    return 0;
  }
  const names = call.has('only') ? call.texts('only') : MUTANTS.map(({ name }) => name);
  const unknown = names.find((name) => !MUTANTS.some((mutant) => mutant.name === name));
  if (unknown !== undefined) {
    return tellWrongCall(
      'mutants',
      `There is no guard ${unknown}: \`npm run mutants -- --list\` names them.`,
    );
  }
  const problems = await checkMutants();
  if (problems !== '') {
    say(problems);
    return 1;
  }
  return run(MUTANTS.filter(({ name }) => names.includes(name)));
}

process.exitCode = await main();

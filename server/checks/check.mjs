import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildEverything } from '../launcher/build.mjs';
import { say } from '../launcher/progress.mjs';
import { ROOT } from '../launcher/project.mjs';
import { readCall, tellWrongCall } from '../src/command-line/call.mjs';
import { checkMutants } from '../mutants/check-mutants.mjs';
import { checkComposables } from './composables.mjs';
import { checkContract } from './contract.mjs';
import { checkFileNames } from './file-names.mjs';
import { checkFolderImports } from './folder-imports.mjs';
import { checkFunctionFiles } from './function-files.mjs';
import { checkGenerated } from './generated-files.mjs';
import { checkImageSize } from './image-size.mjs';
import { checkGraphqlTexts } from './graphql-texts.mjs';
import { checkPackages } from './packages.mjs';
import { checkRefusals } from './refusals.mjs';
import { checkLock } from './lock-file.mjs';
import { checkScriptSize } from './script-size.mjs';
import { checkTexts } from './texts.mjs';
import { runTool } from './tool.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<string>} run what is wrong, for people to read; empty when all is well
 */

/** In an order that keeps two processors busy: the longest first. @type {Check[]} */
const CHECKS = [
  { name: 'lint', run: () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings=0']) },
  { name: 'lock', run: checkLock },
  { name: 'packages', run: checkPackages },
  { name: 'file-names', run: checkFileNames },
  { name: 'composables', run: checkComposables },
  { name: 'functions', run: checkFunctionFiles },
  { name: 'mutants', run: checkMutants },
  { name: 'texts', run: checkTexts },
  { name: 'refusals', run: checkRefusals },
  { name: 'graphql-texts', run: checkGraphqlTexts },
  { name: 'contract', run: checkContract },
  { name: 'format', run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']) },
  { name: 'types-server', run: () => runTool('typescript/bin/tsc', ['-p', 'server/test/tsconfig.json']) },
  { name: 'types-ml', run: () => runTool('typescript/bin/tsc', ['-p', 'ml/tsconfig.tests.json']) },
  { name: 'types-aws', run: checkAws },
  ...['shared', 'patient', 'admin'].map((client) => ({
    name: `types-${client}`,
    run: () => runTool('vue-tsc/bin/vue-tsc.js', ['--noEmit', '-p', `clients/${client}/tsconfig.json`]),
  })),
  {
    name: 'types-client-tests',
    run: () => runTool('vue-tsc/bin/vue-tsc.js', ['--noEmit', '-p', 'clients/tsconfig.tests.json']),
  },
  { name: 'layers', run: checkFolderImports },
  { name: 'script-size', run: () => whenBuilt(checkScriptSize) },
  { name: 'image-size', run: () => whenBuilt(checkImageSize) },
];

/** @type {Promise<void> | undefined} */
let building;

/**
 * Two checks look at what was built; it is built once.
 * @param {() => Promise<string>} check
 */
async function whenBuilt(check) {
  building ??= buildEverything();
  await building;
  return check();
}

/** What is deployed to AWS has packages of its own, which most people never install. */
async function checkAws() {
  if (existsSync(path.join(ROOT, 'deployment/aws/node_modules'))) {
    return runTool('typescript/bin/tsc', ['-p', 'deployment/aws/tsconfig.tests.json']);
  }
  say('       deployment/aws is left out: npm ci --prefix deployment/aws installs what it needs');
  return '';
}

/** Changes files for a moment, so nothing else may read them meanwhile. @type {Check[]} */
const CHECKS_ALONE = [{ name: 'generated', run: checkGenerated }];

const call = readCall('check', process.argv.slice(2));
if (typeof call === 'number') process.exit(call);
const wanted = call.words;
const names = [...CHECKS_ALONE, ...CHECKS].map(({ name }) => name);
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  process.exit(tellWrongCall('check', `There is no check ${unknown}, but ${names.join(', ')}.`));
}

/** @type {string[]} */
const failed = [];

/** @param {Check[]} queue */
async function work(queue) {
  for (let check = queue.shift(); check; check = queue.shift()) {
    if (wanted.length > 0 && !wanted.includes(check.name)) continue;
    const from = Date.now();
    const problems = await check.run().catch((/** @type {Error} */ error) => error.stack ?? error.message);
    const seconds = ((Date.now() - from) / 1000).toFixed(1);
    say(`${problems === '' ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)`);
    if (problems === '') continue;
    say(`${problems.trimEnd()}\n`);
    failed.push(check.name);
  }
}

await work(CHECKS_ALONE);
await Promise.all([work(CHECKS), work(CHECKS)]);
if (failed.length > 0) say(`\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

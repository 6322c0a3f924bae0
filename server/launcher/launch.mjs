import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { readCall, userFolder } from '../src/command-line/call.mjs';
import { COMMANDS } from '../src/command-line/commands.mjs';
import { ensureWritable, explainFileFault } from '../src/command-line/file-fault.mjs';
import { benchAgainst } from './against.mjs';
import { buildEverything, buildServer, toolFile } from './build.mjs';
import {
  ProgramFailed,
  findDemoAccounts,
  isDemo,
  loadDemoData,
  migrateInstallation,
  openInstallation,
  openThrowawayInstallation,
} from './installation.mjs';
import { say } from './progress.mjs';
import { ROOT, ensureDataFolder } from './project.mjs';
import { claimRunning, isHealthy, isOurs, portFault } from './running.mjs';
import { readDatabaseSettings, readSettings } from './settings.mjs';

const MAIN = 'server/dist/src/main.js';

/** Programs that run to their end on the installation's database, by their command: a file from the root, arguments. */
const PROGRAMS = /** @type {Record<string, [file: string, ...args: string[]]>} */ ({
  import: [MAIN, 'import'],
  admin: [MAIN, 'admin'],
  backup: [MAIN, 'backup'],
  export: [MAIN, 'export'],
  restore: [MAIN, 'restore'],
  migrate: [MAIN, 'migrate'],
  demo: ['server/dist/demo/load-demo.js'],
});

/** Those that take the database as it is: what they do is about its schema, too. */
const UNMIGRATED = ['backup', 'export', 'restore', 'migrate'];

/** Programs that fill a database with made-up data: each run gets one that is thrown away. */
const MEASUREMENTS = /** @type {Record<string, string>} */ ({
  bench: 'server/dist/bench/bench.js',
});

/** Trains the demo's models, in a database that is thrown away. */
const TRAIN_FROM_DEMO = 'server/dist/demo/train-demo-models.js';

/** Clients that Vite serves while they are developed. */
const DEVELOPED = /** @type {const} */ ([
  ['clients/patient', 'Patients'],
  ['clients/admin', 'Staff'],
]);

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** A stop that needs no stack trace: the message says it all. */
class LaunchError extends Error {}

/**
 * @param {string} name
 * @param {string[]} rest
 * @returns {Promise<number>} exit code
 */
async function launch(name, rest) {
  if (!isLaunched(name)) {
    throw new LaunchError(
      `Unknown command ${name}. Known: ${Object.keys(COMMANDS).filter(isLaunched).join(', ')}`,
    );
  }
  // Before anything is read, built or begun.
  const call = readCall(name, rest);
  if (typeof call === 'number') return call;
  for (const folder of [call.text('out'), call.text('cpu-prof')]) {
    if (folder !== undefined) ensureWritable(path.resolve(userFolder(), folder));
  }
  if (name === 'start') return serve(startServer);
  if (name === 'dev') return serve(startDevelopment);
  if (name === 'build') {
    await buildEverything();
    return 0;
  }
  const program = PROGRAMS[name];
  if (program) return runProgram(program, rest, openInstallation, !UNMIGRATED.includes(name));
  if (name === 'ml:train') return train(call, rest);
  if (name === 'ml:evaluate') return runAlone([MAIN, 'evaluate'], rest);
  if (name === 'soak') return soak(call);
  const revision = call.text('against');
  if (revision !== undefined) {
    const seconds = call.text('seconds');
    const same = [...call.words, ...(seconds === undefined ? [] : ['--seconds', seconds])];
    return benchAgainst(revision, same, call.has('json'));
  }
  // Pages are measured as the clients show them.
  if (call.words.includes('pages') || call.words.includes('record')) await buildEverything();
  return runProgram([MEASUREMENTS[name] ?? ''], rest, openThrowawayInstallation);
}

/**
 * @param {string} name
 * @returns {name is Exclude<keyof typeof COMMANDS, 'check' | 'mutants'>} whether it is a command of this file
 */
function isLaunched(name) {
  return Object.hasOwn(COMMANDS, name) && name !== 'check' && name !== 'mutants';
}

/**
 * Migrates, then runs a program with this process's input and output.
 * @param {[file: string, ...args: string[]]} program
 * @param {string[]} rest
 * @param {(env: NodeJS.ProcessEnv) => Promise<import('./installation.mjs').Installation>} open
 * @param {boolean} [isMigrated] whether the database is brought to the newest schema before
 */
async function runProgram(program, rest, open, isMigrated = true) {
  const env = await readDatabaseSettings(process.env);
  await buildServer();
  const installation = await open(env);
  try {
    if (isMigrated) await migrateInstallation(installation);
    const child = spawnProgram(program, rest, installation.env);
    // Ctrl-C reaches the program too; this process waits for it, then ends the database.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    return await ended(child);
  } finally {
    await installation.close();
  }
}

/**
 * @param {[file: string, ...args: string[]]} program
 * @param {string[]} rest further arguments
 * @param {NodeJS.ProcessEnv} env
 */
function spawnProgram([file, ...args], rest, env) {
  return spawn(process.execPath, ['--enable-source-maps', path.join(ROOT, file), ...args, ...rest], {
    cwd: userFolder(),
    env,
    stdio: 'inherit',
  });
}

/**
 * Runs a program that needs no database.
 * @param {[file: string, ...args: string[]]} program
 * @param {string[]} rest
 */
async function runAlone(program, rest) {
  await buildServer();
  return ended(spawnProgram(program, rest, process.env));
}

/**
 * Trains from a file where one is named, from a database that is thrown away for the demo's models, and else from the
 * installation's database.
 * @param {import('../src/command-line/call.mjs').Call} call
 * @param {string[]} rest
 */
async function train(call, rest) {
  if (call.has('csv')) return runAlone([MAIN, 'train'], rest);
  return call.has('demo')
    ? runProgram([TRAIN_FROM_DEMO], rest, openThrowawayInstallation)
    : runProgram([MAIN, 'train'], rest, openInstallation);
}

/**
 * Runs the tests of races, faults, odd input and dear requests at full size, on a database of their own.
 * @param {import('../src/command-line/call.mjs').Call} call
 */
async function soak(call) {
  const jest = toolFile('jest/bin/jest.js', ROOT);
  const tests = call.words.length > 0 ? call.words : COMMANDS.soak.among;
  const only = call.text('only');
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      jest,
      '--runInBand',
      ...tests.map((test) => `server/test/(browser/)?${test}.test.ts`),
      ...(only === undefined ? [] : [`--testNamePattern=${only}`]),
    ],
    { cwd: ROOT, env: { ...process.env, SOAK: '1' }, stdio: 'inherit' },
  );
  return ended(child);
}

/**
 * Brings everything up, serves until a signal comes or a part ends, and takes everything down again.
 * @param {(env: NodeJS.ProcessEnv, children: ChildProcess[]) => string} startParts adds what it
 *   starts to the children, and answers where else to look
 */
async function serve(startParts) {
  const { env, config } = await readSettings(process.env);
  const { port, host } = config;
  ensureDataFolder();
  if (config.s3 === null) ensureWritable(path.resolve(ROOT, config.filesFolder), 0o700);
  if (port === 0) throw new LaunchError('PORT must be from 1 to 65535');
  const isWorker = config.role === 'work';
  const url = `http://${host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
  if (!env['DATABASE_URL']) {
    const other = claimRunning(url);
    if (other) throw new LaunchError(`already running at ${other.url}`);
  }
  if (!isWorker) await expectPortFree(port, host, url);

  const signal = firstSignal();
  say('Smart Healthcare');
  await Promise.race([buildEverything(), signal.then(stopped)]);
  const installation = await openInstallation(env);
  /** @type {ChildProcess[]} */
  const children = [];
  try {
    await migrateInstallation(installation);
    await loadDemoData(installation);
    // The demo shows all that there is; elsewhere assistants are let in by whoever runs it.
    const hasDemo = await isDemo(installation);
    const mcp = env['MCP'] || String(hasDemo);
    const keepsMail = hasDemo && canKeepMail(env, config);
    const mail = keepsMail ? { SMTP_URL: 'demo:' } : {};
    const more = startParts({ ...installation.env, PORT: String(port), MCP: mcp, ...mail }, children);
    const end = Promise.race([
      ...children.map(async (child) => ({ what: 'A part of the product', code: await ended(child) })),
      installation.databaseEnded.then(() => ({ what: 'The embedded database', code: 1 })),
    ]);
    // A worker answers nobody who could ask: its log says that it works.
    const isUp = isWorker || (await untilHealthy(url, Promise.race([end, signal])));
    if (isUp && !isWorker) {
      process.stdout.write(
        whereToLook(url, { ...config, mcp: mcp === 'true' || mcp === '1' }) +
          (keepsMail ? `  ${'Mail of the demo'.padEnd(18)} ${url}/demo/mail\n` : '') +
          more +
          accounts(await findDemoAccounts(installation)),
      );
    }
    const why = await Promise.race([end, signal]);
    if (typeof why !== 'string') {
      say(isUp ? `\n${why.what} ended by itself; stopping the rest.` : '\nThe server did not start.');
      return why.code === 0 ? 1 : why.code;
    }
    return 0;
  } finally {
    await endChildren(children);
    await installation.close();
  }
}

/**
 * Whether the demo's mails can be kept by the server itself, to be read in the browser.
 * @param {NodeJS.ProcessEnv} env
 * @param {import('../src/config.js').Config} config
 */
function canKeepMail(env, { production, role, processes }) {
  return !env['SMTP_URL'] && !production && role === 'all' && processes === 1;
}

/**
 * @param {number} port
 * @param {string} host
 * @param {string} url that they make
 */
async function expectPortFree(port, host, url) {
  const fault = await portFault(port, host);
  if (fault === null) return;
  if (fault === 'EADDRINUSE') {
    if (await isOurs(url)) throw new LaunchError(`already running at ${url}`);
    throw new LaunchError(
      `Port ${port} is used by another program. Name another one: PORT=${port + 1} npm start`,
    );
  }
  if (fault === 'EACCES') throw new LaunchError(`PORT ${port} may not be used by this account (${fault})`);
  throw new LaunchError(`HOST ${host} is no address of this machine (${fault})`);
}

/** @returns {Promise<string>} */
function firstSignal() {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => resolve(name));
  });
}

/** @returns {never} */
function stopped() {
  throw new LaunchError('Stopped.');
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<number>} exit code, 1 when a signal ended it
 */
async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? 1;
  return new Promise((resolve) => {
    child.once('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** The server itself gives requests under way 15 seconds. */
const PATIENCE_MILLISECONDS = 20_000;

/** @param {ChildProcess[]} children */
async function endChildren(children) {
  for (const child of children) child.kill('SIGTERM');
  const insist = () => children.forEach((child) => child.kill('SIGKILL'));
  const timer = setTimeout(insist, PATIENCE_MILLISECONDS);
  // A second wish to stop while requests are still being served ends them at once.
  process.once('SIGINT', insist);
  await Promise.all(children.map(ended));
  clearTimeout(timer);
}

/**
 * Asks until the server is well: true, or false once it will not be. Asking on would keep this process, and its claim
 * to serve, alive.
 * @param {string} url
 * @param {Promise<unknown>} end of the server, or of the wish to have one
 */
async function untilHealthy(url, end) {
  let isOver = false;
  const over = end.then(() => {
    isOver = true;
    return false;
  });
  const asking = async () => {
    while (!isOver) {
      if (await isHealthy(url)) return true;
      await sleep(50);
    }
    return false;
  };
  return Promise.race([asking(), over]);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {ChildProcess[]} children
 */
function startServer(env, children) {
  children.push(spawnServer([], env));
  return '';
}

/**
 * @param {string[]} nodeArgs
 * @param {NodeJS.ProcessEnv} env
 */
function spawnServer(nodeArgs, env) {
  const parentGuard = path.join(ROOT, 'server/launcher/end-with-parent.mjs');
  return spawn(
    process.execPath,
    [
      '--enable-source-maps',
      `--import=${pathToFileURL(parentGuard).href}`,
      ...nodeArgs,
      path.join(ROOT, MAIN),
    ],
    // A group of its own: Ctrl-C in a terminal must reach it once, through this process.
    {
      cwd: ROOT,
      env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
}

/**
 * The server restarts when its build changes; the clients come from Vite, which replaces modules in place.
 * @param {NodeJS.ProcessEnv} env
 * @param {ChildProcess[]} children
 */
function startDevelopment(env, children) {
  children.push(
    spawnTool('typescript/bin/tsc', '.', ['-b', 'server', '--watch', '--preserveWatchOutput'], env),
  );
  children.push(spawnServer(['--watch', '--watch-preserve-output'], env));
  let banner = '\nWith live reload:\n\n';
  for (const [offset, [folder, name]] of DEVELOPED.entries()) {
    if (!existsSync(path.join(ROOT, folder, 'vite.config.ts'))) continue;
    const port = Number(env['PORT']) + 1 + offset;
    const viteArgs = ['--port', String(port), '--strictPort', '--logLevel', 'warn'];
    children.push(spawnTool('vite/bin/vite.js', folder, viteArgs, env));
    banner += `  ${name.padEnd(18)} http://localhost:${port}${folder.endsWith('admin') ? '/admin/' : '/'}\n`;
  }
  return banner;
}

/**
 * @param {string} tool
 * @param {string} folder
 * @param {string[]} toolArgs
 * @param {NodeJS.ProcessEnv} env
 */
function spawnTool(tool, folder, toolArgs, env) {
  const cwd = path.join(ROOT, folder);
  return spawn(process.execPath, [toolFile(tool, cwd), ...toolArgs], {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/**
 * What is served, and nothing else.
 * @param {string} url
 * @param {import('../src/config.js').Config} config
 */
function whereToLook(url, { clientsFolder, playground, mcp }) {
  const isBuilt = (/** @type {string} */ client) =>
    existsSync(path.resolve(ROOT, clientsFolder, client, 'dist/index.html'));
  const places = [
    ...(isBuilt('patient') ? [['Patients', '/']] : []),
    ...(isBuilt('admin') ? [['Staff', '/admin']] : []),
    ...(playground && isBuilt('playground') ? [['API playground', '/playground']] : []),
    ['API', '/graphql'],
    ...(mcp ? [['Assistants (MCP)', '/mcp']] : []),
  ];
  const lines = places.map(([name = '', at = '']) => `  ${name.padEnd(18)} ${url}${at}\n`);
  return `\nSmart Healthcare runs at ${url}\n\n${lines.join('')}`;
}

/** @param {string[]} emails of the demo's accounts */
function accounts(emails) {
  const demo = `
Demo accounts, each with the password demo-pass-2026:

  ${emails.join('  ')}
`;
  return `${emails.length > 0 ? demo : ''}\nCtrl-C stops it.\n`;
}

const [command = 'start', ...args] = process.argv.slice(2);
try {
  process.exitCode = await launch(command, args);
} catch (error) {
  const told = explainFileFault(error);
  // Other errors of Node and PostgreSQL carry a code and need their stack; the project's own say all in a sentence.
  const isForeign = error instanceof Error && 'code' in error;
  if (told !== null) say(told);
  else if (!(error instanceof ProgramFailed)) {
    say(isForeign ? String(error.stack) : error instanceof Error ? error.message : String(error));
  }
  process.exitCode = 1;
}

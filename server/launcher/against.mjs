import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { step, say } from './progress.mjs';
import { ROOT } from './project.mjs';

const run = promisify(execFile);

/** Turns of each side: then of what is here, then of that again, and so on. */
const TURNS = 3;

/**
 * What `bench --json` says of a workload.
 * @typedef {{ rps: number, ratioToSql: number, errors: number }} Figures
 */

/**
 * Runs the bench of another commit and that of this folder in turns, each as it stands there, with a database of its
 * own.
 * @param {string} revision as git names commits
 * @param {string[]} args of the bench, the same for both
 * @param {boolean} isJson
 * @returns {Promise<number>} exit code: 1 where an answer of either was wrong
 */
export async function benchAgainst(revision, args, isJson) {
  const commit = await commitOf(revision);
  if (commit === null) {
    process.stderr.write(`git knows no commit ${revision} here.\n`);
    return 1;
  }
  const place = await mkdtemp(path.join(tmpdir(), 'smart-healthcare-against-'));
  const folder = path.join(place, 'former');
  try {
    await run('git', ['worktree', 'add', '--detach', '--quiet', folder, commit], { cwd: ROOT });
    await step(`Installing what ${commit.slice(0, 9)} takes`, () =>
      run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder }),
    );
    /** @type {Record<string, Figures>[][]} */
    const [former, present] = [[], []];
    for (let turn = 1; turn <= TURNS; turn++) {
      say(`\nTurn ${turn} of ${TURNS}: ${commit.slice(0, 9)}`);
      former?.push(await measure(folder, args));
      say(`\nTurn ${turn} of ${TURNS}: this folder`);
      present?.push(await measure(ROOT, args));
    }
    const rows = compare(former ?? [], present ?? []);
    process.stdout.write(`${isJson ? JSON.stringify({ against: commit, rows }) : table(rows, commit)}\n`);
    return rows.some(({ errors }) => errors > 0) ? 1 : 0;
  } finally {
    await run('git', ['worktree', 'remove', '--force', folder], { cwd: ROOT }).catch(() => undefined);
    await rm(place, { recursive: true, force: true });
    await run('git', ['worktree', 'prune'], { cwd: ROOT });
  }
}

/** @param {string} revision */
async function commitOf(revision) {
  try {
    const { stdout } = await run(
      'git',
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
      {
        cwd: ROOT,
      },
    );
    return stdout.trim();
  } catch (error) {
    // Without git, or for a name that it does not know.
    if (/** @type {{ code?: unknown }} */ (error).code === undefined) throw error;
    return null;
  }
}

/**
 * @param {string} folder
 * @param {string[]} args
 * @returns {Promise<Record<string, Figures>>}
 */
async function measure(folder, args) {
  const launcher = path.join(folder, 'server/launcher/launch.mjs');
  const child = spawn(process.execPath, [launcher, 'bench', ...args, '--json'], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (output.trim() === '') throw new Error(`The bench in ${folder} came to no result.`);
  return JSON.parse(output);
}

/**
 * The middle of each side's turns, for each workload that both measured.
 * @param {Record<string, Figures>[]} former
 * @param {Record<string, Figures>[]} present
 */
export function compare(former, present) {
  const names = Object.keys(present[0] ?? {}).filter(
    (name) => typeof present[0]?.[name]?.rps === 'number' && typeof former[0]?.[name]?.rps === 'number',
  );
  return names.map((name) => {
    const middle = (
      /** @type {Record<string, Figures>[]} */ turns,
      /** @type {(figures: Figures) => number} */ pick,
    ) => {
      const values = turns.flatMap((turn) => (turn[name] === undefined ? [] : [pick(turn[name])]));
      return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
    };
    const [then, now] = [middle(former, ({ rps }) => rps), middle(present, ({ rps }) => rps)];
    return {
      name,
      then,
      now,
      ratio: Number((now / then).toFixed(3)),
      thenToSql: middle(former, ({ ratioToSql }) => ratioToSql),
      nowToSql: middle(present, ({ ratioToSql }) => ratioToSql),
      errors: [...former, ...present].reduce((sum, turn) => sum + (turn[name]?.errors ?? 0), 0),
    };
  });
}

/**
 * @param {ReturnType<typeof compare>} rows
 * @param {string} commit
 */
function table(rows, commit) {
  const head = ['', 'then', 'now', 'now/then', 'then to SQL', 'now to SQL', 'errors'];
  const cells = [
    head,
    ...rows.map(({ name, then, now, ratio, thenToSql, nowToSql, errors }) =>
      [name, then, now, ratio, thenToSql, nowToSql, errors].map((cell) => cell.toLocaleString('en')),
    ),
  ];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [...lines, `Right answers a second, the middle of ${TURNS} turns each; then is ${commit}.`].join(
    '\n',
  );
}

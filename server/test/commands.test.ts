import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCall } from '../src/command-line/call.mjs';
import { COMMANDS } from '../src/command-line/commands.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Ends a process that begins something: starts a program, such as a database or a build, or connects anywhere. */
const BEGUN = 99;
const GUARD = `import programs from 'node:child_process';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';
const end = () => process.exit(${BEGUN});
programs.spawn = programs.fork = programs.execFile = programs.spawnSync = end;
net.Socket.prototype.connect = end;
syncBuiltinESMExports();`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  writeFileSync(join(folder, 'history.csv'), 'patient_ref\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script of package.json as npm would, from the test's folder, where nothing may begin. */
function run(script: string, ...args: string[]): Ended {
  const [program, file = '', ...more] = (scripts[script] ?? '').split(' ');
  if (program !== 'node') throw new Error(`${script} is no program of Node: ${scripts[script]}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...more, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    // One that never ends is told, too.
    timeout: 20_000,
    env: {
      PATH: process.env['PATH'],
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(GUARD)}`,
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      INIT_CWD: folder,
    },
  });
  return { code: status, out: stdout, err: stderr };
}

describe.each(Object.keys(COMMANDS))('npm run %s', (script) => {
  it('tells what it takes, and begins nothing', () => {
    const { code, out, err } = run(script, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Usage: npm (run )?${script}\\b`));
  });

  it('refuses an option that it does not know in a sentence with its usage, and begins nothing', () => {
    const { code, out, err } = run(script, '--bogus');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^There is no option --bogus\.\n\nUsage: npm /);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

/** Each option of each command, with what tells it from others. */
const OPTIONS = Object.entries(COMMANDS).flatMap(([script, command]) =>
  Object.entries<{ readonly does: string; readonly value?: string }>(
    'options' in command ? command.options : {},
  ).map(([name, option]): [string, string, { readonly value?: string }] => [script, `--${name}`, option]),
);

it.each(OPTIONS)('npm run %s %s refuses a value too few or too many', (script, name, { value }) => {
  const args = [value === undefined ? `${name}=1` : name];
  const sentence = value === undefined ? `${name} takes no value.` : `${name} lacks its ${value}.`;
  const { code, err } = run(script, ...args);
  expect({ code, sentence: err.split('\n')[0] }).toEqual({ code: 2, sentence });
});

it('the built server says of itself what it takes, and nothing that is npm’s alone', () => {
  for (const name of ['ml:evaluate', 'ml:train', 'import', 'backup', 'restore', 'export', 'admin'] as const) {
    const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      expect(readCall(name, ['--help'], 'server')).toBe(0);
      const usage = said.mock.calls.join('');
      expect(usage).toContain('Usage: node server/dist/src/main.js ');
      expect(usage).not.toMatch(/-- |npm/);
    } finally {
      said.mockRestore();
    }
  }
});

it('help comes first, also by its short name', () => {
  for (const help of [['-h'], ['--bogus', '--help']]) expect(run('migrate', ...help).code).toBe(0);
});

it.each([
  ['import', [], 'It takes FILE.csv[.gz].'],
  ['import', ['history.csv', 'more.csv'], 'It does not take more.csv.'],
  ['import', ['history.csv', '--time-zone=+03:00'], '--time-zone must be a name such as America/New_York.'],
  ['import', ['history.csv', '--time-zone=UTC', '--time-zone=UTC'], '--time-zone is given twice.'],
  ['import', ['history.csv', '--time-zone='], '--time-zone lacks its ZONE.'],
  ['import', ['history.csv', '--time-zone', '--bogus'], '--time-zone lacks its ZONE.'],
  ['import', ['history.csv', '-x'], 'There is no option -x.'],
  ['import', ['history.csv', '--bogus=1'], 'There is no option --bogus.'],
  ['migrate', ['now'], 'It does not take now.'],
  ['backup', ['here', 'there'], 'It does not take there.'],
  ['backup', ['here', '--check=history.csv'], '--check goes alone.'],
  ['restore', [], 'It takes FILE.'],
  ['export', [], 'It takes FOLDER.'],
  ['admin', [], expect.stringMatching(/^It takes one of create-administrator, disable-user, .*health\.$/)],
  ['admin', ['create'], expect.stringMatching(/^It does not know create, but create-administrator, /)],
  ['admin', ['disable-user'], 'disable-user lacks its EMAIL.'],
  ['admin', ['disable-user', ''], 'disable-user lacks its EMAIL.'],
  ['admin', ['read-only'], 'read-only lacks its on|off.'],
  ['admin', ['read-only', 'maybe'], 'read-only takes on or off.'],
  ['import', [''], 'It takes FILE.csv[.gz], and not an empty name.'],
  ['export', [''], 'It takes FOLDER, and not an empty name.'],
  ['backup', [''], 'It takes [FOLDER], and not an empty name.'],
  ['admin', ['health', 'now'], 'health does not take now.'],
  ['admin', ['health', '--from=3'], '--from goes with replay-events alone.'],
  ['admin', ['create-administrator', '--password=x'], 'There is no option --password.'],
  ['bench', ['--seconds=11'], '--seconds must be a number above 0, at most 10.'],
  ['bench', ['search', '--clients=101'], '--clients must be a whole number from 1 to 100.'],
  ['bench', ['search', '--against=HEAD', '--clients=2'], '--against goes without clients.'],
  ['bench', ['search', '--mails=5'], '--mails goes with reminders alone.'],
  ['bench', ['reminders', '--mails=0'], '--mails must be a whole number from 1 to 100,000.'],
  ['bench', ['costs', '--seconds=3'], 'costs goes without seconds.'],
  [
    'soak',
    ['days'],
    'It does not know days, but races, faults, fuzz, refused-requests, refused-doors, image, production-way, proxied-day, many-processes, upgrade.',
  ],
  ['mutants', ['--only=none-such'], 'There is no guard none-such: `npm run mutants -- --list` names them.'],
  ['ml:train', ['--seed=1'], '--seed goes with --csv alone.'],
  ['ml:evaluate', [], 'It takes --csv and --test-from, or --demand.'],
  ['ml:evaluate', ['--csv=history.csv'], 'It takes --csv and --test-from, or --demand.'],
  ['ml:evaluate', ['--test-from=2026-02-30'], '--test-from must be a date such as 2026-04-01.'],
  ['ml:evaluate', ['--demand=history.csv', '--csv=history.csv'], '--demand goes without --csv.'],
])('npm run %s %j is refused before anything begins: %s', (script, args, sentence) => {
  const { code, err } = run(script, ...args);
  expect({ code, sentence: err.split('\n')[0] }).toEqual({ code: 2, sentence });
});

it.each([
  ['import', ['none.csv'], 'none.csv: there is no such file.'],
  ['import', ['.'], '. is a folder, and a file is needed.'],
  ['backup', ['--check=none.tar.gz'], 'none.tar.gz: there is no such file.'],
  ['ml:train', ['--csv=none.csv'], 'none.csv: there is no such file.'],
  ['ml:train', ['--csv', '..'], '.. is a folder, and a file is needed.'],
  ['ml:evaluate', ['--demand=none.csv'], 'none.csv: there is no such file.'],
  ['ml:evaluate', ['--csv=none.csv', '--test-from=2026-04-01'], 'none.csv: there is no such file.'],
])('npm run %s %j is told in a sentence before anything begins: %s', (script, args, sentence) => {
  expect(run(script, ...args)).toEqual({ code: 1, out: '', err: `${sentence}\n` });
});

/** What each command takes that names a file or folder, as its usage calls it, with what has to stand beside it. */
const NAMED = Object.entries<{
  readonly does: string;
  readonly words?: string;
  readonly files?: boolean;
  readonly options?: Readonly<
    Record<string, { readonly does: string; readonly value?: string; readonly file?: boolean }>
  >;
}>(COMMANDS).flatMap(([script, { words, files, options = {} }]) => [
  ...(/FILE|FOLDER/.test(words ?? '') ? [{ script, before: '', isRead: files === true }] : []),
  ...Object.entries(options)
    .filter(([, { value }]) => /FILE|FOLDER/.test(value ?? ''))
    .map(([name, { file }]) => ({ script, before: `--${name}=`, isRead: file === true })),
]);
const READ = NAMED.filter(({ isRead }) => isRead);
const beside = (script: string, before: string): string[] =>
  script === 'ml:evaluate' && before === '--csv=' ? ['--test-from=2026-04-01'] : [];

it.each([
  ['a folder that takes no other', '/proc/none', '/proc/none: there is no such file or folder (ENOENT)'],
  [
    'one that is not there, in a file',
    '/etc/passwd/x',
    '/etc/passwd/x: a file stands where a folder is needed (ENOTDIR)',
  ],
  ['a file', '/etc/passwd', '/etc/passwd: a file stands where a folder is needed (EEXIST)'],
])('%s as where to write is told in a sentence, whatever is run', (_, place, sentence) => {
  for (const args of [
    ['ml:train', '--csv=history.csv', `--out=${place}`],
    ['bench', 'search', `--cpu-prof=${place}`],
  ] as [string, ...string[]][]) {
    expect(run(...args)).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  }
});

it.each(READ)('npm run $script $before finds its file from where the user is', ({ script, before }) => {
  const more = beside(script, before);
  expect(run(script, `${before}history.csv`, ...more).code).toBe(BEGUN);
  // One of the project's folder, in which npm runs its scripts.
  expect(run(script, `${before}package.json`, ...more)).toEqual({
    code: 1,
    out: '',
    err: 'package.json: there is no such file.\n',
  });
});

it.each([
  ['ml:train', '--csv=history.csv', '--out='],
  ['bench', 'search', '--cpu-prof='],
])('npm run %s %s %s makes its folder where the user is', (script, word, before) => {
  const place = before.replace(/\W/g, '');
  expect(run(script, word, `${before}${place}/new`).code).toBe(BEGUN);
  expect(existsSync(join(folder, place, 'new'))).toBe(true);
});

describe.each([
  ['ml:evaluate', '--demand=history.csv', '--rows'],
  ['ml:evaluate', '--csv=history.csv', '--test-from=2026-04-01', '--rows'],
])('npm run %s %s', (script, ...words) => {
  const option = words.pop() ?? '';
  it.each(['history.csv', './history.csv', 'same.csv'])(
    'never writes over the file that it reads: %s',
    (file) => {
      const same = join(folder, 'same.csv');
      if (!existsSync(same)) symlinkSync(join(folder, 'history.csv'), same);
      const err = `${file} is read, and would be written over.\n`;
      expect(run(script, ...words, `${option}=${file}`)).toEqual({ code: 1, out: '', err });
      expect(readFileSync(join(folder, 'history.csv'), 'utf8')).toBe('patient_ref\n');
    },
  );

  it('says before its work that a file cannot be written, and writes none before it ends', () => {
    for (const [file, why] of [
      ['none/rows.csv', 'there is no such file or folder (ENOENT)'],
      ['.', 'it is a folder, and a file is needed (EISDIR)'],
    ] as const) {
      const err = `${join(folder, file)}: ${why}\n`;
      expect(run(script, ...words, `${option}=${file}`)).toEqual({ code: 1, out: '', err });
    }
    expect(run(script, ...words, `${option}=rows.csv`).code).toBe(BEGUN);
    expect(existsSync(join(folder, 'rows.csv'))).toBe(false);
  });
});

it('every file and folder that a command takes is held by the tests above, or looked at by its program', () => {
  const others = NAMED.filter(({ isRead }) => !isRead).map(({ script, before }) => `${script} ${before}`);
  // Programs run where the user is: these they make, or tell from the name of one in the storage.
  expect(others.sort()).toEqual([
    'backup ',
    'bench --cpu-prof=',
    'export ',
    'ml:evaluate --rows=',
    'ml:train --out=',
    'restore ',
  ]);
});

it('a command that is called rightly does begin, or these tests would hold nothing', () => {
  expect(run('mutants', '--list').code).toBe(0);
  for (const [script, ...args] of [
    ['soak'],
    ['check', 'lint'],
    ['ml:train', '--csv=history.csv', '--demo'],
  ] as [string, ...string[]][]) {
    expect([script, run(script, ...args).code]).toEqual([script, BEGUN]);
  }
});

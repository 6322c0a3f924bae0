import { doesOf, readCall, type Call } from './command-line/call.mjs';
import type { CommandName } from './command-line/commands.mjs';
import { ConfigError } from './config.js';
import { explainFailure } from './start-failure.js';

type Environment = Record<string, string | undefined>;

/** What the program does by its first word. */
interface Command {
  /** In the list of commands. */
  readonly name: CommandName;
  /** @returns the exit code */
  readonly run: (call: Call, env: Environment) => Promise<number>;
}

const run = async (env: Environment): Promise<number> => (await import('./run.js')).run(env);

/** What only one command needs is loaded for it alone. */
const PROGRAM: Readonly<Record<string, Command>> = {
  serve: { name: 'serve', run: (_call, env) => run({ ...env, ROLE: 'serve' }) },
  work: { name: 'work', run: (_call, env) => run({ ...env, ROLE: 'work' }) },
  migrate: {
    name: 'migrate',
    run: async (call, env) => (await import('./migrations/migrate-database.js')).migrateDatabase(call, env),
  },
  backup: {
    name: 'backup',
    run: async (call, env) => (await import('./restoring/backup-commands.js')).backUp(call, env),
  },
  export: {
    name: 'export',
    run: async (call, env) => (await import('./exporting/export-command.js')).exportEverything(call, env),
  },
  restore: {
    name: 'restore',
    run: async (call, env) => (await import('./restoring/backup-commands.js')).restore(call, env),
  },
  admin: {
    name: 'admin',
    run: async (call, env) => (await import('./administration/administrate.js')).administrate(call, env),
  },
  import: {
    name: 'import',
    run: async (call, env) => (await import('./imports/import-history.js')).importHistory(call, env),
  },
  train: {
    name: 'ml:train',
    run: async (call, env) => (await import('./predictions/train-models.js')).train(call, env),
  },
  evaluate: {
    name: 'ml:evaluate',
    run: async (call) => (await import('./predictions/evaluate-models.js')).evaluate(call),
  },
};

const USAGE = `Usage: node server/dist/src/main.js [COMMAND]

${Object.entries(PROGRAM)
  .map(([word, { name }]) => `  ${word.padEnd(9)} ${doesOf(name, 'server')}`)
  .join('\n')}

Without a command, ROLE says what it does. What else can be set is listed in README.md under "Set-up".`;

// The ORM carries wall-clock times (leave) as Dates of the process's zone: in UTC none is skipped or doubled.
process.env['TZ'] = 'UTC';

async function main([name, ...args]: string[], env: Environment): Promise<number> {
  if (name === undefined) return run(env);
  if (name === '--help' || name === '-h') {
    console.log(USAGE);
    return 0;
  }
  const command = Object.hasOwn(PROGRAM, name) ? PROGRAM[name] : undefined;
  if (command === undefined) {
    console.error(`There is no command ${name}.\n\n${USAGE}`);
    return 2;
  }
  const call = readCall(command.name, args, 'server');
  return typeof call === 'number' ? call : command.run(call, env);
}

try {
  process.exitCode = await main(process.argv.slice(2), process.env);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : (explainFailure(error) ?? error));
  process.exitCode = 1;
}

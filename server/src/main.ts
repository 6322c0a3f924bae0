import { ConfigError } from './config.js';
import { explainFailure } from './start-failure.js';

type Environment = Record<string, string | undefined>;
/** @returns the exit code */
type Command = (args: string[], env: Environment) => Promise<number>;

const run = async (env: Environment): Promise<number> => (await import('./run.js')).run(env);

/** What the program does, by its first word. What only one command needs is loaded for it alone. */
const COMMANDS: Readonly<Record<string, Command>> = {
  serve: (_args, env) => run({ ...env, ROLE: 'serve' }),
  work: (_args, env) => run({ ...env, ROLE: 'work' }),
  migrate: async (_args, env) => (await import('./migrations/migrate-database.js')).migrateDatabase(env),
  admin: async (args, env) => (await import('./administration/administrate.js')).administrate(args, env),
  import: async (args, env) => (await import('./imports/import-history.js')).importHistory(args, env),
  train: async (args, env) => (await import('./predictions/train-models.js')).train(args, env),
};

const USAGE = `Usage: node server/dist/src/main.js [COMMAND]

serve     answers requests
work      runs the jobs
migrate   brings the database to the newest schema
admin     opens the first administrator's account
import    loads a clinic's history
train     trains the predictions

Without a command, ROLE says what it does. What else can be set is listed in README.md under "Set-up".`;

// The ORM carries wall-clock times (leave) as Dates of the process's zone: in UTC none is skipped or doubled.
process.env['TZ'] = 'UTC';

async function main([name, ...args]: string[], env: Environment): Promise<number> {
  if (name === undefined) return run(env);
  if (name === '--help') {
    console.log(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    console.error(`Unknown command ${name}.\n\n${USAGE}`);
    return 2;
  }
  return command(args, env);
}

try {
  process.exitCode = await main(process.argv.slice(2), process.env);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : (explainFailure(error) ?? error));
  process.exitCode = 1;
}

import { parseArgs } from 'node:util';
import { COMMON_PASSWORDS } from '../accounts/common-passwords.js';
import { PasswordHasher } from '../accounts/password-hasher.js';
import { AuditService } from '../audit/audit.service.js';
import { readDatabaseAddresses } from '../config.js';
import { Database } from '../database/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { AdministratorRefused, createAdministrator, type NewAdministrator } from './create-administrator.js';
import { ask, NobodyToAsk } from './terminal.js';

const USAGE = `Usage: npm run admin -- create-administrator [--name=NAME] [--email=ADDRESS]

Opens an administrator's account. Asks for what is not given. Where nobody can be asked, the environment gives it:
ADMINISTRATOR_NAME, ADMINISTRATOR_EMAIL, ADMINISTRATOR_PASSWORD (never an argument: others can read those).`;

type Environment = Record<string, string | undefined>;

/**
 * The commands for whoever runs an installation.
 * @returns the exit code: 0 done, 1 refused, 2 for a wrong call.
 * @throws ConfigError
 */
export async function administrate(args: string[], env: Environment): Promise<number> {
  const call = readCall(args);
  if (call === null) {
    console.error(USAGE);
    return 2;
  }
  const { databaseUrl } = readDatabaseAddresses(env);
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  try {
    const database = new Database(dataSource);
    const input = await readAdministrator(call, env);
    await createAdministrator(
      input,
      database,
      new AuditService(database),
      new PasswordHasher(),
      COMMON_PASSWORDS,
    );
    console.log(`The account of ${input.email.trim()} is open. Sign in at /admin.`);
    return 0;
  } catch (error) {
    if (error instanceof NobodyToAsk) {
      console.error(USAGE);
      return 2;
    }
    if (!(error instanceof AdministratorRefused)) throw error;
    console.error(`No account was opened: ${error.message}.`);
    return 1;
  } finally {
    await dataSource.destroy();
  }
}

interface Call {
  readonly name?: string;
  readonly email?: string;
}

function readCall(args: string[]): Call | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { name: { type: 'string' }, email: { type: 'string' } },
  });
  const { name, email, ...unknown } = values;
  const isKnown = positionals.length === 1 && positionals[0] === 'create-administrator';
  if (!isKnown || Object.keys(unknown).length > 0) return null;
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof email === 'string' ? { email } : {}),
  };
}

async function readAdministrator(call: Call, env: Environment): Promise<NewAdministrator> {
  const name = call.name ?? (env['ADMINISTRATOR_NAME'] || (await ask('Full name: ')));
  const email = call.email ?? (env['ADMINISTRATOR_EMAIL'] || (await ask('Email address: ')));
  const given = env['ADMINISTRATOR_PASSWORD'];
  if (given) return { name, email, password: given };
  const password = await ask('Password (at least 12 characters, not shown): ', true);
  if ((await ask('The same again: ', true)) !== password) {
    throw new AdministratorRefused('the two passwords differ');
  }
  return { name, email, password };
}

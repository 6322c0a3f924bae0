import { COMMON_PASSWORDS } from '../accounts/common-passwords.js';
import { PasswordHasher } from '../accounts/password-hasher.js';
import { AuditService } from '../audit/audit.service.js';
import { tellWrongCall, type Call } from '../command-line/call.mjs';
import { readDatabaseAddresses } from '../config.js';
import { Database } from '../database/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { AdministratorRefused, createAdministrator, type NewAdministrator } from './create-administrator.js';
import { ask, NobodyToAsk } from './terminal.js';

type Environment = Record<string, string | undefined>;

/**
 * The commands for whoever runs an installation.
 * @returns the exit code: 0 done, 1 refused, 2 for a wrong call.
 * @throws ConfigError
 */
export async function administrate(call: Call, env: Environment): Promise<number> {
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
      return tellWrongCall('admin', 'Nobody can be asked here: the input is no terminal.', 'server');
    }
    if (!(error instanceof AdministratorRefused)) throw error;
    console.error(`No account was opened: ${error.message}.`);
    return 1;
  } finally {
    await dataSource.destroy();
  }
}

async function readAdministrator(call: Call, env: Environment): Promise<NewAdministrator> {
  const name = call.text('name') ?? (env['ADMINISTRATOR_NAME'] || (await ask('Full name: ')));
  const email = call.text('email') ?? (env['ADMINISTRATOR_EMAIL'] || (await ask('Email address: ')));
  const given = env['ADMINISTRATOR_PASSWORD'];
  if (given) return { name, email, password: given };
  const password = await ask('Password (at least 12 characters, not shown): ', true);
  if ((await ask('The same again: ', true)) !== password) {
    throw new AdministratorRefused('the two passwords differ');
  }
  return { name, email, password };
}

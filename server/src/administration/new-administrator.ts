import { COMMON_PASSWORDS } from '../accounts/common-passwords.js';
import { PasswordHasher } from '../accounts/password-hasher.js';
import type { Act, ActGround } from './act.js';
import { AdministratorRefused, createAdministrator, type NewAdministrator } from './create-administrator.js';
import { ActRefused } from './refused.js';
import { ask } from './terminal.js';

/** Opens an administrator's account, asking for what is not given. */
export const newAdministrator: Act = async (ground) => {
  try {
    const input = await read(ground);
    await createAdministrator(input, ground.database, ground.audit, new PasswordHasher(), COMMON_PASSWORDS);
    console.log(`The account of ${input.email.trim()} is open. Sign in at /admin.`);
    return 0;
  } catch (error) {
    if (!(error instanceof AdministratorRefused)) throw error;
    throw new ActRefused(`No account was opened: ${error.message}.`);
  }
};

async function read({ call, env }: ActGround): Promise<NewAdministrator> {
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

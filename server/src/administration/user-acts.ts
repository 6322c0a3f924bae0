import { setAccountDisabled } from '../accounts/account-acts.js';
import { issueLink } from '../accounts/issue-link.js';
import { cleanEmail, emailKey } from '../accounts/account.rules.js';
import { SignInWaits } from '../accounts/sign-in-wait.service.js';
import type { Act, ActGround } from './act.js';
import { ActRefused } from './refused.js';
import { FIND_BY_EMAIL, type FoundUser } from './user-acts.queries.js';

async function find({ database, subject }: ActGround): Promise<FoundUser> {
  const email = cleanEmail(subject);
  if (email === null) throw new ActRefused(`${subject} is no email address.`);
  const [user] = await database.query<FoundUser>(FIND_BY_EMAIL, [email]);
  if (user === undefined) throw new ActRefused(`No account has the address ${email}.`);
  return user;
}

function setDisabled(isDisabled: boolean): Act {
  return async (ground) => {
    const user = await find(ground);
    if (user.isDisabled === isDisabled) {
      throw new ActRefused(`The account of ${user.email} is ${isDisabled ? 'closed' : 'open'} already.`);
    }
    await ground.database.transaction((tx) =>
      setAccountDisabled(tx, ground.audit, { actor: null, userId: user.id, isDisabled, now: ground.now }),
    );
    console.log(
      `The account of ${user.email} is ${isDisabled ? 'closed, and its sessions have ended' : 'open again'}.`,
    );
    return 0;
  };
}

/** Closes an account, whoever it is of: also that of the last administrator. */
export const disableUser: Act = setDisabled(true);

export const enableUser: Act = setDisabled(false);

/** Lets somebody try again at once who gave wrong passwords. Devices and addresses have counts of their own. */
export const unlockUser: Act = async (ground) => {
  const user = await find(ground);
  await new SignInWaits(ground.database).unlock(emailKey(user.email));
  console.log(`Whoever signs in as ${user.email} need not wait any more.`);
  return 0;
};

/** A one-time link for a new password. Staff alone: patients get theirs at the desk, where they are known. */
export const newLink: Act = async (ground) => {
  const user = await find(ground);
  if (user.role === 'patient') {
    throw new ActRefused('Patients get a new link at the desk, where somebody knows that it is them.');
  }
  if (user.isDisabled) throw new ActRefused(`The account of ${user.email} is closed: enable-user opens it.`);
  const { token, expiresAt } = await ground.database.transaction((tx) =>
    issueLink(tx, ground.audit, { actor: null, madeBy: user.id, user, purpose: 'reset', now: ground.now }),
  );
  console.log(`/admin/access#${token}`);
  console.log(
    `Put the address of the installation before it. It is good once, until ${expiresAt.toISOString()}.`,
  );
  return 0;
};

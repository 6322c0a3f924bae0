import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessageLinks } from '../src/outbox/message-links.js';
import type { TestRecords } from './support/clinic.js';
import { RunningApp, WITH_MAIL, type Answer, type Person } from './support/running-app.js';
import { Visitor } from './support/visitor.js';

const ASK = `mutation ($email: String!) { requestPasswordReset(email: $email) }`;
const LINK = `query ($token: String!) { accountLink(token: $token) { purpose fullName needsEmail expiresAt } }`;
const CLAIM = `mutation ($input: ClaimAccountInput!) { claimAccount(input: $input) { __typename
  ... on Session { accessToken user { id emailVerifiedAt } } ... on NamedError { code } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on Session { accessToken user { id } } ... on NamedError { code } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }`;
const RESET_ACCESS = `mutation ($id: ID!) { resetAccess(userId: $id) { token } }`;
const NEW_PASSWORD = 'correct horse battery';
const MINUTE = 60_000;

/** An answer to a link or to a sign-in: a session, or why there is none. */
interface Answered {
  __typename: string;
  code?: string;
  accessToken?: string;
  user?: { id: string; emailVerifiedAt?: string | null };
}

let app: RunningApp;
let links: MessageLinks;
let records: TestRecords;
let now = new Date();

beforeAll(async () => {
  app = await RunningApp.start({
    clock: () => now,
    config: WITH_MAIL,
  });
  records = app.records;
  links = new MessageLinks(app.config.tokenSecret);
}, 60_000);

afterAll(async () => app?.stop());

beforeEach(async () => {
  now = new Date();
  await records.query('delete from rate_limits');
  await records.query('delete from sign_in_waits');
});

interface Entered {
  id: string;
  kind: string;
  spent: string | null;
}

async function entered(userId: string, kind: string): Promise<Entered[]> {
  return records.query<Entered>(
    `select id, kind, link_spent_as as spent from messages where recipient_id = $1 and kind = $2 order by created_at, id`,
    [userId, kind],
  );
}

async function ask(email: string): Promise<Answer<{ requestPasswordReset: boolean }>> {
  return new Visitor(app.app).ask(ASK, { email });
}

/** The token of the newest mail to a person. */
async function linkTo(userId: string): Promise<string> {
  expect((await ask(await records.emailOf(userId))).data?.requestPasswordReset).toBe(true);
  const newest = (await entered(userId, 'password.reset')).at(-1);
  return links.tokenOf(newest!.id);
}

async function claim(token: string, password = NEW_PASSWORD): Promise<Answered> {
  const { data } = await new Visitor(app.app).ask<{ claimAccount: Answered }>(CLAIM, {
    input: { token, password },
  });
  return data!.claimAccount;
}

async function isGood(token: string): Promise<boolean> {
  const { data } = await new Visitor(app.app).ask<{ accountLink: unknown }>(LINK, { token });
  return data!.accountLink !== null;
}

describe('requestPasswordReset', () => {
  it('leads to a new password, once, which ends sessions and tokens and is told', async () => {
    const id = await records.patient();
    const patient: Person = { id, role: 'patient' };
    expect((await app.sendAs<{ me: unknown }>('{ me { id } }', {}, patient)).data?.me).not.toBeNull();
    const token = await linkTo(id);
    const { data } = await new Visitor(app.app).ask(LINK, { token });
    expect(data).toMatchObject({ accountLink: { purpose: 'reset', needsEmail: false } });
    const claimed = await claim(token);
    expect(claimed).toMatchObject({ __typename: 'Session', user: { id } });
    expect(claimed.user!.emailVerifiedAt).not.toBeNull();
    const open = await records.query('select id from sessions where user_id = $1 and ended_at is null', [id]);
    expect(open).toHaveLength(1);
    expect(await claim(token, 'another horse battery')).toMatchObject({ code: 'LINK_NOT_VALID' });
    expect(await entered(id, 'password.changed')).toHaveLength(1);
    const email = await records.emailOf(id);
    const signedIn = await new Visitor(app.app).ask<{ signIn: Answered }>(SIGN_IN, {
      input: { email, password: NEW_PASSWORD },
    });
    expect(signedIn.data!.signIn.__typename).toBe('Session');
    // Nobody of the clinic gave this access: no document is closed by it.
    expect(await records.query('select id from access_steps where patient_id = $1', [id])).toEqual([]);
  });

  it('sets one password where a link is used twice at once', async () => {
    const token = await linkTo(await records.patient());
    const both = await Promise.all([
      claim(token, 'first horse battery'),
      claim(token, 'second horse battery'),
    ]);
    expect(both.map((one) => one.code ?? one.__typename).sort()).toEqual(['LINK_NOT_VALID', 'Session']);
  });

  it('refuses a password that everybody uses, and the link stays good', async () => {
    const token = await linkTo(await records.patient());
    expect(await claim(token, 'password1')).toMatchObject({ code: 'PASSWORD_TOO_COMMON' });
    expect(await isGood(token)).toBe(true);
  });

  it('ends with its hour, with a newer one and with a changed password', async () => {
    const id = await records.patient();
    const first = await linkTo(id);
    now = new Date(now.getTime() + MINUTE);
    const second = await linkTo(id);
    expect([await isGood(first), await isGood(second)]).toEqual([false, true]);
    expect(await claim(first)).toMatchObject({ code: 'LINK_NOT_VALID' });
    now = new Date(now.getTime() + 60 * MINUTE);
    expect(await isGood(second)).toBe(false);
    const third = await linkTo(id);
    expect(await claim(third)).toMatchObject({ __typename: 'Session' });
    const fourth = await linkTo(id);
    const mine = new Visitor(app.app);
    const { data } = await mine.ask<{ signIn: Answered }>(SIGN_IN, {
      input: { email: await records.emailOf(id), password: NEW_PASSWORD },
    });
    mine.accessToken = data!.signIn.accessToken!;
    await mine.ask(CHANGE, { input: { currentPassword: NEW_PASSWORD, newPassword: 'wholly new horse' } });
    expect(await isGood(fourth)).toBe(false);
    expect(await entered(id, 'password.changed')).toHaveLength(2);
  });

  it('works for doctors and administrators, too', async () => {
    for (const role of ['doctor', 'admin'] as const) {
      const id = await records.user(role);
      expect(await claim(await linkTo(id))).toMatchObject({ __typename: 'Session', user: { id } });
    }
  });

  it('answers a known, an unknown, a closed and a never claimed address alike, and writes to the known one alone', async () => {
    const known = await records.patient();
    const closed = await records.patient();
    await records.query('update users set disabled_at = now() where id = $1', [closed]);
    const [desk] = await records.query<{ id: string }>(
      `insert into users (full_name, email, role, origin) values ('Desk', 'desk.made@example.org', 'patient', 'desk') returning id`,
    );
    const [invited] = await records.query<{ id: string }>(
      `insert into users (full_name, email, role, origin) values ('Invited', 'invited@example.org', 'admin', 'invited') returning id`,
    );
    const before = await records.query('select id from messages');
    const addresses = [
      await records.emailOf(known),
      'nobody@example.org',
      await records.emailOf(closed),
      'desk.made@example.org',
      'invited@example.org',
    ];
    const answers = [];
    for (const address of addresses) answers.push(await ask(address));
    const shapes = answers.map(({ headers, ...answer }) =>
      JSON.stringify({ ...answer, headers: [...headers].filter(([name]) => name !== 'date') }),
    );
    expect(new Set(shapes).size).toBe(1);
    const after = await records.query<{ recipient_id: string }>(
      'select recipient_id from messages where id <> all ($1)',
      [before.map((row) => (row as { id: string }).id)],
    );
    expect(after.map((row) => row.recipient_id)).toEqual([known]);
    for (const one of [desk!.id, invited!.id]) expect(await entered(one, 'password.reset')).toEqual([]);
  });

  it('takes as long for an unknown address', async () => {
    const known = await records.emailOf(await records.patient());
    const middle = async (email: string): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        const began = performance.now();
        await ask(email);
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[2]!;
    };
    expect(await middle('nobody.at.all@example.org')).toBeGreaterThan(140);
    expect(await middle(known)).toBeGreaterThan(140);
  });

  it('sends six mails an hour to one address at most, known or not', async () => {
    const known = await records.emailOf(await records.patient());
    for (const email of [known, 'unknown@example.org']) {
      for (let i = 0; i < 6; i += 1)
        expect((await ask(email.toUpperCase())).data).toEqual({ requestPasswordReset: true });
      expect((await ask(email)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    }
  });

  it('is refused to whoever asks for many addresses', async () => {
    await ask('one@example.org');
    await records.query(`update rate_limits set points = 60 where key like 'resetAddress%'`);
    expect((await ask('two@example.org')).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  it('is no use to others: a token of another kind of message, or of nobody, opens nothing', async () => {
    const id = await records.patient();
    const [row] = await records.query<{ id: string }>(
      `insert into messages (kind, recipient_id, key, created_at, due_at, link_expires_at)
       values ('document.added', $1, 'x', now(), now(), now() + interval '1 hour') returning id`,
      [id],
    );
    expect(await isGood(links.tokenOf(row!.id))).toBe(false);
    expect(await claim(links.tokenOf(row!.id))).toMatchObject({ code: 'LINK_NOT_VALID' });
  });
});

/** Somebody with this address and a password. */
async function owner(email: string): Promise<string> {
  const id = await records.patient();
  await records.query('update users set email = $2 where id = $1', [id, email]);
  const token = await linkTo(id);
  expect(await claim(token)).toMatchObject({ __typename: 'Session' });
  return id;
}

describe('the owner hears', () => {
  it('of a sign-in from a device that is not known, and of none before', async () => {
    const id = await owner('devices@example.org');
    const input = { email: 'devices@example.org', password: NEW_PASSWORD };
    const device = new Visitor(app.app);
    const first = await device.ask<{ signIn: Answered }>(SIGN_IN, { input });
    expect(first.errors).toBeUndefined();
    expect(first.data!.signIn.__typename).toBe('Session');
    expect(await entered(id, 'device.new')).toHaveLength(1);
    await device.ask(SIGN_IN, { input });
    expect(await entered(id, 'device.new')).toHaveLength(1);
    await new Visitor(app.app).ask(SIGN_IN, { input: { ...input, password: 'wrong password' } });
    expect(await entered(id, 'device.new')).toHaveLength(1);
  });

  it('of a link that an administrator made', async () => {
    const id = await records.patient();
    const manager: Person = { id: await records.user('admin'), role: 'admin' };
    await app.sendAs(RESET_ACCESS, { id }, manager);
    expect(await entered(id, 'access.changed')).toHaveLength(1);
  });

  it('of another record that staff joined with theirs, once, and of none that was not', async () => {
    const merge = `mutation ($keep: ID!, $remove: ID!) {
      result: mergePatients(keep: $keep, remove: $remove) { __typename } }`;
    const manager: Person = { id: await records.user('admin'), role: 'admin' };
    const joined = async (keep: string, remove: string): Promise<string | undefined> =>
      (await app.sendAs<{ result: { __typename: string } }>(merge, { keep, remove }, manager)).data?.result
        .__typename;
    const [id, account, duplicate] = [
      await records.patient(),
      await records.patient(),
      await records.patient(),
    ];
    await records.query(
      `update users set password_hash = null, email = null, username = null, origin = 'desk' where id = $1`,
      [duplicate],
    );
    // Two accounts are not joined.
    expect(await joined(id, account)).toBe('MergeRefused');
    expect(await entered(id, 'access.changed')).toEqual([]);
    expect(await joined(id, duplicate)).toBe('Patient');
    expect(await entered(id, 'access.changed')).toHaveLength(1);
    expect(await entered(duplicate, 'access.changed')).toEqual([]);
  });
});

describe('without mail', () => {
  it('says so and enters nothing', async () => {
    const other = await RunningApp.start();
    try {
      const email = await other.records.emailOf(await other.records.patient());
      expect((await new Visitor(other.app).ask(ASK, { email })).data).toEqual({
        requestPasswordReset: false,
      });
      expect((await new Visitor(other.app).ask('{ organization { sendsMail } }')).data).toEqual({
        organization: { sendsMail: false },
      });
      expect(await other.records.query('select id from messages')).toEqual([]);
    } finally {
      await other.stop();
    }
  });
});

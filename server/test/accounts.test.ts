import { createSecretKey, createHash, hkdfSync, randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import WebSocket from 'ws';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { RunningApp, type Answer } from './support/running-app.js';
import type { TestRecords } from './support/clinic.js';
import { Visitor as Browser } from './support/visitor.js';

const TOKEN_SECRET = 'for-these-tests-only-for-these-tests-only';
let running: RunningApp;
let records: TestRecords;
/** Time of the next requests. */
let now = new Date();

beforeAll(async () => {
  running = await RunningApp.start({ clock: () => now, config: { tokenSecret: TOKEN_SECRET } });
  records = running.records;
});

afterAll(async () => {
  await running?.stop();
});

beforeEach(async () => {
  now = new Date();
  // All these people come from one address; only the tests of limits are to meet its limit.
  await records.query('delete from rate_limits');
  await records.query('delete from sign_in_waits');
});

class Visitor extends Browser {
  constructor() {
    super(running.app);
  }
}

const SESSION = `... on Session { accessToken expiresAt user { id username email fullName number role language patient { id fullName dateOfBirth gender contactNumber } doctor { id } } }`;
const NAMED = `... on NamedError { code message }`;
const REGISTER = `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) { __typename ${SESSION} ${NAMED} } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ${SESSION} ${NAMED} } }`;
const CHANGE_PASSWORD = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ${SESSION} ${NAMED} } }`;
const REFRESH = `mutation { refreshSession { accessToken expiresAt user { id } } }`;
const SIGN_OUT = `mutation { signOut }`;
const ME = `{ me { id email } }`;
const PASSWORD = 'correct horse battery';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Outcome {
  __typename: string;
  code?: string;
  accessToken: string;
  expiresAt: string;
  user: { id: string; username: string; email: string; [field: string]: unknown };
}
type Outcomes = Record<'registerPatient' | 'signIn' | 'changePassword', Outcome>;
interface Renewal {
  refreshSession: { accessToken: string; user: { id: string } } | null;
}

let people = 0;

function person(overrides: Record<string, unknown> = {}): Record<string, unknown> & { email: string } {
  people += 1;
  return {
    fullName: 'Asha Rao',
    email: `asha.rao+${people}@example.org`,
    password: PASSWORD,
    contactNumber: `+91 98000-${10_000 + people}`,
    dateOfBirth: '1990-02-28',
    ...overrides,
  };
}

/** A browser in which a new patient is signed in. */
async function newPatient(
  overrides: Record<string, unknown> = {},
): Promise<{ visitor: Visitor; id: string; email: string }> {
  const visitor = new Visitor();
  const input = person(overrides);
  const { data, errors } = await visitor.ask<Outcomes>(REGISTER, { input });
  expect(errors).toBeUndefined();
  expect(data?.registerPatient.__typename).toBe('Session');
  visitor.accessToken = data!.registerPatient.accessToken;
  return { visitor, id: data!.registerPatient.user.id, email: input.email };
}

async function signIn(email: string, password = PASSWORD): Promise<{ visitor: Visitor; outcome: Outcome }> {
  const visitor = new Visitor();
  const { data } = await visitor.ask<Outcomes>(SIGN_IN, { input: { email, password } });
  const outcome = data!.signIn;
  if (outcome.__typename === 'Session') visitor.accessToken = outcome.accessToken;
  return { visitor, outcome };
}

/** Wrong passwords from browsers that nobody knows, one after the other. */
async function guess(
  email: string,
  count: number,
  headers: Record<string, string> = {},
): Promise<Answer<Outcomes>[]> {
  const answers: Answer<Outcomes>[] = [];
  for (let i = 0; i < count; i += 1) {
    const input = { email, password: `guess ${i}` };
    answers.push(await new Visitor().ask<Outcomes>(SIGN_IN, { input }, headers));
  }
  return answers;
}

/** How an answer to signIn reads: the code of a named error or of the error, or the type. */
function outcomeOf(answer: Answer<Outcomes>): string {
  return code(answer) ?? answer.data?.signIn.code ?? answer.data?.signIn.__typename ?? 'nothing';
}

async function whoAmI(visitor: Visitor): Promise<string | null> {
  const { data } = await visitor.ask<{ me: { id: string } | null }>(ME);
  return data!.me?.id ?? null;
}

async function renew(visitor: Visitor, cookie: string | null = visitor.cookie): Promise<boolean> {
  visitor.cookie = cookie;
  const { data, errors } = await visitor.ask<Renewal>(REFRESH);
  expect(errors).toBeUndefined();
  if (data!.refreshSession === null) return false;
  visitor.accessToken = data!.refreshSession.accessToken;
  return true;
}

function code(answer: Answer<unknown>): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}

async function endReason(userId: string): Promise<string | null | undefined> {
  const rows = await records.query<{ end_reason: string | null }>(
    'select end_reason from sessions where user_id = $1 order by created_at',
    [userId],
  );
  return rows[0]?.end_reason;
}

describe('registerPatient', () => {
  it('opens an account, signs in and says who it is', async () => {
    const visitor = new Visitor();
    const input = person({
      fullName: '  Asha   Rao ',
      email: 'Asha@Example.org',
      gender: 'female',
      language: 'hi',
    });
    const { data } = await visitor.ask<Outcomes>(REGISTER, { input });
    expect(data?.registerPatient).toMatchObject({
      __typename: 'Session',
      user: {
        username: 'asha',
        email: 'Asha@example.org',
        fullName: 'Asha Rao',
        number: `+919800010${String(people).padStart(3, '0')}`,
        role: 'patient',
        language: 'hi',
        patient: { fullName: 'Asha Rao', dateOfBirth: '1990-02-28', gender: 'female' },
        doctor: null,
      },
    });
    visitor.accessToken = data!.registerPatient.accessToken;
    expect(await whoAmI(visitor)).toBe(data!.registerPatient.user.id);
  });

  it('keeps the refresh token from scripts and from other sites', async () => {
    const { visitor } = await newPatient();
    expect(visitor.setCookie).toMatch(/HttpOnly/i);
    expect(visitor.setCookie).toMatch(/SameSite=Strict/i);
    expect(visitor.setCookie).toMatch(/Path=\/graphql/i);
  });

  it('numbers the user name when it is taken', async () => {
    const first = await newPatient({ email: 'mira@one.example' });
    const second = await newPatient({ email: 'mira@two.example' });
    const names = await records.query<{ username: string }>(
      'select username from users where id = any($1) order by created_at',
      [[first.id, second.id]],
    );
    expect(names.map(({ username }) => username)).toEqual(['mira', 'mira2']);
  });

  it('stores no password and no token, only hashes', async () => {
    const { visitor, id } = await newPatient();
    const [row] = await records.query<{ password_hash: string; refresh_hash: Buffer }>(
      'select u.password_hash, s.refresh_hash from users u join sessions s on s.user_id = u.id where u.id = $1',
      [id],
    );
    expect(row!.password_hash).toMatch(/^\$argon2id\$/);
    const secret = Buffer.from(visitor.cookie!, 'base64url').subarray(16);
    expect(row!.refresh_hash).toEqual(createHash('sha256').update(secret).digest());
  });

  it('refuses a taken address whatever its case', async () => {
    const taken = person();
    await new Visitor().ask(REGISTER, { input: taken });
    const answer = async (overrides: Record<string, unknown>): Promise<string | undefined> => {
      const { data } = await new Visitor().ask<Outcomes>(REGISTER, { input: person(overrides) });
      return data?.registerPatient.code;
    };
    expect(await answer({ email: taken.email.toUpperCase() })).toBe('EMAIL_TAKEN');
  });

  it.each([['password1'], ['PASSWORD'], ['qwertyuiop'], ['aaaaaaaaaaaa']])(
    'refuses the common password %s',
    async (password) => {
      const { data } = await new Visitor().ask<Outcomes>(REGISTER, { input: person({ password }) });
      expect(data?.registerPatient.code).toBe('PASSWORD_TOO_COMMON');
    },
  );

  it.each([
    ['email', 'nobody'],
    ['password', 'short7!'],
    ['password', 'x'.repeat(129)],
    ['fullName', ' '],
    ['fullName', 'A'.repeat(101)],
    ['contactNumber', '12345'],
    ['contactNumber', 'call me maybe'],
    ['dateOfBirth', '2190-01-01'],
  ])('refuses a bad %s without saying it back', async (field, value) => {
    const answer = await new Visitor().ask(REGISTER, { input: person({ [field]: value }) });
    expect(code(answer)).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer.errors![0]!.extensions['fields'])).toContain(field);
    expect(JSON.stringify(answer)).not.toContain(PASSWORD);
    if (value.trim() !== '') expect(JSON.stringify(answer)).not.toContain(value);
  });

  it('lets only one of two at once have an address', async () => {
    const email = 'race@example.org';
    const answers = await Promise.all(
      [1, 2, 3].map(() => new Visitor().ask<Outcomes>(REGISTER, { input: person({ email }) })),
    );
    const outcomes = answers.map(({ data }) => data!.registerPatient.code ?? 'ok').sort();
    expect(outcomes).toEqual(['EMAIL_TAKEN', 'EMAIL_TAKEN', 'ok']);
  });
});

describe('registerPatient, many times', () => {
  it('is refused to an address that opened 60 accounts within the hour', async () => {
    await newPatient();
    await records.query(`update rate_limits set points = 60 where key like 'registerAddress%'`);
    const answer = await new Visitor().ask(REGISTER, { input: person() });
    expect(code(answer)).toBe('RATE_LIMITED');
    expect(answer.errors![0]!.extensions['retryAfterSeconds']).toBeGreaterThan(0);
  });

  it('keeps no address and no email in the counters', async () => {
    const { email } = await newPatient();
    const keys = await records.query<{ key: string }>('select key from rate_limits');
    expect(keys.length).toBeGreaterThan(0);
    expect(JSON.stringify(keys)).not.toContain(email.split('@')[0]);
  });
});

describe('signIn', () => {
  it('signs in whatever the case of the address', async () => {
    const { id, email } = await newPatient();
    const { visitor, outcome } = await signIn(email.toUpperCase());
    expect(outcome.user.id).toBe(id);
    expect(await whoAmI(visitor)).toBe(id);
  });

  it('counts every character of a long password', async () => {
    const password = `${'long '.repeat(24)}end`;
    const { email } = await newPatient({ password });
    expect((await signIn(email, password)).outcome.__typename).toBe('Session');
    expect((await signIn(email, password.slice(0, -1))).outcome.code).toBe('WRONG_CREDENTIALS');
  });

  it('answers a wrong password, an unknown address and a closed account alike', async () => {
    const open = await newPatient();
    const closed = await newPatient();
    await records.query('update users set disabled_at = now() where id = $1', [closed.id]);
    const answers = await Promise.all(
      [
        { email: open.email, password: 'something else' },
        { email: 'nobody@example.org', password: PASSWORD },
        { email: closed.email, password: PASSWORD },
      ].map((input) => new Visitor().ask(SIGN_IN, { input })),
    );
    // The date among the headers may be a second later; nothing else may differ.
    const [wrong, unknown, closedAccount] = answers.map(({ headers, ...answer }) => {
      const named = [...headers].filter(([name]) => name !== 'date');
      return { ...answer, headers: Object.fromEntries(named) };
    });
    expect(wrong?.data).toMatchObject({ signIn: { code: 'WRONG_CREDENTIALS' } });
    expect(unknown).toEqual(wrong);
    expect(closedAccount).toEqual(wrong);
  });

  it('spends the time of a password check on an unknown address, too', async () => {
    const { email } = await newPatient();
    const time = async (address: string): Promise<number> => {
      const began = performance.now();
      await signIn(address, 'wrong password');
      return performance.now() - began;
    };
    const times: [known: number, unknown: number][] = [];
    // In turns, so that whatever else the machine does meanwhile slows both down alike.
    for (let i = 0; i < 5; i += 1) times.push([await time(email), await time('nobody.at.all@example.org')]);
    const middle = (which: 0 | 1) => times.map((pair) => pair[which]).sort((x, y) => x - y)[2]!;
    const [known, unknown] = [middle(0), middle(1)];
    // Without the decoy hash the unknown address answers in a few milliseconds.
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it('makes a guesser wait, longer with each guess, and takes the right password when the wait is over', async () => {
    const { email } = await newPatient();
    for (let i = 0; i < 12; i += 1) expect((await signIn(email)).outcome.__typename).toBe('Session');
    expect((await guess(email, 6)).map(outcomeOf)).toEqual(Array(6).fill('WRONG_CREDENTIALS'));
    // The right password does not help the guesser either, from here and now.
    const early = await new Visitor().ask(SIGN_IN, { input: { email, password: PASSWORD } });
    expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 1 });
    // To ask too early does not lengthen the wait.
    now = new Date(now.getTime() + 1_000);
    expect(outcomeOf((await guess(email, 1))[0]!)).toBe('WRONG_CREDENTIALS');
    const [second] = await guess(email, 1);
    expect(second!.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 2 });
    now = new Date(now.getTime() + 2_000);
    expect((await signIn(email)).outcome.__typename).toBe('Session');
    // And nothing of it is left.
    expect((await guess(email, 6)).map(outcomeOf)).toEqual(Array(6).fill('WRONG_CREDENTIALS'));
  });

  it('never makes anybody wait for more than a minute', async () => {
    const { email } = await newPatient();
    for (let i = 0; i < 20; i += 1) {
      await guess(email, 1);
      now = new Date(now.getTime() + 60_000);
    }
    await guess(email, 1);
    const [refused] = await guess(email, 1);
    expect(refused!.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 60 });
    now = new Date(now.getTime() + 60_000);
    expect((await signIn(email)).outcome.__typename).toBe('Session');
  });

  it('makes wait for an account that does not exist as for one that does', async () => {
    const { email } = await newPatient();
    const [known, unknown] = await Promise.all([guess(email, 8), guess('nobody@example.org', 8)]);
    const told = (answers: readonly Answer<Outcomes>[]) =>
      answers.map(({ data, errors }) => ({ data, errors }));
    expect(told(unknown)).toEqual(told(known));
    expect(known.map(outcomeOf).slice(6)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  });

  it('takes no more guesses when they come at once', async () => {
    const { email } = await newPatient();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        new Visitor().ask<Outcomes>(SIGN_IN, { input: { email, password: `guess ${i}` } }),
      ),
    );
    expect(answers.map(outcomeOf).sort()).toEqual([
      ...Array<string>(34).fill('RATE_LIMITED'),
      ...Array<string>(6).fill('WRONG_CREDENTIALS'),
    ]);
  });

  it('never makes the owner wait for the guesses of strangers on a device that signed in before', async () => {
    const { visitor, id, email } = await newPatient();
    await guess(email, 20);
    const input = { email, password: PASSWORD };
    const answer = await visitor.ask<Outcomes>(SIGN_IN, { input });
    expect(answer.data?.signIn.user.id).toBe(id);
    // A device that is known to somebody else is a stranger.
    const { visitor: other } = await newPatient();
    expect(code(await other.ask(SIGN_IN, { input }))).toBe('RATE_LIMITED');
    // The strangers wait on: the owner's coming takes nothing off their count.
    expect(outcomeOf((await guess(email, 1))[0]!)).toBe('RATE_LIMITED');
  });

  it('counts what is guessed on a known device by itself', async () => {
    const { visitor, email } = await newPatient();
    const answers: Answer<Outcomes>[] = [];
    for (let i = 0; i < 7; i += 1) {
      answers.push(await visitor.ask<Outcomes>(SIGN_IN, { input: { email, password: `guess ${i}` } }));
    }
    expect(answers.map(outcomeOf)).toEqual([...Array<string>(6).fill('WRONG_CREDENTIALS'), 'RATE_LIMITED']);
    expect((await signIn(email)).outcome.__typename).toBe('Session');
  });

  it('knows no device any more once the password is another one, but that on which it was changed', async () => {
    const { visitor, email } = await newPatient();
    const { visitor: second } = await signIn(email);
    const change = { currentPassword: PASSWORD, newPassword: 'another good one' };
    expect(
      (await second.ask<Outcomes>(CHANGE_PASSWORD, { input: change })).data!.changePassword.__typename,
    ).toBe('Session');
    await guess(email, 20);
    const input = { email, password: change.newPassword };
    expect(code(await visitor.ask(SIGN_IN, { input }))).toBe('RATE_LIMITED');
    expect((await second.ask<Outcomes>(SIGN_IN, { input })).data?.signIn.__typename).toBe('Session');
  });

  it('lets two hundred others behind one address in at once while one of them guesses without end', async () => {
    const { email: limited } = await newPatient();
    const hash = await new PasswordHasher().hash(PASSWORD);
    const emails: string[] = [];
    for (let i = 0; i < 200; i += 1) emails.push(await records.emailOf(await records.patient(hash)));
    for (let i = 0; i < 40; i += 1) {
      await guess(limited, 2);
      now = new Date(now.getTime() + 60_000);
    }
    await guess(limited, 1);
    expect(outcomeOf((await guess(limited, 1))[0]!)).toBe('RATE_LIMITED');
    const others = await Promise.all(emails.map((email) => signIn(email)));
    expect(new Set(others.map(({ outcome }) => outcome.__typename))).toEqual(new Set(['Session']));
  }, 120_000);

  it('makes an address wait that guesses at very many accounts, but nobody there whose device is known', async () => {
    const { visitor, email } = await newPatient();
    await guess('somebody@example.org', 1);
    await records.query(`update sign_in_waits set guesses = 300 where key like 'address:%'`);
    const [last] = await guess('somebody.else@example.org', 1);
    expect(outcomeOf(last!)).toBe('WRONG_CREDENTIALS');
    const [refused] = await guess('a.third@example.org', 1);
    expect(refused!.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 1 });
    const input = { email, password: PASSWORD };
    expect((await visitor.ask<Outcomes>(SIGN_IN, { input })).data?.signIn.__typename).toBe('Session');
    // Who is refused for the address has not guessed.
    const counted = await records.query<{ key: string }>(
      `select key from sign_in_waits where key like 'account:%'`,
    );
    expect(counted).toHaveLength(2);
  });

  it('does not count those at an address whose password is right', async () => {
    const { email } = await newPatient();
    await guess('somebody@example.org', 1);
    await records.query(`update sign_in_waits set guesses = 299 where key like 'address:%'`);
    for (let i = 0; i < 5; i += 1) expect((await signIn(email)).outcome.__typename).toBe('Session');
    // The one that fills the count makes nobody wait either, once it was right.
    await records.query(`update sign_in_waits set guesses = 300 where key like 'address:%'`);
    for (let i = 0; i < 5; i += 1) expect((await signIn(email)).outcome.__typename).toBe('Session');
  });

  it('does not believe an address that the client names itself', async () => {
    const { email } = await newPatient();
    await guess(email, 1, { 'x-forwarded-for': '203.0.113.1' });
    const keys = await records.query<{ key: string }>(
      `select key from sign_in_waits where key like 'address:%'`,
    );
    expect(keys).toEqual([{ key: 'address:127.0.0.1' }]);
  });

  it('keeps no address and no email in the counts', async () => {
    const { email } = await newPatient();
    await guess(email, 1);
    const [kept] = await records.query<{ keys: string }>(
      `select string_agg(key, ' ') as keys from sign_in_waits`,
    );
    expect(kept?.keys).not.toContain(email.split('@')[0]);
  });
});

describe('me', () => {
  it('is the person of the token', async () => {
    const { visitor, id } = await newPatient();
    expect(await whoAmI(visitor)).toBe(id);
  });

  it('is nobody for a visitor', async () => {
    expect(await whoAmI(new Visitor())).toBeNull();
  });

  it('is nobody once the token is ten minutes old', async () => {
    const { visitor, id } = await newPatient();
    now = new Date(now.getTime() + 9 * 60_000);
    expect(await whoAmI(visitor)).toBe(id);
    now = new Date(now.getTime() + 2 * 60_000);
    expect(await whoAmI(visitor)).toBeNull();
  });

  it('is nobody for tokens that were not signed by us for this', async () => {
    const { visitor, id } = await newPatient();
    const claims = jwt.decode(visitor.accessToken!) as Record<string, unknown>;
    const derived = (purpose: string) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', TOKEN_SECRET, '', `smart-healthcare ${purpose}`, 32)));
    const own = derived('access token');
    const forged = [
      jwt.sign(claims, 'x'.repeat(40)),
      jwt.sign(claims, null as never, { algorithm: 'none' }),
      jwt.sign(claims, TOKEN_SECRET),
      jwt.sign(claims, derived('refresh token')),
      jwt.sign(claims, own, { algorithm: 'HS512' }),
      jwt.sign({ ...claims, aud: 'elsewhere' }, own),
      jwt.sign({ ...claims, iss: 'elsewhere' }, own),
      jwt.sign({ ...claims, type: 'refresh' }, own),
      jwt.sign({ ...claims, sid: randomUUID() }, own),
      jwt.sign({ ...claims, sub: randomUUID() }, own),
      'nonsense',
    ];
    for (const token of forged) {
      visitor.accessToken = token;
      expect(await whoAmI(visitor)).toBeNull();
    }
    // The same claims, signed rightly, are good: so each of the above fails for its own fault.
    visitor.accessToken = jwt.sign(claims, own, { algorithm: 'HS256' });
    expect(await whoAmI(visitor)).toBe(id);
  });

  it('takes the role from the account, not from the token', async () => {
    const { visitor, id } = await newPatient();
    await records.query(`update users set role = 'admin' where id = $1`, [id]);
    const { data } = await visitor.ask<{ me: { role: string } }>('{ me { role } }');
    expect(data!.me.role).toBe('admin');
  });
});

describe('refreshSession', () => {
  it('replaces both tokens', async () => {
    const { visitor, id } = await newPatient();
    const former = visitor.cookie;
    expect(await renew(visitor)).toBe(true);
    expect(visitor.cookie).not.toBe(former);
    expect(await whoAmI(visitor)).toBe(id);
  });

  it('answers null without a cookie or with one that is not ours, and clears that', async () => {
    const visitor = new Visitor();
    expect(await renew(visitor)).toBe(false);
    expect(await renew(visitor, 'nonsense')).toBe(false);
    expect(visitor.cookie).toBeNull();
    expect(await renew(visitor, Buffer.alloc(48).toString('base64url'))).toBe(false);
  });

  it('gives tabs that come at once the same next token', async () => {
    const { visitor } = await newPatient();
    const cookie = visitor.cookie!;
    const tabs = [1, 2, 3, 4].map(() => new Visitor());
    expect(await Promise.all(tabs.map((tab) => renew(tab, cookie)))).toEqual([true, true, true, true]);
    expect(new Set(tabs.map((tab) => tab.cookie)).size).toBe(1);
    expect(await renew(tabs[3]!)).toBe(true);
  });

  it('ends the session when a token comes back after its grace', async () => {
    const { visitor, id } = await newPatient();
    const stolen = visitor.cookie!;
    expect(await renew(visitor)).toBe(true);
    now = new Date(now.getTime() + 11_000);
    expect(await renew(new Visitor(), stolen)).toBe(false);
    expect(await endReason(id)).toBe('token_reused');
    expect(await renew(visitor)).toBe(false);
    expect(await whoAmI(visitor)).toBeNull();
  });

  it('ends the session when a token older than the last one comes back, even at once', async () => {
    const { visitor, id } = await newPatient();
    const stolen = visitor.cookie!;
    expect(await renew(visitor)).toBe(true);
    expect(await renew(visitor)).toBe(true);
    expect(await renew(new Visitor(), stolen)).toBe(false);
    expect(await endReason(id)).toBe('token_reused');
    expect(await whoAmI(visitor)).toBeNull();
  });

  it('leaves the session to its owner when somebody sends a secret that never was one', async () => {
    const { visitor, id } = await newPatient();
    const bytes = Buffer.from(visitor.cookie!, 'base64url');
    const wrong = Buffer.concat([bytes.subarray(0, 16), Buffer.alloc(32, 7)]).toString('base64url');
    expect(await renew(new Visitor(), wrong)).toBe(false);
    expect(await whoAmI(visitor)).toBe(id);
    expect(await renew(visitor)).toBe(true);
  });

  it('lets a patient rest for 14 days, not longer', async () => {
    const start = now.getTime();
    const { visitor } = await newPatient();
    now = new Date(start + 14 * DAY - HOUR);
    expect(await renew(visitor)).toBe(true);
    now = new Date(start + 28 * DAY + HOUR);
    expect(await renew(visitor)).toBe(false);
  });

  it('ends a patient’s session after 90 days, however busy', async () => {
    const start = now.getTime();
    const { visitor } = await newPatient();
    for (let days = 10; days < 90; days += 10) {
      now = new Date(start + days * DAY);
      expect(await renew(visitor)).toBe(true);
    }
    now = new Date(start + 90 * DAY - 60_000);
    expect(await renew(visitor)).toBe(true);
    now = new Date(start + 90 * DAY + 60_000);
    expect(await whoAmI(visitor)).toBeNull();
    expect(await renew(visitor)).toBe(false);
  });

  it('lets staff rest for 12 hours and stay for 24', async () => {
    const { id, email } = await newPatient();
    await records.query(`update users set role = 'admin' where id = $1`, [id]);
    const start = now.getTime();
    const idle = (await signIn(email)).visitor;
    const busy = (await signIn(email)).visitor;
    now = new Date(start + 11 * HOUR);
    expect(await renew(busy)).toBe(true);
    now = new Date(start + 13 * HOUR);
    expect(await renew(idle)).toBe(false);
    now = new Date(start + 22 * HOUR);
    expect(await renew(busy)).toBe(true);
    now = new Date(start + 24 * HOUR + 60_000);
    expect(await renew(busy)).toBe(false);
  });

  it('stops a client that renews without end', async () => {
    const { visitor } = await newPatient();
    let refused: Answer<Renewal> | null = null;
    for (let i = 0; i < 61 && refused === null; i += 1) {
      const answer = await visitor.ask<Renewal>(REFRESH);
      if (answer.errors !== undefined) refused = answer;
    }
    expect(code(refused!)).toBe('RATE_LIMITED');
  });
});

describe('signOut', () => {
  it('ends the access token, the refresh token and the cookie at once', async () => {
    const { visitor, id } = await newPatient();
    const cookie = visitor.cookie;
    expect((await visitor.ask<{ signOut: boolean }>(SIGN_OUT)).data!.signOut).toBe(true);
    expect(visitor.cookie).toBeNull();
    expect(await whoAmI(visitor)).toBeNull();
    expect(await renew(visitor, cookie)).toBe(false);
    expect(await endReason(id)).toBe('signed_out');
  });

  it('works by the cookie alone once the access token has run out', async () => {
    const { visitor, id } = await newPatient();
    visitor.accessToken = null;
    await visitor.ask(SIGN_OUT);
    expect(await endReason(id)).toBe('signed_out');
  });

  it('does not end the session of somebody else, whose id a forged cookie names', async () => {
    const { visitor, id } = await newPatient();
    const forged = Buffer.concat([
      Buffer.from(visitor.cookie!, 'base64url').subarray(0, 16),
      Buffer.alloc(32),
    ]);
    const stranger = new Visitor();
    stranger.cookie = forged.toString('base64url');
    await stranger.ask(SIGN_OUT);
    expect(await endReason(id)).toBeNull();
    expect(await whoAmI(visitor)).toBe(id);
  });

  it('leaves the other devices of the person signed in', async () => {
    const { visitor, id, email } = await newPatient();
    const phone = (await signIn(email)).visitor;
    await visitor.ask(SIGN_OUT);
    expect(await whoAmI(phone)).toBe(id);
  });
});

/** Opens a socket with an access token and waits until the server has accepted it. */
async function openSocket(accessToken: string): Promise<{ closed: Promise<number> }> {
  const socket = new WebSocket(`${running.app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const closed = new Promise<number>((resolve) => socket.on('close', (reason) => resolve(reason)));
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { accessToken } })),
    );
    socket.on('message', (text: Buffer) => {
      if ((JSON.parse(text.toString()) as { type: string }).type === 'connection_ack') resolve();
    });
  });
  return { closed };
}

describe('the end of a session', () => {
  it('closes its sockets: signing out', async () => {
    const { visitor } = await newPatient();
    const socket = await openSocket(visitor.accessToken!);
    await visitor.ask(SIGN_OUT);
    expect(await socket.closed).toBe(4403);
  });

  it('closes its sockets and tokens: the account is disabled', async () => {
    const { visitor, id } = await newPatient();
    const socket = await openSocket(visitor.accessToken!);
    await records.query('update users set disabled_at = now() where id = $1', [id]);
    expect(await whoAmI(visitor)).toBeNull();
    expect(await renew(visitor)).toBe(false);
    expect(await socket.closed).toBe(4403);
    expect(await endReason(id)).toBe('user_disabled');
  });

  it('closes the sockets of other devices: the password changes', async () => {
    const { visitor, email } = await newPatient();
    const other = (await signIn(email)).visitor;
    const socket = await openSocket(other.accessToken!);
    await visitor.ask(CHANGE_PASSWORD, {
      input: { currentPassword: PASSWORD, newPassword: 'another good one' },
    });
    expect(await socket.closed).toBe(4403);
  });

  it('refuses a socket with a token of an ended session', async () => {
    const { visitor } = await newPatient();
    await visitor.ask(SIGN_OUT);
    const socket = new WebSocket(`${running.app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.on('close', (reason) => resolve(reason)));
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { accessToken: visitor.accessToken } })),
    );
    expect(await closed).toBe(4403);
  });
});

describe('changePassword', () => {
  it('changes it, keeps this device signed in and ends the others', async () => {
    const { visitor, id, email } = await newPatient();
    const other = (await signIn(email)).visitor;
    const input = { currentPassword: PASSWORD, newPassword: 'a much better one' };
    const { data } = await visitor.ask<Outcomes>(CHANGE_PASSWORD, { input });
    expect(data!.changePassword.__typename).toBe('Session');
    visitor.accessToken = data!.changePassword.accessToken;
    expect(await whoAmI(visitor)).toBe(id);
    expect(await renew(visitor)).toBe(true);
    expect(await whoAmI(other)).toBeNull();
    expect(await renew(other)).toBe(false);
    expect((await signIn(email)).outcome.code).toBe('WRONG_CREDENTIALS');
    expect((await signIn(email, input.newPassword)).outcome.__typename).toBe('Session');
  });

  it('is closed to visitors', async () => {
    const input = { currentPassword: PASSWORD, newPassword: 'a much better one' };
    expect(code(await new Visitor().ask(CHANGE_PASSWORD, { input }))).toBe('UNAUTHENTICATED');
  });

  it('refuses a wrong current password, a common new one and a short new one, and changes nothing', async () => {
    const { visitor, email } = await newPatient();
    const attempt = (currentPassword: string, newPassword: string): Promise<Answer<Outcomes>> =>
      visitor.ask<Outcomes>(CHANGE_PASSWORD, { input: { currentPassword, newPassword } });
    expect((await attempt('wrong password', 'a good new one')).data!.changePassword.code).toBe(
      'WRONG_CREDENTIALS',
    );
    expect((await attempt(PASSWORD, 'iloveyou')).data!.changePassword.code).toBe('PASSWORD_TOO_COMMON');
    expect(code(await attempt(PASSWORD, 'short'))).toBe('BAD_USER_INPUT');
    expect((await signIn(email)).outcome.__typename).toBe('Session');
  });

  it('stops somebody who guesses at an open device', async () => {
    const { visitor } = await newPatient();
    const answers: Answer<unknown>[] = [];
    for (let i = 0; i < 11; i += 1) {
      const input = { currentPassword: `guess ${i}`, newPassword: 'a good new one' };
      answers.push(await visitor.ask(CHANGE_PASSWORD, { input }));
    }
    expect(code(answers[9]!)).toBeUndefined();
    expect(code(answers[10]!)).toBe('RATE_LIMITED');
  });
});

describe('the audit trail', () => {
  it('tells of each sign-in, refusal, password change and sign-out, by ids only', async () => {
    const { visitor, id, email } = await newPatient();
    await signIn(email, 'wrong password');
    await visitor.ask(CHANGE_PASSWORD, {
      input: { currentPassword: 'wrong', newPassword: 'a good new one' },
    });
    await visitor.ask(CHANGE_PASSWORD, {
      input: { currentPassword: PASSWORD, newPassword: 'a good new one' },
    });
    await visitor.ask(SIGN_OUT);
    const rows = await records.query<{ action: string }>(
      `select * from audit_events
       where actor_id = $1 or entity_id = $1 or patient_id = $1 order by occurred_at, id`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'account.registered',
      'session.started',
      'session.refused',
      'password.change_refused',
      'password.changed',
      'session.ended',
    ]);
    expect(JSON.stringify(rows)).not.toContain(email);
    expect(JSON.stringify(rows)).not.toContain('Asha');
  });

  it('tells of a refused registration and of a sign-in to nobody', async () => {
    const taken = person();
    await new Visitor().ask(REGISTER, { input: taken });
    await new Visitor().ask(REGISTER, { input: person({ email: taken.email }) });
    await signIn('nobody.here@example.org');
    const rows = await records.query<{ action: string; entity_id: string | null; details: unknown }>(
      `select action, entity_id, details from audit_events order by occurred_at desc, id desc limit 2`,
    );
    expect(rows).toEqual([
      { action: 'session.refused', entity_id: null, details: {} },
      { action: 'account.registration_refused', entity_id: null, details: { reason: 'EMAIL_TAKEN' } },
    ]);
  });
});

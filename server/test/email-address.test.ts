import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addressOfMessage } from '../src/accounts/message-address.js';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { ANNOUNCE } from '../src/messages/message.queries.js';
import { MessageLinks } from '../src/outbox/message-links.js';
import type { TestRecords } from './support/clinic.js';
import { RunningApp, WITH_MAIL, type Person } from './support/running-app.js';
import { Visitor } from './support/visitor.js';

const NAMED = '... on NamedError { code }';
const SEND = `mutation { sendEmailCode { __typename ... on CodeSent { ticket expiresAt } ${NAMED} } }`;
const CONFIRM = `mutation ($code: String!) { confirmEmail(code: $code) { __typename ... on User { emailVerifiedAt } ${NAMED}
  ... on CodeNotValid { triesLeft } } }`;
const ASK = `mutation ($input: EmailChangeInput!) { requestEmailChange(input: $input) { __typename
  ... on EmailChange { email expiresAt } ${NAMED} } }`;
const LOOK = `query ($token: String!) { emailChange(token: $token) { email } }`;
const CHANGE = `mutation ($token: String!) { confirmEmailChange(token: $token) { __typename ... on EmailChanged { email } ${NAMED} } }`;
const RESET = `mutation ($email: String!) { requestPasswordReset(email: $email) }`;
const LINK = `query ($token: String!) { accountLink(token: $token) { purpose } }`;
const OWN = `{ myMessages { edges { node { id } } } myUnreadMessages }`;
const PASSWORD = 'correct horse battery';

/** An answer of one of the operations above: the fields of whichever type came. */
interface Answered {
  __typename: string;
  code?: string;
  triesLeft?: number;
  ticket?: string | null;
  expiresAt?: string;
  email?: string;
  emailVerifiedAt?: string | null;
}

let app: RunningApp;
let links: MessageLinks;
let records: TestRecords;
let hash: string;
let now = new Date();

beforeAll(async () => {
  app = await RunningApp.start({
    clock: () => now,
    config: WITH_MAIL,
  });
  records = app.records;
  links = new MessageLinks(app.config.tokenSecret);
  hash = await new PasswordHasher().hash(PASSWORD);
}, 60_000);

afterAll(async () => app?.stop());

beforeEach(async () => {
  now = new Date();
  await records.query('delete from rate_limits');
});

async function somebody(): Promise<Person> {
  return { id: await records.patient(hash), role: 'patient' };
}

async function newest(userId: string, kind: string): Promise<{ id: string; address: string } | undefined> {
  const [row] = await records.query<{ id: string; address: string }>(
    `select m.id, ${addressOfMessage} as address from messages m join users u on u.id = m.recipient_id
     where recipient_id = $1 and kind = $2 order by m.created_at desc, m.id desc limit 1`,
    [userId, kind],
  );
  return row;
}

async function one(text: string, variables: Record<string, unknown>, who: Person | null): Promise<Answered> {
  const { data, errors } = await app.sendAs<Record<string, Answered>>(text, variables, who);
  expect(errors).toBeUndefined();
  return Object.values(data!)[0]!;
}

describe('a code to the own address', () => {
  it('confirms it, once, and five guesses are all', async () => {
    const who = await somebody();
    expect(await one(SEND, {}, who)).toMatchObject({ __typename: 'CodeSent', ticket: null });
    const code = links.codeOf((await newest(who.id, 'account.code'))!.id);
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await one(CONFIRM, { code: wrong }, who)).toMatchObject({ code: 'CODE_WRONG', triesLeft: 4 });
    const done = await one(CONFIRM, { code }, who);
    expect(done.emailVerifiedAt).not.toBeNull();
    expect(await one(CONFIRM, { code }, who)).toMatchObject({ code: 'CODE_OVER' });
    await one(SEND, {}, who);
    for (let i = 0; i < 5; i += 1) await one(CONFIRM, { code: wrong }, who);
    const next = links.codeOf((await newest(who.id, 'account.code'))!.id);
    expect(await one(CONFIRM, { code: next }, who)).toMatchObject({ code: 'CODE_TRIES' });
  });

  it('is of one person and of the newest mail', async () => {
    const [who, other] = [await somebody(), await somebody()];
    await one(SEND, {}, who);
    const first = links.codeOf((await newest(who.id, 'account.code'))!.id);
    await one(SEND, {}, other);
    expect((await one(CONFIRM, { code: first }, other)).code).toBe('CODE_WRONG');
    now = new Date(now.getTime() + 60_000);
    await one(SEND, {}, who);
    expect((await one(CONFIRM, { code: first }, who)).code).toBe('CODE_WRONG');
  });

  it('is for whoever is signed in', async () => {
    expect(await app.codeOf(SEND, {}, null)).toBe('UNAUTHENTICATED');
    expect(await app.codeOf(CONFIRM, { code: '123456' }, null)).toBe('UNAUTHENTICATED');
  });
});

describe('a change of the own address', () => {
  async function asked(who: Person, email: string): Promise<string> {
    expect(await one(ASK, { input: { email, password: PASSWORD } }, who)).toMatchObject({
      __typename: 'EmailChange',
      email,
    });
    return links.tokenOf((await newest(who.id, 'address.confirm'))!.id);
  }

  it('waits for the new address, and tells the former one', async () => {
    const who = await somebody();
    const former = await records.emailOf(who.id);
    const token = await asked(who, 'changed.one@example.org');
    expect((await newest(who.id, 'address.confirm'))!.address).toBe('changed.one@example.org');
    expect(await records.emailOf(who.id)).toBe(former);
    // A scanner that opens the link twice changes nothing.
    for (let i = 0; i < 2; i += 1)
      expect(await one(LOOK, { token }, null)).toEqual({ email: 'changed.one@example.org' });
    expect(await records.emailOf(who.id)).toBe(former);
    await new Visitor(app.app).ask(RESET, { email: former });
    const reset = links.tokenOf((await newest(who.id, 'password.reset'))!.id);
    expect(await one(CHANGE, { token }, null)).toEqual({
      __typename: 'EmailChanged',
      email: 'changed.one@example.org',
    });
    expect(await records.emailOf(who.id)).toBe('changed.one@example.org');
    expect((await newest(who.id, 'address.changed'))!.address).toBe(former);
    // A link that went to the former address opens nothing any more.
    expect(await one(LINK, { token: reset }, null)).toBeNull();
    expect((await one(CHANGE, { token }, null)).code).toBe('LINK_NOT_VALID');
  });

  it('is made once where it is confirmed twice at once', async () => {
    const who = await somebody();
    const token = await asked(who, 'changed.race@example.org');
    const both = await Promise.all([one(CHANGE, { token }, null), one(CHANGE, { token }, null)]);
    expect(both.map((each) => each.code ?? each.__typename).sort()).toEqual([
      'EmailChanged',
      'LINK_NOT_VALID',
    ]);
  });

  it('asks for the password, and is of the newest that was asked for', async () => {
    const who = await somebody();
    const wrong = await one(ASK, { input: { email: 'x@example.org', password: 'not this one' } }, who);
    expect(wrong.code).toBe('WRONG_CREDENTIALS');
    const first = await asked(who, 'changed.first@example.org');
    await asked(who, 'changed.second@example.org');
    expect((await one(CHANGE, { token: first }, null)).code).toBe('LINK_NOT_VALID');
    expect(await app.codeOf(ASK, { input: { email: 'x@example.org', password: PASSWORD } }, null)).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('does not tell whether the address has an account, and takes none away', async () => {
    const [who, other] = [await somebody(), await somebody()];
    const taken = await records.emailOf(other.id);
    const free = await one(ASK, { input: { email: 'changed.free@example.org', password: PASSWORD } }, other);
    const asking = await one(ASK, { input: { email: taken, password: PASSWORD } }, who);
    expect(Object.keys(asking)).toEqual(Object.keys(free));
    expect(await newest(who.id, 'address.confirm')).toBeUndefined();
    // Nor does what each of them was told since, or hears that something came.
    const sent = await records.query<{ id: string; recipient_id: string }>(
      `update messages set state = 'sent', composed_at = $3, language = 'en', subject = 's', body = 'b'
       where recipient_id in ($1, $2) returning id, recipient_id`,
      [who.id, other.id, now],
    );
    expect(sent).toHaveLength(1);
    await app.app.database.query(ANNOUNCE, [
      sent.map(({ id }) => id),
      sent.map(({ recipient_id }) => recipient_id),
    ]);
    for (const { id } of [who, other]) {
      const own = await app.sendAs(OWN, {}, { id, role: 'patient' });
      expect(own.data).toEqual({ myMessages: { edges: [] }, myUnreadMessages: 0 });
      const heard = await records.query(
        `select id from events where kind = 'message.changed' and payload ->> 'recipientId' = $1`,
        [id],
      );
      expect(heard).toEqual([]);
    }
    const token = await asked(who, 'changed.meanwhile@example.org');
    await records.query('update users set email = $2 where id = $1', [
      other.id,
      'Changed.Meanwhile@example.org',
    ]);
    expect((await one(CHANGE, { token }, null)).code).toBe('EMAIL_TAKEN');
  });

  it('takes as long for a known address as for an unknown one', async () => {
    const [who, other] = [await somebody(), await somebody()];
    const taken = await records.emailOf(other.id);
    for (const email of [taken, 'changed.in.time@example.org']) {
      const began = performance.now();
      await one(ASK, { input: { email, password: PASSWORD } }, who);
      expect(performance.now() - began).toBeGreaterThan(390);
    }
  });

  it('ends after an hour', async () => {
    const who = await somebody();
    const token = await asked(who, 'changed.late@example.org');
    now = new Date(now.getTime() + 3_600_000);
    expect((await one(CHANGE, { token }, null)).code).toBe('LINK_NOT_VALID');
  });
});

describe('without mail', () => {
  it('says that there is none', async () => {
    const other = await RunningApp.start();
    try {
      const who: Person = { id: await other.records.patient(hash), role: 'patient' };
      const asked = [
        await other.sendAs<Record<string, Answered>>(SEND, {}, who),
        await other.sendAs<Record<string, Answered>>(
          ASK,
          { input: { email: 'x@example.org', password: PASSWORD } },
          who,
        ),
      ];
      for (const { data } of asked) expect(Object.values(data!)[0]!.code).toBe('MAIL_NOT_SET_UP');
    } finally {
      await other.stop();
    }
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addressOfMessage } from '../src/accounts/message-address.js';
import { createLogger } from '../src/log.js';
import { RetentionService } from '../src/retention/retention.service.js';
import type { TestRecords } from './support/clinic.js';
import { AGAIN, CANCEL, MailedCode, NAMED, SENT, SESSION, type Answered } from './support/mailed-code.js';
import { RunningApp, WITH_MAIL, type Answer, type Person } from './support/running-app.js';

const CREATE = `mutation ($input: DeskPatientInput!) { createDeskPatient(input: $input) { patient { id } link { token } } }`;
const RENEW = `mutation ($id: ID!) { createClaimLink(patientId: $id) { token } }`;
const CLOSE = `mutation ($id: ID!) { setUserDisabled(userId: $id, isDisabled: true) { __typename } }`;
const LINK = `query ($token: String!) { accountLink(token: $token) { purpose needsEmail } }`;
const CLAIM = `mutation ($input: ClaimAccountInput!) { claimAccount(input: $input) { __typename ${SENT} ${SESSION} ${NAMED} } }`;
const HOLD = `mutation ($ticket: String!, $input: HoldSlotInput!) { holdForRegistration(ticket: $ticket, input: $input) { __typename } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const PASSWORD = 'correct horse battery';
const MINUTE = 60_000;

interface Answers {
  claimAccount: Answered;
  accountLink: { needsEmail: boolean } | null;
}

let app: RunningApp;
let mailed: MailedCode;
let records: TestRecords;
let manager: Person;
let now = new Date();
let made = 0;

beforeAll(async () => {
  app = await RunningApp.start({
    clock: () => now,
    config: WITH_MAIL,
  });
  records = app.records;
  mailed = new MailedCode(app);
  manager = { id: await records.user('admin'), role: 'admin' };
}, 60_000);

afterAll(async () => app?.stop());

beforeEach(async () => {
  now = new Date();
  await records.query('delete from rate_limits');
});

function newEmail(): string {
  made += 1;
  return `taker.${made}@example.org`;
}

/** A record made at the desk, with the link to its account. */
async function deskPatient(): Promise<{ id: string; token: string }> {
  made += 1;
  const input = {
    fullName: 'Walk In',
    dateOfBirth: '1950-02-03',
    contactNumber: `+9198001${String(10_000 + made)}`,
  };
  const { data } = await app.sendAs<{
    createDeskPatient: { patient: { id: string }; link: { token: string } };
  }>(CREATE, { input }, manager);
  const { patient, link } = data!.createDeskPatient;
  return { id: patient.id, token: link.token };
}

async function claim(token: string, email: string): Promise<Answer<Answers>> {
  return mailed.browser().ask<Answers>(CLAIM, { input: { token, email, password: PASSWORD } });
}

/** A record whose code was sent. */
async function begun(
  email = newEmail(),
): Promise<{ id: string; token: string; ticket: string; code: string; email: string }> {
  const record = await deskPatient();
  return { ...record, ...(await asked(record.token, email)) };
}

async function asked(
  token: string,
  email = newEmail(),
): Promise<{ ticket: string; code: string; email: string }> {
  const { data } = await claim(token, email);
  expect(data!.claimAccount.__typename).toBe('CodeSent');
  const ticket = data!.claimAccount.ticket!;
  return { ticket, code: await mailed.codeOf(ticket), email };
}

async function isLinkOpen(token: string): Promise<boolean> {
  return (await mailed.browser().ask<Answers>(LINK, { token })).data!.accountLink !== null;
}

async function userOf(id: string): Promise<{ email: string | null; origin: string; waits: number }> {
  const [user] = await records.query<{ email: string | null; origin: string; waits: number }>(
    `select email, origin, (select count(*)::int from registrations r join account_links l on l.id = r.account_link_id
       where l.user_id = u.id) as waits from users u where id = $1`,
    [id],
  );
  return user!;
}

function outcomes(answers: readonly Answered[]): string[] {
  return answers.map((one) => one.code ?? one.__typename).sort();
}

describe('claimAccount where mail is set up', () => {
  it('opens the record’s account with the code and not before, which spends the link', async () => {
    const { id, token, ticket, code, email } = await begun();
    expect(await userOf(id)).toMatchObject({ email: null, origin: 'desk' });
    expect(await isLinkOpen(token)).toBe(true);
    const visitor = mailed.browser();
    const opened = await mailed.confirm(ticket, `${code.slice(0, 3)} ${code.slice(3)}`, visitor);
    expect(opened).toMatchObject({ __typename: 'Session', user: { id, email, fullName: 'Walk In' } });
    expect(opened.user!.emailVerifiedAt).not.toBeNull();
    expect(await userOf(id)).toEqual({ email, origin: 'registered', waits: 0 });
    expect(await isLinkOpen(token)).toBe(false);
    expect((await claim(token, newEmail())).data!.claimAccount.code).toBe('LINK_NOT_VALID');
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_OVER' });
    const signedIn = await visitor.ask<{ signIn: Answered }>(SIGN_IN, {
      input: { email, password: PASSWORD },
    });
    expect(signedIn.data!.signIn.__typename).toBe('Session');
  });

  it('leaves documents from before closed, since staff handed the link over', async () => {
    const { id, ticket, code } = await begun();
    await mailed.confirm(ticket, code);
    const steps = await records.query('select kind, taken_by from access_steps where patient_id = $1', [id]);
    expect(steps).toEqual([{ kind: 'claim', taken_by: manager.id }]);
  });

  it('answers a known address like an unknown one, at every step, and writes to its owner', async () => {
    const known = await records.emailOf(await records.patient());
    const shapes: unknown[] = [];
    for (const email of [known, 'nobody.here@example.org']) {
      const { token } = await deskPatient();
      const { data, status, errors } = await claim(token, email.toUpperCase());
      const first = data!.claimAccount;
      const ticket = first.ticket!;
      const steps: unknown[] = [
        { status, errors, keys: Object.keys(first), type: first.__typename },
        await mailed.confirm(ticket, '000000'),
        (await mailed.browser().ask(AGAIN, { ticket })).errors?.[0]?.extensions,
      ];
      now = new Date(now.getTime() + MINUTE);
      steps.push({ type: (await mailed.again(ticket)).__typename });
      for (let i = 0; i < 6; i += 1) steps.push(await mailed.confirm(ticket, '000000'));
      steps.push(await isLinkOpen(token));
      // A second press, as of somebody who begins anew.
      const second = (await claim(token, email)).data!.claimAccount;
      steps.push(Object.keys(second), await mailed.confirm(ticket, '000000'));
      steps.push(
        (await mailed.browser().ask(CANCEL, { ticket: second.ticket! })).data,
        await mailed.again(second.ticket!),
      );
      shapes.push(steps);
    }
    expect(shapes[0]).toEqual(shapes[1]);
    const sent = await records.query<{ kind: string; address: string; name: string | null }>(
      `select m.kind, ${addressOfMessage} as address, u.full_name as name from messages m join users u on u.id = m.recipient_id
       where u.pending_until is not null order by m.created_at desc limit 6`,
    );
    expect(sent.map(({ kind, address, name }) => [kind, address.toLowerCase(), name])).toEqual([
      ...Array.from({ length: 3 }, () => ['account.code', 'nobody.here@example.org', null]),
      ...Array.from({ length: 3 }, () => ['account.exists', known.toLowerCase(), null]),
    ]);
  });

  it('opens nothing for a known address, whatever code is given', async () => {
    const known = await records.emailOf(await records.patient());
    const { id, ticket, code } = await begun(known);
    // What the code of that message would be, if it told one.
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_WRONG', triesLeft: 4 });
    expect(await userOf(id)).toMatchObject({ email: null, origin: 'desk' });
  });

  it('takes as long for a known address as for an unknown one', async () => {
    const known = await records.emailOf(await records.patient());
    const { token } = await deskPatient();
    const middle = async (email: () => string): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 3; i += 1) {
        const began = performance.now();
        await claim(token, email());
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[1]!;
    };
    expect(await middle(() => known)).toBeGreaterThan(390);
    expect(await middle(newEmail)).toBeGreaterThan(390);
  });

  it('lets a code be tried five times, in a row or all at once, and the link stays good', async () => {
    const { token, ticket, code } = await begun();
    const wrong = code === '000000' ? '000001' : '000000';
    const guesses = await Promise.all(Array.from({ length: 12 }, () => mailed.confirm(ticket, wrong)));
    const codes = guesses.map((one) => one.code);
    expect(codes.filter((one) => one === 'CODE_WRONG')).toHaveLength(4);
    expect(codes.filter((one) => one === 'CODE_TRIES')).toHaveLength(8);
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_TRIES' });
    expect(await isLinkOpen(token)).toBe(true);
    now = new Date(now.getTime() + MINUTE);
    await mailed.again(ticket);
    expect(await mailed.confirm(ticket, await mailed.codeOf(ticket))).toMatchObject({
      __typename: 'Session',
    });
  });

  it('lets a link ask thirty times an hour, and an address be written to six times', async () => {
    const { token } = await deskPatient();
    const email = newEmail();
    const six = await Promise.all(Array.from({ length: 8 }, () => claim(token, email)));
    expect(six.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED')).toHaveLength(2);
    const all = await Promise.all(Array.from({ length: 24 }, () => claim(token, newEmail())));
    expect(all.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED')).toHaveLength(2);
  });

  it('ends a code with a second press, whose code opens then', async () => {
    const first = await begun();
    const second = await asked(first.token);
    expect(await mailed.confirm(first.ticket, first.code)).toMatchObject({ code: 'CODE_OVER' });
    expect(await mailed.again(first.ticket)).toMatchObject({ code: 'CODE_OVER' });
    expect(await mailed.confirm(second.ticket, second.code)).toMatchObject({
      __typename: 'Session',
      user: { id: first.id, email: second.email },
    });
  });

  it('leaves one code good where the button is pressed several times at once', async () => {
    const { id, token } = await deskPatient();
    const presses = await Promise.all(Array.from({ length: 4 }, () => asked(token)));
    const all = await Promise.all(presses.map(({ ticket, code }) => mailed.confirm(ticket, code)));
    expect(outcomes(all)).toEqual(['CODE_OVER', 'CODE_OVER', 'CODE_OVER', 'Session']);
    expect((await userOf(id)).origin).toBe('registered');
  });

  it('spends the link once where a code is given several times at once', async () => {
    const { ticket, code } = await begun();
    const all = await Promise.all(Array.from({ length: 4 }, () => mailed.confirm(ticket, code)));
    expect(outcomes(all)).toEqual(['CODE_OVER', 'CODE_OVER', 'CODE_OVER', 'Session']);
  });

  it('opens one record where two are taken over with one address', async () => {
    const first = await begun('both@example.org');
    const second = await begun('Both@example.org');
    const both = await Promise.all([
      mailed.confirm(first.ticket, first.code),
      mailed.confirm(second.ticket, second.code),
    ]);
    expect(outcomes(both)).toEqual(['CODE_OVER', 'Session']);
    const opened = [await userOf(first.id), await userOf(second.id)].filter(({ email }) => email !== null);
    expect(opened).toHaveLength(1);
  });

  it('is over once the desk made another link, in whatever order both come', async () => {
    const { id, ticket, code } = await begun();
    await app.sendAs(RENEW, { id }, manager);
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_OVER' });
    expect(await mailed.again(ticket)).toMatchObject({ code: 'CODE_OVER' });
    for (let i = 0; i < 5; i += 1) {
      await records.query('delete from rate_limits');
      const race = await begun();
      const [renewed, confirmed] = await Promise.all([
        app.sendAs<Record<string, unknown>>(RENEW, { id: race.id }, manager),
        mailed.confirm(race.ticket, race.code),
      ]);
      const isOpen = (await userOf(race.id)).email !== null;
      expect(outcomes([confirmed])).toEqual([isOpen ? 'Session' : 'CODE_OVER']);
      expect(renewed.errors?.[0]?.extensions.code ?? 'made').toMatch(/^(made|NOT_FOUND)$/);
    }
  });

  it('is over with the code’s quarter of an hour, with its hour, and with the link', async () => {
    const short = await begun();
    now = new Date(now.getTime() + 15 * MINUTE);
    expect(await mailed.confirm(short.ticket, short.code)).toMatchObject({ code: 'CODE_OVER' });
    expect((await mailed.again(short.ticket)).__typename).toBe('CodeSent');
    now = new Date(now.getTime() + 45 * MINUTE);
    expect(await mailed.confirm(short.ticket, await mailed.codeOf(short.ticket))).toMatchObject({
      code: 'CODE_OVER',
    });
    const record = await deskPatient();
    now = new Date(now.getTime() + 7 * 24 * 60 * MINUTE - 5 * MINUTE);
    const late = await asked(record.token);
    now = new Date(now.getTime() + 5 * MINUTE);
    expect(await mailed.confirm(late.ticket, late.code)).toMatchObject({ code: 'CODE_OVER' });
    expect(await mailed.again(late.ticket)).toMatchObject({ code: 'CODE_OVER' });
  });

  it('opens no account that a manager closed meanwhile', async () => {
    const { id, ticket, code } = await begun();
    await app.sendAs(CLOSE, { id }, manager);
    await records.query('update users set disabled_at = coalesce(disabled_at, $2) where id = $1', [id, now]);
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_OVER' });
    expect((await userOf(id)).email).toBeNull();
  });

  it('opens nothing by the ticket of another, and holds no time', async () => {
    const mine = await begun();
    const other = await begun();
    expect(await mailed.confirm(other.ticket, mine.code)).toMatchObject({ code: 'CODE_WRONG' });
    const clinic = await records.clinic();
    const input = {
      doctorId: clinic.doctorId,
      clinicId: clinic.clinicId,
      visitTypeId: clinic.visitTypeId,
      startsAt: new Date(now.getTime() + 48 * 60 * MINUTE).toISOString(),
    };
    const held = await mailed.browser().ask(HOLD, { ticket: mine.ticket, input });
    expect(held.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('refuses before anything is sent what it refuses without mail', async () => {
    const { token } = await deskPatient();
    const weak = { token, email: newEmail(), password: 'password1' };
    const { data } = await mailed.browser().ask<Answers>(CLAIM, { input: weak });
    expect(data!.claimAccount.code).toBe('PASSWORD_TOO_COMMON');
    expect((await claim('x'.repeat(43), newEmail())).data!.claimAccount.code).toBe('LINK_NOT_VALID');
    const none = await mailed.browser().ask(CLAIM, { input: { token, password: PASSWORD } });
    expect(none.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('leaves nothing of who waited a day later, and the record as it is', async () => {
    const opened = await begun();
    await mailed.confirm(opened.ticket, opened.code);
    const waiting = await begun();
    const kept = {
      eventsKeptDays: 30,
      keysKeptDays: 30,
      accessKeptDays: 90,
      deliveriesKeptDays: 30,
      messagesKeptDays: 365,
    };
    const retention = new RetentionService(app.app.database, kept as never, createLogger('silent'));
    const nextDay = new Date(now.getTime() + 26 * 60 * MINUTE);
    await retention.discard(nextDay);
    expect(await records.query('select id from users where pending_until < $1', [nextDay])).toEqual([]);
    expect((await userOf(waiting.id)).waits).toBe(0);
    expect((await userOf(opened.id)).email).toBe(opened.email);
    expect((await userOf(waiting.id)).origin).toBe('desk');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLogger } from '../src/log.js';
import { RetentionService } from '../src/retention/retention.service.js';
import { addressOfMessage } from '../src/accounts/message-address.js';
import type { TestClinic, TestRecords } from './support/clinic.js';
import { AGAIN, CANCEL, MailedCode, NAMED, SENT, SESSION, type Answered } from './support/mailed-code.js';
import { RunningApp, WITH_MAIL, type Answer } from './support/running-app.js';

const REGISTER = `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) { __typename ${SENT} ${SESSION} ${NAMED} } }`;
const HOLD = `mutation ($ticket: String!, $input: HoldSlotInput!) { holdForRegistration(ticket: $ticket, input: $input) {
  __typename ... on Hold { id expiresAt } ${NAMED} } }`;
const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename ${NAMED} } }`;
const OWN_HOLD = `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename ... on Hold { expiresAt } ${NAMED} } }`;
const PASSWORD = 'correct horse battery';
const MINUTE = 60_000;

interface Answers {
  registerPatient: Answered;
  holdForRegistration: Answered;
  holdSlot: Answered;
  bookAppointment: Answered;
  cancelRegistration: boolean;
}

let app: RunningApp;
let mailed: MailedCode;
let records: TestRecords;
let now = new Date();
let people = 0;

beforeAll(async () => {
  app = await RunningApp.start({
    clock: () => now,
    config: WITH_MAIL,
  });
  records = app.records;
  mailed = new MailedCode(app);
}, 60_000);

afterAll(async () => app?.stop());

beforeEach(async () => {
  now = new Date();
  await records.query('delete from rate_limits');
});

function person(overrides: Record<string, unknown> = {}): Record<string, unknown> & { email: string } {
  people += 1;
  const email = `new.patient${people}@example.org`;
  return {
    fullName: 'Asha Rao',
    email,
    password: PASSWORD,
    contactNumber: '+919800012345',
    dateOfBirth: '1990-02-28',
    ...overrides,
  };
}

async function register(input: Record<string, unknown>): Promise<Answer<Answers>> {
  return mailed.browser().ask<Answers>(REGISTER, { input });
}

/** The ticket of somebody new, and the code that was sent. */
async function begun(
  overrides: Record<string, unknown> = {},
): Promise<{ ticket: string; code: string; email: string }> {
  const input = person(overrides);
  const { data } = await register(input);
  const { __typename, ticket } = data!.registerPatient;
  expect(__typename).toBe('CodeSent');
  return { ticket: ticket!, code: await mailed.codeOf(ticket!), email: input.email };
}

function wrongFor(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

async function usersOf(email: string): Promise<number> {
  const rows = await records.query('select id from users where email = $1', [email]);
  return rows.length;
}

describe('registerPatient where mail is set up', () => {
  it('opens the account with the code and not before', async () => {
    const { ticket, code, email } = await begun();
    expect(await usersOf(email)).toBe(0);
    const visitor = mailed.browser();
    const opened = await mailed.confirm(ticket, `${code.slice(0, 3)} ${code.slice(3)}`, visitor);
    expect(opened).toMatchObject({ __typename: 'Session', user: { email, fullName: 'Asha Rao' } });
    expect(opened.user!.emailVerifiedAt).not.toBeNull();
    visitor.accessToken = opened.accessToken!;
    const own = await visitor.ask<{ me: { patient: unknown } }>(
      '{ me { patient { dateOfBirth contactNumber } } }',
    );
    expect(own.data!.me.patient).toEqual({
      dateOfBirth: '1990-02-28',
      contactNumber: '+919800012345',
    });
    // The device that registered is known: no news of the next sign-in there.
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
    await visitor.ask(signIn, { input: { email, password: PASSWORD } });
    const told = await records.query('select id from messages where recipient_id = $1 and kind = $2', [
      opened.user!.id,
      'device.new',
    ]);
    expect(told).toEqual([]);
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_OVER' });
  });

  it('answers a known address like an unknown one, at every step, and writes to its owner', async () => {
    const known = await records.emailOf(await records.patient());
    const shapes: unknown[] = [];
    for (const email of [known, 'nobody.there@example.org']) {
      const { data, status, errors } = await register(person({ email: email.toUpperCase() }));
      const first = data!.registerPatient;
      const ticket = first.ticket!;
      const steps: unknown[] = [
        { status, errors, keys: Object.keys(first), type: first.__typename },
        await mailed.confirm(ticket, '000000'),
        (await mailed.browser().ask(AGAIN, { ticket })).errors?.[0]?.extensions,
      ];
      now = new Date(now.getTime() + MINUTE);
      steps.push({ type: (await mailed.again(ticket)).__typename });
      for (let i = 0; i < 6; i += 1) steps.push(await mailed.confirm(ticket, '000000'));
      shapes.push(steps);
    }
    expect(shapes[0]).toEqual(shapes[1]);
    const sent = await records.query<{ kind: string; address: string }>(
      `select m.kind, ${addressOfMessage} as address from messages m join users u on u.id = m.recipient_id
       where u.pending_until is not null order by m.created_at desc limit 4`,
    );
    expect(sent.map(({ kind, address }) => [kind, address.toLowerCase()])).toEqual([
      ['account.code', 'nobody.there@example.org'],
      ['account.code', 'nobody.there@example.org'],
      ['account.exists', known.toLowerCase()],
      ['account.exists', known.toLowerCase()],
    ]);
  });

  it('opens nothing for a known address, whatever code is given', async () => {
    const known = await records.emailOf(await records.patient());
    const { ticket, code } = await begun({ email: known });
    // What the code of that message would be, if it told one.
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_WRONG', triesLeft: 4 });
    expect(await usersOf(known)).toBe(1);
  });

  it('takes as long for a known address as for an unknown one', async () => {
    const known = await records.emailOf(await records.patient());
    const middle = async (email?: string): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 3; i += 1) {
        const began = performance.now();
        await register(person(email === undefined ? {} : { email }));
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[1]!;
    };
    expect(await middle(known)).toBeGreaterThan(390);
    expect(await middle()).toBeGreaterThan(390);
  });

  it('lets a code be tried five times, in a row or all at once, and another one anew', async () => {
    const { ticket, code } = await begun();
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => mailed.confirm(ticket, wrongFor(code))),
    );
    const codes = guesses.map((one) => one.code);
    expect(codes.filter((one) => one === 'CODE_WRONG')).toHaveLength(4);
    expect(codes.filter((one) => one === 'CODE_TRIES')).toHaveLength(8);
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_TRIES' });
    now = new Date(now.getTime() + MINUTE);
    await mailed.browser().ask(AGAIN, { ticket });
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_WRONG', triesLeft: 4 });
    expect(await mailed.confirm(ticket, await mailed.codeOf(ticket))).toMatchObject({
      __typename: 'Session',
    });
  });

  it('opens one account where a code is given twice at once', async () => {
    const { ticket, code, email } = await begun();
    const both = await Promise.all([mailed.confirm(ticket, code), mailed.confirm(ticket, code)]);
    expect(both.map((one) => one.code ?? one.__typename).sort()).toEqual(['CODE_OVER', 'Session']);
    expect(await usersOf(email)).toBe(1);
  });

  it('opens one account where two registered with one address', async () => {
    const first = await begun({ email: 'twice@example.org' });
    const second = await begun({ email: 'Twice@example.org' });
    const both = await Promise.all([
      mailed.confirm(first.ticket, first.code),
      mailed.confirm(second.ticket, second.code),
    ]);
    expect(both.map((one) => one.code ?? one.__typename).sort()).toEqual(['CODE_OVER', 'Session']);
    expect(await usersOf('twice@example.org')).toBe(1);
  });

  it('ends a code after its quarter of an hour, and the registration after an hour', async () => {
    const { ticket, code } = await begun();
    now = new Date(now.getTime() + 15 * MINUTE);
    expect(await mailed.confirm(ticket, code)).toMatchObject({ code: 'CODE_OVER' });
    expect((await mailed.again(ticket)).__typename).toBe('CodeSent');
    now = new Date(now.getTime() + 45 * MINUTE);
    expect(await mailed.confirm(ticket, await mailed.codeOf(ticket))).toMatchObject({ code: 'CODE_OVER' });
    expect((await mailed.again(ticket)).code).toBe('CODE_OVER');
  });

  it('opens nothing by the ticket of another, or by none', async () => {
    const mine = await begun();
    const other = await begun();
    expect(await mailed.confirm(other.ticket, mine.code)).toMatchObject({ code: 'CODE_WRONG' });
    expect(await mailed.confirm('no ticket', mine.code)).toMatchObject({ code: 'CODE_OVER' });
  });

  it('refuses before anything is sent what it refuses without mail', async () => {
    const { data } = await register(person({ password: 'password1' }));
    expect(data!.registerPatient.code).toBe('PASSWORD_TOO_COMMON');
    const bad = await register(person({ dateOfBirth: '2190-01-01' }));
    expect(bad.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('shows an account that waits to nobody, and clears it away a day after it ran out', async () => {
    const { email } = await begun();
    const manager = { id: await records.user('admin'), role: 'admin' } as const;
    const list = `{ users(filter: {}, first: 50, sort: NEWEST) { edges { node { fullName origin } } } }`;
    const { data } = await app.sendAs<{ users: { edges: { node: { fullName: string } }[] } }>(
      list,
      {},
      manager,
    );
    expect(data!.users.edges.some(({ node }) => node.fullName === '')).toBe(false);
    expect(email).toContain('@');
    const kept = {
      eventsKeptDays: 30,
      keysKeptDays: 30,
      accessKeptDays: 90,
      deliveriesKeptDays: 30,
      messagesKeptDays: 365,
    };
    const retention = new RetentionService(app.app.database, kept as never, createLogger('silent'));
    const waiting = `select id from users where pending_until is not null`;
    await retention.discard(new Date(now.getTime() + 24 * 60 * MINUTE));
    expect((await records.query(waiting)).length).toBeGreaterThan(0);
    await retention.discard(new Date(now.getTime() + 26 * 60 * MINUTE));
    expect(await records.query(waiting)).toEqual([]);
    expect(await records.query('select user_id from registrations')).toEqual([]);
  });
});

describe('the chosen time', () => {
  let clinic: TestClinic;
  let startsAt: Date;

  beforeAll(async () => {
    clinic = await records.clinic();
    const from = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 48 * 3_600_000);
    await records.open(clinic, from, new Date(from.getTime() + 8 * 3_600_000));
    startsAt = from;
  });

  function chosen(): Record<string, unknown> {
    return {
      doctorId: clinic.doctorId,
      clinicId: clinic.clinicId,
      visitTypeId: clinic.visitTypeId,
      startsAt: startsAt.toISOString(),
    };
  }

  beforeEach(() => {
    startsAt = new Date(startsAt.getTime() + 3_600_000);
  });

  it('stays held until the code is given, longer than other holds, and is the account’s then', async () => {
    const { ticket, code } = await begun();
    const { data } = await mailed.browser().ask<Answers>(HOLD, { ticket, input: chosen() });
    expect(data!.holdForRegistration).toMatchObject({ __typename: 'Hold' });
    expect(Date.parse(data!.holdForRegistration.expiresAt!) - now.getTime()).toBe(15 * MINUTE);
    now = new Date(now.getTime() + 14 * MINUTE);
    const other = { id: await records.patient(), role: 'patient' } as const;
    expect((await app.sendAs<Answers>(OWN_HOLD, { input: chosen() }, other)).data!.holdSlot.code).toBe(
      'SLOT_TAKEN',
    );
    const visitor = mailed.browser();
    visitor.accessToken = (await mailed.confirm(ticket, code, visitor)).accessToken!;
    const input = { ...chosen(), idempotencyKey: `register-${Date.now()}` };
    expect((await visitor.ask<Answers>(BOOK, { input })).data!.bookAppointment.__typename).toBe(
      'Appointment',
    );
  });

  it('is given back when the person signs in instead, for a known address and an unknown one alike', async () => {
    const known = await records.emailOf(await records.patient());
    for (const overrides of [{ email: known }, {}]) {
      const { ticket } = await begun(overrides);
      expect(
        (await mailed.browser().ask<Answers>(HOLD, { ticket, input: chosen() })).data!.holdForRegistration
          .__typename,
      ).toBe('Hold');
      expect((await mailed.browser().ask<Answers>(CANCEL, { ticket })).data!.cancelRegistration).toBe(true);
      expect((await mailed.browser().ask<Answers>(CANCEL, { ticket })).data!.cancelRegistration).toBe(false);
      expect(
        (await mailed.browser().ask(HOLD, { ticket, input: chosen() })).errors?.[0]?.extensions.code,
      ).toBe('NOT_FOUND');
    }
    const other = { id: await records.patient(), role: 'patient' } as const;
    expect((await app.sendAs<Answers>(OWN_HOLD, { input: chosen() }, other)).data!.holdSlot.__typename).toBe(
      'Hold',
    );
  });

  it('is held for nobody without a ticket, and one at a time', async () => {
    expect(
      (await mailed.browser().ask(HOLD, { ticket: 'none', input: chosen() })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    const { ticket } = await begun();
    await mailed.browser().ask(HOLD, { ticket, input: chosen() });
    const next = { ...chosen(), startsAt: new Date(startsAt.getTime() + 3_600_000).toISOString() };
    await mailed.browser().ask(HOLD, { ticket, input: next });
    const held = await records.query(
      `select a.id from appointments a join registrations r on r.user_id = a.patient_id where a.status = 'held'
       and a.scheduled_at >= $1`,
      [startsAt],
    );
    expect(held).toHaveLength(1);
  });
});

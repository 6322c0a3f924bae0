import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { MessageLinks } from '../src/outbox/message-links.js';
import type { TestClinic } from './support/clinic.js';
import { TextAnswering } from './support/text-answering.js';
import { RunningApp } from './support/running-app.js';

const start = new Date('2026-03-02T12:00:00Z');
let now = start;
const HOUR = 3_600_000;

const SLOT = 'doctorId clinic { id } visitType { id } startsAt';
const PLAN = `query ($doctorId: ID!) { absencePlan(doctorId: $doctorId) {
  appointment { id } loss sameDoctor { ${SLOT} } colleague { ${SLOT} } proposal { id state }
} }`;
const SEND = `mutation ($doctorId: ID!, $choices: [ProposalChoice!]!) {
  sendProposals(doctorId: $doctorId, choices: $choices) { sent notSent }
}`;
const LIST = `query ($doctorId: ID!) { absenceProposals(doctorId: $doctorId) {
  id state formerStartsAt doctor { id } appointment { id scheduledAt } slot { startsAt }
} }`;
const MINE = '{ myProposals { id state slot { startsAt } } }';
const ACCEPT = `mutation ($id: ID!) { acceptProposal(id: $id) {
  __typename ... on Appointment { id scheduledAt status doctor { id } } ... on ProposalOver { code }
} }`;
const DECLINE = 'mutation ($id: ID!) { declineProposal(id: $id) }';

interface SlotOf {
  readonly doctorId: string;
  readonly clinic: { readonly id: string };
  readonly visitType: { readonly id: string };
  readonly startsAt: string;
}
interface Planned {
  readonly appointment: { readonly id: string };
  readonly loss: string;
  readonly sameDoctor: SlotOf | null;
  readonly colleague: SlotOf | null;
  readonly proposal: { readonly id: string; readonly state: string } | null;
}

let app: RunningApp;
let away: TestClinic;
let colleague: TestClinic;
let deskId: string;
let desk: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now, config: { poolSize: 20 } });
  deskId = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [deskId]);
});

afterAll(async () => app.stop());

const day = (date: number, hour: number): Date => new Date(Date.UTC(2026, 2, date, hour));

beforeEach(async () => {
  now = start;
  desk = await app.tokenFor(deskId, 'admin');
  away = await app.records.clinic({ timeZone: 'UTC' });
  colleague = await app.records.clinic({ timeZone: 'UTC' });
  const city = `Town ${randomUUID()}`;
  await app.records.query('update clinics set city = $1 where id = any ($2::uuid[])', [
    city,
    [away.clinicId, colleague.clinicId],
  ]);
  await app.records.query(
    `update doctors set specialization_id = (select specialization_id from doctors where id = $1) where id = $2`,
    [away.doctorId, colleague.doctorId],
  );
  // Away on the tenth: open again on the twelfth; the colleague works on the tenth from nine to ten.
  await app.records.open(away, day(12, 9), day(12, 11));
  await app.records.open(colleague, day(10, 9), day(10, 10));
});

async function ask<Data>(
  query: string,
  variables: Record<string, unknown> = {},
  token = desk,
): Promise<Data> {
  const answer = await app.send<Data>(query, variables, token);
  if (answer.errors || answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const codeOf = async (query: string, variables: Record<string, unknown>, token: string): Promise<unknown> =>
  (await app.send(query, variables, token)).errors?.[0]?.extensions.code;

interface Visit {
  readonly id: string;
  readonly patientId: string;
  readonly token: string;
}

async function visit(hour: number, patient?: Visit): Promise<Visit> {
  const patientId = patient?.patientId ?? (await app.records.patient());
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 1) returning id`,
    [patientId, away.doctorId, away.clinicId, away.visitTypeId, day(10, hour)],
  );
  return { id: row!.id, patientId, token: await app.tokenFor(patientId, 'patient') };
}

const plan = async (): Promise<readonly Planned[]> =>
  (await ask<{ absencePlan: Planned[] }>(PLAN, { doctorId: away.doctorId })).absencePlan;

const choiceOf = (appointmentId: string, { doctorId, clinic, visitType, startsAt }: SlotOf) => ({
  appointmentId,
  doctorId,
  clinicId: clinic.id,
  visitTypeId: visitType.id,
  startsAt,
});

const send = async (
  choices: readonly object[],
  token = desk,
): Promise<{ sent: number; notSent: readonly string[] }> =>
  (
    await ask<{ sendProposals: { sent: number; notSent: string[] } }>(
      SEND,
      { doctorId: away.doctorId, choices },
      token,
    )
  ).sendProposals;

async function proposed(visits: readonly Visit[], way: 'sameDoctor' | 'colleague'): Promise<string[]> {
  const planned = await plan();
  await send(
    visits.map(({ id }) => choiceOf(id, planned.find(({ appointment }) => appointment.id === id)![way]!)),
  );
  return (await plan()).filter(({ proposal }) => proposal !== null).map(({ proposal }) => proposal!.id);
}

const told = async (patientId: string): Promise<Record<string, unknown>[]> =>
  app.records.query(
    `select kind, data from messages where recipient_id = $1 and kind = 'appointment.proposed' order by created_at`,
    [patientId],
  );

const statesOf = async (): Promise<string[]> =>
  (
    await ask<{ absenceProposals: { state: string }[] }>(LIST, { doctorId: away.doctorId })
  ).absenceProposals.map(({ state }) => state);

it('plans for each visit the same doctor later and a colleague sooner, and no time twice', async () => {
  const visits = [await visit(9), await visit(10), await visit(11)];
  const planned = await plan();
  expect(planned.map(({ appointment, loss }) => [appointment.id, loss])).toEqual(
    visits.map(({ id }) => [id, 'hours']),
  );
  expect(planned.map(({ sameDoctor }) => sameDoctor?.startsAt)).toEqual([
    '2026-03-12T09:00:00.000Z',
    '2026-03-12T09:30:00.000Z',
    '2026-03-12T10:00:00.000Z',
  ]);
  // The colleague has two times on that day.
  expect(planned.map(({ colleague: other }) => other?.startsAt)).toEqual([
    '2026-03-10T09:00:00.000Z',
    '2026-03-10T09:30:00.000Z',
    undefined,
  ]);
  expect(planned[0]?.colleague?.doctorId).toBe(colleague.doctorId);
});

it('keeps the time, tells each patient by one message, and does so once however often it is pressed', async () => {
  const first = await visit(9);
  const second = await visit(10, first);
  const planned = await plan();
  const choices = planned.map(({ appointment, sameDoctor }) => choiceOf(appointment.id, sameDoctor!));
  expect(await send(choices)).toEqual({ sent: 2, notSent: [] });
  expect(await send(choices)).toEqual({ sent: 0, notSent: [] });
  const messages = await told(first.patientId);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.data).toMatchObject({ appointmentIds: [first.id, second.id] });
  const holds = await app.records.query<{ hold_purpose: string; hours: number }>(
    `select hold_purpose, extract(epoch from expires_at - $2::timestamptz) / 3600 as hours from appointments
     where patient_id = $1 and status = 'held'`,
    [first.patientId, now],
  );
  expect(holds.map(({ hold_purpose, hours }) => [hold_purpose, Number(hours)])).toEqual([
    ['proposal', 24],
    ['proposal', 24],
  ]);
  // Nothing moved: they stay on the list.
  expect((await plan()).map(({ proposal }) => proposal?.state)).toEqual(['open', 'open']);
});

it('moves the visit to the colleague when its patient accepts, who tells nobody else its time', async () => {
  const one = await visit(9);
  const [id] = await proposed([one], 'colleague');
  const { myProposals } = await ask<{ myProposals: { id: string }[] }>(MINE, {}, one.token);
  expect(myProposals.map((proposal) => proposal.id)).toEqual([id]);
  const accepted = {
    acceptProposal: {
      __typename: 'Appointment',
      id: one.id,
      scheduledAt: '2026-03-10T09:00:00.000Z',
      status: 'confirmed',
      doctor: { id: colleague.doctorId },
    },
  };
  expect(await ask(ACCEPT, { id }, one.token)).toEqual(accepted);
  expect(await ask(ACCEPT, { id }, one.token)).toEqual(accepted);
  expect(await statesOf()).toEqual(['accepted']);
  expect(await plan()).toEqual([]);
  expect(
    await app.records.query(`select from appointments where status = 'held' and patient_id = $1`, [
      one.patientId,
    ]),
  ).toEqual([]);
  const [event] = await app.records.query<{ payload: Record<string, unknown> }>(
    `select payload from events where kind = 'appointment.moved' and payload ->> 'appointmentId' = $1`,
    [one.id],
  );
  expect(event?.payload).toMatchObject({ doctorId: colleague.doctorId, former: { doctorId: away.doctorId } });
  const days = await app.records.query<{ doctor_id: string; taken: number }>(
    `select doctor_id, taken from doctor_days where local_date = '2026-03-10' and doctor_id = any ($1::uuid[])`,
    [[away.doctorId, colleague.doctorId]],
  );
  expect(Object.fromEntries(days.map(({ doctor_id, taken }) => [doctor_id, taken]))).toEqual({
    [away.doctorId]: 0,
    [colleague.doctorId]: 1,
  });
});

it('leaves the visit where it is when its patient wants another time, or does not answer in a day', async () => {
  const [one, two] = [await visit(9), await visit(10)];
  const [first, second] = await proposed([one, two], 'sameDoctor');
  expect(await ask(DECLINE, { id: first }, one.token)).toEqual({ declineProposal: true });
  expect(await ask(DECLINE, { id: first }, one.token)).toEqual({ declineProposal: false });
  expect(await ask(ACCEPT, { id: first }, one.token)).toMatchObject({
    acceptProposal: { code: 'PROPOSAL_OVER' },
  });
  now = new Date(start.getTime() + 25 * HOUR);
  desk = await app.tokenFor(deskId, 'admin');
  const later = await app.tokenFor(two.patientId, 'patient');
  expect(await ask(ACCEPT, { id: second }, later)).toMatchObject({
    acceptProposal: { code: 'PROPOSAL_OVER' },
  });
  expect(await statesOf()).toEqual(['other', 'no_answer']);
  const planned = await plan();
  expect(planned.map(({ appointment }) => appointment.id)).toEqual([one.id, two.id]);
  // Another one can be sent.
  const choices = planned.map(({ appointment, sameDoctor }) => choiceOf(appointment.id, sameDoctor!));
  expect(await send(choices)).toEqual({ sent: 2, notSent: [] });
});

it.each([
  ['the colleague leaves', 'update doctors set is_active = false where id = $1'],
  ['the colleague is on leave', `update doctors set availability_status = 'on_leave' where id = $1`],
  [
    'the colleague is locked out',
    'update users set disabled_at = now() where id = (select user_id from doctors where id = $1)',
  ],
  [
    'the clinic closes for good',
    'update clinics set is_active = false where id = (select clinic_id from doctor_clinics where doctor_id = $1)',
  ],
  ['the colleague gives up the clinic', 'delete from doctor_clinics where doctor_id = $1'],
  ['the hours go', 'delete from open_ranges where doctor_id = $1'],
])('is over when %s, and another is sent', async (_way, end) => {
  const one = await visit(9);
  const [id] = await proposed([one], 'colleague');
  const mine = async (): Promise<unknown> => ask(MINE, {}, one.token);
  expect(await mine()).toMatchObject({ myProposals: [{ id, state: 'open' }] });
  await app.records.query(end, [colleague.doctorId]);
  expect(await mine()).toEqual({ myProposals: [] });
  expect(await ask(ACCEPT, { id }, one.token)).toMatchObject({ acceptProposal: { code: 'PROPOSAL_OVER' } });
  const [planned] = await plan();
  expect(planned).toMatchObject({ colleague: null, proposal: { id, state: 'other' } });
  expect(await send([choiceOf(one.id, planned!.sameDoctor!)])).toEqual({ sent: 1, notSent: [] });
  expect(await mine()).toMatchObject({ myProposals: [{ state: 'open' }] });
});

it('says which could not be sent because their time was taken meanwhile, and sends the others', async () => {
  const [one, two] = [await visit(9), await visit(10)];
  const planned = await plan();
  await app.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 1)`,
    [
      await app.records.patient(),
      away.doctorId,
      away.clinicId,
      away.visitTypeId,
      planned[0]!.sameDoctor!.startsAt,
    ],
  );
  const choices = planned.map(({ appointment, sameDoctor }) => choiceOf(appointment.id, sameDoctor!));
  expect(await send(choices)).toEqual({ sent: 1, notSent: [one.id] });
  expect(await told(one.patientId)).toEqual([]);
  expect(await told(two.patientId)).toHaveLength(1);
});

it('sends each once when two administrators press at once', async () => {
  const visits = [await visit(9), await visit(10), await visit(11)];
  const planned = await plan();
  const choices = planned.map(({ appointment, sameDoctor }) => choiceOf(appointment.id, sameDoctor!));
  const outcomes = await Promise.all([send(choices), send([...choices].reverse()), send(choices)]);
  expect(outcomes.reduce((sum, { sent }) => sum + sent, 0)).toBe(3);
  for (const { patientId } of visits) expect(await told(patientId)).toHaveLength(1);
});

it('moves once, or is declined, when both are pressed at once', async () => {
  const one = await visit(9);
  const [id] = await proposed([one], 'sameDoctor');
  const [accepted, declined, again] = await Promise.all([
    ask<{ acceptProposal: { __typename: string } }>(ACCEPT, { id }, one.token),
    ask<{ declineProposal: boolean }>(DECLINE, { id }, one.token),
    ask<{ acceptProposal: { __typename: string } }>(ACCEPT, { id }),
  ]);
  const moved = accepted.acceptProposal.__typename === 'Appointment';
  expect(again.acceptProposal.__typename === 'Appointment').toBe(moved);
  expect(declined.declineProposal).toBe(!moved);
  expect(await statesOf()).toEqual([moved ? 'accepted' : 'other']);
});

it('is on the record: who proposed, who answered, and nothing where nothing was done', async () => {
  const acts = async (): Promise<unknown> =>
    app.records.query(
      `select action, actor_id as actor, appointment_id as visit, details from audit_events
       where action like 'proposal.%' and patient_id = any ($1::uuid[]) order by occurred_at`,
      [[one.patientId, two.patientId]],
    );
  const [one, two] = [await visit(9), await visit(10)];
  const [first, second] = await proposed([one, two], 'sameDoctor');
  await send((await plan()).map(({ appointment, sameDoctor }) => choiceOf(appointment.id, sameDoctor!)));
  const sent = [
    { action: 'proposal.sent', actor: deskId, visit: one.id, details: { to: day(12, 9).toISOString() } },
    {
      action: 'proposal.sent',
      actor: deskId,
      visit: two.id,
      details: { to: new Date(day(12, 9).getTime() + HOUR / 2).toISOString() },
    },
  ];
  expect(await acts()).toEqual(sent);
  await ask(DECLINE, { id: first }, one.token);
  await ask(DECLINE, { id: first }, one.token);
  await ask(ACCEPT, { id: second });
  await ask(ACCEPT, { id: second });
  expect(await acts()).toEqual([
    ...sent,
    { action: 'proposal.declined', actor: one.patientId, visit: one.id, details: {} },
    { action: 'proposal.accepted', actor: deskId, visit: two.id, details: {} },
  ]);
});

it('is answered by its patient or by staff, and to others there is none', async () => {
  const one = await visit(9);
  const [id] = await proposed([one], 'sameDoctor');
  const stranger = await app.tokenFor(await app.records.patient(), 'patient');
  const doctor = await app.tokenFor((await app.records.clinic()).doctorUserId, 'doctor');
  for (const token of [stranger, doctor]) {
    expect(await codeOf(ACCEPT, { id }, token)).toBe('NOT_FOUND');
    expect(await codeOf(DECLINE, { id }, token)).toBe('NOT_FOUND');
  }
  const { doctorId } = away;
  for (const token of [one.token, doctor]) {
    expect(await codeOf(PLAN, { doctorId }, token)).toBe('FORBIDDEN');
    expect(await codeOf(LIST, { doctorId }, token)).toBe('FORBIDDEN');
    expect(await codeOf(SEND, { doctorId, choices: [] }, token)).toBe('FORBIDDEN');
  }
  expect(await ask<{ myProposals: unknown[] }>(MINE, {}, stranger)).toEqual({ myProposals: [] });
  expect(await ask(ACCEPT, { id })).toMatchObject({ acceptProposal: { id: one.id } });
});

it('is accepted by the link of the message: opening it changes nothing, and pressed twice it moves once', async () => {
  const one = await visit(9);
  await proposed([one], 'colleague');
  const [message] = await app.records.query<{ id: string }>(
    `update messages set state = 'sent', composed_at = $2, language = 'en', subject = 'S', body = 'B'
     where recipient_id = $1 and kind = 'appointment.proposed' returning id`,
    [one.patientId, now],
  );
  const path = `/m/${new MessageLinks(app.config.tokenSecret).tokenOf(message!.id)}`;
  const page = async (): Promise<string> => (await fetch(`${app.app.url}${path}`)).text();
  expect(await page()).toBe(await page());
  // Which visit it is for, and until when it is kept, both by the clock.
  const clock = '\\w+day, \\w+ \\d+, \\d+:\\d\\d [AP]M \\S+';
  expect(await page()).toMatch(new RegExp(`your visit, ${clock}. This .* instead until ${clock}:`));
  expect(await statesOf()).toEqual(['open']);
  const form = /<form(?:(?!<\/form>).)*value="accept".*?<\/form>/s.exec(await page())?.[0] ?? '';
  const values = [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  const press = async (body: string): Promise<Response> =>
    fetch(`${app.app.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
  const body = new URLSearchParams(values).toString();
  await press(
    new URLSearchParams(
      [...values, ['proposal', randomUUID()]].slice(-1).concat([['act', 'accept']]),
    ).toString(),
  );
  expect(await statesOf()).toEqual(['open']);
  await Promise.all([press(body), press(body)]);
  expect(await statesOf()).toEqual(['accepted']);
  const [moved] = await app.records.query<{ doctor_id: string; version: number }>(
    'select doctor_id, version from appointments where id = $1',
    [one.id],
  );
  expect(moved).toEqual({ doctor_id: colleague.doctorId, version: 2 });
  expect(await page()).toContain('Your visit is moved.');
});

it('is accepted by an answer to a text message, and an answer after that changes nothing', async () => {
  const texting = await TextAnswering.describe(app);
  const [one, number] = [await visit(9), '+14155550133'];
  await proposed([one], 'colleague');
  const [message] = await app.records.query<{ id: string }>(
    `update messages set state = 'sent', composed_at = $2, language = 'en', subject = 'S', body = 'B'
     where recipient_id = $1 and kind = 'appointment.proposed' returning id`,
    [one.patientId, now],
  );
  await texting.sent(message!.id, number, now);
  expect(await texting.says(number, 'whatever', now)).toBeNull();
  expect(await statesOf()).toEqual(['open']);
  expect(await texting.says(number, '1', now)).toContain('Your visit is moved.');
  expect(await texting.says(number, '2', now)).toContain('Your visit is moved.');
  expect(await statesOf()).toEqual(['accepted']);
});

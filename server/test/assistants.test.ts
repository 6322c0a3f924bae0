import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { placeToken } from './support/api-tokens.js';
import { Assistant } from './support/assistant.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';
import { until } from './support/until.js';

/** Assistants hold times and ask; people decide. */
const MINUTE = 60_000;
const AT_START = new Date('2026-03-02T12:00:00Z');
let now = AT_START;

const ACCEPT = `mutation ($id: ID!) {
  acceptAssistantRequest(id: $id) {
    __typename
    ... on AssistantRequest { state appointment { id status scheduledAt } }
    ... on NamedError { code }
    ... on AssistantRequestOver { state }
  }
}`;
const DECLINE = `mutation ($id: ID!) {
  declineAssistantRequest(id: $id) { __typename ... on AssistantRequest { state } ... on NamedError { code } }
}`;
const READ = 'query ($id: ID!) { assistantRequest(id: $id) { state act programName path } }';
const FREE = `query ($doctorId: ID!) { nextFreeTimes(doctorId: $doctorId, first: 50) { startsAt } }`;

let app: RunningApp;
let place: TestClinic;
let patient: Person;
let assistant: Assistant;
/** A free time of its own for each test. */
let hour = 0;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  for (let day = 10; day < 20; day += 1) {
    await app.records.open(place, new Date(`2026-03-${day}T00:00:00Z`), new Date(`2026-03-${day}T23:30:00Z`));
  }
  await app.records.query('update settings set max_open_appointments = 20');
});

beforeEach(async () => {
  now = AT_START;
  hour += 2;
  patient = { id: await app.records.patient(), role: UserRole.patient };
  assistant = await withScopes(TokenScope.appointments_ask);
});

afterAll(async () => app.stop());

async function withScopes(...scopes: TokenScope[]): Promise<Assistant> {
  return new Assistant(app.app.url, (await placeToken(app, patient.id, scopes, { name: 'Helper' })).text);
}

const time = (): string => new Date(Date.parse('2026-03-10T00:00:00Z') + hour * 60 * MINUTE).toISOString();

interface Answer extends Record<string, unknown> {
  readonly holdId: string;
  readonly link: string;
}

async function hold(values: Record<string, unknown> = {}, by = assistant): Promise<Answer> {
  const { doctorId, clinicId, visitTypeId } = place;
  return (await by.call('hold_time', {
    doctorId,
    clinicId,
    visitTypeId,
    startsAt: time(),
    ...values,
  })) as Answer;
}

async function askFor(holdId: string, by = assistant): Promise<Answer> {
  return (await by.call('confirm_booking', { holdId })) as Answer;
}

/** The request that a link leads to. */
const idIn = ({ link }: Pick<Answer, 'link'>): string => link.split('/').at(-1) ?? '';

async function decide(document: string, id: string, who: Person = patient): Promise<Record<string, unknown>> {
  const { data, errors } = await app.sendAs<Record<string, Record<string, unknown>>>(document, { id }, who);
  return Object.values(data ?? {})[0] ?? { error: errors?.[0]?.extensions.code };
}

/** What stands in the database of the patient's visits, holds left out. */
async function visits(): Promise<{ id: string; status: string; at: string }[]> {
  const rows = await app.records.query<{ id: string; status: string; scheduled_at: Date }>(
    `select id, status, scheduled_at from appointments where patient_id = $1 and status <> 'held'`,
    [patient.id],
  );
  return rows.map(({ id, status, scheduled_at: at }) => ({ id, status, at: at.toISOString() }));
}

async function isFree(): Promise<boolean> {
  const { data } = await app.send<{ nextFreeTimes: { startsAt: string }[] }>(
    FREE.replace('first: 50', `first: 20, after: "${time()}"`),
    { doctorId: place.doctorId },
  );
  return (data?.nextFreeTimes ?? []).some(({ startsAt }) => startsAt === time());
}

async function book(): Promise<string> {
  const [row] = await app.records.query<{ id: string }>(
    `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1, p_reason => 'A rash')`,
    [patient.id, place.doctorId, place.clinicId, place.visitTypeId, time(), now],
  );
  return row!.id;
}

describe('an assistant that books', () => {
  it('holds for fifteen minutes, says the terms, and books nothing', async () => {
    const held = await hold();
    expect(held).toMatchObject({
      startsAt: time(),
      heldUntil: new Date(now.getTime() + 15 * MINUTE).toISOString(),
      price: expect.stringMatching(/^[A-Z]{3} \d/),
      place: expect.stringContaining(', '),
      cancelUntil: expect.stringContaining(' 2026 '),
      moveUntil: expect.stringContaining(' 2026 '),
    });
    expect(await isFree()).toBe(false);
    expect(await askFor(held.holdId)).toMatchObject({
      act: 'book',
      state: 'waiting',
      isDone: false,
      link: expect.stringMatching(new RegExp(`^${app.app.url}/requests/[0-9a-f-]{36}$`)),
      price: held['price'],
    });
    expect(await visits()).toEqual([]);
  });

  it('hears that it is done once the person agreed, and the record says who asked', async () => {
    const { holdId } = await hold();
    const asked = await askFor(holdId);
    const done = await decide(ACCEPT, idIn(asked));
    expect(done).toMatchObject({ state: 'done', appointment: { status: 'confirmed', scheduledAt: time() } });
    const [visit, ...others] = await visits();
    expect([visit?.at, others]).toEqual([time(), []]);
    expect(await askFor(holdId)).toMatchObject({
      link: asked.link,
      state: 'done',
      isDone: true,
      appointmentId: visit?.id,
    });
    const [act] = await app.records.query(
      `select e.actor_id, e.by_assistant, t.name from audit_events e join api_tokens t on t.id = e.token_id
       where e.appointment_id = $1`,
      [visit?.id],
    );
    expect(act).toEqual({ actor_id: patient.id, by_assistant: true, name: 'Helper' });
    const { data } = await app.sendAs<{ myRecordAccess: { edges: { node: unknown }[] } }>(
      '{ myRecordAccess(first: 5) { edges { node { programName byAssistant } } } }',
      {},
      patient,
    );
    expect(data?.myRecordAccess.edges[0]?.node).toEqual({ programName: 'Helper', byAssistant: true });
  });

  it('does not mark what the person does alone', async () => {
    const id = await book();
    const [act] = await app.records.query('select by_assistant from audit_events where appointment_id = $1', [
      id,
    ]);
    expect(act).toEqual({ by_assistant: false });
  });

  it('loses the time when the fifteen minutes are over', async () => {
    const { holdId } = await hold();
    const asked = await askFor(holdId);
    now = new Date(now.getTime() + 15 * MINUTE);
    expect(await decide(ACCEPT, idIn(asked))).toMatchObject({
      code: 'ASSISTANT_REQUEST_OVER',
      state: 'ended',
    });
    expect(await visits()).toEqual([]);
    expect(await askFor(holdId)).toMatchObject({ state: 'ended', isDone: false });
  });

  it('has one hold: the next takes its place, and what was asked for it is over', async () => {
    const asked = await askFor((await hold()).holdId);
    hour += 2;
    await hold();
    expect(await decide(ACCEPT, idIn(asked))).toMatchObject({
      code: 'ASSISTANT_REQUEST_OVER',
      state: 'ended',
    });
    expect(await visits()).toEqual([]);
  });

  it('gives the time back when the person declines, who then cannot agree any more', async () => {
    const { holdId } = await hold();
    const asked = await askFor(holdId);
    expect(await decide(DECLINE, idIn(asked))).toMatchObject({ state: 'declined' });
    expect(await isFree()).toBe(true);
    expect(await askFor(holdId)).toMatchObject({ state: 'declined' });
    expect(await decide(ACCEPT, idIn(asked))).toMatchObject({
      code: 'ASSISTANT_REQUEST_OVER',
      state: 'declined',
    });
    expect(await visits()).toEqual([]);
  });

  it('is told the nearest times where one is gone', async () => {
    const other = await app.records.patient();
    await app.records.query(
      `select from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1)`,
      [other, place.doctorId, place.clinicId, place.visitTypeId, time(), now],
    );
    const refused = await hold();
    expect(refused['code']).toBe('SLOT_TAKEN');
    expect(refused['nextFreeTimes']).toHaveLength(3);
  });

  it('is decided once by two who are on their way at once', async () => {
    const { id } = patient;
    const request = idIn(await askFor((await hold()).holdId));
    const token = await app.tokenFor(id);
    const stateOf = async (document: string): Promise<unknown> => {
      const { data } = await app.send<Record<string, Record<string, unknown>>>(
        document,
        { id: request },
        token,
      );
      const answer = Object.values(data ?? {})[0];
      return answer?.['code'] ?? answer?.['state'];
    };
    const waiting = async (count: number): Promise<void> => {
      await until(`${count} waiting`, async () => {
        await app.records.query('select pg_stat_clear_snapshot()');
        const found = await app.records.query(
          `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return found.length === count;
      });
    };
    // Both get as far as the patient's row, which nobody may write meanwhile.
    await app.records.query('begin');
    await app.records.query('select from patients where user_id = $1 for no key update', [id]);
    const declined = stateOf(DECLINE);
    await waiting(1);
    const accepted = stateOf(ACCEPT);
    await waiting(2);
    await app.records.query('rollback');
    expect([await declined, await accepted]).toEqual(['declined', 'ASSISTANT_REQUEST_OVER']);
    expect(await visits()).toEqual([]);
  });

  it('is decided once, however many answer at a time', async () => {
    const id = idIn(await askFor((await hold()).holdId));
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => decide(ACCEPT, id)),
      ...Array.from({ length: 4 }, () => decide(DECLINE, id)),
    ]);
    const decided = answers.filter(({ __typename: type }) => type === 'AssistantRequest');
    expect(decided).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ASSISTANT_REQUEST_OVER')).toHaveLength(7);
    expect(await visits()).toHaveLength(decided[0]?.['state'] === 'done' ? 1 : 0);
  });
});

describe('an assistant that changes a booking', () => {
  it('asks to cancel, and nothing is cancelled before the person agrees', async () => {
    const id = await book();
    const asked = (await assistant.call('change_booking', { act: 'cancel', appointmentId: id })) as Answer;
    expect(asked).toMatchObject({ act: 'cancel', state: 'waiting', appointmentId: id });
    expect(JSON.stringify(asked)).not.toContain('rash');
    expect(await visits()).toMatchObject([{ status: 'confirmed' }]);
    const again = await assistant.call('change_booking', { act: 'cancel', appointmentId: id });
    expect(again['link']).toBe(asked.link);
    expect(await decide(ACCEPT, idIn(asked))).toMatchObject({ state: 'done' });
    expect(await visits()).toMatchObject([{ id, status: 'cancelled' }]);
    expect(await assistant.call('change_booking', { act: 'cancel', appointmentId: id })).toMatchObject({
      state: 'done',
    });
    const acts = await app.records.query(
      `select by_assistant from audit_events where appointment_id = $1 and action = 'appointment.cancelled'`,
      [id],
    );
    expect(acts).toEqual([{ by_assistant: true }]);
  });

  it('leaves the booking when the person declines', async () => {
    const id = await book();
    const asked = (await assistant.call('change_booking', { act: 'cancel', appointmentId: id })) as Answer;
    expect(await decide(DECLINE, idIn(asked))).toMatchObject({ state: 'declined' });
    expect(await visits()).toMatchObject([{ id, status: 'confirmed' }]);
  });

  it('asks to move to the time that it holds, and the booking keeps its identity', async () => {
    const id = await book();
    const before = time();
    hour += 2;
    const held = await hold({ movingAppointmentId: id });
    const asked = (await assistant.call('change_booking', { act: 'move', holdId: held.holdId })) as Answer;
    expect(asked).toMatchObject({ act: 'move', state: 'waiting', appointmentId: id, startsAt: time() });
    expect(await visits()).toMatchObject([{ id, at: before }]);
    expect(await decide(ACCEPT, idIn(asked))).toMatchObject({ state: 'done' });
    expect(await visits()).toEqual([{ id, status: 'confirmed', at: time() }]);
  });

  it('cannot ask past the cut-off, and the person hears of it that passes meanwhile', async () => {
    const id = await book();
    const cutoff = Date.parse(time()) - 24 * 60 * MINUTE;
    await app.records.query('update settings set cancel_cutoff_minutes = 1440');
    now = new Date(cutoff - MINUTE);
    const asked = (await assistant.call('change_booking', { act: 'cancel', appointmentId: id })) as Answer;
    now = new Date(cutoff + MINUTE);
    expect(await decide(ACCEPT, idIn(asked))).toMatchObject({ code: 'TOO_LATE_TO_CANCEL' });
    now = new Date(cutoff + 20 * MINUTE);
    expect(await assistant.call('change_booking', { act: 'cancel', appointmentId: id })).toMatchObject({
      code: 'TOO_LATE_TO_CANCEL',
      cutoffAt: new Date(cutoff).toISOString(),
    });
    expect(await visits()).toMatchObject([{ status: 'confirmed' }]);
  });

  it('is told what a call lacks', async () => {
    for (const values of [{ act: 'cancel' }, { act: 'move', appointmentId: 'x' }, { act: 'book' }]) {
      const { message } = await assistant.request('tools/call', {
        name: 'change_booking',
        arguments: values,
      });
      expect(message?.result?.isError ?? message?.error !== undefined).toBe(true);
    }
    expect(await assistant.call('change_booking', { act: 'cancel', appointmentId: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await askFor('x')).toMatchObject({ code: 'HOLD_ENDED' });
  });
});

describe('what an assistant may', () => {
  it('is opened by its scope alone', async () => {
    const all = Object.values(TokenScope);
    const others = await withScopes(...all.filter((scope) => scope !== TokenScope.appointments_ask));
    const shut = { code: 'FORBIDDEN', scopes: ['appointments_ask'] };
    expect(await hold({}, others)).toMatchObject(shut);
    expect(await askFor((await hold()).holdId, others)).toMatchObject(shut);
    const id = await book().catch(() => '');
    expect(await others.call('change_booking', { act: 'cancel', appointmentId: id || 'x' })).toMatchObject(
      shut,
    );
    expect(await hold({}, new Assistant(app.app.url))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('does not hold to decide: neither by its scope nor by all of them', async () => {
    const asked = await askFor((await hold()).holdId);
    const { text } = await placeToken(app, patient.id, Object.values(TokenScope));
    for (const document of [ACCEPT, DECLINE]) {
      const { errors } = await app.send(document, { id: idIn(asked) }, text);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await visits()).toEqual([]);
    expect(await askFor((await hold()).holdId)).toMatchObject({ state: 'waiting' });
  });

  it('does not let it book, move or cancel by another door', async () => {
    const { text } = await placeToken(app, patient.id, [TokenScope.appointments_ask]);
    const id = await book();
    const cancel = 'mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { __typename } }';
    const { errors } = await app.send(cancel, { id }, text);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await visits()).toMatchObject([{ status: 'confirmed' }]);
  });

  it('reaches nobody else’s holds, bookings and requests', async () => {
    const mine = await hold();
    const asked = await askFor(mine.holdId);
    const id = await book().catch(() => '');
    expect(id).toBe('');
    const stranger: Person = { id: await app.records.patient(), role: UserRole.patient };
    const theirs = new Assistant(
      app.app.url,
      (await placeToken(app, stranger.id, [TokenScope.appointments_ask])).text,
    );
    expect(await askFor(mine.holdId, theirs)).toMatchObject({ code: 'HOLD_ENDED' });
    for (const document of [ACCEPT, DECLINE]) {
      expect(await decide(document, idIn(asked), stranger)).toEqual({ error: 'NOT_FOUND' });
      for (const role of [UserRole.doctor, UserRole.admin]) {
        const who = {
          id: role === UserRole.doctor ? place.doctorUserId : await app.records.user('admin'),
          role,
        };
        expect(await decide(document, idIn(asked), who)).toEqual({ error: 'FORBIDDEN' });
      }
    }
    expect(await decide(READ, idIn(asked), stranger)).toEqual({ error: 'NOT_FOUND' });
    expect(await decide(READ, idIn(asked))).toMatchObject({ state: 'waiting', programName: 'Helper' });
    hour += 2;
    const visit = await book();
    expect(await theirs.call('change_booking', { act: 'cancel', appointmentId: visit })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('ends at the clinics that its token is for', async () => {
    const elsewhere = await app.records.clinic();
    const narrow = new Assistant(
      app.app.url,
      (await placeToken(app, patient.id, [TokenScope.appointments_ask], { clinicIds: [elsewhere.clinicId] }))
        .text,
    );
    expect(await hold({}, narrow)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await askFor((await hold()).holdId, narrow)).toMatchObject({ code: 'HOLD_ENDED' });
    hour += 2;
    const id = await book();
    expect(await narrow.call('change_booking', { act: 'cancel', appointmentId: id })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is for tokens alone: whoever is signed in books without asking', async () => {
    const document = `mutation ($input: HoldSlotInput!) { holdForAssistant(input: $input) { __typename } }`;
    const { doctorId, clinicId, visitTypeId } = place;
    const input = { doctorId, clinicId, visitTypeId, startsAt: time() };
    expect(await app.codeOf(document, { input }, patient)).toBe('FORBIDDEN');
  });

  it('is over with its token, but not what the person was asked', async () => {
    const asked = await askFor((await hold()).holdId);
    await app.records.query(
      `update api_tokens set revoked_at = now(), end_reason = 'revoked' where user_id = $1`,
      [patient.id],
    );
    expect((await assistant.request('tools/list')).status).toBe(401);
    expect(await decide(ACCEPT, idIn(asked))).toMatchObject({ state: 'done' });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

const now = new Date('2026-03-10T12:00:00Z');
const DAY = '2026-03-20';
const AHEAD = '2026-03-20T14:00:00Z';
/** Nobody has expanded hours for so far ahead. */
const FAR = '2026-12-20';

let app: RunningApp;
let manager: string;
let place: TestClinic;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  manager = await app.tokenFor(await app.records.user('admin'), 'admin');
}, 60_000);

afterAll(async () => app?.stop());

beforeEach(async () => {
  place = await app.records.clinic({ timeZone: 'UTC' });
  await app.records.query(
    `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time)
     select $1, $2, w, '08:00', '18:00' from generate_series(1, 7) w`,
    [place.doctorId, place.clinicId],
  );
  await saveLeave([]);
});

async function ask<Data>(query: string, variables: Record<string, unknown>): Promise<Data> {
  const answer = await app.send<Data>(query, variables, manager);
  if (answer.errors || answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

interface LeaveOf {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone?: string | null;
  readonly reason?: string;
}
const wholeDay = (day: string): LeaveOf => ({ startsAt: `${day}T00:00`, endsAt: `${day}T23:59` });

const saveLeave = async (leave: readonly LeaveOf[]): Promise<unknown> =>
  ask('mutation ($i: HoursInput!) { saveHours(input: $i) { __typename } }', {
    i: { doctorId: place.doctorId, leave },
  });
const close = async (day: string, clinicIds = [place.clinicId]): Promise<{ closeClinics: unknown }> =>
  ask('mutation ($i: ClosureInput!) { closeClinics(input: $i) { closures { id } } }', {
    i: { clinicIds, startsOn: day, endsOn: day },
  });

/** How visits are there that lie in no usual hours, or for which there are none yet. */
const VISITS = {
  'was squeezed in': async () => visit(AHEAD, { override: 'urgent' }),
  'was kept outside the hours': async () => visit('2026-03-20T20:00:00Z', { kept: true }),
  'lies beyond the horizon': async () => visit(`${FAR}T14:00:00Z`),
};

async function visit(at: string, { override = null as string | null, kept = false } = {}): Promise<string> {
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       override_reason, kept_outside)
     values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 1, $6, $7) returning id`,
    [
      await app.records.patient(),
      ...[place.doctorId, place.clinicId, place.visitTypeId, at],
      ...[override, kept],
    ],
  );
  return row!.id;
}

async function waiting(): Promise<string[]> {
  const { appointmentsOutsideHours } = await ask<{
    appointmentsOutsideHours: { id: string; loss: string }[];
  }>('query ($d: ID!) { appointmentsOutsideHours(doctorId: $d) { id loss } }', { d: place.doctorId });
  return appointmentsOutsideHours.map(({ id, loss }) => `${loss} ${id}`);
}

const keep = async (id: string): Promise<unknown> =>
  ask(`mutation ($d: [HoursDecisionInput!]!) { decideVisits(decisions: $d) { undecided { id } } }`, {
    d: [{ appointmentId: id, decision: 'KEEP' }],
  });

const move = async (appointmentId: string, startsAt: string): Promise<unknown> =>
  ask('mutation ($i: MoveAppointmentInput!) { moveAppointment(input: $i) { __typename } }', {
    i: { appointmentId, startsAt, overrideReason: 'agreed by telephone', idempotencyKey: randomUUID() },
  });

describe.each(Object.entries(VISITS))('a visit that %s', (_how, make) => {
  const away = {
    leave: async () => saveLeave([wholeDay(DAY), wholeDay(FAR)]),
    'closed days': async () => [await close(DAY), await close(FAR)],
  };
  it.each(Object.entries(away))('waits for a decision once %s are entered for it', async (_what, enter) => {
    const id = await make();
    expect(await waiting()).toEqual([]);
    await enter();
    expect(await waiting()).toEqual([`hours ${id}`]);
    await keep(id);
    expect(await waiting()).toEqual([]);
  });

  it('and was decided about is asked about again by other leave alone', async () => {
    const id = await make();
    const leave = [wholeDay(DAY), wholeDay(FAR)];
    await saveLeave(leave);
    await keep(id);
    await saveLeave([...leave, wholeDay('2026-04-01')]);
    expect(await waiting()).toEqual([]);
    await saveLeave(leave.map((one) => ({ ...one, startsAt: one.startsAt.replace('00:00', '06:00') })));
    expect(await waiting()).toEqual([`hours ${id}`]);
  });
});

describe('what staff place on purpose', () => {
  const known = {
    leave: async () => saveLeave([wholeDay(DAY)]),
    'closed days': async () => close(DAY),
  };
  it.each(Object.entries(known))('where they know of %s is not asked about', async (_what, enter) => {
    const moved = await visit('2026-03-18T14:00:00Z');
    await enter();
    // The database's clock, as that of leave and closed days.
    const later = new Date(Date.now() + 60_000).toISOString();
    const placed = await visit(AHEAD, { override: 'urgent' });
    await app.records.query('update appointments set created_at = $2 where id = $1', [placed, later]);
    expect(await waiting()).toEqual([]);
    await move(moved, '2026-03-20T09:00:00Z');
    await app.records.query('alter table audit_events disable trigger user');
    await app.records.query(
      `update audit_events set occurred_at = $2 where appointment_id = $1 and action = 'appointment.moved'`,
      [moved, later],
    );
    await app.records.query('alter table audit_events enable trigger user');
    expect(await waiting()).toEqual([]);
  });
});

describe('the same again', () => {
  it.each<[string, LeaveOf]>([
    ['word for word', wholeDay(DAY)],
    ['with a reason', { ...wholeDay(DAY), reason: 'Congress' }],
    ['with its zone named', { ...wholeDay(DAY), timeZone: 'UTC' }],
  ])('is refused of leave, %s', async (_how, again) => {
    await expect(saveLeave([wholeDay('2026-03-19'), wholeDay(DAY), again])).rejects.toThrow(
      '"field":"leave.2.startsAt","rule":"repeated"',
    );
  });

  it('of leave at another hour is taken', async () => {
    await saveLeave([wholeDay(DAY), { ...wholeDay(DAY), endsAt: `${DAY}T12:00` }]);
  });

  it('of closed days is refused, and closes those clinics alone that were open', async () => {
    const other = (await app.records.clinic({ timeZone: 'UTC' })).clinicId;
    await close(DAY);
    await expect(close(DAY)).rejects.toThrow('"field":"startsOn","rule":"repeated"');
    expect(await close(DAY, [place.clinicId, other])).toEqual({
      closeClinics: { closures: [{ id: expect.any(String) }] },
    });
    const [row] = await app.records.query<{ count: number }>(
      'select count(*)::int as count from clinic_closures where clinic_id = $1',
      [place.clinicId],
    );
    expect(row).toEqual({ count: 1 });
  });
});

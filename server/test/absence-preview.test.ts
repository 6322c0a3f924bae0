import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

const now = new Date('2026-03-02T12:00:00Z');

const SLOT = 'doctorId clinic { id } visitType { id } startsAt';
const PLAN = `query ($doctorId: ID!, $hours: HoursInput, $onLeave: Boolean! = false) {
  absencePlan(doctorId: $doctorId, hours: $hours, onLeave: $onLeave) {
    appointment { id } loss sameDoctor { ${SLOT} } colleague { ${SLOT} } proposal { state }
  }
}`;
const SAVE = 'mutation ($input: HoursInput!) { saveHours(input: $input) { __typename } }';
const SEND = `mutation ($doctorId: ID!, $choices: [ProposalChoice!]!) {
  sendProposals(doctorId: $doctorId, choices: $choices) { sent notSent }
}`;
const HOLD = `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename } }`;

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
  readonly proposal: { readonly state: string } | null;
}

let app: RunningApp;
let doctor: TestClinic;
let colleague: TestClinic;
let token: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now, config: { poolSize: 20 } });
});

afterAll(async () => app.stop());

/**
 * Tuesdays and Thursdays from nine to noon, so on the tenth and the twelfth; the colleague on Tuesdays from nine to ten.
 * Both by weekly hours, from which the job that expands them at the start makes the same ranges whenever it runs.
 */
beforeEach(async () => {
  doctor = await app.records.clinic({ timeZone: 'UTC' });
  colleague = await app.records.clinic({ timeZone: 'UTC' });
  token = await app.tokenFor(doctor.doctorUserId, 'doctor');
  await app.records.query('update clinics set city = $1 where id = any ($2::uuid[])', [
    `Town ${randomUUID()}`,
    [doctor.clinicId, colleague.clinicId],
  ]);
  await app.records.query(
    `update doctors set specialization_id = (select specialization_id from doctors where id = $1) where id = $2`,
    [doctor.doctorId, colleague.doctorId],
  );
  await save({ weekly: [weekly(2), weekly(4)] });
  await ask(
    SAVE,
    { input: { weekly: [{ ...weekly(2), clinicId: colleague.clinicId, endTime: '10:00' }] } },
    await app.tokenFor(colleague.doctorUserId, 'doctor'),
  );
});

const weekly = (weekday: number): object => ({
  clinicId: doctor.clinicId,
  weekday,
  startTime: '09:00',
  endTime: '12:00',
});
const away = { leave: [{ startsAt: '2026-03-10T00:00', endsAt: '2026-03-11T00:00' }] };

async function ask<Data>(query: string, variables: Record<string, unknown>, as = token): Promise<Data> {
  const answer = await app.send<Data>(query, variables, as);
  if (answer.errors || answer.data === null) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const save = async (input: object): Promise<unknown> => ask(SAVE, { input });
const codeOf = async (variables: Record<string, unknown>, as: string): Promise<unknown> =>
  (await app.send(PLAN, variables, as)).errors?.[0]?.extensions.code;

async function plan(foreseen: object = {}): Promise<readonly Planned[]> {
  const variables = { doctorId: doctor.doctorId, ...foreseen };
  return (await ask<{ absencePlan: Planned[] }>(PLAN, variables)).absencePlan;
}

async function visit(hour: number): Promise<{ id: string; patientId: string }> {
  const patientId = await app.records.patient();
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 1) returning id`,
    [patientId, doctor.doctorId, doctor.clinicId, doctor.visitTypeId, new Date(Date.UTC(2026, 2, 10, hour))],
  );
  return { id: row!.id, patientId };
}

const choicesOf = (planned: readonly Planned[], way: 'sameDoctor' | 'colleague' = 'sameDoctor'): object[] =>
  planned.map((one) => {
    const { doctorId, clinic, visitType, startsAt } = one[way]!;
    const appointmentId = one.appointment.id;
    return { appointmentId, doctorId, clinicId: clinic.id, visitTypeId: visitType.id, startsAt };
  });

const press = async (choices: readonly object[]): Promise<{ sent: number; notSent: readonly string[] }> =>
  (
    await ask<{ sendProposals: { sent: number; notSent: string[] } }>(SEND, {
      doctorId: doctor.doctorId,
      choices,
    })
  ).sendProposals;

/** All that a look at an absence could have left behind. */
const traces = async (): Promise<unknown> =>
  app.records.query(
    `select (select count(*) from leave where doctor_id = $1) as leave,
       (select count(*) from appointments where status = 'held') as held,
       (select count(*) from messages) as messages, (select count(*) from absence_proposals) as proposals,
       (select availability_status from doctors where id = $1) as status,
       (select count(*) from audit_events) as audit, (select max(id) from events) as event,
       (select md5(string_agg(o.starts_at::text, ',' order by o.starts_at)) from open_ranges o
         where o.doctor_id = $1) as open`,
    [doctor.doctorId],
  );

it('shows before leave is saved which visits it hits and what could be proposed, and leaves no trace', async () => {
  const visits = [await visit(9), await visit(10)];
  expect(await plan()).toEqual([]);
  const before = await traces();
  const planned = await plan({ hours: away });
  expect(planned.map(({ appointment, loss }) => [appointment.id, loss])).toEqual(
    visits.map(({ id }) => [id, 'hours']),
  );
  // Not on the tenth, which is still open: it will be leave.
  expect(planned.map(({ sameDoctor }) => sameDoctor?.startsAt)).toEqual([
    '2026-03-12T09:00:00.000Z',
    '2026-03-12T09:30:00.000Z',
  ]);
  expect(planned.map(({ colleague: other }) => other?.startsAt)).toEqual([
    '2026-03-10T09:00:00.000Z',
    '2026-03-10T09:30:00.000Z',
  ]);
  expect(await traces()).toEqual(before);
});

it('shows before a doctor goes on leave what colleagues could take over, and leaves no trace', async () => {
  const { id } = await visit(9);
  const before = await traces();
  const planned = await plan({ onLeave: true });
  expect(planned.map(({ appointment, loss }) => [appointment.id, loss])).toEqual([[id, 'doctor']]);
  expect(planned[0]?.sameDoctor).toBeNull();
  expect(planned[0]?.colleague).toMatchObject({ doctorId: colleague.doctorId });
  expect(await traces()).toEqual(before);
});

it('finds a time for each of many visits that can be held beside the others', async () => {
  await save({ weekly: [2, 3, 4, 5].map((weekday) => ({ ...weekly(weekday), endTime: '21:00' })) });
  const hours = Array.from({ length: 12 }, (_, place) => 9 + place);
  for (const hour of hours) await visit(hour);
  await app.records.query('update visit_types set step_minutes = 5 where id = $1', [doctor.visitTypeId]);
  await app.records.query(`update appointments set buffer_after = '10 minutes' where doctor_id = $1`, [
    doctor.doctorId,
  ]);
  await app.records.query('update doctors set max_patients_per_day = 12 where id = $1', [doctor.doctorId]);
  // Wednesday is almost full.
  await app.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     select $1, $2, $3, $4, '2026-03-11T09:00:00Z'::timestamptz + i * interval '40 minutes', interval '30 minutes',
       'confirmed', 1 from generate_series(0, 9) i`,
    [await app.records.patient(), doctor.doctorId, doctor.clinicId, doctor.visitTypeId],
  );
  const planned = await plan({ hours: away });
  expect(planned).toHaveLength(12);
  const starts = planned.map(({ sameDoctor }) => sameDoctor?.startsAt);
  expect(starts).not.toContain(undefined);
  expect(new Set(starts).size).toBe(12);
  expect(starts.filter((start) => start?.startsWith('2026-03-11'))).toHaveLength(2);
  const choices = choicesOf(planned);
  await save(away);
  expect(await press(choices)).toEqual({ sent: 12, notSent: [] });
});

it('holds what was shown by one press once the leave is saved', async () => {
  const { id, patientId } = await visit(9);
  const choices = choicesOf(await plan({ hours: away }));
  await save(away);
  expect(await press(choices)).toEqual({ sent: 1, notSent: [] });
  const [hold] = await app.records.query<{ hours: number }>(
    `select extract(epoch from expires_at - $2::timestamptz)::int / 3600 as hours from appointments
     where patient_id = $1 and status = 'held' and hold_purpose = 'proposal'`,
    [patientId, now],
  );
  expect(hold).toEqual({ hours: 24 });
  // Nothing was cancelled: it stays on the list.
  expect(await plan()).toMatchObject([{ appointment: { id }, proposal: { state: 'open' } }]);
});

it('keeps a visit on the list, and says so, when its time was taken between the look and the press', async () => {
  const [one, two] = [await visit(9), await visit(10)];
  const planned = await plan({ hours: away });
  const choices = choicesOf(planned);
  await save(away);
  const taken = planned[0]!.sameDoctor!;
  const patientId = await app.records.patient();
  const input = {
    doctorId: doctor.doctorId,
    clinicId: doctor.clinicId,
    visitTypeId: doctor.visitTypeId,
    startsAt: taken.startsAt,
  };
  const [held, sent] = await Promise.all([
    ask<{ holdSlot: { __typename: string } }>(HOLD, { input }, await app.tokenFor(patientId, 'patient')),
    press(choices),
  ]);
  const theirs = held.holdSlot.__typename === 'Hold';
  expect(sent).toEqual(theirs ? { sent: 1, notSent: [one.id] } : { sent: 2, notSent: [] });
  const waiting = await plan();
  expect(waiting.map(({ appointment }) => appointment.id)).toEqual([one.id, two.id]);
  expect(waiting.map(({ proposal }) => proposal?.state)).toEqual([theirs ? undefined : 'open', 'open']);
  // Another time is shown for it, and can be proposed.
  if (theirs) {
    expect(waiting[0]?.sameDoctor?.startsAt).not.toBe(taken.startsAt);
    expect(await press(choicesOf(waiting.slice(0, 1)))).toEqual({ sent: 1, notSent: [] });
  }
});

it('is seen only by those who may change the hours', async () => {
  await visit(9);
  const { doctorId } = doctor;
  const deskId = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [deskId]);
  const desk = await app.tokenFor(deskId, 'admin');
  const manager = await app.tokenFor(await app.records.user('admin'), 'admin');
  const stranger = await app.tokenFor(colleague.doctorUserId, 'doctor');
  for (const foreseen of [{ hours: away }, { onLeave: true }]) {
    expect(await codeOf({ doctorId, ...foreseen }, desk)).toBe('NOT_FOUND');
    expect(await codeOf({ doctorId, ...foreseen }, stranger)).toBe('FORBIDDEN');
    expect(await codeOf({ doctorId, ...foreseen }, manager)).toBeUndefined();
  }
  // The hours of another doctor are not looked at by naming them within.
  const hours = { ...away, doctorId: colleague.doctorId };
  expect((await plan({ hours })).map(({ loss }) => loss)).toEqual(['hours']);
});

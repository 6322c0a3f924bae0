import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

const now = new Date('2026-03-10T12:00:00Z');

let app: RunningApp;
let manager: string;
let place: TestClinic;
let patientId: string;
let patient: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  manager = await app.tokenFor(await app.records.user('admin'), 'admin');
}, 60_000);

afterAll(async () => app?.stop());

beforeEach(async () => {
  await app.records.query('delete from waitlist_entries');
  place = await app.records.clinic();
  patientId = await app.records.patient();
  patient = await app.tokenFor(patientId, 'patient');
});

/** Who waits for what: the doctor, one type of the doctor's visits, or the field. */
async function wait(of: 'doctor' | 'type' | 'field'): Promise<void> {
  await app.records.query(
    `insert into waitlist_entries (patient_id, doctor_id, visit_type_id, specialization_id, first_date, last_date, times,
       notice_minutes, created_by, created_at)
     select $1, case $4 when 'field' then null else d.id end, case $4 when 'type' then $3::uuid end,
       case $4 when 'field' then d.specialization_id end, '2026-03-12', '2026-03-20', '[]', 0, $1, $5
     from doctors d where d.id = $2`,
    [patientId, place.doctorId, place.visitTypeId, of, now],
  );
}

async function isGone(token: string): Promise<boolean> {
  const field = token === manager ? 'waitlist { edges { node { isGone } } }' : 'mine: myWaitlist { isGone }';
  const { data } = await app.send<{
    waitlist?: { edges: { node: { isGone: boolean } }[] };
    mine?: { isGone: boolean }[];
  }>(`{ ${field} }`, {}, token);
  const [entry] = data?.mine ?? data?.waitlist?.edges.map(({ node }) => node) ?? [];
  return entry!.isGone;
}

async function attention(): Promise<string[]> {
  const { data } = await app.send<{ overview: { attention: { kind: string; doctors: { id: string }[] }[] } }>(
    '{ overview { attention { kind doctors { id } } } }',
    {},
    manager,
  );
  const item = data?.overview.attention.find(({ kind }) => kind === 'WAITED_FOR_IN_VAIN');
  return item?.doctors.map(({ id }) => id) ?? [];
}

const change = (sql: string, id: string): Promise<unknown> => app.records.query(sql, [id]);
const WAYS = {
  'a doctor leaves': () => change('update doctors set is_active = false where id = $1', place.doctorId),
  'a doctor is locked out': () =>
    change('update users set disabled_at = now() where id = $1', place.doctorUserId),
  'the only clinic closes for good': () =>
    change('update clinics set is_active = false where id = $1', place.clinicId),
};

describe.each(Object.entries(WAYS))('%s', (_way, end) => {
  it.each(['doctor', 'type', 'field'] as const)(
    'and who waits for the %s is told, as is the desk',
    async (of) => {
      await wait(of);
      expect([await isGone(patient), await isGone(manager), await attention()]).toEqual([false, false, []]);
      await end();
      expect([await isGone(patient), await isGone(manager)]).toEqual([true, true]);
      // Who waits for a field waits for no doctor whom the desk could look up.
      expect(await attention()).toEqual(of === 'field' ? [] : [place.doctorId]);
      await app.records.query(
        `update waitlist_entries set state = 'ended', end_reason = 'left', ended_at = $1`,
        [now],
      );
      expect([await isGone(patient), await attention()]).toEqual([false, []]);
    },
  );
});

it('a type of visit that ends is waited for in vain, and the doctor is not', async () => {
  await app.records.query(
    `insert into visit_types (doctor_id, kind, name, minutes, step_minutes, fee, position)
     values ($1, 'follow_up', 'Another', 30, 30, 1, 9)`,
    [place.doctorId],
  );
  await wait('type');
  await change('update visit_types set is_active = false where id = $1', place.visitTypeId);
  expect([await isGone(patient), await attention()]).toEqual([true, [place.doctorId]]);
  await change('update waitlist_entries set visit_type_id = null where doctor_id = $1', place.doctorId);
  expect([await isGone(patient), await attention()]).toEqual([false, []]);
});

it('a doctor on leave comes back', async () => {
  await wait('doctor');
  await change(`update doctors set availability_status = 'on_leave' where id = $1`, place.doctorId);
  expect([await isGone(patient), await attention()]).toEqual([false, []]);
});

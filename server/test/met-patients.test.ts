import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

let app: RunningApp;
let place: TestClinic;
let elsewhere: TestClinic;
let desk: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  place = await app.records.clinic();
  elsewhere = await app.records.clinic();
  desk = { id: await app.records.user('admin'), role: 'admin' };
});

afterAll(async () => app.stop());

async function visited(patientId: string, status: string, days: number): Promise<void> {
  await app.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status)
     values ($1, $2, $3, $4, now() - make_interval(days => $6), interval '30 minutes', $5)`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, status, days],
  );
}

async function met(doctorId: string, patientId: string, who: Person): Promise<unknown> {
  const answer = await app.sendAs<{ managedDoctor: { hasMet: boolean } | null }>(
    'query ($doctorId: ID, $patientId: ID!) { managedDoctor(doctorId: $doctorId) { hasMet(patientId: $patientId) } }',
    { doctorId, patientId },
    who,
  );
  return answer.data?.managedDoctor?.hasMet ?? answer.errors?.[0]?.extensions.code;
}

it('knows whom a doctor saw before: by a visit that took place, with this doctor', async () => {
  const [known, missed] = [await app.records.patient(), await app.records.patient()];
  await visited(known, 'completed', 900);
  await visited(missed, 'no_show', 30);
  expect(await met(place.doctorId, known, desk)).toBe(true);
  expect(await met(place.doctorId, known, { id: place.doctorUserId, role: 'doctor' })).toBe(true);
  expect(await met(place.doctorId, missed, desk)).toBe(false);
  expect(await met(elsewhere.doctorId, known, desk)).toBe(false);
  expect(await met(place.doctorId, 'nobody', desk)).toBe('BAD_USER_INPUT');
});

it('tells neither another doctor nor the patient', async () => {
  const known = await app.records.patient();
  await visited(known, 'completed', 400);
  expect(await met(place.doctorId, known, { id: elsewhere.doctorUserId, role: 'doctor' })).toMatch(
    /FORBIDDEN|NOT_FOUND/,
  );
  expect(await met(place.doctorId, known, { id: known, role: 'patient' })).toBe('FORBIDDEN');
});

import { expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { openRunning, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/**
 * Readers whose clock is not that of the clinic: each page tells each time once, by the clinic's clock, and names that
 * once.
 */
const FAR = { timezoneId: 'Asia/Kolkata' };
const HOUR = 3_600_000;
const PATIENT = 'Kamala Deshmukh';

let place: TestClinic;
let visitId: string;
let patientId: string;
let sameId: string;
let start: Date;

const product = new Product(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic({ timeZone: 'America/New_York' });
  await records.setUp();
  await records.change(place.doctorUserId, {
    name: 'Meenakshi Raghunathan',
    email: 'doctor@clinic.test',
    passwordHash,
  });
  const deskId = await records.user('admin', passwordHash);
  await records.change(deskId, { name: 'Nirmala Joshi', email: 'desk@clinic.test' });
  start = new Date(Math.ceil(Date.now() / HOUR) * HOUR + 48 * HOUR);
  await records.open(place, start, new Date(start.getTime() + 6 * HOUR));
  patientId = await records.patient(passwordHash);
  await records.change(patientId, { name: PATIENT, email: 'kamala@example.test' });
  sameId = await records.patient();
  await records.change(sameId, { name: 'Kamala Deshmuk' });
  visitId = await book(patientId, 0);
  await book(patientId, 1);
  await book(sameId, 2);
});

async function book(id: string, hours: number): Promise<string> {
  const [visit] = await product.records.query<{ id: string }>(
    `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
    [id, place.doctorId, place.clinicId, place.visitTypeId, new Date(start.getTime() + hours * HOUR)],
  );
  return visit!.id;
}

/** How often a part of the page names the clinic's clock, to who sees it and to who hears the names of its controls. */
async function namings(part: Locator): Promise<number> {
  const spoken = await part
    .locator('[aria-label]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  return ([await part.innerText(), ...spoken].join('\n').match(/\bET\b|Eastern Time/g) ?? []).length;
}

/** The patient waits for an earlier time than a visit that is booked, and is offered one, as somebody else is. */
async function waitAndOffer(): Promise<void> {
  const { records } = product;
  const [opening] = await records.query<{ id: string }>(
    `insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at)
     values ($1, $2, $3, now() + interval '2 hours', now()) returning id`,
    [place.doctorId, place.clinicId, new Date(start.getTime() + 5 * HOUR)],
  );
  for (const [id, replacesId] of [
    [patientId, visitId],
    [sameId, null],
  ]) {
    await records.query(
      `with e as (
         insert into waitlist_entries (patient_id, doctor_id, replaces_id, first_date, last_date, notice_minutes, state,
           created_by, created_at)
         values ($1, $2, $3, current_date, current_date + 30, 60, 'offered', $1, now()) returning id)
       insert into waitlist_offers (entry_id, opening_id, patient_id, doctor_id, clinic_id, visit_type_id, starts_at, minutes,
         replaces_id, group_size, round, reasons, created_at, expires_at)
       select e.id, $4, $1, $2, $5, $6, $7, 20, $3, 2, 1, '{doctor}', now(), now() + interval '1 day' from e`,
      [
        id,
        place.doctorId,
        replacesId,
        opening!.id,
        place.clinicId,
        place.visitTypeId,
        new Date(start.getTime() + 5 * HOUR),
      ],
    );
  }
}

async function expectOnce({ page }: WatchedPage, path: string, shown: string | RegExp): Promise<void> {
  await openRunning(page, path);
  const main = page.getByRole('main');
  await main.getByText(shown).first().waitFor();
  expect([path, await namings(main)]).toEqual([path, 1]);
}

it('a patient who is far away reads whose clock it is once on every page', async () => {
  const patient = await product.signIn('/', 'kamala@example.test', FAR);
  await expectOnce(patient, `/appointments/${visitId}`, 'What happened');
  await expectOnce(patient, `/appointments/${visitId}/move`, /Times are the clinic’s own/);
  await expectOnce(patient, `/doctors/${place.doctorId}`, /\bET\b/);
  await expectOnce(patient, '/', 'Meenakshi Raghunathan');
  await expectOnce(patient, '/doctors', 'Meenakshi Raghunathan');
  await expectOnce(patient, `/clinics/${place.clinicId}`, 'Meenakshi Raghunathan');
  const at = new Date(start.getTime() + 5 * HOUR).toISOString();
  const chosen = `doctor=${place.doctorId}&clinic=${place.clinicId}&visit=${place.visitTypeId}&at=${at}`;
  await expectOnce(patient, `/book?${chosen}`, /held for you/);
  await waitAndOffer();
  await expectOnce(patient, '/appointments', 'A time came free');
  await expectOnce(patient, `/waitlist/new?doctor=${place.doctorId}&moving=${visitId}`, /\bET\b/);
  expect(patient.problems).toEqual([]);
  await patient.close();
}, 90_000);

it('the desk that is far away reads it once on every page and in every dialog', async () => {
  const desk = await product.signIn('/admin/', 'desk@clinic.test', { ...DESK, ...FAR });
  await expectOnce(desk, `/admin/patients/${patientId}`, /\bET\b/);
  await expectOnce(
    desk,
    `/admin/patients/merge?keep=${patientId}&remove=${sameId}`,
    /Latest|What stays|Meenakshi/,
  );
  const [days] = await product.records.query<{ first: string; last: string }>(
    'select min(local_date)::text as first, max(local_date)::text as last from appointments',
  );
  await expectOnce(desk, `/admin/not-confirmed?from=${days!.first}&to=${days!.last}`, PATIENT);
  await product.records.query('update doctors set requires_approval = true where id = $1', [place.doctorId]);
  for (const hours of [3, 4]) await book(sameId, hours);
  await expectOnce(desk, '/admin/overview', 'Meenakshi Raghunathan, ');
  await expectOnce(desk, '/admin/waitlist', 'Kamala Deshmuk');
  expect(desk.problems).toEqual([]);
  await desk.close();
}, 90_000);

it('a doctor who is far away reads it once where a visit is moved, and where visits wait for a decision', async () => {
  const doctor = await product.signIn('/admin/', 'doctor@clinic.test', { ...DESK, ...FAR });
  const [row] = await product.records.query<{ day: string }>(
    'select local_date::text as day from appointments where id = $1',
    [visitId],
  );
  await doctor.page.goto(`/admin/day?date=${row!.day}&appointment=${visitId}`);
  await doctor.page.getByRole('dialog', { name: PATIENT }).getByRole('button', { name: 'Move' }).click();
  const dialog = doctor.page.getByRole('dialog', { name: `Move the visit of ${PATIENT}` });
  const times = dialog.getByRole('group', { name: 'Free times' }).getByRole('radio');
  await times.first().waitFor();
  expect(await namings(dialog)).toBe(1);
  await times.first().check();
  expect(await namings(dialog)).toBe(1);
  // Without hours each visit waits for a decision, and for another time.
  await product.records.query('delete from open_ranges where doctor_id = $1', [place.doctorId]);
  await expectOnce(doctor, '/admin/hours', PATIENT);
  await doctor.page.getByRole('heading', { name: /propose/i }).waitFor();
  expect(await namings(doctor.page.getByRole('main'))).toBe(1);
  await doctor.close();
}, 90_000);

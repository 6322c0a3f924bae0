import { expect, it } from '@jest/globals';
import type { TestClinic } from '../support/clinic.js';
import { Product } from '../support/product.js';
import { until } from '../support/until.js';

/** What a patient comes back to: the follow-up after a visit, what was cancelled, what was typed, and pages by their names. */
const DOCTOR = 'Meenakshi Raghunathan';
const HOUR = 3_600_000;

let place: TestClinic;
let email: string;
let over: string;
let coming: string;

const product = new Product(async () => {
  const { records } = product;
  place = await records.clinic();
  await records.setUp();
  await records.change(place.doctorUserId, { name: DOCTOR });
  await records.query(
    `insert into visit_types (doctor_id, kind, name, minutes, step_minutes, fee, position)
     values ($1, 'follow_up', 'Follow-up', 15, 30, 4000, 2)`,
    [place.doctorId],
  );
  const start = new Date(Math.ceil(Date.now() / HOUR) * HOUR + 72 * HOUR);
  await records.open(place, start, new Date(start.getTime() + 4 * HOUR));
  const patientId = await records.patient(product.passwordHash);
  email = await records.emailOf(patientId);
  const visit = async (at: Date, status: string): Promise<string> => {
    const [row] = await records.query<{ id: string }>(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
         cancelled_at)
       values ($1, $2, $3, $4, $5, interval '30 minutes', $6, 12000, $7) returning id`,
      [
        ...[patientId, place.doctorId, place.clinicId, place.visitTypeId, at, status],
        status === 'cancelled' ? new Date() : null,
      ],
    );
    return row!.id;
  };
  over = await visit(new Date(Date.now() - 48 * HOUR), 'completed');
  coming = await visit(start, 'confirmed');
  await visit(new Date(start.getTime() + HOUR), 'cancelled');
});

it('books again with the follow-up, not with the dear first visit', async () => {
  const { page, problems, close } = await product.signIn('/', email, {}, `/appointments/${over}`);
  await page.getByRole('link', { name: `Book again with ${DOCTOR}` }).click();
  await page.getByRole('heading', { name: DOCTOR, level: 1 }).waitFor();
  const kind = page.locator('select[name=visit] option:checked');
  await kind.waitFor({ state: 'attached' });
  expect(await kind.textContent()).toContain('Follow-up');
  expect(problems).toEqual([]);
  await close();
}, 60_000);

it('finds a visit to come that was cancelled where the page says so, and not among those to come', async () => {
  const { page, close } = await product.signIn('/', email, {}, '/appointments');
  const visits = page.getByRole('main').getByRole('link', { name: new RegExp(DOCTOR) });
  await visits.first().waitFor();
  expect(await visits.count()).toBe(1);
  await page.getByText('Past and cancelled', { exact: true }).click();
  await page.getByText('Cancelled', { exact: true }).first().waitFor();
  expect(await visits.count()).toBe(2);
  await close();
}, 60_000);

it('keeps what was typed outside booking for the way back, and a reload', async () => {
  const { page, close } = await product.signIn('/', email, {}, `/appointments/${coming}`);
  const why = page.getByRole('dialog').getByLabel('Why?');
  const openDialog = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Cancel visit' }).click();
    await why.waitFor();
  };
  await openDialog();
  await why.fill('My train does not go.');
  await page.goBack();
  await page.goto(`/appointments/${coming}`);
  await openDialog();
  expect(await why.inputValue()).toBe('My train does not go.');
  await close();
}, 60_000);

it('calls pages by what they show', async () => {
  const { page, close } = await product.signIn('/', email, {}, '/');
  for (const path of [
    `/doctors/${place.doctorId}`,
    `/appointments/${over}`,
    `/appointments/${coming}`,
    `/appointments/${coming}/move`,
  ]) {
    await page.goto(path);
    await until(`${path} is called by the doctor`, async () => (await page.title()).includes(DOCTOR));
  }
  await close();
}, 60_000);

it('shows its pages to a browser whose language is no tag', async () => {
  const { page, problems, close } = await product.open();
  await page.addInitScript(`
    Object.defineProperty(navigator, 'language', { get: () => 'en-US@posix' });
    Object.defineProperty(navigator, 'languages', { get: () => ['en-US@posix', 'x', ''] });
  `);
  await page.goto(`/doctors/${place.doctorId}`);
  await page.getByRole('heading', { name: DOCTOR, level: 1 }).waitFor();
  await page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
  await page
    .getByRole('button', { name: /\d:\d\d/ })
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await close();
}, 60_000);

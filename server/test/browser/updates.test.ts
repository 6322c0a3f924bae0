import { expect, it } from '@jest/globals';
import type { WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/** A tab that stayed open while a new version of the clients took the place of the one that it runs. */
const DOCTOR = 'Meenakshi Raghunathan';

let place: TestClinic;

const product = new Product(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic();
  await records.setUp();
  await records.change(place.doctorUserId, { name: DOCTOR, email: 'doctor@clinic.test', passwordHash });
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);
  await records.open(place, start, new Date(start.getTime() + 3_600_000));
});

/**
 * The files of a page are gone for the document that is open now, and for `documents` that are loaded after it.
 * @returns how many documents were loaded since
 */
async function lose({ page }: WatchedPage, files: string, documents = 0): Promise<() => number> {
  let loaded = 0;
  await page.route(files, (route) =>
    loaded > documents ? route.continue() : route.fulfill({ status: 404, body: '' }),
  );
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loaded += 1;
  });
  return () => loaded;
}

it('opens the place that a patient goes to, with the new version', async () => {
  const visitor = await product.open();
  await visitor.page.goto('/');
  await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
  const loaded = await lose(visitor, '**/assets/DoctorPage-*');
  await visitor.page.getByRole('link', { name: DOCTOR, exact: true }).click();
  await visitor.page.getByRole('heading', { level: 1, name: DOCTOR }).waitFor();
  expect(new URL(visitor.page.url()).pathname).toBe(`/doctors/${place.doctorId}`);
  expect(loaded()).toBe(1);
  await visitor.close();
}, 60_000);

it('opens the page that staff go to', async () => {
  const doctor = await product.signIn('/admin/', 'doctor@clinic.test', DESK);
  const loaded = await lose(doctor, '**/assets/HoursPage-*');
  await doctor.page.getByRole('link', { name: 'Hours' }).click();
  await doctor.page.getByRole('heading', { level: 1, name: 'Hours' }).waitFor();
  expect(loaded()).toBe(1);
  await doctor.close();
}, 60_000);

it('says so after one try when the files are missing from the new version too', async () => {
  const visitor = await product.open();
  await visitor.page.goto('/');
  await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
  const loaded = await lose(visitor, '**/assets/DoctorPage-*', 100);
  await visitor.page.getByRole('link', { name: DOCTOR, exact: true }).click();
  await visitor.page.waitForURL(`**/doctors/${place.doctorId}`);
  await visitor.page.getByRole('button', { name: 'Try again' }).click();
  await visitor.page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(loaded()).toBe(1);
  await visitor.close();
}, 60_000);

it('keeps the page of a tab without a connection', async () => {
  const visitor = await product.open();
  await visitor.page.goto('/');
  await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
  const loaded = await lose(visitor, '**/assets/DoctorPage-*');
  const link = visitor.page.getByRole('link', { name: DOCTOR, exact: true });
  await link.waitFor();
  await visitor.page.context().setOffline(true);
  await link.click();
  await visitor.page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(loaded()).toBe(0);
  expect(new URL(visitor.page.url()).pathname).toBe('/');
  await visitor.close();
}, 60_000);

/** The page that is open, cut off once it shows something: says so, and keeps what it shows. */
async function cutOff({ page }: WatchedPage, shown: string): Promise<void> {
  await page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
  await page.getByText(shown).first().waitFor();
  await page.context().setOffline(true);
  await page.getByText('You are offline.').waitFor();
  await page.getByText(shown).first().waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
}

it('goes on by itself for a patient once there is a connection, with what is new', async () => {
  const visitor = await product.open();
  await visitor.page.goto(`/doctors/${place.doctorId}`);
  await cutOff(visitor, DOCTOR);
  await product.records.change(place.doctorUserId, { name: `${DOCTOR} Iyer` });
  await visitor.page.context().setOffline(false);
  await visitor.page.getByText('You are offline.').waitFor({ state: 'detached' });
  await visitor.page.getByRole('heading', { level: 1, name: `${DOCTOR} Iyer` }).waitFor();
  await product.records.change(place.doctorUserId, { name: DOCTOR });
  await visitor.close();
}, 60_000);

/** A visit of today at an hour of the clinic's clock. */
async function bookToday(name: string, hour: number): Promise<void> {
  const patient = await product.records.patient();
  await product.records.change(patient, { name });
  await product.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status)
     values ($1, $2, $3, $4, date_trunc('day', now() at time zone 'America/New_York') at time zone 'America/New_York'
       + make_interval(hours => $5), '30 minutes', 'confirmed')`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId, hour],
  );
}

it('goes on by itself for staff: the day stays, and what was booked meanwhile is there', async () => {
  await bookToday('Bimala Roy', 10);
  const doctor = await product.signIn('/admin/', 'doctor@clinic.test', DESK, '/day');
  await cutOff(doctor, 'Bimala Roy');
  await bookToday('Ashwini Deshpande', 12);
  expect(await doctor.page.getByText('Ashwini Deshpande').count()).toBe(0);
  await doctor.page.context().setOffline(false);
  await doctor.page.getByText('You are offline.').waitFor({ state: 'detached' });
  await doctor.page.getByText('Ashwini Deshpande').first().waitFor();
  await doctor.close();
}, 60_000);

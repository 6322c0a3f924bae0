import { describe, expect, it } from '@jest/globals';
import { expectAccessible, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';
import { until } from '../support/until.js';

/** A tab that stayed open while a new version of the clients took the place of the one that it runs. */
const DOCTOR = 'Meenakshi Raghunathan';

let place: TestClinic;

const product = new Product(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic();
  await records.setUp();
  await records.change(await records.patient(passwordHash), { email: 'patient@clinic.test' });
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
  const again = visitor.page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  expect(loaded()).toBe(1);
  // By itself once, and whenever somebody asks for it.
  await again.click();
  await until('the place is loaded', () => loaded() === 2);
  await again.waitFor();
  expect(loaded()).toBe(2);
  await visitor.close();
}, 60_000);

/** A picture of one dot. */
const ONE_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a part of the page that is open', () => {
  const PALETTE = '**/assets/CommandPalette-*';
  const search = ({ page }: WatchedPage) => page.getByRole('search').getByRole('textbox').first();

  it('is loaded with the new version where nothing was typed', async () => {
    const doctor = await product.signIn('/admin/', 'doctor@clinic.test', DESK, '/patients?view=all');
    await search(doctor).waitFor();
    const loaded = await lose(doctor, PALETTE);
    await doctor.page.keyboard.press('Control+K');
    await until('the page is loaded anew', () => loaded() === 1);
    await search(doctor).waitFor();
    await doctor.page.keyboard.press('Control+K');
    await doctor.page.getByRole('dialog').getByLabel('Page, date or name').waitFor();
    expect(loaded()).toBe(1);
    await doctor.close();
  }, 60_000);

  it('takes nothing away that was typed: whoever typed it loads the page anew', async () => {
    const doctor = await product.signIn('/admin/', 'doctor@clinic.test', DESK, '/patients?view=all');
    await search(doctor).fill('Rao');
    const loaded = await lose(doctor, PALETTE);
    for (let press = 0; press < 2; press += 1) {
      await doctor.page.keyboard.press('Control+K');
      await doctor.page.getByText('loaded anew; what you entered here is lost').waitFor();
    }
    expect([await search(doctor).inputValue(), loaded()]).toEqual(['Rao', 0]);
    expect(await doctor.page.getByText('loaded anew; what you entered here is lost').count()).toBe(1);
    await expectAccessible(doctor.page);
    await doctor.page.getByRole('button', { name: 'Load anew' }).click();
    await search(doctor).waitFor();
    expect(loaded()).toBe(1);
    await doctor.page.keyboard.press('Control+K');
    await doctor.page.getByRole('dialog').getByLabel('Page, date or name').waitFor();
    await doctor.close();
  }, 60_000);

  it('takes no chosen file away', async () => {
    const patient = await product.signIn('/', 'patient@clinic.test', DESK, '/profile');
    await patient.page.locator('input[type=file]').waitFor({ state: 'attached' });
    const loaded = await lose(patient, '**/assets/PhotoCropDialog-*');
    await patient.page.locator('input[type=file]').setInputFiles({
      name: 'me.png',
      mimeType: 'image/png',
      buffer: Buffer.from(ONE_DOT, 'base64'),
    });
    await patient.page.getByText('loaded anew; what you entered here is lost').waitFor();
    expect(loaded()).toBe(0);
    await patient.close();
  }, 60_000);

  it('closes no dialog', async () => {
    const doctor = await product.signIn('/admin/', 'doctor@clinic.test', DESK, '/day');
    await doctor.page.getByRole('button', { name: 'Book for a patient' }).first().click();
    const dialog = doctor.page.getByRole('dialog', { name: 'Book for a patient' });
    await dialog.waitFor();
    const loaded = await lose(doctor, PALETTE);
    await doctor.page.keyboard.press('Control+K');
    await doctor.page.getByText('loaded anew; what you entered here is lost').waitFor();
    expect([await dialog.count(), loaded()]).toEqual([1, 0]);
    await doctor.close();
  }, 60_000);

  it('says that it is out of reach without a connection', async () => {
    const doctor = await product.signIn('/admin/', 'doctor@clinic.test', DESK, '/patients?view=all');
    await search(doctor).waitFor();
    const loaded = await lose(doctor, PALETTE);
    await doctor.page.context().setOffline(true);
    await doctor.page.keyboard.press('Control+K');
    await doctor.page.getByText('could not be opened. Check your connection').waitFor();
    expect(await doctor.page.getByRole('button', { name: 'Load anew' }).count()).toBe(0);
    expect(loaded()).toBe(0);
    await doctor.close();
  }, 60_000);
});

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
  // Nor by a press, until there is one: then it opens, although the browser keeps that its files failed.
  await visitor.page.getByRole('button', { name: 'Try again' }).click();
  await visitor.page.getByRole('button', { name: 'Try again', disabled: false }).waitFor();
  expect(loaded()).toBe(0);
  await visitor.page.context().setOffline(false);
  await visitor.page.getByRole('button', { name: 'Try again' }).click();
  await visitor.page.getByRole('heading', { level: 1, name: DOCTOR }).waitFor();
  expect(loaded()).toBe(1);
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

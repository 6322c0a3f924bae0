import { expect, it } from '@jest/globals';
import type { TestClinic } from '../support/clinic.js';
import { Product } from '../support/product.js';

/** What a patient sees while the next page is long in coming, and what comes out of a printer. */
const DOCTOR = 'Meenakshi Raghunathan';
const HOUR = 3_600_000;

let place: TestClinic;

const product = new Product(async () => {
  const { records } = product;
  place = await records.clinic();
  await records.setUp();
  await records.change(place.doctorUserId, { name: DOCTOR });
  const start = new Date(Math.ceil(Date.now() / HOUR) * HOUR + 24 * HOUR);
  await records.open(place, start, new Date(start.getTime() + HOUR));
});

it('shows that a press was heard until the page is there', async () => {
  const visitor = await product.open();
  await visitor.page.goto('/');
  await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await visitor.page.route('**/assets/DoctorPage-*', async (route) => {
    await held;
    await route.continue();
  });
  await visitor.page.getByRole('link', { name: DOCTOR, exact: true }).click();
  const heard = visitor.page.getByRole('status').filter({ hasText: 'Loading' });
  await heard.waitFor();
  release();
  await visitor.page.getByRole('heading', { level: 1, name: DOCTOR }).waitFor();
  await heard.waitFor({ state: 'detached' });
  expect(visitor.problems).toEqual([]);
  await visitor.close();
}, 60_000);

it('prints what is to be read, and nothing to press', async () => {
  const visitor = await product.open();
  await visitor.page.goto(`/doctors/${place.doctorId}`);
  await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
  await visitor.page.emulateMedia({ media: 'print' });
  expect(await visitor.page.getByRole('heading', { level: 1, name: DOCTOR }).isVisible()).toBe(true);
  expect(await visitor.page.getByText('1 Main Street').isVisible()).toBe(true);
  expect(await visitor.page.getByRole('button').count()).toBe(0);
  expect(await visitor.page.getByRole('navigation').count()).toBe(0);
  await visitor.close();
}, 60_000);

it('says who can help when a password is forgotten, with the telephone numbers', async () => {
  const visitor = await product.open();
  await visitor.page.goto('/sign-in');
  await visitor.page.getByText('Forgotten your password?').waitFor();
  await visitor.page.getByRole('link', { name: 'Telephone numbers' }).click();
  await visitor.page.getByRole('link', { name: /^Call / }).waitFor();
  await visitor.close();
}, 60_000);

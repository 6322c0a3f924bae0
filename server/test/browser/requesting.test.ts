import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestClinic } from '../support/clinic.js';
import { Product } from '../support/product.js';

/** A doctor who agrees to each visit first is asked, not booked, wherever a time is pressed. */
let place: TestClinic;

const PATIENT = 'patient@clinic.test';
const product = new Product(async () => {
  await product.records.setUp();
  place = await product.records.clinic({ requiresApproval: true });
  await product.records.change(await product.records.patient(product.passwordHash), { email: PATIENT });
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);
  await product.records.open(place, start, new Date(start.getTime() + 3 * 3_600_000));
});

/** What a page calls the step to a time: names of links and buttons that say Request or Book. */
async function steps(page: Page): Promise<{ request: number; book: number }> {
  const named = async (name: RegExp): Promise<number> =>
    (await page.getByRole('link', { name }).count()) + (await page.getByRole('button', { name }).count());
  return { request: await named(/^Request /), book: await named(/^Book /) };
}

it('says Request on card, page, review and button, and what happens next', async () => {
  const { page, problems, close } = await product.signIn('/', PATIENT);
  await page.goto('/doctors');
  await page.getByText('Free times that you can request').waitFor();
  expect(await steps(page)).toMatchObject({ book: 0 });
  await page.goto(`/doctors/${place.doctorId}`);
  await page.getByRole('heading', { name: 'Request a time' }).waitFor();
  await page.goto('/doctors');
  await page
    .getByRole('link', { name: /^Request / })
    .first()
    .click();
  await page.waitForURL(/\/book\?/);
  await page.getByRole('heading', { level: 1, name: /request/i }).waitFor();
  await page.getByRole('button', { name: /^Request / }).waitFor();
  await page.getByText('The clinic agrees to each visit first').waitFor();
  await page.getByText(/without one the request ends by itself/).waitFor();
  expect((await steps(page)).book).toBe(0);
  await page.getByRole('button', { name: /^Request / }).click();
  await page.waitForURL(/\/appointments\/[^/]+$/);
  await page.getByText('Your request is sent').waitFor();
  await page.getByText(/^The time is kept for you\. The clinic answers by /).waitFor();
  // The way back does not warn of what was just asked for: it leads to it.
  await page.goBack();
  await page.waitForURL(/\/(doctors|appointments)/);
  expect(await page.getByText('You already have').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
}, 90_000);

it('says so in the clinic’s own site, too, and in Hindi', async () => {
  const { page, problems, close } = await product.open();
  await page.goto(`/embed/doctors/${place.doctorId}`);
  await page.getByText(/^Each visit here is agreed to first\./).waitFor();
  await page.goto(`/embed/clinics/${place.clinicId}`);
  await page
    .getByRole('link', { name: /^Request / })
    .first()
    .waitFor();
  expect((await steps(page)).book).toBe(0);
  expect(problems).toEqual([]);
  await close();
  const inHindi = await product.open({ locale: 'hi-IN' });
  await inHindi.page.goto(`/doctors/${place.doctorId}`);
  await inHindi.page.getByRole('heading', { name: 'समय का अनुरोध करें' }).waitFor();
  await inHindi.close();
}, 90_000);

import { expect, it } from '@jest/globals';
import { expectAccessible } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { Product } from '../support/product.js';

/** A doctor who agrees to each visit first: no step of the way says that a press books. */
const DOCTOR = 'Meenakshi Raghunathan';

let place: TestClinic;

const product = new Product(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic({ requiresApproval: true });
  await records.change(place.doctorUserId, { name: DOCTOR });
  await records.change(await records.patient(passwordHash), { email: 'patient@clinic.test' });
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);
  await records.open(place, start, new Date(start.getTime() + 3_600_000));
});

it('is said on the card, the page, the review and its button', async () => {
  const { page, problems, close } = await product.signIn('/', 'patient@clinic.test');
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Request / })
    .first()
    .waitFor();
  await page.getByText('On request').waitFor();
  await page.goto('/doctors');
  await page.getByText('Free times that you can request').waitFor();
  await page
    .getByRole('link', { name: /^Request / })
    .first()
    .waitFor();
  await page.goto(`/doctors/${place.doctorId}`);
  await page.getByRole('heading', { name: 'Request a time' }).waitFor();
  await page.getByText('the clinic answers you').waitFor();
  expect(await page.title()).toContain(DOCTOR);
  await page
    .getByRole('button', { name: new RegExp(DOCTOR) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Check and request' }).waitFor();
  await page.getByText('The clinic agrees to each visit first').waitFor();
  await page.getByText(/is held for you/).waitFor();
  await expectAccessible(page);
  expect(await page.getByRole('button', { name: /^Book/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^Request / }).click();
  await page.getByRole('heading', { level: 1, name: 'Your request is sent' }).waitFor();
  expect(await page.title()).toContain(DOCTOR);
  const [asked] = await product.records.query<{ status: string }>('select status from appointments');
  expect(asked?.status).toBe('pending');
  expect(problems).toEqual([]);
  await close();
}, 90_000);

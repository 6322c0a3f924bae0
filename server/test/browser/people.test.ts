import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/** Managing people, doctors, clinics and fields of medicine in the console, and what the front desk may not. */
const DOCTOR = 'Dr Meenakshi Raghunathan';

let place: TestClinic;

const product = new Product(async () => {
  place = await product.records.clinic();
  for (const [email, name, isFrontDesk] of [
    ['manager@clinic.test', 'Grace Okafor', false],
    ['desk@clinic.test', 'Ines Duarte', true],
  ] as const) {
    const id = await product.records.user('admin', product.passwordHash);
    await product.records.query(
      'update users set email = $2, full_name = $3, is_front_desk = $4 where id = $1',
      [id, email, name, isFrontDesk],
    );
  }
  const patientId = await product.records.patient(product.passwordHash);
  await product.records.change(patientId, { email: 'noor@example.test', name: 'Noor Ahmed' });
  await product.records.change(place.doctorUserId, { name: DOCTOR });
  await product.records.setUp();
});

async function choose(page: Page, of: string, act: string): Promise<void> {
  await page.getByRole('button', { name: `Acts for ${of}` }).click();
  const item = page.getByRole('menuitem', { name: act });
  await item.waitFor();
  await expectAccessible(page);
  await item.click();
}

describe('managing people in the browser', () => {
  it('an account is found, closed and opened again, and its person learns it', async () => {
    const patient = await product.signIn('/', 'noor@example.test');
    const { page, problems } = await product.signIn('/admin/', 'manager@clinic.test', DESK);
    await page.getByRole('button', { name: /^Account of / }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByText('manager@clinic.test').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Name or e-mail').fill('noo');
    await page.waitForURL(/[?&]q=noo/);
    await page.getByText('manager@clinic.test').waitFor({ state: 'detached' });
    await choose(page, 'Noor Ahmed', 'Close account');
    await page.getByRole('dialog').getByText('If visits are booked, you decide about each next.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Close account' }).click();
    await page.getByText(/^Closed since/).waitFor();
    await patient.page.goto('/appointments');
    await patient.page.waitForURL(/\/sign-in/);

    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByText('The account of Noor Ahmed is open again.').waitFor();
    await choose(page, 'Noor Ahmed', 'Reset access');
    expect(await page.getByLabel('Address').inputValue()).toContain('/access#');
    await page.getByRole('button', { name: 'Done' }).click();

    // A reload shows the same view; a person without a patient record cannot become one.
    await page.reload();
    await page.getByText('noor@example.test').waitFor();
    await choose(page, 'Noor Ahmed', 'Change role');
    await page.getByLabel(/^Front desk/).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Change role' }).click();
    await page.getByText('Noor Ahmed is now: Front desk.').waitFor();

    await page.goto('/admin/people');
    await page.getByRole('button', { name: 'Invite an administrator' }).click();
    await page.getByLabel('Full name').fill('Ada Second');
    await page.getByLabel('E-mail', { exact: true }).fill('manager@clinic.test');
    await page.getByRole('button', { name: 'Make invitation' }).click();
    await page.getByText('Somebody has an account with this address.').first().waitFor();
    expect(await page.getByLabel('Full name').inputValue()).toBe('Ada Second');
    await expectAccessible(page);
    await page.getByLabel('E-mail', { exact: true }).fill('ada@clinic.test');
    await page.getByRole('button', { name: 'Make invitation' }).click();
    await page.getByRole('heading', { name: 'Invitation for Ada Second' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Invited, not joined yet').waitFor();
    expect(problems).toEqual([]);
  }, 180_000);

  it('a doctor is added, changed and leaves; what the server refuses stands at its field', async () => {
    const [taken] = await product.records.query<{ license: string }>(
      'select license_number as license from doctors where id = $1',
      [place.doctorId],
    );
    const { page, problems } = await product.signIn('/admin/', 'manager@clinic.test', DESK);
    await page.getByRole('link', { name: 'Fields of medicine' }).click();
    await page.getByRole('button', { name: 'New field' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Allergology');
    await page.getByLabel('Category').fill('Medicine');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add field' }).click();
    await page.getByText('Allergology is saved.').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Doctors', exact: true }).click();
    await page.getByRole('link', { name: DOCTOR }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'New doctor' }).click();
    await page.getByLabel('Full name').fill('Dr Tomas Lindqvist');
    await page.getByLabel('E-mail').fill('tomas@clinic.test');
    await page.getByLabel('Degree').fill('MD');
    await page.getByLabel('Field of medicine').selectOption({ label: 'Allergology' });
    await page.getByLabel('Licence number').fill(taken!.license);
    await page.getByLabel('Years of experience').fill('7');
    await page.getByLabel(/^Consultation fee/).fill('90.50');
    await page.getByRole('button', { name: 'Add doctor' }).click();
    await page
      .getByRole('link', { name: 'Licence number: Another doctor has this licence number.' })
      .waitFor();
    await expectAccessible(page);
    await page.getByLabel('Licence number').fill('FRESH-1');
    await page.getByRole('button', { name: 'Add doctor' }).click();
    await page.getByRole('heading', { name: 'Invitation for Dr Tomas Lindqvist' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();

    await page.getByRole('heading', { name: 'Dr Tomas Lindqvist', level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByLabel(/^Consultation fee/).fill('95');
    await page.getByRole('button', { name: 'Save details' }).click();
    await page.getByText('The details of Dr Tomas Lindqvist are saved.').waitFor();
    await page.getByRole('button', { name: 'Doctor has left' }).click();
    await page.getByRole('button', { name: 'Take out of search' }).click();
    await page.getByText('Has left', { exact: true }).waitFor();
    const [saved] = await product.records.query<{ fee: number; active: boolean }>(
      `select consultation_fee as fee, is_active as active from doctors where license_number = 'FRESH-1'`,
    );
    expect(saved).toEqual({ fee: 9_500, active: false });
    expect(problems).toEqual([]);
  }, 180_000);

  it('a clinic is added and closed', async () => {
    const { page, problems } = await product.signIn('/admin/', 'manager@clinic.test', DESK);
    await page.getByRole('link', { name: 'Clinics', exact: true }).click();
    await page.getByRole('button', { name: 'New clinic' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Harbour Clinic');
    await page.getByLabel('Street and number').fill('1 Quay');
    await page.getByLabel('City').fill('Springfield');
    // One of the two numbers is no place; none is asked for, since the address is enough.
    await page.getByLabel('Latitude').fill('40.71');
    await page.getByRole('button', { name: 'Add clinic' }).click();
    await page.getByText('Give both numbers, or leave both empty.').first().waitFor();
    await page.getByLabel('Latitude').fill('');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add clinic' }).click();
    await page.getByText('Harbour Clinic is saved.').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectAccessible(page);
    await choose(page, 'Harbour Clinic', 'Close for good');
    await page.getByRole('button', { name: 'Close clinic' }).click();
    await page.getByText('Closed for good').waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  it('the front desk reads doctors and finds no way to the rest', async () => {
    const { page, problems } = await product.signIn('/admin/', 'desk@clinic.test');
    await page.goto('/admin/doctors');
    await page.getByRole('link', { name: DOCTOR }).click();
    await page.getByText('An administrator who manages the clinic can change these.').waitFor();
    expect(await page.getByRole('button', { name: 'Save details' }).count()).toBe(0);
    await expectAccessible(page);
    for (const closed of ['people', 'settings', 'clinics', 'specializations', 'doctors/new', 'setup']) {
      await page.goto(`/admin/${closed}`);
      await page.getByRole('heading', { name: 'This page is not for your account' }).waitFor();
    }
    expect(problems).toEqual([]);
  }, 120_000);
});

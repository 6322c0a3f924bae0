import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expectAccessible, signInAt } from '../support/browser.js';
import { DESK, PASSWORD, Product } from '../support/product.js';

/** From nothing to a booked visit: the first administrator, the guided set-up, a doctor who joins, a patient who books. */
const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const CLINIC = 'Lakeside Skin Clinic';
const DOCTOR = 'Dr Asha Venkataraman';

const product = new Product(async () => {});

function heading(page: Page, name: string) {
  return page.getByRole('heading', { name, level: 1 });
}

describe('the first run of an empty installation', () => {
  let invitation: string;

  it('leads the first administrator from the name to the invitations, and can be left in between', async () => {
    await promisify(execFile)(
      process.execPath,
      [
        path.join(ROOT, 'server/dist/src/main.js'),
        'admin',
        'create-administrator',
        '--name=First Administrator',
        '--email=first@clinic.test',
      ],
      { env: { ...process.env, DATABASE_URL: product.database.url, ADMINISTRATOR_PASSWORD: PASSWORD } },
    );
    const { page, problems } = await product.open(DESK);
    await signInAt(page, '/admin/', 'first@clinic.test', PASSWORD);

    await heading(page, 'What is your clinic called?').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page
      .getByRole('link', { name: 'Name of the organization: Write the name of your organization.' })
      .waitFor();
    // Nobody's currency is taken for the clinic's.
    await page.getByRole('link', { name: 'Currency of new fees: Choose a currency.' }).waitFor();
    await page.getByRole('link', { name: 'Country of phone numbers without +: Choose a country.' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Name of the organization').fill(CLINIC);
    const background = { r: 11, g: 95, b: 118, alpha: 1 };
    const logo = await sharp({ create: { width: 300, height: 300, channels: 4, background } })
      .png()
      .toBuffer();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo });
    await page.getByText('The logo is saved.').waitFor();
    await page.getByLabel('Currency of new fees').selectOption('INR');
    await page.getByLabel('Country of phone numbers without +').selectOption('IN');
    await page.getByRole('button', { name: 'Save and go on' }).click();

    await heading(page, 'Where do patients go?').waitFor();
    await page.getByLabel('Name').fill(`${CLINIC} North`);
    await page.getByLabel('Street and number').fill('12 Lake Road');
    await page.getByLabel('City').fill('Springfield');
    await page.getByLabel('Latitude').fill('north');
    await page.getByLabel('Longitude').fill('-74');
    await page.getByRole('button', { name: 'Save place' }).click();
    await page.getByText('Write a number from -90 to 90.').first().waitFor();
    await expectAccessible(page);
    // Maps copy both numbers at once.
    await page.getByLabel('Latitude').focus();
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', '40.7128, -74.006');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(paste);
    })()`);
    expect(await page.getByLabel('Latitude').inputValue()).toBe('40.7128');
    expect(await page.getByLabel('Longitude').inputValue()).toBe('-74.006');
    await page.getByRole('button', { name: 'Save place' }).click();
    await page.getByText('12 Lake Road, Springfield').waitFor();
    await expectAccessible(page);

    // Leaving and coming back goes on where it was left, without going through what is done.
    await page.goto('/admin/');
    await heading(page, 'Who sees patients?').waitFor();
    await page.getByLabel('Dermatology').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add these fields' }).click();
    await page.getByLabel('Full name').fill(DOCTOR);
    await page.getByLabel('E-mail').fill('asha@clinic.test');
    await page.getByLabel('Degree').fill('MD');
    await page.getByLabel('Field of medicine').selectOption({ label: 'Skin (dermatology)' });
    await page.getByLabel('Licence number').fill('NY-1001');
    await page.getByLabel('Years of experience').fill('12');
    await page.getByLabel(/^Consultation fee/).fill('eight hundred');
    await page.getByRole('button', { name: 'Add doctor' }).click();
    await page.getByText('Write an amount like 499.50.').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('Consultation fee (INR)').fill('800');
    await page.getByRole('button', { name: 'Add doctor' }).click();
    await page.getByText(`Skin (dermatology) · ${CLINIC} North`).waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();

    await heading(page, 'When do they see patients?').waitFor();
    await page.getByLabel('With a break').check();
    await page.getByLabel('Break from').fill('08:00');
    await page.getByRole('button', { name: 'Save hours' }).click();
    await page.getByText('The break must lie within the day.').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('Break from').fill('13:00');
    await page.getByLabel('Sat').check();
    await page.getByLabel('Sun').check();
    await page.getByRole('button', { name: 'Save hours' }).click();

    await heading(page, 'Invite your doctors').waitFor();
    await page.getByText('Patients can book now.').waitFor();
    await page.getByRole('button', { name: `Make the link: ${DOCTOR}` }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    invitation = await page.getByLabel('Address').inputValue();
    expect(invitation).toMatch(/\/admin\/access#.{20,}$/);
    await page.getByRole('button', { name: 'Done' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Finish the set-up' }).click();
    await page.getByText('Your clinic is set up.').waitFor();
    await page.getByRole('banner').getByText(CLINIC).waitFor();

    // Once it is done nobody is led there again.
    await page.goto('/admin/');
    await page.waitForURL((url) => !/\/admin\/(setup.*)?$/.test(url.pathname));
    expect(problems).toEqual([]);
  }, 240_000);

  it('the doctor joins by the link', async () => {
    const { page, problems } = await product.open(DESK);
    await page.goto(new URL(invitation).pathname + new URL(invitation).hash);
    await heading(page, `Hello ${DOCTOR}, welcome`).waitFor();
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByText('Welcome. You are signed in.').waitFor();
    await page.goto('/admin/hours');
    expect(await page.getByLabel('Sunday, from').first().inputValue()).toBe('09:00');
    expect(await page.getByLabel('Sunday, to').first().inputValue()).toBe('13:00');
    expect(problems).toEqual([]);
  }, 120_000);

  it('and a patient books with the doctor', async () => {
    const { page, problems } = await product.open();
    await page.goto('/doctors');
    await page.getByText(DOCTOR).first().waitFor();
    await page.getByRole('banner').getByText(CLINIC).waitFor();
    const times = page.getByRole('link', { name: new RegExp(`, ${DOCTOR}`) });
    await times
      .or(page.getByRole('button', { name: new RegExp(`, ${DOCTOR}`) }))
      .first()
      .click();
    await page.getByRole('link', { name: 'I am new here' }).click();
    await page.getByLabel('Full name').fill('Noor Ahmed');
    await page.getByLabel('E-mail').fill('noor@example.test');
    await page.getByLabel('Phone number').fill('+1 555 010 0188');
    await page.getByLabel('Date of birth').fill('1988-04-02');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: /Create|Register|account/i }).click();
    await page.getByText(/is held for you/).waitFor();
    await page.getByRole('button', { name: /^Book / }).click();
    await page.getByText('Your visit is booked').waitFor();
    await expectAccessible(page);
    expect(problems).toEqual([]);
  }, 120_000);
});

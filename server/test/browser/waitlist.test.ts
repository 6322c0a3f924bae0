import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/** A wish from an empty search to the offer that shows by itself, and what the desk does beside it. */
let place: TestClinic;
let patientId: string;
const WISH = 'Heart (cardiology) in Springfield, any doctor';
const DAY = 86_400_000;
/** In three days, in the middle of the day there. */
const start = new Date((Math.floor(Date.now() / DAY) + 3) * DAY + 15 * 3_600_000);

const product = new Product(async () => {
  const { records } = product;
  place = await records.clinic();
  await records.query(`update users set full_name = 'Dr. Lena Vogel' where id = $1`, [place.doctorUserId]);
  await records.query(`update specializations set name = 'Cardiology'
    where id = (select specialization_id from doctors where id = '${place.doctorId}')`);
  await records.open(place, start, new Date(start.getTime() + 4 * 3_600_000));
  patientId = await records.patient(product.passwordHash);
  await records.change(patientId, { email: 'noor@example.test', name: 'Noor Ahmed' });
  const desk = await records.user('admin', product.passwordHash);
  await records.change(desk, { email: 'desk@clinic.test', name: 'Ines Duarte' });
  await records.query('update users set is_front_desk = true where id = $1', [desk]);
  await records.setUp();
});

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
}

describe('the waitlist in the browser', () => {
  it('a wish for a field is made, changed, offered a time by the desk, and accepted', async () => {
    const { page, problems } = await product.signIn(
      '/',
      'noor@example.test',
      {},
      '/doctors?words=nobodyatall',
    );
    await page.getByRole('link', { name: 'Tell me if a time comes free' }).click();
    await page.getByRole('heading', { name: 'Tell me if a time comes free' }).waitFor();
    await page.getByRole('button', { name: 'Put me on the waitlist' }).click();
    await page.getByText('Choose a field of medicine.').first().waitFor();
    await choose(page, 'Field of medicine', 'Heart (cardiology)');
    await choose(page, 'City', 'Springfield');
    await page.getByLabel('Mornings, until 12').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Put me on the waitlist' }).click();
    const list = page.getByRole('region', { name: 'Waitlist' });
    await list.getByText(WISH, { exact: true }).waitFor();
    await list.getByText('mornings').waitFor();
    await expectAccessible(page);

    await list.getByRole('link', { name: /^Change/ }).click();
    expect(await page.getByLabel('Mornings, until 12').isChecked()).toBe(true);
    await page.getByLabel('Mornings, until 12').uncheck();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await list.getByText('at any time').waitFor();

    const desk = await product.signIn('/admin/', 'desk@clinic.test', DESK, '/waitlist');
    const card = desk.page.getByRole('article', { name: 'Noor Ahmed' });
    await card.getByText(WISH, { exact: true }).waitFor();
    await expectAccessible(desk.page);
    const [entry] = await product.records.query<{ id: string }>('select id from waitlist_entries');
    // As a round does, while both pages are open.
    await product.records.query(
      `insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at)
       values ($1, $2, $3, now() + interval '2 hours', now())`,
      [place.doctorId, place.clinicId, start],
    );
    await product.records.query(
      `select id from offer_waitlist_time((select id from waitlist_openings where state = 'open'), $1, $2, 1, 1,
         '{field,city,no_visit}', now() + interval '1 hour', null, now())`,
      [entry!.id, place.visitTypeId],
    );
    await page.getByRole('heading', { name: 'A time came free' }).waitFor();
    await card.getByRole('button', { name: 'They accept' }).waitFor();
    await expectAccessible(page);
    await expectAccessible(desk.page);
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('The time is yours').first().waitFor();
    await page.getByText('Dr. Lena Vogel').first().waitFor();
    expect([...problems, ...desk.problems]).toEqual([]);
  }, 120_000);

  it('the desk adds a patient from the record', async () => {
    const { page, problems } = await product.signIn(
      '/admin/',
      'desk@clinic.test',
      DESK,
      `/patients/${patientId}`,
    );
    await page.getByRole('button', { name: 'Put on the waitlist' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Put on the list' }).click();
    await dialog.getByText('Choose a doctor.').waitFor();
    await dialog.getByText('Any doctor of a field').click();
    await choose(page, 'Field of medicine', 'Heart (cardiology)');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Put on the list' }).click();
    await page.getByText('Noor Ahmed is on the waitlist').first().waitFor();
    expect(
      await product.records.query(`select state, created_by <> patient_id as "byDesk" from waitlist_entries
        where state = 'waiting'`),
    ).toEqual([{ state: 'waiting', byDesk: true }]);
    expect(problems).toEqual([]);
  }, 60_000);
});

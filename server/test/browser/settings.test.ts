import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/** An administrator changes a cut-off in the console, and it binds a patient who has booked already. */

let place: TestClinic;
let appointmentId: string;

const product = new Product(async () => {
  place = await product.records.clinic();
  const managerId = await product.records.user('admin', product.passwordHash);
  await product.records.change(managerId, { email: 'manager@clinic.test' });
  const patientId = await product.records.patient(product.passwordHash);
  await product.records.change(patientId, { email: 'patient@example.test' });
  const [visit] = await product.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, now() + interval '30 hours', interval '30 minutes', 'confirmed', 12000) returning id`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId],
  );
  appointmentId = visit!.id;
  await product.records.setUp();
});

describe('the settings in the browser', () => {
  it('a changed cut-off binds a patient at once', async () => {
    const patient = await product.signIn('/', 'patient@example.test');
    await patient.page.goto(`/appointments/${appointmentId}`);
    await patient.page.getByRole('button', { name: 'Cancel visit' }).waitFor();

    const manager = await product.signIn('/admin/', 'manager@clinic.test', DESK);
    const { page } = manager;
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    const amount = page.getByLabel('Cancel until', { exact: true });
    await amount.waitFor();
    await expectAccessible(page);

    // What cannot be read is refused at its field, and nothing that was typed is lost.
    await amount.fill('soon');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByRole('link', { name: /^Cancel until: Write a length from/ }).waitFor();
    expect(await amount.inputValue()).toBe('soon');
    await expectAccessible(page);

    // The unit converts what stands there; then two days, said before it is saved.
    await amount.fill('4');
    await page.getByLabel('Cancel until: unit').selectOption('minutes');
    expect(await amount.inputValue()).toBe('240');
    await page.getByLabel('Cancel until: unit').selectOption('days');
    await amount.fill('2');
    await page.getByText('Cancel until: from 4 hours to 2 days').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('The settings are saved and in force.').waitFor();
    await page.getByText('One change', { exact: true }).waitFor({ state: 'detached' });
    const [audited] = await product.records.query<{ details: unknown }>(
      `select details from audit_events where action = 'settings.changed'`,
    );
    expect(audited?.details).toEqual({ name: 'cancelCutoffMinutes', from: '240', to: '2880' });

    // The page that the patient still has open learns it when it acts; a fresh one says so.
    await patient.page.getByRole('button', { name: 'Cancel visit' }).click();
    await patient.page.getByRole('dialog').getByRole('button', { name: 'Cancel visit' }).click();
    await patient.page.getByText('It is too late to cancel here').waitFor();
    await patient.page.reload();
    await patient.page.getByText('It is too late to cancel this visit here.').waitFor();
    expect(await patient.page.getByRole('button', { name: 'Cancel visit' }).count()).toBe(0);
    const [visit] = await product.records.query<{ status: string }>(
      'select status from appointments where id = $1',
      [appointmentId],
    );
    expect(visit?.status).toBe('confirmed');
    expect(manager.problems).toEqual([]);
    expect(patient.problems).toEqual([]);
  }, 180_000);
});

import { describe, expect, it } from '@jest/globals';
import { expectAccessible, pick } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/** A rating from the patient who gives it to the doctor who answers, and an abusive one that an administrator hides. */
const DOCTOR = 'Meenakshi Raghunathan';
const WORDS = 'She listened and explained every step.';

let place: TestClinic;

const product = new Product(async () => {
  place = await product.records.clinic();
  await product.records.setUp();
  await product.records.change(place.doctorUserId, {
    name: DOCTOR,
    email: 'doctor@clinic.test',
    passwordHash: product.passwordHash,
  });
});

/** A patient with a name and one visit that is over. */
async function patientAfterVisit(email: string, fullName: string): Promise<void> {
  const id = await product.records.patient(product.passwordHash);
  await product.records.change(id, { email, name: fullName });
  await product.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, now() - interval '2 days', interval '30 minutes', 'completed', 12000)`,
    [id, place.doctorId, place.clinicId, place.visitTypeId],
  );
}

describe('a rating in the browser', () => {
  it('goes from the patient to the doctor and back with an answer', async () => {
    await patientAfterVisit('asha@example.test', 'Asha Venkataraman');
    const patient = await product.signIn('/', 'asha@example.test');
    await patient.page.goto('/appointments?period=past');
    await patient.page.getByRole('link', { name: 'Rate this visit' }).waitFor();
    await expectAccessible(patient.page);
    await patient.page.getByRole('link', { name: 'Rate this visit' }).click();
    await patient.page.getByRole('heading', { name: 'How was your visit?' }).waitFor();

    // Without stars nothing is sent, and what was typed stays.
    await patient.page.getByLabel('What was it like?').fill(WORDS);
    await patient.page.getByRole('button', { name: 'Send rating' }).click();
    await patient.page.getByText('Choose from 1 to 5 stars.').waitFor();
    await patient.page.getByLabel('Rate anonymously').check();
    await patient.page.getByText(/Not your name, not the day, not which visit/).waitFor();
    await expectAccessible(patient.page);
    // By keyboard: the arrow goes on to the next star.
    await patient.page.getByRole('radio', { name: '3 stars, fair' }).focus();
    await patient.page.keyboard.press('Space');
    await patient.page.keyboard.press('ArrowRight');
    await patient.page.getByRole('button', { name: 'Send rating' }).click();
    await patient.page.getByRole('heading', { name: 'Your rating' }).waitFor();
    await patient.page.getByText(WORDS).waitFor();
    await patient.page.getByText('Shown without your name and with the month only.').waitFor();
    await expectAccessible(patient.page);

    const doctor = await product.signIn('/admin/', 'doctor@clinic.test', DESK);
    await doctor.page.getByRole('link', { name: 'Ratings' }).click();
    await doctor.page.getByText(`${DOCTOR}: 4.0 of 5 from one rating`).waitFor();
    const card = doctor.page.getByRole('article').filter({ hasText: WORDS });
    await card.getByRole('heading', { name: 'Anonymous patient' }).waitFor();
    expect(await doctor.page.locator('main').innerText()).not.toContain('Asha');
    await expectAccessible(doctor.page);
    await card.getByRole('button', { name: 'Answer' }).click();
    await card.getByLabel('Your answer').fill('Thank you');
    await card.getByText('9 of 2,000 characters').waitFor();
    await expectAccessible(doctor.page);
    await card.getByRole('button', { name: 'Publish answer' }).click();
    await card.getByText('Thank you').waitFor();
    await card.getByRole('button', { name: 'Correct the answer' }).click();
    await card.getByLabel('Your answer').fill('Thank you very much');
    await card.getByRole('button', { name: 'Publish answer' }).click();
    await card.getByRole('button', { name: 'Correct the answer' }).waitFor();
    await doctor.page.getByText('Unanswered', { exact: true }).click();
    await doctor.page.getByText('No rating fits this filter').waitFor();
    await expectAccessible(doctor.page);

    await patient.page.reload();
    await patient.page.getByText('Thank you very much').waitFor();
    await patient.page.goto(`/doctors/${place.doctorId}`);
    await patient.page.getByText(WORDS).waitFor();
    await patient.page.getByText('Thank you very much').waitFor();
    expect(await patient.page.locator('main').innerText()).toContain('A patient');
    expect([...patient.problems, ...doctor.problems]).toEqual([]);
  }, 120_000);

  it('is hidden by an administrator with a reason that the patient reads, and shown again', async () => {
    await patientAfterVisit('bruno@example.test', 'Bruno Diaz');
    const adminId = await product.records.user('admin', product.passwordHash);
    await product.records.change(adminId, { email: 'admin@clinic.test' });
    const patient = await product.signIn('/', 'bruno@example.test');
    await patient.page.goto('/appointments?period=past');
    await patient.page.getByRole('link', { name: 'Rate this visit' }).click();
    await patient.page.getByRole('radio', { name: '1 star, very poor' }).check({ force: true });
    await patient.page.getByLabel('What was it like?').fill('Words nobody should read');
    await patient.page.getByRole('button', { name: 'Send rating' }).click();
    await patient.page.getByRole('heading', { name: 'Your rating' }).waitFor();

    const admin = await product.signIn('/admin/', 'admin@clinic.test', DESK);
    await admin.page.goto('/admin/feedback');
    // It opens on what asks for somebody, of all doctors.
    await admin.page.getByText(`about ${DOCTOR}`).first().waitFor();
    expect(await admin.page.getByText('Thank you very much').count()).toBe(0);
    await expectAccessible(admin.page);
    await pick(admin.page, 'Doctor', 'Meena', new RegExp(DOCTOR));
    const card = admin.page.getByRole('article').filter({ hasText: 'Words nobody should read' });
    await card.getByRole('button', { name: 'Hide' }).click();
    await admin.page.getByLabel('Why?').selectOption('abusive');
    await expectAccessible(admin.page);
    await admin.page.getByRole('button', { name: 'Hide rating' }).click();
    await card.getByText('Hidden: not shown to the public, not counted').waitFor();
    await admin.page.getByText(`${DOCTOR}: 4.0 of 5 from one rating`).waitFor();
    await expectAccessible(admin.page);

    await patient.page.reload();
    await patient.page.getByText('The clinic does not show this rating').waitFor();
    await patient.page.getByText('it insults or threatens somebody').waitFor();
    await expectAccessible(patient.page);

    await card.getByRole('button', { name: 'Show again' }).click();
    await admin.page.getByText(`${DOCTOR}: 2.5 of 5 from 2 ratings`).waitFor();
    expect([...patient.problems, ...admin.problems]).toEqual([]);
  }, 120_000);
});

import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { expectAccessible, pick, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, PASSWORD, Product } from '../support/product.js';

/**
 * A person without an email address, from the desk to their own account; a duplicate that is merged; and who opened the
 * record, as the patient and as the audit trail see it.
 */
const DOCTOR = 'Meenakshi Raghunathan';
const PATIENT = 'Kamala Deshmukh';
const PHONE = '+15550123456';

let place: TestClinic;

const product = new Product(async () => {
  place = await product.records.clinic();
  const { passwordHash } = product;
  await product.records.change(place.doctorUserId, {
    name: DOCTOR,
    email: 'doctor@clinic.test',
    passwordHash,
  });
  const deskId = await product.records.user('admin', passwordHash);
  await product.records.change(deskId, { name: 'Nirmala Joshi', email: 'desk@clinic.test' });
  await product.records.setUp();
});

/** A confirmed visit with the doctor, tomorrow at an hour. */
async function book(patientId: string, hour: number): Promise<void> {
  const tomorrow = new Date(Date.now() + 24 * 3_600_000);
  const at = Date.UTC(tomorrow.getUTCFullYear(), tomorrow.getUTCMonth(), tomorrow.getUTCDate(), hour);
  await product.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       override_reason)
     values ($1, $2, $3, $4, $5, interval '30 minutes', 'confirmed', 12000, 'test')`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, new Date(at)],
  );
}

async function idOf(phone: string): Promise<string> {
  const [row] = await product.records.query<{ user_id: string }>(
    'select user_id from patients where contact_number = $1',
    [phone],
  );
  if (row === undefined) throw new Error(`Nobody has the number ${phone}`);
  return row.user_id;
}

describe('patients at the desk, in the browser', () => {
  let desk: WatchedPage;
  let patient: WatchedPage;
  let late: WatchedPage;
  let doctor: WatchedPage;

  it('makes a record without an email address, which the person takes over by the link', async () => {
    desk = await product.signIn('/admin/', 'desk@clinic.test', DESK);
    await desk.page.getByRole('link', { name: 'Patients' }).click();
    await desk.page.getByText('Who are you looking for?').waitFor();
    await expectAccessible(desk.page);
    await desk.page.getByRole('button', { name: 'Search', exact: true }).click();
    await desk.page.getByText('Write a name, a date of birth or a phone number.').waitFor();

    await desk.page.getByLabel('Name', { exact: true }).fill(PATIENT);
    await desk.page.getByRole('button', { name: 'Search', exact: true }).click();
    await desk.page.getByText('Nobody like this is on file').waitFor();
    // Whom somebody looked for is nobody else's business: the address, which servers log, does not say it.
    expect(desk.page.url()).not.toContain('Kamala');
    await expectAccessible(desk.page);
    await desk.page.getByRole('main').getByRole('link', { name: 'New patient' }).last().click();
    await desk.page.getByRole('heading', { name: 'New patient' }).waitFor();
    expect(await desk.page.getByLabel('Full name').inputValue()).toBe(PATIENT);
    await expectAccessible(desk.page);
    await desk.page.getByLabel('Date of birth').fill('1951-08-15');
    await desk.page.getByLabel('Phone number').fill(PHONE);
    await desk.page.getByRole('button', { name: 'Make record' }).click();
    const dialog = desk.page.getByRole('dialog', { name: `Link for ${PATIENT} to open the account` });
    const address = await dialog.getByLabel('Address').inputValue();
    await expectAccessible(desk.page);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await desk.page.getByText(`${PATIENT} is on file`).waitFor();
    await book(await idOf(PHONE), 15);

    patient = await product.open();
    await patient.page.goto(address);
    await patient.page.getByRole('heading', { name: `Hello ${PATIENT}, open your account` }).waitFor();
    // The secret is out of the address, and so out of the history.
    expect(new URL(patient.page.url())).toMatchObject({ pathname: '/access', hash: '' });
    await expectAccessible(patient.page);
    await patient.page.getByLabel('E-mail').fill('doctor@clinic.test');
    await patient.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await patient.page.getByRole('button', { name: 'Open my account' }).click();
    await patient.page
      .getByText(/There is already an account with this e-mail/)
      .first()
      .waitFor();
    await expectAccessible(patient.page);
    await patient.page.getByLabel('E-mail').fill('kamala@example.test');
    await patient.page.getByRole('button', { name: 'Open my account' }).click();
    await patient.page.waitForURL('**/appointments');
    await patient.page.getByText(DOCTOR).waitFor();

    late = await product.open();
    await late.page.goto(address);
    await late.page.getByText('This link does not work any more').waitFor();
    await expectAccessible(late.page);
    await late.page.goto('/admin/access#no-such-link');
    await late.page.getByText('This link does not work any more').waitFor();
    await expectAccessible(late.page);
  }, 180_000);

  it('makes a record for a child with the number of its family, and says who has it', async () => {
    const { page } = desk;
    await page.goto('/admin/patients?new=1');
    await page.getByLabel('Full name').fill('Small Child');
    await page.getByLabel('Date of birth').fill(`${new Date().getUTCFullYear() - 4}-01-01`);
    await page.getByRole('button', { name: 'Make record' }).click();
    await page
      .getByRole('link', { name: 'Phone number: Write a phone number of the child or of a relative.' })
      .waitFor();
    await page.getByLabel('Phone of a relative').fill('٥٥٥-٠١٢-٣٤٥');
    await page.getByLabel('Phone number').focus();
    await page.getByText('Write the whole phone number, like (201) 555-0123.').first().waitFor();
    await page.getByLabel('Phone of a relative').fill('٥٥٥-٠١٢-٣٤٥٦');
    await page.getByLabel('Phone number').focus();
    await page.getByRole('heading', { name: 'One person has this number, too' }).waitFor();
    await page.getByText('Ends with 3456').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make record' }).click();
    await page.getByRole('button', { name: 'Close' }).first().click();
    await page.getByText('Small Child is on file').waitFor();
    await page.getByLabel('Phone or its last digits').fill('(555) 012-3456');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('2 people found').waitFor();
    await page.getByRole('link', { name: 'Small Child' }).waitFor();
    await page.getByRole('link', { name: PATIENT }).click();
    await page.getByRole('heading', { name: PATIENT, level: 1 }).waitFor();
    // Administrators read no reports.
    await page.getByRole('heading', { name: 'Visits' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Reports' }).count()).toBe(0);
    await expectAccessible(page);
  }, 120_000);

  it('merges a duplicate without losing its visits, and names what stands in the way', async () => {
    const { page } = desk;
    const keptId = await idOf(PHONE);
    const otherId = randomUUID();
    await product.records.query(
      `insert into users (id, username, full_name, role, origin, number)
       values ($1, null, 'Kamla Deshmukh', 'patient', 'desk', null)`,
      [otherId],
    );
    await product.records.query(
      `insert into patients (user_id, date_of_birth, contact_number, gender) values ($1, '1951-08-15', '+15550999888', 'female')`,
      [otherId],
    );
    await book(otherId, 15);
    await book(otherId, 18);

    await page.getByRole('link', { name: 'Merge with a duplicate' }).click();
    await page.getByRole('heading', { name: 'Find the other record of the same person' }).waitFor();
    await page.getByLabel('Date of birth').fill('1951-08-15');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('row', { name: /Kamla Deshmukh/ }).waitFor();
    // The record that the merge began with is not offered as its own duplicate.
    expect(await page.getByRole('row', { name: new RegExp(PATIENT) }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByText('Both have a visit at the same time').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Merge the records' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge for good' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await product.records.query('select 1 from patients where user_id = $1', [otherId])).toHaveLength(
      1,
    );

    await page.getByRole('button', { name: 'Swap the two' }).first().click();
    await page.getByText(/Only the record of .* that is to be closed has an account/).waitFor();
    expect(await page.getByRole('button', { name: 'Merge the records' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Swap the two' }).first().click();

    await product.records.query(
      `update appointments set status = 'cancelled', cancelled_at = now() where patient_id = $1
         and scheduled_at = (select scheduled_at from appointments where patient_id = $2)`,
      [otherId, keptId],
    );
    await product.records.query(`update patients set date_of_birth = '1951-08-16' where user_id = $1`, [
      otherId,
    ]);
    await page.reload();
    await page.getByText('They were born on different days').waitFor();
    await page.getByRole('button', { name: 'Merge the records' }).click();
    await page
      .getByRole('dialog')
      .getByText(/This cannot be undone/)
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Merge for good' }).click();
    await page.waitForURL(`**/patients/${keptId}`);
    await page.getByRole('heading', { name: PATIENT, level: 1 }).waitFor();
    const [left] = await product.records.query<{ visits: string; gender: string }>(
      `select count(*) as visits, max(p.gender::text) as gender from appointments a join patients p on p.user_id = a.patient_id
       where a.patient_id = $1`,
      [keptId],
    );
    expect(left).toEqual({ visits: '3', gender: 'female' });

    // The old address leads to the record that it went into.
    await page.goto(`/admin/patients/${otherId}`);
    await page.waitForURL(`**/patients/${keptId}`);
  }, 180_000);

  it('shows the patient and the audit trail who opened the record', async () => {
    doctor = await product.signIn('/admin/', 'doctor@clinic.test', DESK);
    await doctor.page.goto('/admin/patients');
    await doctor.page.getByRole('link', { name: PATIENT }).waitFor();
    await expectAccessible(doctor.page);
    await doctor.page.getByRole('link', { name: PATIENT }).click();
    await doctor.page.getByRole('heading', { name: 'Reports' }).waitFor();
    await doctor.page
      .getByText('That you opened this record is noted, and the patient can see it.')
      .waitFor();
    await expectAccessible(doctor.page);
    // What is for administrators is not offered to doctors, nor opened by its address.
    expect(await doctor.page.getByRole('link', { name: 'Merge with a duplicate' }).count()).toBe(0);
    await doctor.page.goto('/admin/audit');
    await doctor.page.getByRole('heading', { name: 'This page is not for your account' }).waitFor();
    const strangerId = await product.records.patient();
    await doctor.page.goto(`/admin/patients/${strangerId}`);
    await doctor.page.getByText('There is no such record for you').waitFor();
    await expectAccessible(doctor.page);

    await patient.page.goto('/profile');
    const seen = patient.page.getByRole('region', { name: 'Who saw your record' });
    await seen.getByText(`${DOCTOR}, Doctor`).first().waitFor();
    await seen.getByText('Opened the record').first().waitFor();
    await expectAccessible(patient.page);

    const { page } = desk;
    await page.goto('/admin/audit');
    await pick(page, 'Whose record', 'Kamala', new RegExp(PATIENT));
    await page.waitForURL(/patient=/);
    await page.getByLabel('What was done').selectOption({ label: 'Opened the record' });
    await page.waitForURL(/action=patient_read/);
    await page.getByRole('row', { name: new RegExp(`Opened the record.*${DOCTOR}`) }).waitFor();
    expect(await page.getByRole('row', { name: /Merged two records/ }).count()).toBe(0);
    await expectAccessible(page);
    // The view survives a reload, the name included.
    await page.reload();
    await page.getByRole('row', { name: new RegExp(`Opened the record.*${DOCTOR}`) }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Whose record' }).inputValue()).toBe(PATIENT);
    await page.getByLabel('From').fill('2099-01-01');
    await page.getByText('Nothing was noted here').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page
      .getByRole('row', { name: /Merged two records/ })
      .first()
      .waitFor();
    await expectAccessible(page);

    for (const { problems } of [desk, patient, late, doctor]) expect(problems).toEqual([]);
  }, 180_000);
});

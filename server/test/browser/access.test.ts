import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { expectAccessible } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/** What stays closed: documents after staff gave a sign-in, and a record behind a visit that its doctor booked. */

let place: TestClinic;
let patientId: string;
let otherId: string;
let managerId: string;
let visitId: string;
let visitDate: string;

const product = new Product(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic();
  patientId = await records.patient();
  otherId = await records.patient();
  managerId = await records.user('admin');
  const deskId = await records.user('admin');
  await records.setUp();
  await records.change(patientId, { email: 'patient@clinic.test', name: 'Asha Rao', passwordHash });
  await records.change(otherId, { name: 'Asha Rao-Iyer' });
  await records.change(place.doctorUserId, {
    email: 'doctor@clinic.test',
    name: 'Dr Meera Iyer',
    passwordHash,
  });
  await records.change(managerId, { email: 'manager@clinic.test', name: 'Nina Manager', passwordHash });
  await records.change(deskId, { name: 'Ravi Desk' });
  for (const title of ['Blood count', 'Letter']) {
    await records.query(
      `insert into reports (patient_id, doctor_id, report_url, report_title, report_type, file_name, media_type,
         size_bytes, created_at, stored_at)
       values ($1, $2, $3, $4, 'lab_result', 'blood.pdf', 'application/pdf', 1, now() - interval '9 days', now())`,
      [patientId, place.doctorId, randomUUID(), title],
    );
  }
  await records.query(
    `insert into access_steps (patient_id, kind, taken_by, taken_at, date_of_birth, contact_number)
     values ($1, 'reset', $2, now() - interval '2 days', '1980-05-04', '+15550100200')`,
    [patientId, deskId],
  );
  const [visit] = await records.query<{ id: string; date: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       reason, booked_by, opens_record)
     values ($1, $2, $3, $4, now() + interval '2 days', interval '30 minutes', 'confirmed', 12000, 'A cough', $5, false)
     returning id, local_date::text as date`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, place.doctorUserId],
  );
  visitId = visit!.id;
  visitDate = visit!.date;
});

it('opens a record behind a visit that the doctor booked once the patient agrees', async () => {
  const doctor = await product.signIn(
    '/admin/',
    'doctor@clinic.test',
    DESK,
    `/day?date=${visitDate}&appointment=${visitId}`,
  );
  await doctor.page.getByText('The patient’s record is not open to you yet').waitFor();
  expect(await doctor.page.getByText('A cough').count()).toBeGreaterThan(0);
  expect(await doctor.page.getByRole('link', { name: 'Open the patient’s record' }).count()).toBe(0);
  expect(await doctor.page.getByText('Born').count()).toBe(0);
  await expectAccessible(doctor.page);

  const patient = await product.signIn('/', 'patient@clinic.test', {}, `/appointments/${visitId}`);
  await patient.page.getByText('Dr Meera Iyer booked this visit for you').waitFor();
  await expectAccessible(patient.page);
  await patient.page.getByRole('button', { name: 'Agree to the visit' }).click();
  await patient.page.getByText('You agreed. Dr Meera Iyer can open your record now.').waitFor();
  expect(await patient.page.getByText('booked this visit for you').count()).toBe(0);
  await patient.page.getByText('You agreed', { exact: true }).waitFor();

  // Without a press: the panel hears of it.
  await doctor.page.getByRole('link', { name: 'Open the patient’s record' }).click();
  await doctor.page.getByRole('heading', { name: 'Asha Rao' }).waitFor();
  expect([...doctor.problems, ...patient.problems]).toEqual([]);
  await doctor.close();
  await patient.close();
}, 120_000);

it('opens closed documents by what the clinic has on file, and says until then what is closed and why', async () => {
  const { page, problems, close } = await product.signIn('/', 'patient@clinic.test', {}, '/profile');
  await page.getByText('Your date of birth and phone numbers are not shown yet').waitFor();
  await page.getByText('A new password was set with a link of the clinic').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to my documents' }).click();
  await page.getByRole('heading', { name: '2 documents are closed' }).waitFor();
  expect(await page.getByText(/Blood count|Letter|No documents yet/).count()).toBe(0);
  await page.getByText(/by Ravi Desk/).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Open the documents' }).click();
  await page.getByLabel('Your date of birth').fill('1980-05-05');
  await page.getByLabel('A phone number that the clinic has of you').fill('555 010 0200');
  await page.getByRole('button', { name: 'Open the documents' }).click();
  await page.getByText('This is not what the clinic has on file.').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Your date of birth').fill('1980-05-04');
  await page.getByRole('button', { name: 'Open the documents' }).click();
  await page.getByRole('button', { name: 'Download Blood count' }).waitFor();
  await page.getByText('The documents are open.').waitFor();
  expect(await page.getByRole('heading', { name: /closed/ }).count()).toBe(0);

  await page.goto('/profile');
  await page.getByText(/^Opened .*by Asha Rao$/).waitFor();
  expect(await page.getByLabel('Date of birth').inputValue()).toBe('1980-05-04');
  await page.getByText('Opened the closed documents').waitFor();
  await page.getByText('Tried to open closed documents with details that are not on file').waitFor();
  expect(problems).toEqual([]);
  await close();
}, 120_000);

it('lets a manager see the steps and open what is closed, and puts no account into another', async () => {
  await product.records.query(
    'update access_steps set opened_at = null, opened_by = null, date_of_birth = null where patient_id = $1',
    [patientId],
  );
  const patient = await product.signIn('/', 'patient@clinic.test', {}, '/documents');
  await patient.page.getByText('Its manager can open the documents for you.').waitFor();
  expect(await patient.page.getByRole('button', { name: 'Open the documents' }).count()).toBe(0);

  const { page, problems, close } = await product.signIn(
    '/admin/',
    'manager@clinic.test',
    DESK,
    `/patients/${patientId}`,
  );
  await page.getByText('Keeps 2 documents closed').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the documents' }).click();
  await page.getByText('Are you sure that Asha Rao is who signs in?').waitFor();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Open the documents' }).click();
  await page.getByText(/^Opened .*by Nina Manager$/).waitFor();
  await patient.page.reload();
  await patient.page.getByRole('button', { name: 'Download Letter' }).waitFor();

  await page.goto(`/admin/patients/merge?keep=${patientId}&remove=${otherId}`);
  await page.getByText('Both records have an account').waitFor();
  expect(await page.getByRole('button', { name: 'Merge the records' }).count()).toBe(0);
  await expectAccessible(page);
  await product.records.query(`update users set password_hash = null, origin = 'desk' where id = $1`, [
    otherId,
  ]);
  await page.reload();
  await page.getByText('Documents of the record that is closed stay closed', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Merge the records' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Merge for good' }).click();
  await page.getByText('Another record was merged into this one').waitFor();
  expect([...problems, ...patient.problems]).toEqual([]);
  await close();
  await patient.close();
}, 120_000);

import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { office, pdf, program } from '../support/documents.js';
import { DESK, Product } from '../support/product.js';

/** A report from the doctor's upload to the patient's download, and a patient's documents on their way to the doctor. */

let place: TestClinic;
let patientId: string;
let visitId: string;

const product = new Product(async () => {
  place = await product.records.clinic();
  patientId = await product.records.patient();
  const [visit] = await product.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, now() + interval '1 day', interval '30 minutes', 'confirmed', 12000) returning id`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId],
  );
  visitId = visit!.id;
  const { passwordHash } = product;
  await product.records.change(patientId, { email: 'patient@clinic.test', passwordHash });
  await product.records.change(place.doctorUserId, { email: 'doctor@clinic.test', passwordHash });
});

const asPatient = () => product.signIn('/', 'patient@clinic.test');
const asDoctor = () => product.signIn('/admin/', 'doctor@clinic.test', DESK);

async function choose(page: Page, files: { name: string; buffer: Buffer }[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })));
}

async function saved(page: Page, title: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${title}` }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

it('brings a report from the doctor’s upload to the patient’s download', async () => {
  const doctor = await asDoctor();
  const { page } = doctor;
  await page.goto(`/admin/patients/${patientId}`);
  await page.getByText('No reports yet').waitFor();
  await expectAccessible(page);
  const report = pdf('kidneys');
  await choose(page, [
    { name: 'kidney_values.pdf', buffer: report },
    { name: 'letter.docx', buffer: office('docx') },
  ]);
  await page.getByLabel('Title').first().fill('Kidney values');
  await page.getByLabel('Kind').first().selectOption('Lab result');
  await page.getByRole('button', { name: 'Add a note' }).first().click();
  await page.getByLabel(/^Note/).fill('All well');
  await page.getByLabel('Title').nth(1).fill('');
  await page.getByRole('button', { name: 'Upload 2 documents' }).click();
  await page.getByText('Give it a title.').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Title').nth(1).fill('Letter');
  await page.getByRole('button', { name: 'Upload 2 documents' }).click();
  await page.getByText('2 documents are uploaded.').waitFor();
  await page.getByRole('button', { name: 'Download Letter' }).waitFor();
  await expectAccessible(page);

  const patient = await asPatient();
  await patient.page.getByRole('link', { name: 'Documents' }).click();
  await patient.page.getByText('All well').waitFor();
  await expectAccessible(patient.page);
  expect(await saved(patient.page, 'Kidney values')).toEqual({ name: 'kidney_values.pdf', bytes: report });
  expect(await patient.page.getByRole('button', { name: 'Remove Kidney values' }).count()).toBe(0);

  // Taken away and brought back.
  await page.getByRole('button', { name: 'Remove Letter' }).click();
  await page.getByText('“Letter” is removed.').waitFor();
  expect(await page.getByRole('button', { name: 'Download Letter' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Download Letter' }).waitFor();

  expect(doctor.problems).toEqual([]);
  expect(patient.problems).toEqual([]);
  await doctor.close();
  await patient.close();
}, 120_000);

it('takes what a patient drops on a coming visit, says what is wrong with each file, and tells the doctor', async () => {
  const patient = await asPatient();
  const { page } = patient;
  await page.goto(`/appointments/${visitId}`);
  const zone = page.getByText('PDF, pictures and Office documents, up to 20 MB each.').locator('..');
  await zone.waitFor();
  const transfer = await page.evaluateHandle(
    ([good, bad]) => {
      const data = new DataTransfer();
      data.items.add(
        new File([Uint8Array.from(atob(good!), (sign) => sign.charCodeAt(0))], 'old results.pdf'),
      );
      data.items.add(new File([Uint8Array.from(atob(bad!), (sign) => sign.charCodeAt(0))], 'setup.pdf'));
      data.items.add(new File([new Uint8Array(21 * 1024 * 1024)], 'film.pdf'));
      return data;
    },
    [pdf('old').toString('base64'), program().toString('base64')],
  );
  await zone.dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.getByText('Drop the files here').waitFor({ state: 'attached' });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByText('This file is bigger than 20 MB.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Upload 2 documents' }).click();
  await page.getByText('One document is uploaded.').waitFor();
  await page.getByText(/This is not a PDF, picture or Office document/).waitFor();
  expect(await page.getByRole('button', { name: /Upload .* again/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Leave out setup' }).click();
  await page.getByRole('button', { name: 'Leave out film' }).click();
  await page.getByRole('button', { name: 'Download old results' }).waitFor();
  await expectAccessible(page);

  const doctor = await asDoctor();
  await doctor.page.goto(`/admin/patients/${patientId}`);
  const row = doctor.page.getByRole('listitem').filter({ hasText: 'old results' });
  await row.getByText('New', { exact: true }).waitFor();
  await expectAccessible(doctor.page);
  expect((await saved(doctor.page, 'old results')).bytes).toEqual(pdf('old'));
  await doctor.page.reload();
  await row.waitFor();
  expect(await row.getByText('New', { exact: true }).count()).toBe(0);

  expect(patient.problems).toEqual([]);
  expect(doctor.problems).toEqual([]);
  await patient.close();
  await doctor.close();
}, 120_000);

it('shows how far an upload is, stops it, and sends again what broke off', async () => {
  const { page, close } = await asPatient();
  await page.goto(`/appointments/${visitId}`);
  let held: (() => void) | null = null;
  let fail = false;
  await page.route('**/graphql', async (route) => {
    if (!(route.request().headers()['content-type'] ?? '').startsWith('multipart/')) return route.continue();
    if (fail) return route.abort('connectionreset');
    await new Promise<void>((resolve) => (held = resolve));
    return route.continue().catch(() => undefined);
  });
  await choose(page, [{ name: 'scan.pdf', buffer: pdf('scan') }]);
  await page.getByRole('button', { name: 'Upload one document' }).click();
  await page.getByRole('progressbar', { name: 'Upload of scan' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel the upload of scan' }).click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  (held as (() => void) | null)?.();

  fail = true;
  await choose(page, [{ name: 'scan.pdf', buffer: pdf('scan') }]);
  await page.getByRole('button', { name: 'Upload one document' }).click();
  await page.getByText(/cannot reach the server/).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Upload scan again' }).click();
  await page.getByRole('button', { name: 'Download scan' }).waitFor();
  const rows = await product.records.query(`select 1 from reports where report_title = 'scan'`);
  expect(rows).toHaveLength(1);
  await close();
}, 120_000);

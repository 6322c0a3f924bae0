import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible, pick } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { countWritten } from '../support/counted.js';
import { DESK, Product } from '../support/product.js';

/** An administrator reads last month's cancellations, and sees on the overview what waits, as it comes. */
const ZONE = 'America/New_York';
/** A name that a page could take for markup, and a spreadsheet for a formula. */
const DOCTOR = '=2+3 <b>Mina</b> Rao';
const OTHER_DOCTOR = 'Tomas Okafor';

let place: TestClinic;
let other: TestClinic;
let patientId: string;

/** Noon or one in New York on a day of an earlier month of its calendar. */
function earlierMonth(months: number, day: number): Date {
  const [year, month] = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date()).split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1 - months, day, 17));
}

async function addVisit(
  where: TestClinic,
  at: Date,
  status: 'completed' | 'cancelled' | 'confirmed',
  bookedDaysBefore: number,
): Promise<string> {
  const [row] = await product.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       created_at)
     values ($1, $2, $3, $4, $5, interval '30 minutes', $6, 12000, $5::timestamptz - make_interval(days => $7))
     returning id`,
    [patientId, where.doctorId, where.clinicId, where.visitTypeId, at, status, bookedDaysBefore],
  );
  return row!.id;
}

const product = new Product(async () => {
  [place, other] = [await product.records.clinic(), await product.records.clinic()];
  for (const [{ doctorUserId }, name, email] of [
    [place, DOCTOR, 'doctor@clinic.test'],
    [other, OTHER_DOCTOR, 'other@clinic.test'],
  ] as const) {
    await product.records.change(doctorUserId, { name, email, passwordHash: product.passwordHash });
  }
  await product.records.change(await product.records.user('admin', product.passwordHash), {
    email: 'admin@clinic.test',
  });
  patientId = await product.records.patient();
  // Last month one of four was cancelled at the one clinic and three of four at the other; half of two before.
  for (const day of [10, 11, 12]) await addVisit(place, earlierMonth(1, day), 'completed', 20);
  await addVisit(place, earlierMonth(1, 13), 'cancelled', 2);
  await addVisit(other, earlierMonth(1, 10), 'completed', 20);
  for (const day of [11, 12, 13]) await addVisit(other, earlierMonth(1, day), 'cancelled', 5);
  await addVisit(place, earlierMonth(2, 15), 'completed', 20);
  await addVisit(place, earlierMonth(2, 16), 'cancelled', 20);
  await product.records.query(
    `update appointments set cancelled_from = 'confirmed', cancel_cause = (case doctor_id when $1 then 'doctor_away' else 'patient' end)::cancel_cause
     where status = 'cancelled'`,
    [other.doctorId],
  );
  await countWritten(product.records);
  await product.records.setUp();
});

/** Saves the table of one chart and reads the file. */
async function save(page: Page, topic: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^Save as CSV.*${topic}$`) }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** The chart of cancellations, once its title says this. */
async function cancellations(page: Page, title: string): Promise<Locator> {
  const card = page.getByRole('region', { name: title, exact: true });
  await card.waitFor();
  return card;
}

describe('an administrator', () => {
  it('reads last month’s cancellations as a chart, a table and a file, against the days before', async () => {
    const { page, problems } = await product.signIn('/admin/', 'admin@clinic.test', DESK);
    await page.getByRole('link', { name: 'Analytics' }).click();
    await page.getByText('Last month').click();
    const card = await cancellations(page, '50% of appointments were cancelled, 50% before');
    await card.locator('.apexcharts-bar-area').first().waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('range')).toBe('lastMonth');
    await card.getByText('Highest: 1–3 days before, 100%.').waitFor({ state: 'attached' });
    const month = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
    expect(await page.getByRole('status').filter({ hasText: 'compared with' }).innerText()).toMatch(
      new RegExp(`^${month.format(earlierMonth(1, 1))} 1.*compared with .*`),
    );
    await page.getByText(/^Counted until \d+:\d\d\s[AP]M\.$/).waitFor();
    await expectAccessible(page);

    await card.getByRole('button', { name: /^Show as table.*Cancellations$/ }).press('Enter');
    const cellsOf = async (name: RegExp): Promise<string[]> =>
      card.getByRole('row', { name }).getByRole('cell').allInnerTexts();
    expect(await cellsOf(/^1–3 days before/)).toEqual(['100%', '1', '1', '–']);
    expect(await cellsOf(/^4–7 days before/)).toEqual(['100%', '3', '3', '–']);
    expect(await cellsOf(/^15–30 days before/)).toEqual(['0%', '0', '4', '50%']);
    await card.getByText('What is counted').click();
    await card.getByText(/as a share of all appointments for these days/).waitFor();
    await expectAccessible(page);
    const csv = await save(page, 'Cancellations');
    // The mark by which spreadsheets know the characters, then the same rows without signs of percent.
    expect(csv).toMatch(/^\uFEFFGroup,Rate,Cancelled,Booked,Rate before\r\n/);
    expect(csv).toContain('\r\n15–30 days before,0,0,4,0.5\r\n');

    const causes = await cancellations(page, 'Most often: The doctor is ill or away, 75% of 4 cancelled');
    await causes.getByRole('button', { name: /^Show as table.*Who cancelled, and why$/ }).click();
    const causeCells = async (name: string): Promise<string[]> =>
      causes.getByRole('row', { name }).getByRole('cell').allInnerTexts();
    expect(await causeCells('The doctor is ill or away')).toEqual(['3', '75%', '0']);
    expect(await causeCells('The patient cancelled')).toEqual(['1', '25%', '1']);
    await expectAccessible(page);
    expect(await save(page, 'Who cancelled, and why')).toContain(
      '\r\nThe doctor is ill or away,3,0.75,0\r\n',
    );

    // A name is a name: no markup on the page, no formula in the file.
    await page.getByRole('button', { name: /^Show as table.*Workload$/ }).click();
    await page.getByRole('rowheader', { name: DOCTOR }).waitFor();
    expect(await page.locator('main b').count()).toBe(0);
    const workload = await save(page, 'Workload');
    expect(workload).toContain(`\r\n'${DOCTOR},`);
    expect(workload).not.toMatch(/^"?=/m);
    expect(problems).toEqual([]);
  }, 120_000);

  it('sees no month as a fall of income that the dates cut short', async () => {
    const { page, problems } = await product.signIn('/admin/', 'admin@clinic.test');
    const date = (at: Date): string => at.toISOString().slice(0, 10);
    const last = date(new Date(earlierMonth(0, 1).getTime() - 86_400_000));
    await page.goto(`/admin/analytics?range=own&from=${date(earlierMonth(2, 14))}&to=${last}&step=MONTH`);
    const income = page.getByRole('region').filter({ hasText: 'Income in USD' });
    await income.getByText('Steps that the dates cut short are in the table, not in the bars.').waitFor();
    // Four came last month, at 120 each; the one of the month that is cut has no bar, and stands in the table.
    await income.locator('.apexcharts-bar-area[val="48000"]').waitFor({ state: 'attached' });
    expect(await income.locator('.apexcharts-bar-area[val="12000"]').count()).toBe(0);
    await income.getByRole('button', { name: /^Show as table/ }).click();
    expect(await income.getByRole('cell', { name: '$120', exact: true }).count()).toBe(1);
    expect(problems).toEqual([]);
  }, 60_000);

  it('narrows it to a clinic, a field and a doctor, which stand in the address', async () => {
    const { page, problems } = await product.signIn('/admin/', 'admin@clinic.test');
    await page.goto('/admin/analytics?range=lastMonth');
    await cancellations(page, '50% of appointments were cancelled, 50% before');
    await page.getByRole('combobox', { name: 'Clinic' }).selectOption(other.clinicId);
    await cancellations(page, '75% of appointments were cancelled');
    await page.getByRole('combobox', { name: 'Clinic' }).selectOption('');
    await cancellations(page, '50% of appointments were cancelled, 50% before');

    const [field] = await product.records.query<{ specialization_id: string }>(
      'select specialization_id from doctors where id = $1',
      [place.doctorId],
    );
    await page.getByLabel('Field of medicine').selectOption(field!.specialization_id);
    await cancellations(page, '25% of appointments were cancelled, 50% before');
    await page.getByLabel('Field of medicine').selectOption('');

    await pick(page, 'Doctor', 'Okaf', new RegExp(OTHER_DOCTOR));
    await cancellations(page, '75% of appointments were cancelled');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      range: 'lastMonth',
      doctor: other.doctorId,
    });
    await expectAccessible(page);

    // As when an event cannot be handled for a while.
    await product.records.query(
      `update event_consumers set failures = 1, retry_at = now() + interval '1 hour' where name = 'analytics'`,
    );
    await product.records.query(
      `insert into events (kind, payload, created_at) values ('session.ended', '{}', now() - interval '1 hour')`,
    );
    await page.reload();
    await page.getByText(/^What happened after \w+, \w+ \d+, \d+:\d\d\s[AP]M is not counted yet\./).waitFor();
    await expectAccessible(page);
    await product.records.query(`update event_consumers set retry_at = null where name = 'analytics'`);
    await page.reload();
    await page.getByText(/^Counted until /).waitFor();

    // What stands in the address is there again after a reload.
    await page.reload();
    await cancellations(page, '75% of appointments were cancelled');
    await page.getByText('7 days', { exact: true }).click();
    // All eight charts say so, each under its own name.
    await page.getByText('Choose more days, or another clinic, field or doctor.').nth(7).waitFor();
    expect(await page.getByRole('button', { name: /^Save as CSV/ }).count()).toBe(0);
    await expectAccessible(page);
    expect(problems).toEqual([]);
  }, 120_000);

  it('sees on the overview what waits, as it comes, and is led to where it is dealt with', async () => {
    const { page, problems } = await product.signIn('/admin/', 'admin@clinic.test');
    await page.goto('/admin/overview');
    await page.getByText('Nothing waits for you').waitFor();
    await expectAccessible(page);
    const id = await addVisit(place, earlierMonth(1, 14), 'confirmed', 2);
    await product.records.query(`select announce('booked', null, a) from appointments a where a.id = $1`, [
      id,
    ]);
    await page.getByRole('heading', { name: '1 past visit is not closed' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: /Mina/ }).click();
    await page.waitForURL(
      (url) => url.pathname === '/admin/day' && url.searchParams.get('appointment') === id,
    );
    await page.getByRole('dialog').getByText('What happened').waitFor();
    expect(problems).toEqual([]);
  }, 120_000);
});

describe('a doctor', () => {
  it('is shown no analytics of the organization', async () => {
    const { page } = await product.signIn('/admin/', 'doctor@clinic.test', DESK);
    await page.getByRole('link', { name: 'Busy days' }).waitFor();
    expect(await page.getByRole('link', { name: 'Analytics' }).count()).toBe(0);
    await page.goto('/admin/analytics');
    await page.waitForURL((url) => url.pathname !== '/admin/analytics');
  }, 60_000);
});

import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { createDataSource } from '../../src/migrations/data-source.js';
import { Database } from '../../src/database/database.js';
import { PasswordHasher } from '../../src/accounts/password-hasher.js';
import { DEMO_PASSWORD, loadDemo } from '../../demo/load-demo.js';
import { expectAccessible, pick, signInAt, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { countWritten } from '../support/counted.js';
import { DESK, Product } from '../support/product.js';

/**
 * The predictions as people meet them, by the demo's own models on a short demo: suggested times with their reasons,
 * the busy days ahead, and what all of it is worth. And an installation that has no history yet.
 */
const ZONE = 'America/New_York';
const DAY = 24 * 3_600_000;
const REASON =
  /often on|often in the|Same weekday as|first free time|One of the first free days|more often go/;
/** What no patient is ever told. */
const RISK = /risk|chance|probab|%|miss/i;

/** A doctor with hours every day, whom the patient sees on one weekday. */
let place: TestClinic;
let patientId: string;
/** A coming day of that weekday, 15:00 UTC: a morning in New York in every season. */
const usualDay = new Date(new Date().setUTCHours(15, 0, 0, 0) + 5 * DAY);
const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: ZONE }).format(usualDay);

const product = new Product(async () => {
  const dataSource = await createDataSource(product.database.ownerUrl, { poolSize: 3 }).initialize();
  await loadDemo(new Database(dataSource), {
    now: new Date(),
    sizes: { patients: 240, pastDays: 70, futureDays: 25 },
  });
  await dataSource.destroy();
  place = await product.records.clinic({ minutes: 20 });
  patientId = await product.records.patient(await new PasswordHasher().hash(DEMO_PASSWORD));
  await product.records.change(patientId, { email: 'regular@demo.test' });
  for (let days = -1; days <= 12; days += 1) {
    const morning = new Date(usualDay.getTime() + days * DAY);
    await product.records.open(place, morning, new Date(morning.getTime() + DAY / 12));
  }
  await product.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, created_at, duration,
       status)
     select $1, $2, $3, $4, $5::timestamptz - make_interval(weeks => week),
       $5::timestamptz - make_interval(weeks => week, days => 6), interval '20 minutes', 'completed'
     from generate_series(1, 8) week`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, usualDay],
  );
  await countWritten(product.records);
});

async function signIn(
  who: 'regular' | 'doctor' | 'admin',
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await product.open(options);
  await signInAt(watched.page, who === 'regular' ? '/' : '/admin/', `${who}@demo.test`, DEMO_PASSWORD);
  return watched;
}

function suggestions(page: Page): { section: Locator; times: Locator } {
  const section = page.getByRole('region', { name: 'Suggested for you' });
  return { section, times: section.getByRole('button', { name: /Suggested because: / }) };
}

describe('a patient', () => {
  it('sees times suggested with their reasons and never a risk, books one, and can switch them off', async () => {
    const { page, problems } = await signIn('regular');
    await page.goto(`/doctors/${place.doctorId}`);
    const { section, times } = suggestions(page);
    await times.first().waitFor();
    const names = await times.evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? ''),
    );
    expect(names[0]).toContain(`Suggested because: Your visits are often on ${weekday}s`);
    for (const name of names) expect(name.split('Suggested because: ')[1]).toMatch(REASON);
    // One a day, or they would be no choice.
    expect(new Set(names.map((name) => name.split(',').slice(0, 2).join())).size).toBe(names.length);
    expect(await section.innerText()).not.toMatch(RISK);
    // What is suggested is one of the free times, which all stand below.
    const [soonest] = await page
      .getByRole('button', { name: /^[^.]*$/ })
      .filter({ has: page.locator('time') })
      .all();
    await soonest!.waitFor();
    await expectAccessible(page);

    const off = section.getByRole('checkbox', { name: 'Suggest times' });
    await off.uncheck();
    await times.first().waitFor({ state: 'detached' });
    await page.reload();
    await off.waitFor();
    expect(await off.isChecked()).toBe(false);
    expect(await times.count()).toBe(0);
    await soonest!.waitFor();
    await expectAccessible(page);

    await off.check();
    await times.first().click();
    await page.getByText(/is held for you/).waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  it('gets them for a move as well, and moves by one', async () => {
    const visitAt = new Date(usualDay.getTime() + DAY);
    const [visit] = await product.records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
      [patientId, place.doctorId, place.clinicId, place.visitTypeId, visitAt],
    );
    const { page, problems } = await signIn('regular');
    await page.goto(`/appointments/${visit!.id}/move`);
    const { section, times } = suggestions(page);
    await times.first().waitFor();
    expect(await times.first().getAttribute('aria-label')).toMatch(REASON);
    expect(await section.innerText()).not.toMatch(RISK);
    await expectAccessible(page);
    await times.first().click();
    await page.getByRole('button', { name: /^Move to/ }).click();
    await page.getByText('Your visit is moved').first().waitFor();
    const [moved] = await product.records.query<{ scheduled_at: Date; moves: number }>(
      'select scheduled_at, moves from appointments where id = $1',
      [visit!.id],
    );
    expect(moved!.moves).toBe(1);
    expect(moved!.scheduled_at).not.toEqual(visitAt);
    expect(problems).toEqual([]);
  }, 120_000);

  // The last one: the language stays with the account.
  it('reads the reasons in Hindi', async () => {
    const { page, problems } = await signIn('regular');
    await page.context().addCookies([{ name: 'language', value: 'hi', url: page.url() }]);
    await page.goto(`/doctors/${place.doctorId}`);
    const times = page
      .getByRole('region', { name: 'आपके लिए सुझाव' })
      .getByRole('button', { name: /सुझाव की वजह: [ऀ-ॿ]/ });
    await times.first().waitFor();
    expect(await times.first().innerText()).not.toMatch(/often|first free/);
    expect(problems).toEqual([]);
  }, 60_000);
});

describe('an administrator', () => {
  it('sees the busy days of a doctor and of a clinic, as a chart, a table and a file', async () => {
    const { page, problems } = await signIn('admin', DESK);
    await page.getByRole('link', { name: 'Busy days' }).click();
    // It opens on the first doctor.
    await page.waitForURL((url) => url.searchParams.has('doctor'));
    await page.getByRole('region', { name: /^About [\d,]+ appointments/ }).waitFor();
    await expectAccessible(page);
    const [doctor] = await product.records.query<{ id: string; full_name: string }>(
      `select d.id, u.full_name from doctors d join users u on u.id = d.user_id where u.email = 'doctor@demo.test'`,
    );
    await pick(page, 'Doctor', doctor!.full_name, new RegExp(doctor!.full_name));
    const card = page.getByRole('region', {
      name: /^About [\d,]+ appointments from .*; [\d,]+ are booked\./,
    });
    await card.locator('.apexcharts-bar-area').first().waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('doctor')).toBe(doctor!.id);
    await page.getByText('This forecast learned from made-up data').waitFor();
    await expectAccessible(page);
    // Hours and Busy days open on whom this device saw last.
    for (const path of ['/admin/hours', '/admin/demand']) {
      await page.goto(path);
      await page.waitForURL((url) => url.pathname === path && url.searchParams.get('doctor') === doctor!.id);
    }
    await card.locator('.apexcharts-bar-area').first().waitFor({ state: 'attached' });

    await card.getByRole('button', { name: /^Show as table/ }).click();
    const rows = card.getByRole('row').filter({ has: page.getByRole('rowheader') });
    const days = await rows.count();
    expect(days).toBeGreaterThan(5);
    const cells = await rows.first().getByRole('cell').allInnerTexts();
    const [, expected, low, high] = cells.map(Number);
    expect(low).toBeLessThanOrEqual(expected!);
    expect(expected).toBeLessThanOrEqual(high!);
    await card.getByText('What is counted').click();
    await card.getByText(/three quarters of the working days/).waitFor();
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: /^Save as CSV/ }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(days + 1);
    expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\d,/);

    await page.getByText('A clinic', { exact: true }).click();
    const clinics = page.getByRole('combobox', { name: 'Clinic' });
    const [clinic] = await product.records.query<{ id: string }>(
      'select id from clinics order by name limit 1',
    );
    await clinics.selectOption(clinic!.id);
    await page.waitForURL((url) => url.searchParams.get('clinic') === clinic!.id);
    await page.getByText('2 weeks', { exact: true }).click();
    await card
      .locator('.apexcharts-bar-area')
      .or(card.getByRole('table'))
      .first()
      .waitFor({ state: 'attached' });
    await page.reload();
    await card.locator('.apexcharts-bar-area').first().waitFor({ state: 'attached' });
    expect(problems).toEqual([]);
  }, 120_000);

  it('reads what the predictions are worth, said to be made on made-up data', async () => {
    await until(
      async () => (await product.records.query('select 1 from prediction_scores limit 1')).length > 0,
    );
    const { page, problems } = await signIn('admin', DESK);
    await page.getByRole('link', { name: 'Predictions' }).click();
    await page.getByText('Made on made-up data').waitFor();
    await page.getByRole('table', { name: 'Held against others' }).waitFor();
    for (const who of ['In force', 'Plain tables', 'Logistic regression', 'Same rate for all']) {
      await page.getByRole('rowheader', { name: who, exact: true }).first().waitFor();
    }
    await page.getByText(/^Example figures, on [\d,]+ made-up visits/).waitFor();
    const calibration = page.getByRole('region', { name: /^Calibration error/ });
    await calibration.getByText('Example: Does a chance mean what it says?', { exact: true }).waitFor();
    await calibration.locator('.apexcharts-rangeArea-series path').first().waitFor({ state: 'attached' });
    const drift = page.getByRole('region', { name: /^Largest gap between predicted and missed/ });
    await drift.locator('.apexcharts-line-series path').first().waitFor({ state: 'attached' });
    await page.getByRole('table', { name: 'By age' }).waitFor();
    await expectAccessible(page);
    await calibration.getByRole('button', { name: /^Show as table/ }).click();
    expect(await calibration.getByRole('rowheader').count()).toBe(10);
    await drift.getByRole('button', { name: /^Show as table/ }).click();
    await drift.getByRole('columnheader', { name: 'Gap, points' }).waitFor();
    await expectAccessible(page);

    // On a phone each row is a card: the long tables open by a press.
    await page.setViewportSize({ width: 390, height: 844 });
    const byAge = page.getByRole('table', { name: 'By age' });
    await byAge.waitFor({ state: 'hidden' });
    await page.locator('summary', { hasText: 'By age' }).click();
    await byAge.waitFor();
    await expectAccessible(page);
    expect(problems).toEqual([]);
  }, 180_000);
});

describe('a doctor', () => {
  it('sees the own days alone, whatever the address asks for, and no scorecard', async () => {
    const { page } = await signIn('doctor');
    await page.goto('/admin/demand');
    const card = page.getByRole('region', { name: /^About / });
    await card.locator('.apexcharts-bar-area').first().waitFor({ state: 'attached' });
    expect(await page.getByRole('combobox').count()).toBe(0);
    await expectAccessible(page);

    const [other] = await product.records.query<{ id: string }>(
      `select d.id from doctors d join users u on u.id = d.user_id where u.email <> 'doctor@demo.test' limit 1`,
    );
    await page.goto(`/admin/demand?doctor=${other!.id}`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await card.count()).toBe(0);
    await page.goto('/admin/predictions');
    await page.waitForURL((url) => url.pathname !== '/admin/predictions');
    expect(await page.getByRole('link', { name: 'Predictions' }).count()).toBe(0);
  }, 90_000);
});

describe('an installation without history', () => {
  let doctorId: string;
  const fresh = new Product(async () => {
    ({ doctorId } = await fresh.records.clinic());
    const adminId = await fresh.records.user('admin', fresh.passwordHash);
    await fresh.records.change(adminId, { email: 'admin@clinic.test' });
  });

  it('says that nothing has been trained and nothing is expected yet', async () => {
    const { page, problems } = await fresh.signIn('/admin/', 'admin@clinic.test');
    await page.goto('/admin/predictions');
    await page.getByText('Nothing has been trained yet').waitFor();
    await expectAccessible(page);
    await page.goto(`/admin/demand?doctor=${doctorId}`);
    await page.getByText('Nothing is expected in these weeks').waitFor();
    await expectAccessible(page);
    expect(problems).toEqual([]);
  }, 90_000);
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It never came.');
}

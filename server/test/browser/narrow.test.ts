import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PasswordHasher } from '../../src/accounts/password-hasher.js';
import { launchBrowser, openPage, signInAt } from '../support/browser.js';
import { TestRecords, type TestClinic } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { startServer, type RunningServer } from '../support/server.js';

/**
 * No page scrolls sideways on a small phone, nor where a window of 1280 pixels is zoomed to 400 %: WCAG 2.2, 1.4.10.
 */
const PASSWORD = 'three unrelated words';
const SIZES = [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
];

let database: TestDatabase;
let records: TestRecords;
let server: RunningServer;
let browser: Browser;
let place: TestClinic;
let visit: string;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  await records.setUp();
  place = await records.clinic();
  const hash = await new PasswordHasher().hash(PASSWORD);
  const patient = await records.patient(hash);
  const manager = await records.user('admin', hash);
  for (const [id, email, name] of [
    [patient, 'patient@clinic.test', 'Venkatanarasimharajuvaripeta Subramaniam'],
    [place.doctorUserId, 'doctor@clinic.test', 'Bartholomew Featherstonehaugh-Wellesley'],
    [manager, 'manager@clinic.test', 'Wilhelmina Oyelaran'],
  ]) {
    await records.query('update users set email = $2, full_name = $3, password_hash = $4 where id = $1', [
      id,
      email,
      name,
      hash,
    ]);
  }
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);
  await records.open(place, start, new Date(start.getTime() + 3 * 3_600_000));
  await records.query(
    `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time) values ($1, $2, 1, '08:00', '12:30')`,
    [place.doctorId, place.clinicId],
  );
  const [booked] = await records.query<{ id: string }>(
    `select id from place_appointment('book', $1, false, $1, $2, $3, $4, $5, null, null, null, null, null, null, now())`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId, start],
  );
  visit = booked?.id ?? '';
  server = await startServer(database);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await records?.end();
  await database?.drop();
});

/** What reaches beyond the right edge, boxes that scroll by themselves left out. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const edge = document.documentElement.clientWidth + 1;
    const scrolls = (element) => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible' && box !== document.body) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > edge && !scrolls(element))
      .map((element) => element.tagName + ' ' + element.className);
  })()`);
}

/** The same once charts have followed the window, which they do a moment later. */
async function tooWideAtRest(page: Page): Promise<string[]> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await tooWide(page)).length === 0) return [];
    await page.waitForTimeout(100);
  }
  return tooWide(page);
}

async function expectNarrow(
  email: string | null,
  client: '/' | '/admin/',
  addresses: readonly string[],
): Promise<void> {
  const { page, problems, close } = await openPage(browser, server.url, { locale: 'en-US' });
  if (email !== null) await signInAt(page, client, email, PASSWORD);
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // What is loading holds its place with a skeleton.
    await page.locator('main [role=status] > [aria-hidden=true]').waitFor({ state: 'detached' });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect({ address, size, tooWide: await tooWideAtRest(page) }).toEqual({ address, size, tooWide: [] });
    }
  }
  expect(problems).toEqual([]);
  await close();
}

it('visitors', async () => {
  await expectNarrow(null, '/', ['/', '/doctors', `/doctors/${place.doctorId}`, '/sign-in', '/register']);
}, 90_000);

it('patients', async () => {
  await expectNarrow('patient@clinic.test', '/', [
    '/appointments',
    `/appointments/${visit}`,
    `/appointments/${visit}/move`,
    '/documents',
    '/profile',
  ]);
}, 90_000);

it('doctors', async () => {
  await expectNarrow('doctor@clinic.test', '/admin/', [
    '/admin/day',
    '/admin/hours',
    '/admin/patients',
    '/admin/demand',
    '/admin/feedback',
    '/admin/my-page',
    '/admin/account',
  ]);
}, 120_000);

it('managers', async () => {
  await expectNarrow('manager@clinic.test', '/admin/', [
    '/admin/overview',
    '/admin/patients',
    '/admin/patients?new=1',
    '/admin/analytics',
    '/admin/predictions',
    '/admin/closures',
    '/admin/doctors',
    '/admin/doctors/new',
    `/admin/doctors/${place.doctorId}`,
    '/admin/clinics',
    '/admin/specializations',
    '/admin/people',
    '/admin/settings',
    '/admin/audit',
  ]);
}, 180_000);

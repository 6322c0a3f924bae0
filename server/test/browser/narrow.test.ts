import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestClinic } from '../support/clinic.js';
import { Product } from '../support/product.js';

/**
 * No page scrolls sideways on a small phone, nor where a window of 1280 pixels is zoomed to 400 %: WCAG 2.2, 1.4.10.
 */
const SIZES = [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
];

let place: TestClinic;
let visit: string;

const product = new Product(async () => {
  await product.records.setUp();
  place = await product.records.clinic();
  const patient = await product.records.patient(product.passwordHash);
  const manager = await product.records.user('admin', product.passwordHash);
  for (const [id, email, name] of [
    [patient, 'patient@clinic.test', 'Venkatanarasimharajuvaripeta Subramaniam'],
    [place.doctorUserId, 'doctor@clinic.test', 'Bartholomew Featherstonehaugh-Wellesley'],
    [manager, 'manager@clinic.test', 'Wilhelmina Oyelaran'],
  ] as const) {
    await product.records.change(id, { email, name, passwordHash: product.passwordHash });
  }
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);
  await product.records.open(place, start, new Date(start.getTime() + 3 * 3_600_000));
  await product.records.query(
    `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time) values ($1, $2, 1, '08:00', '12:30')`,
    [place.doctorId, place.clinicId],
  );
  const [booked] = await product.records.query<{ id: string }>(
    `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId, start],
  );
  visit = booked?.id ?? '';
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
  const { page, problems, close } =
    email === null ? await product.open() : await product.signIn(client, email);
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

import { expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { openRunning, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/**
 * Two visits and free times of a night in which the clocks go back: whoever reads by the clinic's clock, and whoever hears
 * the names of controls, can tell the two turns of the hour apart on every page.
 */
const HOUR = 3_600_000;
const PATIENT = 'Kamala Deshmukh';

/** The next instant whose hour comes again, at a place where that is soonest. */
function nextNight(): { readonly timeZone: string; readonly first: Date } {
  const zones = ['America/New_York', 'Australia/Sydney', 'America/Santiago', 'Europe/London'];
  const clocks = zones.map((timeZone) => ({
    timeZone,
    format: new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  }));
  for (let at = Math.ceil(Date.now() / HOUR) * HOUR + 72 * HOUR; ; at += HOUR) {
    const found = clocks.find(({ format }) => format.format(at) === format.format(at + HOUR));
    if (found) return { timeZone: found.timeZone, first: new Date(at) };
  }
}

const { timeZone, first } = nextNight();
const second = new Date(first.getTime() + HOUR);
const hour = Number(
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(first),
);
/** A time of that hour which no name of a clock follows. */
const UNTOLD = new RegExp(
  `(?<![\\d:])0?${hour}:[0-5]\\d\\sam(?!\\s?(?:[A-Z]{2,4}T\\b|GMT|UTC|BST|\\())`,
  'gi',
);
/** The visits were booked in an afternoon of the clinic, whatever time it is there as this runs. */
const bookedAt = new Date(first.getTime() + 13 * HOUR);
while (bookedAt > new Date()) bookedAt.setTime(bookedAt.getTime() - 24 * HOUR);

let place: TestClinic;
let patientId: string;
const visitIds: string[] = [];

const product = new Product(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic({ timeZone });
  await records.setUp();
  await records.query('update settings set booking_horizon_days = 365, max_open_appointments = 20');
  await records.change(place.doctorUserId, {
    name: 'Meenakshi Raghunathan',
    email: 'doctor@clinic.test',
    passwordHash,
  });
  const deskId = await records.user('admin', passwordHash);
  await records.change(deskId, { name: 'Nirmala Joshi', email: 'desk@clinic.test' });
  await records.open(place, new Date(first.getTime() - HOUR), new Date(second.getTime() + 2 * HOUR));
  patientId = await records.patient(passwordHash);
  await records.change(patientId, { name: PATIENT, email: 'kamala@example.test' });
  for (const at of [first, second]) {
    const [visit] = await records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1)`,
      [patientId, place.doctorId, place.clinicId, place.visitTypeId, at, bookedAt],
    );
    visitIds.push(visit!.id);
  }
});

/** All that a part of the page says, to who sees it and to who hears it. */
async function said(part: Locator): Promise<string> {
  const spoken = await part
    .locator('[aria-label], [title], option')
    .evaluateAll((all) =>
      all.map((each) =>
        [each.getAttribute('aria-label'), each.getAttribute('title'), each.textContent].join('\n'),
      ),
    );
  return [await part.innerText(), ...spoken].join('\n');
}

/** The times of the hour that leave open which turn is meant, each with what stands beside it. */
async function untold(part: Locator): Promise<string[]> {
  const text = await said(part);
  return [...text.matchAll(UNTOLD)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 40));
}

/** @param shown what must be there before it is read, so that an empty page proves nothing */
async function expectTold({ page }: WatchedPage, path: string, shown: string | RegExp): Promise<void> {
  await openRunning(page, path);
  const main = page.getByRole('main');
  // Also in a list to choose from.
  await main.getByText(shown).first().waitFor({ state: 'attached' });
  expect([path, await untold(main)]).toEqual([path, []]);
}

const date = new Intl.DateTimeFormat('en-CA', { timeZone }).format(first);
const HERE = { timezoneId: timeZone };
/** A time of the hour as it is shown. */
const TIME = new RegExp(`0?${hour}:[0-5]\\d`);

it('tells a patient of either turn on every page', async () => {
  const patient = await product.signIn('/', 'kamala@example.test', HERE);
  for (const id of visitIds) {
    await expectTold(patient, `/appointments/${id}`, TIME);
    await expectTold(patient, `/appointments/${id}/move`, TIME);
  }
  await expectTold(patient, '/appointments', TIME);
  const free = new Date(first.getTime() + HOUR / 2).toISOString();
  const chosen = `doctor=${place.doctorId}&clinic=${place.clinicId}&visit=${place.visitTypeId}`;
  await expectTold(patient, `/book?${chosen}&at=${free}`, /held for you/);
  await expectTold(patient, `/doctors/${place.doctorId}?date=${date}`, TIME);
  await expectTold(patient, '/', 'Meenakshi Raghunathan');
  await expectTold(patient, '/doctors', 'Meenakshi Raghunathan');
  await expectTold(patient, `/clinics/${place.clinicId}`, 'Meenakshi Raghunathan');
  await expectTold(patient, `/waitlist/new?doctor=${place.doctorId}&moving=${visitIds[1]}`, TIME);
  expect(patient.problems).toEqual([]);
  await patient.close();
}, 120_000);

it('tells staff of either turn on every page and in every dialog', async () => {
  const desk = await product.signIn('/admin/', 'desk@clinic.test', { ...DESK, ...HERE });
  const { page } = desk;
  await expectTold(desk, `/admin/patients/${patientId}`, TIME);
  await expectTold(desk, `/admin/not-confirmed?from=${date}&to=${date}`, PATIENT);
  for (const view of ['list', 'list-week', 'day', 'week']) {
    const asked = `date=${date}&view=${view}`;
    await expectTold(desk, `/admin/day?doctor=${place.doctorId}&${asked}`, PATIENT);
  }
  await page.goto(`/admin/day?clinic=${place.clinicId}&date=${date}&appointment=${visitIds[1]}`);
  const visit = page.getByRole('dialog', { name: PATIENT });
  await visit.getByText(TIME).first().waitFor();
  expect(await untold(visit)).toEqual([]);
  await visit.getByRole('button', { name: 'Move' }).click();
  const moving = page.getByRole('dialog', { name: `Move the visit of ${PATIENT}` });
  await moving.getByRole('button', { name: 'Go to the next free time' }).click();
  await moving.getByRole('group', { name: 'Free times' }).getByRole('radio').first().waitFor();
  expect(await untold(moving)).toEqual([]);
  expect(desk.problems).toEqual([]);
  await desk.close();

  const doctor = await product.signIn('/admin/', 'doctor@clinic.test', { ...DESK, ...HERE });
  await product.records.query('delete from open_ranges where doctor_id = $1', [place.doctorId]);
  await expectTold(doctor, '/admin/hours', PATIENT);
  expect(doctor.problems).toEqual([]);
  await doctor.close();
}, 120_000);

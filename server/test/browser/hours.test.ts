import { describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expectAccessible, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/**
 * Hours in a real browser: a doctor opens them, changes them with visits in the way, decides on each, and goes on
 * leave; patients see what it means for them. Managers close clinics; the front desk only looks.
 */
const ZONE = 'America/New_York';
const DOCTOR = 'Meenakshi Raghunathan';
const PATIENTS = ['Asha Venkataraman', 'Bela Narayanan', 'Chitra Iyengar'] as const;
const REASON = 'The clinic is being repaired that morning.';

let place: TestClinic;
/** A week ahead on the clinic's calendar, YYYY-MM-DD, and its name: "Monday". */
let day: string;
let weekday: string;

const product = new Product(async () => {
  place = await product.records.clinic({ timeZone: ZONE });
  await product.records.setUp();
  await product.records.change(place.doctorUserId, { name: DOCTOR, passwordHash: product.passwordHash });
  const ahead = new Date(Date.now() + 7 * 24 * 3_600_000);
  day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(ahead);
  weekday = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, weekday: 'long' }).format(ahead);
});

/** Opens a page of the console as somebody on a wide screen. */
async function atTheConsole(
  userId: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  return product.signIn('/admin/', await product.records.emailOf(userId), { ...DESK, ...options }, path);
}

async function administrator(isFrontDesk: boolean): Promise<string> {
  const id = await product.records.user('admin', product.passwordHash);
  await product.records.query('update users set is_front_desk = $2 where id = $1', [id, isFrontDesk]);
  return id;
}

/** Books a visit of half an hour on the day, at a time HH:MM on the clinic's wall, for a new patient. */
async function book(patient: string, time: string): Promise<{ patientId: string; appointmentId: string }> {
  const patientId = await product.records.patient(product.passwordHash);
  await product.records.change(patientId, { name: patient });
  const [visit] = await product.records.query<{ id: string }>(
    `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamp at time zone $6], now(),
       p_actor => $1)`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, `${day}T${time}`, ZONE],
  );
  return { patientId, appointmentId: visit!.id };
}

async function statusOf(appointmentId: string): Promise<string | undefined> {
  const [row] = await product.records.query<{ status: string }>(
    'select status from appointments where id = $1',
    [appointmentId],
  );
  return row?.status;
}

/** The choice on one patient's visit in the preview. */
function choiceOf(page: Page, patient: string): Locator {
  return page.getByRole('dialog').getByRole('group', { name: `Visit of ${patient}` });
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save hours', exact: true }).click();
}

describe('hours in the browser', () => {
  it('shows visits in the way before saving, and does to each what the doctor decides', async () => {
    const { page, problems, close } = await atTheConsole(place.doctorUserId, '/hours');

    // The doctor opens hours, with a slip that is shown at its field.
    await page.getByRole('button', { name: `Add hours on ${weekday}` }).click();
    await page.getByLabel(`${weekday}, to`).fill('09:00');
    await save(page);
    await page.getByText('Start and end are the same.').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel(`${weekday}, to`).fill('17:00');
    await save(page);
    await page.getByText('The hours are saved.').waitFor();

    const kept = await book(PATIENTS[0], '10:00');
    const cancelled = await book(PATIENTS[1], '11:00');
    const left = await book(PATIENTS[2], '12:00');

    // From now on only in the afternoon: all three visits are in the way.
    await page.getByLabel(`${weekday}, from`).fill('14:00');
    await save(page);
    await page.getByRole('heading', { name: '3 booked visits fall outside the new hours' }).waitFor();
    await expectAccessible(page);
    const [first, second, third] = PATIENTS;
    // Another time is free for each, and what is proposed first.
    await page.getByRole('button', { name: 'Save hours and propose 3 times' }).waitFor();
    await choiceOf(page, third).getByText('Later').click();
    await choiceOf(page, first).getByText('Keep').click();
    await choiceOf(page, second).getByText('Cancel').click();
    await page.getByLabel(`Reason for ${second}`).fill(REASON);
    expect(await statusOf(cancelled.appointmentId)).toBe('confirmed');
    await page.getByRole('button', { name: 'Save hours and cancel one visit' }).click();
    await page
      .getByText('The hours are saved. One visit was cancelled. One visit waits for a decision.')
      .waitFor();

    expect(await statusOf(kept.appointmentId)).toBe('confirmed');
    expect(await statusOf(cancelled.appointmentId)).toBe('cancelled');
    expect(await statusOf(left.appointmentId)).toBe('confirmed');

    // What was left is on the list, also after a reload; there it is kept.
    await page.reload();
    const list = page.getByRole('region', { name: 'One visit waits for a decision' });
    await list.getByText(PATIENTS[2]).waitFor();
    expect(await list.getByText(first).count()).toBe(0);
    await expectAccessible(page);
    await list.getByRole('button', { name: `Keep the visit of ${PATIENTS[2]}` }).click();
    await list.waitFor({ state: 'detached' });
    expect(await statusOf(left.appointmentId)).toBe('confirmed');

    // The patient sees the cancelled visit, and why.
    const patient = await product.signIn('/', await product.records.emailOf(cancelled.patientId));
    await patient.page.goto(`/appointments/${cancelled.appointmentId}`);
    await patient.page.getByText(REASON).first().waitFor();
    await expectAccessible(patient.page);

    expect(problems).toEqual([]);
    expect(patient.problems).toEqual([]);
    await patient.close();
    await close();
  }, 180_000);

  it('keeps what was typed when somebody else saved meanwhile, and asks before it is lost', async () => {
    const { page, problems, close } = await atTheConsole(place.doctorUserId, '/hours');
    await page.getByLabel(`${weekday}, to`).fill('18:30');
    await product.records.query(
      `insert into leave (doctor_id, starts_at, ends_at, time_zone, reason)
       values ($1, $2::date + 30, $2::date + 31, $3, 'A conference')`,
      [place.doctorId, day, ZONE],
    );
    await save(page);
    await page.getByText('Somebody else changed these hours meanwhile').waitFor();
    await page.getByText(/^Away: /).waitFor();
    await expectAccessible(page);
    expect(await page.getByLabel(`${weekday}, to`).inputValue()).toBe('18:30');

    await page.getByRole('link', { name: 'My account' }).click();
    const question = page.getByRole('dialog', { name: 'Leave without saving?' });
    await question.getByRole('button', { name: 'Stay here' }).click();
    await question.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Go on with my changes' }).click();
    await save(page);
    await page.getByText('The hours are saved.').waitFor();
    // Neither change is lost.
    await page.getByText('A conference').waitFor();
    const [row] = await product.records.query<{ end_time: string }>(
      'select end_time::text from weekly_hours where doctor_id = $1',
      [place.doctorId],
    );
    expect(row?.end_time).toBe('18:30:00');
    expect(problems).toEqual([]);
    await close();
  }, 120_000);

  it('takes a doctor on leave out of the search at once', async () => {
    const patient = await product.open();
    const doctor = await atTheConsole(place.doctorUserId, '/hours');
    /** How many doctors of this name the search finds with free times on the day. */
    const found = async (): Promise<number> => {
      await patient.page.goto(`/doctors?words=Raghunathan&date=${day}`);
      await patient.page.waitForLoadState('networkidle');
      return patient.page.getByRole('heading', { name: DOCTOR }).count();
    };
    expect(await found()).toBe(1);

    await doctor.page.getByText('On leave', { exact: true }).click();
    // The visits that are booked are asked about first; what is not decided waits.
    await doctor.page.getByRole('dialog').getByRole('button', { name: 'On leave' }).click();
    await doctor.page.getByText('On leave: search shows no free times from now on.').waitFor();
    expect(await found()).toBe(0);

    await doctor.page.getByRole('button', { name: 'Undo' }).click();
    await doctor.page.getByText('Bookings are open again.').waitFor();
    expect(await found()).toBe(1);

    expect(doctor.problems).toEqual([]);
    expect(patient.problems).toEqual([]);
    await doctor.close();
    await patient.close();
  }, 120_000);

  it('lets the front desk read hours and change none, and keeps closed days from it', async () => {
    const { page, problems, close } = await atTheConsole(
      await administrator(true),
      `/hours?doctor=${place.doctorId}`,
    );
    await page.getByText('You can see these hours. Doctors and managers change them.').waitFor();
    await page.getByText('2:00 PM – 6:30 PM').waitFor();
    expect(await page.getByRole('button', { name: /^Add (hours|leave|a date)/ }).count()).toBe(0);
    expect(await page.locator('main input[type="time"]').count()).toBe(0);
    await expectAccessible(page);
    await page.goto('/admin/closures');
    await page.getByText('This page is not for your account').waitFor();
    expect(problems).toEqual([]);
    await close();
  }, 120_000);

  it('closes a clinic for a day after showing whose visits lie on it, and reopens it', async () => {
    const visit = await book('Divya Krishnan', '15:00');
    const { page, problems, close } = await atTheConsole(await administrator(false), '/closures');
    await page.getByText('No closed days ahead').waitFor();
    await page.getByRole('button', { name: 'Close days' }).click();
    const form = page.getByRole('dialog', { name: 'Close days' });
    await form.getByLabel('First day').fill(day);
    await form.getByLabel('Reason').fill('Founders’ day');
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Go on' }).click();
    await choiceOf(page, 'Divya Krishnan').getByText('Cancel').click();
    await expectAccessible(page);
    expect(await statusOf(visit.appointmentId)).toBe('confirmed');
    await page.getByRole('button', { name: 'Close days and cancel one visit' }).click();
    await page.getByText(/One clinic is closed on these days\. .*cancelled/).waitFor();
    expect(await statusOf(visit.appointmentId)).toBe('cancelled');
    await page.getByRole('cell', { name: 'Founders’ day' }).waitFor();

    await page.getByRole('button', { name: /^Reopen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
    await page.getByText('No closed days ahead').waitFor();
    expect(problems).toEqual([]);
    await close();
  }, 120_000);

  it('changes a doctor’s page and types of visit, and patients see both', async () => {
    const { page, problems, close } = await atTheConsole(place.doctorUserId, '/my-page');
    await page.getByLabel('Description').fill('Listens first.');
    await page.getByRole('button', { name: 'Save page' }).click();
    await page.getByText('Your page is saved. Patients see it at once.').waitFor();

    await page.getByRole('button', { name: 'Add a type' }).click();
    const dialog = page.getByRole('dialog', { name: 'New type of visit' });
    await dialog.getByLabel('Name').fill('Second opinion');
    await dialog.getByLabel('Length in minutes').fill('forty');
    await dialog.getByLabel(/^Fee in/).fill('99.50');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('Length in minutes').fill('40');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Second opinion is saved.').waitFor();
    await page.getByRole('rowheader', { name: /Second opinion/ }).waitFor();

    const patient = await product.open();
    await patient.page.goto(`/doctors/${place.doctorId}`);
    await patient.page.getByText('Listens first.').first().waitFor();
    await patient.page
      .getByText(/Second opinion/)
      .first()
      .waitFor({ state: 'attached' });
    expect(problems).toEqual([]);
    await patient.close();
    await close();
  }, 120_000);

  it('takes the chosen part of a picture as photo, of staff and of patients alike', async () => {
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b5f76' } })
      .png()
      .toBuffer();
    const patientId = await product.records.patient(product.passwordHash);
    const staff = await atTheConsole(place.doctorUserId, '/account');
    const patient = await product.signIn('/', await product.records.emailOf(patientId), {}, '/profile');
    for (const { page, problems, close } of [staff, patient]) {
      await page.locator('main input[type="file"]').setInputFiles({
        name: 'portrait.png',
        mimeType: 'image/png',
        buffer: picture,
      });
      const dialog = page.getByRole('dialog', { name: 'Choose the part that is shown' });
      await dialog.getByRole('img').press('ArrowRight');
      await dialog.getByLabel('Enlarge').fill('2');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Use this part' }).click();
      await page.getByText('Your new photo is saved.').waitFor();
      await page.locator('main img[src^="/media/photos/"]').waitFor();
      expect(problems).toEqual([]);
      await close();
    }
  }, 120_000);

  it('is accessible on a phone as on a desk', async () => {
    const manager = await administrator(false);
    const visits = [
      { userId: place.doctorUserId, paths: ['/hours', '/my-page', '/account'] },
      { userId: manager, paths: ['/hours', `/hours?doctor=${place.doctorId}`, '/closures', '/account'] },
    ];
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1440, height: 900 },
    ]) {
      for (const { userId, paths } of visits) {
        const { page, problems, close } = await atTheConsole(userId, '/account', { viewport });
        for (const path of paths) {
          await page.goto(`/admin${path}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          await expectAccessible(page);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect({ path, wider: Math.max(0, wider) }).toEqual({ path, wider: 0 });
        }
        expect(problems).toEqual([]);
        await close();
      }
    }
  }, 240_000);
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expectAccessible, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { LATE_MORNING_ZONE, wallTime as at } from '../support/late-morning.js';
import { DESK, PASSWORD, Product } from '../support/product.js';
import { timeIn } from '../support/time-in.js';

/**
 * A doctor's day in a real browser: who comes is confirmed, arrives, is done or missed, pays; visits are booked,
 * squeezed in, moved by keyboard and by mouse, cancelled; what others do meanwhile shows up by itself.
 */
const DOCTOR = 'Meenakshi Raghunathan';

const ZONE = LATE_MORNING_ZONE;

let place: TestClinic;
/** Where the doctor has no hours, and goes now and then. */
let otherClinicId: string;

/** A time HH:MM as the console writes it. */
function clock(time: string): string {
  return new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: ZONE })
    .format(at(time))
    .replace(/\s/g, ' ');
}

async function ask<Data>(query: string, variables: Record<string, unknown>, token?: string): Promise<Data> {
  const response = await fetch(`${product.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: Data; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

async function tokenOf(userId: string): Promise<string> {
  const { signIn } = await ask<{ signIn: { accessToken: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { accessToken } } }',
    { input: { email: await product.records.emailOf(userId), password: PASSWORD } },
  );
  return signIn.accessToken;
}

async function newPatient(name: string): Promise<string> {
  const id = await product.records.patient(product.passwordHash);
  await product.records.change(id, { name });
  return id;
}

/** A patient books at the doctor's, as the booking client would. */
async function bookAs(patientId: string, startsAt: Date): Promise<string> {
  const { bookAppointment } = await ask<{ bookAppointment: { id?: string; code?: string } }>(
    `mutation ($input: BookAppointmentInput!) {
       bookAppointment(input: $input) { ... on Appointment { id } ... on NamedError { code } }
     }`,
    {
      input: {
        doctorId: place.doctorId,
        clinicId: place.clinicId,
        visitTypeId: place.visitTypeId,
        startsAt,
        reason: 'A cough that does not go away',
        idempotencyKey: randomUUID(),
      },
    },
    await tokenOf(patientId),
  );
  if (!bookAppointment.id) throw new Error(`The booking was refused: ${bookAppointment.code}`);
  return bookAppointment.id;
}

/** A confirmed visit of a new patient, which the desk made yesterday. */
async function visitOf(name: string, startsAt: Date, clinicId = place.clinicId): Promise<string> {
  const patientId = await newPatient(name);
  const [visit] = await product.records.query<{ id: string }>(
    `select id from place_appointment('book', $2, $3, $4, $5, array[$6::timestamptz], now() - interval '1 day',
       p_actor => $1, p_staff => true, p_reason => 'Annual check', p_override => $7)`,
    [
      place.doctorUserId,
      patientId,
      place.doctorId,
      clinicId,
      place.visitTypeId,
      startsAt,
      clinicId === place.clinicId ? null : 'The doctor comes over for it.',
    ],
  );
  return visit!.id;
}

interface Stored {
  status: string;
  payment_status: string;
  scheduled_at: Date;
  cancel_reason: string | null;
  override_reason: string | null;
}

async function stored(visitId: string): Promise<Stored> {
  const [row] = await product.records.query<Stored & { [column: string]: unknown }>(
    'select status, payment_status, scheduled_at, cancel_reason, override_reason from appointments where id = $1',
    [visitId],
  );
  return row!;
}

/** What became of the only visit of a patient. */
async function visitsOf(patientId: string): Promise<Stored[]> {
  return product.records.query<Stored & { [column: string]: unknown }>(
    `select status, payment_status, scheduled_at, cancel_reason, override_reason from appointments
     where patient_id = $1 and status <> 'held'`,
    [patientId],
  );
}

const product = new Product(async () => {
  place = await product.records.clinic({ timeZone: ZONE, requiresApproval: true });
  await product.records.change(place.doctorUserId, { name: DOCTOR, passwordHash: product.passwordHash });
  ({ clinicId: otherClinicId } = await product.records.clinic({ timeZone: ZONE }));
  await product.records.query('insert into doctor_clinics values ($1, $2)', [place.doctorId, otherClinicId]);
  await product.records.query("update clinics set name = 'Lakeside Clinic' where id = $1", [otherClinicId]);
  await product.records.query('update settings set minimum_notice_minutes = 0, max_open_appointments = 10');
});

beforeAll(async () => {
  await ask(
    `mutation ($input: HoursInput!) {
       saveHours(input: $input) { ... on SavedHours { hours { version } } ... on NamedError { code } }
     }`,
    {
      input: {
        weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
          weekday,
          clinicId: place.clinicId,
          startTime: '08:00',
          endTime: '19:00',
        })),
      },
    },
    await tokenOf(place.doctorUserId),
  );
});

/** The console as the doctor has it in front of them. */
async function atTheConsole(path = '', options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const email = await product.records.emailOf(place.doctorUserId);
  return product.signIn('/admin/', email, { timezoneId: ZONE, ...DESK, ...options }, path);
}

function rowOf(page: Page, patient: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `${patient}, details` }) });
}

async function chooseMore(page: Page, patient: string, act: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${patient}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

async function choosePatient(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Book for a patient' });
  await dialog.getByRole('textbox', { name: 'Patient' }).fill(name);
  await dialog.getByRole('button', { name: 'Find' }).click();
  await dialog.getByRole('group', { name: 'Who is it?' }).getByRole('button', { name }).click();
}

/** A visit in the calendar. */
function eventOf(page: Page, patient: string): Locator {
  return page.locator('.fc-event').filter({ hasText: patient });
}

/** Drags a visit in the day calendar to a time HH:MM, as a hand would: in steps, by the middle of a quarter of an hour. */
async function drag(page: Page, patient: string, to: string): Promise<void> {
  const event = eventOf(page, patient);
  // The calendar scrolls in itself: both ends of the way have to be in sight.
  await event.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const from = (await event.boundingBox())!;
  const goal = (await page.locator(`.fc-timegrid-slot-lane[data-time="${to}:00"]`).boundingBox())!;
  const x = from.x + 60;
  const middle = goal.height / 2;
  await page.mouse.move(x, from.y + middle);
  await page.mouse.down();
  await page.mouse.move(x, (from.y + goal.y) / 2, { steps: 6 });
  await page.mouse.move(x, goal.y + middle, { steps: 6 });
  await page.mouse.up();
}

describe('the day of a doctor in the browser', () => {
  it('takes each visit from booked to paid, missed or cancelled, and takes back what was a slip', async () => {
    const pending = await bookAs(await newPatient('Asha Venkataraman'), at('16:00'));
    const done = await visitOf('Bela Narayanan', at('09:30'));
    const missed = await visitOf('Chitra Iyengar', at('10:00'));
    const paid = await visitOf('Devika Menon', at('15:00'));

    // The console opens on the day.
    const { page, problems, close } = await atTheConsole();
    await page.waitForURL('**/admin/day');
    await page.getByText('4 appointments').waitFor();
    await page.getByText(/^Now, /).waitFor();
    await expectAccessible(page);

    await rowOf(page, 'Asha Venkataraman').getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Asha Venkataraman: confirmed.').waitFor();
    expect(await stored(pending)).toMatchObject({ status: 'confirmed' });

    const bela = rowOf(page, 'Bela Narayanan');
    await bela.getByRole('button', { name: 'Arrived' }).click();
    await bela.getByRole('button', { name: 'Done' }).click();
    await bela.getByRole('button', { name: 'Record payment' }).click();
    await bela.getByText('$120, paid').waitFor();
    expect(await stored(done)).toMatchObject({ status: 'completed', payment_status: 'completed' });

    await chooseMore(page, 'Chitra Iyengar', 'Missed');
    const notice = page.getByRole('region', { name: 'Notices' }).getByText('marked as missed').locator('..');
    await notice.waitFor();
    expect(await stored(missed)).toMatchObject({ status: 'no_show' });
    await notice.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Chitra Iyengar: taken back.').waitFor();
    expect(await stored(missed)).toMatchObject({ status: 'confirmed' });
    await chooseMore(page, 'Chitra Iyengar', 'Missed');
    await rowOf(page, 'Chitra Iyengar').getByText('Missed').waitFor();

    // What has not happened yet cannot be missed.
    await page.getByRole('button', { name: 'More for Devika Menon' }).click();
    await page.getByRole('menuitem', { name: 'Move' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Missed' }).count()).toBe(0);
    await page.getByRole('menuitem', { name: 'Record payment' }).click();
    await rowOf(page, 'Devika Menon').getByText('$120, paid').waitFor();

    await chooseMore(page, 'Devika Menon', 'Cancel visit');
    const dialog = page.getByRole('dialog', { name: 'Cancel the visit of Devika Menon?' });
    await dialog.getByText('a refund will be due').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Cancel visit' }).click();
    await dialog.getByText('Say why, by kind').waitFor();
    await dialog.getByLabel('Why').selectOption('doctor_away');
    await dialog.getByLabel('Reason').fill('The doctor is called away.');
    await dialog.getByRole('button', { name: 'Cancel visit' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await stored(paid)).toMatchObject({
      status: 'cancelled',
      cancel_reason: 'The doctor is called away.',
    });
    // It stays in sight until the money is back.
    await rowOf(page, 'Devika Menon').getByText('Refund due').waitFor();
    await rowOf(page, 'Devika Menon').getByRole('button', { name: 'Record refund' }).click();
    await page.getByText('Devika Menon: refund recorded.').waitFor();
    expect(await stored(paid)).toMatchObject({ payment_status: 'refunded' });
    await rowOf(page, 'Devika Menon').waitFor({ state: 'detached' });
    await page.getByLabel('Show cancelled ones (1)').check();
    await rowOf(page, 'Devika Menon').getByText('$120, refunded').waitFor();
    await expectAccessible(page);

    // The panel says all of it, who did what included.
    await page.getByRole('button', { name: 'Devika Menon, details' }).click();
    const panel = page.getByRole('dialog', { name: 'Devika Menon' });
    await panel.getByText('The doctor is called away.').first().waitFor();
    await panel.getByText('Refund recorded').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    expect(problems).toEqual([]);
    await close();
  }, 180_000);

  it('books for a patient, squeezes one in, and keeps all that was chosen when the time is gone', async () => {
    const first = await newPatient('Esha Kulkarni');
    const second = await newPatient('Farida Qureshi');
    const { page, problems, close } = await atTheConsole('/day');
    await page.getByRole('button', { name: 'Book for a patient' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Book for a patient' });

    // Nothing chosen: it says what is missing.
    await dialog.getByRole('button', { name: 'Book', exact: true }).click();
    await dialog.getByText('Choose a time.').waitFor();
    await choosePatient(page, 'Esha Kulkarni');
    await timeIn(dialog, at('17:00')).check();
    await dialog.getByLabel('Reason for the visit').fill('Back pain since Sunday');
    await expectAccessible(page);

    // Somebody else takes it meanwhile.
    await bookAs(await newPatient('Gauri Deshpande'), at('17:00'));
    await dialog.getByRole('button', { name: /^Book .*5:00/ }).click();
    await dialog.getByText('This time has been taken.').waitFor();
    await expectAccessible(page);
    expect(await dialog.getByLabel('Reason for the visit').inputValue()).toBe('Back pain since Sunday');
    await dialog.getByText('Esha Kulkarni').waitFor();
    const [nearest] = await dialog.getByText('Nearest free times').locator('..').getByRole('button').all();
    const offered = (await nearest!.textContent())!.trim();
    await nearest!.click();
    await dialog.getByRole('button', { name: `Book ${offered}` }).click();
    await page.getByText(`Esha Kulkarni: booked for ${offered}.`).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await rowOf(page, 'Esha Kulkarni').getByText('Back pain since Sunday').waitFor();
    expect(await visitsOf(first)).toMatchObject([{ status: 'confirmed', override_reason: null }]);

    // Out of the hours, with a reason.
    await page.keyboard.press('n');
    await choosePatient(page, 'Farida Qureshi');
    await dialog.getByText('Squeeze in', { exact: true }).click();
    await dialog.getByLabel('Time', { exact: true }).fill('19:20');
    await dialog.getByRole('button', { name: 'Book', exact: true }).click();
    await dialog.getByText('Say why, in a few words.').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('Why is it squeezed in?').fill('High fever, cannot wait');
    await dialog.getByRole('button', { name: /^Book .*7:20/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await rowOf(page, 'Farida Qureshi').getByText('Squeezed in').waitFor();
    expect(await visitsOf(second)).toMatchObject([
      { scheduled_at: at('19:20'), override_reason: 'High fever, cannot wait' },
    ]);
    await expectAccessible(page);

    expect(problems).toEqual([]);
    await close();
  }, 180_000);

  it('moves a visit by keyboard alone', async () => {
    const visit = await visitOf('Hema Pillai', at('12:30'));
    const { page, problems, close } = await atTheConsole('/day');
    await page.getByRole('button', { name: 'More for Hema Pillai' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await expectAccessible(page);
    for (let step = 0; step < 10; step += 1) {
      if ((await page.locator(':focus').textContent())?.trim() === 'Move') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Move the visit of Hema Pillai' });
    await timeIn(dialog, at('13:30')).waitFor();
    // Where it lies already is no choice.
    expect(await timeIn(dialog, at('12:30')).count()).toBe(0);
    await expectAccessible(page);

    const times = dialog.getByRole('group', { name: 'Free times' });
    for (let step = 0; step < 12; step += 1) {
      if (await times.getByRole('radio').first().evaluate(isInFocusedGroup)) break;
      await page.keyboard.press('Tab');
    }
    const wanted = await timeIn(dialog, at('13:30')).getAttribute('aria-label');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await page.locator(':focus').getAttribute('aria-label')) === wanted) break;
    }
    // Whether the patient is told, the way back, and the button.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
    expect((await page.locator(':focus').textContent())?.trim()).toMatch(/^Move to .*1:30/);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/Hema Pillai: moved to/).waitFor();
    expect(await stored(visit)).toMatchObject({ status: 'confirmed', scheduled_at: at('13:30') });

    expect(problems).toEqual([]);
    await close();
  }, 120_000);

  it('moves a visit by dragging it in the calendar, after asking, and says when the time is not free', async () => {
    const visit = await visitOf('Indira Bose', at('12:00'));
    await visitOf('Jaya Thomas', at('14:00'));
    const { page, problems, close } = await atTheConsole('/day');
    await page.getByText('Calendar', { exact: true }).click();
    await page.waitForURL(/view=day/);
    await eventOf(page, 'Indira Bose').waitFor();
    await expectAccessible(page);

    await drag(page, 'Indira Bose', '12:30');
    const dialog = page.getByRole('dialog', { name: 'Move the visit of Indira Bose' });
    await dialog.getByRole('button', { name: /^Move to .*12:30/ }).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Go back' }).click();
    await dialog.waitFor({ state: 'detached' });
    // Asked only: it is where it was.
    await eventOf(page, 'Indira Bose').getByText('12:00').waitFor();
    expect(await stored(visit)).toMatchObject({ scheduled_at: at('12:00') });

    await drag(page, 'Indira Bose', '12:30');
    await dialog.getByRole('button', { name: /^Move to .*12:30/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await eventOf(page, 'Indira Bose').getByText('12:30').waitFor();
    expect(await stored(visit)).toMatchObject({ scheduled_at: at('12:30') });

    // Onto another visit.
    await drag(page, 'Indira Bose', '14:00');
    await dialog.getByRole('button', { name: /^Move to .*2:00/ }).click();
    await dialog.getByText('This time has been taken.').waitFor();
    await dialog.getByText('Nearest free times').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Go back' }).click();
    expect(await stored(visit)).toMatchObject({ scheduled_at: at('12:30') });

    // An empty place of the calendar books there.
    await page.locator('.fc-timegrid-slot-lane[data-time="18:00:00"]').click({ position: { x: 300, y: 10 } });
    const booking = page.getByRole('dialog', { name: 'Book for a patient' });
    await booking.getByRole('button', { name: /^Book .*6:00/ }).waitFor();
    await booking.getByRole('button', { name: 'Go back' }).click();
    await booking.waitFor({ state: 'detached' });

    // Where the visit does not fit before the doctor goes, the button offers nothing, and it is said why.
    await page.locator('.fc-timegrid-slot-lane[data-time="18:45:00"]').click({ position: { x: 300, y: 10 } });
    await booking.getByText(/6:45.* is not free for this kind of visit/).waitFor();
    expect(await booking.getByRole('button', { name: /^Book .*6:45/ }).count()).toBe(0);
    await expectAccessible(page);
    await booking.getByRole('status').getByRole('button', { name: 'Squeeze in' }).click();
    expect(await booking.getByLabel('Time', { exact: true }).inputValue()).toBe('18:45');
    await booking.getByRole('button', { name: 'Go back' }).click();
    await booking.waitFor({ state: 'detached' });

    await page.getByText('Week', { exact: true }).click();
    await page.waitForURL(/view=week/);
    await eventOf(page, 'Indira Bose').waitFor();
    expect(await page.locator('.fc-col-header-cell').count()).toBe(7);
    await expectAccessible(page);
    await eventOf(page, 'Indira Bose').click();
    await page.getByRole('dialog', { name: 'Indira Bose' }).getByText('Annual check').waitFor();
    await expectAccessible(page);

    expect(problems).toEqual([]);
    await close();
  }, 180_000);

  it('shows at once what others do, and does nothing to a visit that changed meanwhile', async () => {
    const { page, problems, close } = await atTheConsole('/day');
    await page.getByRole('button', { name: 'Book for a patient' }).first().waitFor();
    await page.getByText('Jaya Thomas').waitFor();
    const booked = await bookAs(await newPatient('Kavita Rao'), at('18:30'));
    const kavita = rowOf(page, 'Kavita Rao');
    await kavita.getByText('A cough that does not go away').waitFor();
    await kavita.getByRole('button', { name: 'Confirm' }).waitFor();

    await chooseMore(page, 'Kavita Rao', 'Cancel visit');
    const dialog = page.getByRole('dialog', { name: 'Cancel the visit of Kavita Rao?' });
    await dialog.getByLabel('Why').selectOption('mistake');
    await dialog.getByLabel('Reason').fill('Twice in the book.');
    await ask(
      'mutation ($id: ID!) { confirmAppointment(id: $id) { __typename } }',
      { id: booked },
      await tokenOf(place.doctorUserId),
    );
    await dialog.getByRole('button', { name: 'Cancel visit' }).click();
    await dialog.getByText('Somebody else changed this visit meanwhile. Now: Confirmed.').waitFor();
    await expectAccessible(page);
    expect(await stored(booked)).toMatchObject({ status: 'confirmed' });
    expect(await dialog.getByLabel('Reason').inputValue()).toBe('Twice in the book.');
    await dialog.getByRole('button', { name: 'Cancel visit' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await stored(booked)).toMatchObject({ status: 'cancelled', cancel_reason: 'Twice in the book.' });
    await kavita.waitFor({ state: 'detached' });
    // It can be taken back while nobody else has the time.
    await page.getByRole('button', { name: 'Undo' }).click();
    await kavita.getByText('Confirmed').waitFor();
    expect(await stored(booked)).toMatchObject({ status: 'confirmed', cancel_reason: null });
    // The patient says that they will come.
    expect(await kavita.getByText('Will come').count()).toBe(0);
    await ask(
      'mutation ($id: ID!) { confirmAttendance(id: $id) { __typename } }',
      { id: booked },
      await tokenOf(place.doctorUserId),
    );
    await kavita.getByText('Will come').waitFor();

    expect(problems).toEqual([]);
    await close();
  }, 120_000);

  it('shows one of several clinics alone, and keeps to it when somebody books at another', async () => {
    await visitOf('Lata Sehgal', at('19:30'), otherClinicId);
    const { page, problems, close } = await atTheConsole('/day');
    await rowOf(page, 'Lata Sehgal').waitFor();
    await rowOf(page, 'Jaya Thomas').waitFor();
    await page.getByRole('combobox', { name: 'Clinic' }).selectOption({ label: 'Lakeside Clinic' });
    await page.waitForURL(/clinic=/);
    await page.getByText('1 appointment', { exact: true }).waitFor();
    expect(await rowOf(page, 'Jaya Thomas').count()).toBe(0);
    await bookAs(await newPatient('Mira Saxena'), at('18:00'));
    // The view can be shared: it is the address that says it.
    await page.reload();
    await rowOf(page, 'Lata Sehgal').waitFor();
    expect(await rowOf(page, 'Mira Saxena').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Clinic' }).selectOption({ label: 'All clinics' });
    await rowOf(page, 'Mira Saxena').waitFor();

    expect(problems).toEqual([]);
    await close();
  }, 120_000);

  it('fits a phone, where the details cover the page', async () => {
    const { page, problems, close } = await atTheConsole('/day', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Jaya Thomas, details' }).click();
    const panel = page.getByRole('dialog', { name: 'Jaya Thomas' });
    await panel.getByText(clock('14:00')).first().waitFor();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Close the details' }).click();
    await panel.waitFor({ state: 'detached' });
    // The focus goes on where it was.
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Jaya Thomas, details');
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);

    expect(problems).toEqual([]);
    await close();
  }, 120_000);
});

/** Whether a radio button belongs to the group that has the focus. Runs in the page. */
function isInFocusedGroup(radio: Element): boolean {
  const active = document.activeElement;
  return active instanceof HTMLInputElement && active.name === radio.getAttribute('name');
}

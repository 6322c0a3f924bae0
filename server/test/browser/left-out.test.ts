import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { freePort } from '../support/free-port.js';
import { LATE_MORNING_ZONE, wallTime } from '../support/late-morning.js';
import { MailReader } from '../support/mail-reader.js';
import { DESK, Product } from '../support/product.js';
import { timeIn } from '../support/time-in.js';
import { until } from '../support/until.js';

/** Staff who told the patient themselves leave the message out: in each dialog, in the menu, and of a whole series. */
const PATIENT = 'Asha Venkataraman';
const DOCTOR = 'Meenakshi Raghunathan';
const ADDRESS = 'asha@example.test';
const port = await freePort();
const product = new Product(
  async () => {
    await product.records.setUp();
    await product.records.query(
      `update settings set is_demo = true, languages = '{en,hi}', minimum_notice_minutes = 0, max_open_appointments = 20`,
    );
  },
  { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, SMTP_URL: 'demo:' },
);

let place: TestClinic;
let patientId: string;
let doctor: WatchedPage;
let admin: WatchedPage;
let reader: WatchedPage;

beforeEach(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic({ timeZone: LATE_MORNING_ZONE });
  await records.change(place.doctorUserId, { name: DOCTOR, passwordHash });
  patientId = await records.patient(passwordHash);
  await records.change(patientId, { name: PATIENT, email: ADDRESS });
  for (const day of [1, 2, 8, 15]) {
    await records.open(place, wallTime('09:00', day), wallTime('13:00', day));
  }
  const options = { timezoneId: LATE_MORNING_ZONE, ...DESK };
  doctor = await product.signIn('/admin/', await records.emailOf(place.doctorUserId), options);
  const adminId = await records.user('admin', passwordHash);
  admin = await product.signIn('/admin/', await records.emailOf(adminId), options);
  reader = await product.open({ timezoneId: LATE_MORNING_ZONE });
}, 60_000);

afterEach(async () => {
  await Promise.all([doctor, admin, reader].map((each) => each?.close()));
});

describe('a patient who was told at the desk', () => {
  it('gets no message of what was moved, agreed to, or booked and cancelled as a series, and the log says by whom', async () => {
    const { page } = doctor;
    await visit('confirmed', '09:00');
    await visit('pending', '12:00');
    await page.goto(dayOf(1));

    await chooseMore(page, 0, 'Move');
    const moving = page.getByRole('dialog', { name: `Move the visit of ${PATIENT}` });
    await timeIn(moving, wallTime('10:30', 1)).check();
    await withoutAWord(moving);
    await expectAccessible(page);
    await moving.getByRole('button', { name: /^Move to / }).click();
    await moving.waitFor({ state: 'detached' });

    // A request is agreed to by one press: the other entry of the menu, by keyboard.
    await page
      .getByRole('button', { name: `More for ${PATIENT}` })
      .nth(1)
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Confirm without telling the patient' }).press('Enter');
    await page.getByText('confirmed. No message goes out; that is recorded with your name.').waitFor();

    await bookASeries(page);
    await page.goto(dayOf(8));
    await chooseMore(page, 0, 'Cancel visit');
    const cancelling = page.getByRole('dialog').filter({ hasText: PATIENT });
    await cancelling.getByText('This and later ones', { exact: true }).click();
    await withoutAWord(cancelling);
    await expectAccessible(page);
    await cancelling.getByRole('button', { name: 'Cancel these visits' }).click();
    await cancelling.getByText('Say why, by kind').waitFor();
    await cancelling.getByLabel('Why').selectOption('patient_asked');
    await cancelling.getByRole('button', { name: 'Cancel these visits' }).click();
    await cancelling.waitFor({ state: 'detached' });
    await page.getByText(`${PATIENT}: 2 visits cancelled.`).waitFor();

    await expectOnlyOnTheLog();
    expect([...doctor.problems, ...admin.problems, ...reader.problems]).toEqual([]);
  }, 180_000);
});

/** Three visits of every week, from tomorrow at ten to ten. */
async function bookASeries(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Book for a patient' }).first().click();
  const booking = page.getByRole('dialog', { name: 'Book for a patient' });
  await booking.getByRole('textbox', { name: 'Patient' }).fill(PATIENT);
  await booking.getByRole('button', { name: 'Find' }).click();
  await booking.getByRole('group', { name: 'Who is it?' }).getByRole('button', { name: PATIENT }).click();
  await timeIn(booking, wallTime('09:30', 1)).check();
  await booking.getByText('Every few weeks', { exact: true }).click();
  await booking.getByLabel('How many visits').selectOption('3');
  await withoutAWord(booking);
  await booking.getByRole('button', { name: 'Check the dates' }).click();
  await booking.getByRole('button', { name: 'Book 3 visits' }).click();
  await booking.waitFor({ state: 'detached' });
}

/** Takes the tick from “Tell the patient”, and reads what that means. */
async function withoutAWord(dialog: Locator): Promise<void> {
  await dialog.getByRole('checkbox', { name: 'Tell the patient' }).uncheck();
  await dialog.getByText('No message goes out about this.').waitFor();
}

/** Every message stands in the log as left out by the doctor; none waits, and none arrived anywhere. */
async function expectOnlyOnTheLog(): Promise<void> {
  await until('what happened was read', async () => {
    const [row] = await product.records.query<{ done: boolean }>(
      `select position >= (select coalesce(max(id), 0) from events) as done from event_consumers where name = 'messages'`,
    );
    return row!.done;
  });
  const messages = await product.records.query<{ kind: string }>(
    `select kind, state, reason from messages where recipient_id = $1 order by kind`,
    [patientId],
  );
  const leftOut = { state: 'skipped', reason: 'left_out' };
  expect(messages).toEqual([
    { kind: 'appointment.confirmed', ...leftOut },
    { kind: 'appointment.moved', ...leftOut },
    { kind: 'series.booked', ...leftOut },
    { kind: 'series.cancelled', ...leftOut },
  ]);
  const { page } = admin;
  await page.goto(`/admin/sent-messages?person=${patientId}`);
  for (const kind of ['Request agreed', 'Moved', 'Series booked', 'Series cancelled']) {
    const row = page.getByRole('row').filter({ hasText: kind });
    await row.getByText('Left out').waitFor();
    await row.getByText(`${DOCTOR} chose not to tell.`).waitFor();
  }
  await expectAccessible(page);
  expect(await new MailReader(reader).count(ADDRESS, /./)).toBe(0);
  const deliveries = await product.records.query(
    `select from message_deliveries d join messages m on m.id = d.message_id where m.recipient_id = $1`,
    [patientId],
  );
  expect(deliveries).toEqual([]);
}

/** A visit of tomorrow of which nobody was told, as one from before. */
async function visit(status: 'confirmed' | 'pending', time: string): Promise<void> {
  await product.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       expires_at)
     values ($1, $2, $3, $4, $5::timestamptz, interval '30 minutes', $6::appointment_status, 1,
       case when $6::text = 'pending' then $5::timestamptz end)`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, wallTime(time, 1), status],
  );
}

function dayOf(days: number): string {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: LATE_MORNING_ZONE });
  return `/admin/day?date=${date.format(wallTime('12:00', days))}`;
}

/** @param row of the patient's visits of the day, from 0 */
async function chooseMore(page: Page, row: number, act: string): Promise<void> {
  await page
    .getByRole('button', { name: `More for ${PATIENT}` })
    .nth(row)
    .click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { freePort } from '../support/free-port.js';
import { LATE_MORNING_ZONE, wallTime } from '../support/late-morning.js';
import { expectNoSideways, MailReader, type OpenMail } from '../support/mail-reader.js';
import { DESK, PASSWORD, Product } from '../support/product.js';
import { STORY_WORDS } from '../support/story-words.js';
import { timeIn } from '../support/time-in.js';
import { until } from '../support/until.js';

/**
 * What a patient lives through between booking and visit, told by the mails that the demo keeps: booked and confirmed, the
 * doctor runs late, an earlier time comes free and is taken, a series is booked and moved. On a phone, in each language.
 */
const DOCTOR = 'Meenakshi Raghunathan';
/** Of health, which no mail tells. */
const HEALTH = /First visit|Specialty|cough/i;

const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const product = new Product(
  async () => {
    await product.records.setUp();
    await product.records.query(
      `update settings set is_demo = true, languages = '{en,hi}', minimum_notice_minutes = 0, max_open_appointments = 20,
         waitlist_from_hour = 0, waitlist_until_hour = 24`,
    );
  },
  { PORT: String(port), PUBLIC_URL: origin, SMTP_URL: 'demo:' },
);

describe.each(['en', 'hi'] as const)('the story by mail (%s)', (language) => {
  const words = STORY_WORDS[language];
  let place: TestClinic;
  let patientId: string;
  let email: string;
  let phone: WatchedPage;
  let console: WatchedPage;
  let mails: MailReader;
  let mailbox: WatchedPage;

  beforeEach(async () => {
    const { records, passwordHash } = product;
    place = await records.clinic({ timeZone: LATE_MORNING_ZONE });
    await records.change(place.doctorUserId, { name: DOCTOR, passwordHash });
    patientId = await records.patient(passwordHash);
    email = `patient.${language}@example.test`;
    await records.change(patientId, { name: words.name, email });
    await records.query('update users set language = $2 where id = $1', [patientId, language]);
    const options = { locale: words.locale, timezoneId: LATE_MORNING_ZONE };
    phone = await product.open({ ...options, hasTouch: true, isMobile: true });
    mailbox = await product.open(options);
    mails = new MailReader(mailbox);
    const doctor = await records.emailOf(place.doctorUserId);
    console = await product.signIn('/admin/', doctor, { timezoneId: LATE_MORNING_ZONE, ...DESK });
  }, 60_000);

  afterEach(async () => {
    await Promise.all([phone, console, mailbox].map((each) => each?.close()));
  });

  it('goes from booking to a moved series', async () => {
    await signIn();
    const visit = await book();
    await confirmByMail(visit);
    await runLate(visit);
    await takeAnOffer();
    await bookAndMoveASeries();
    expect([...phone.problems, ...console.problems, ...mails.problems]).toEqual([]);
  }, 300_000);

  async function signIn(): Promise<void> {
    const { page } = phone;
    await page.goto('/sign-in');
    await page.getByLabel(words.signIn.email).fill(email);
    await page.getByLabel(words.signIn.password, { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: words.signIn.submit }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  }

  /** The patient books three o'clock today. */
  async function book(): Promise<string> {
    await product.records.open(place, wallTime('14:00'), wallTime('16:00'));
    const { page } = phone;
    await page.goto(`/doctors/${place.doctorId}`);
    await page
      .getByRole('button', { name: new RegExp(`, 3:00\\s?pm, ${DOCTOR}`, 'i') })
      .first()
      .click();
    await page.getByText(words.booking.held).waitFor();
    await page.getByRole('button', { name: words.booking.book }).click();
    await page.getByText(words.booking.booked).waitFor();
    return new URL(page.url()).pathname.split('/').pop() ?? '';
  }

  async function confirmByMail(visit: string): Promise<void> {
    const { page } = console;
    await page.goto('/admin/not-confirmed');
    await page.getByLabel('From').fill(localDate(wallTime('12:00')));
    await page.getByText(words.name).first().waitFor();

    const mail = await arrived(words.subject.booked, 'appointment.booked');
    expect(mail.text).toContain(DOCTOR);
    await expectReadable(mails.page, mail);
    const before = await standing();
    await mails.scan(mail.links);
    expect(await standing()).toEqual(before);

    const opened = await mails.press(mail, words.open);
    expect(opened.url()).toMatch(new RegExp(`^${origin}/m/`));
    await expectFitting(opened);
    await opened.getByRole('button', { name: words.come }).click();
    await opened.getByText(words.comes).waitFor();
    await expectFitting(opened);
    await opened.close();

    // The desk need not call any more, which it sees at once, and by whose word.
    await page.getByText(words.name).first().waitFor({ state: 'detached' });
    await page.goto(`/admin/day?appointment=${visit}`);
    await page.getByText('The patient will come').waitFor();
  }

  async function runLate(visit: string): Promise<void> {
    const { page } = console;
    await page.goto('/admin/day');
    await page.getByRole('button', { name: 'Running late' }).click();
    const dialog = page.getByRole('dialog', { name: 'How late are you running?' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Tell them' }).click();
    await page.getByText('One person is told.').waitFor();
    await page
      .getByText(/^Running 20 min late/)
      .first()
      .waitFor();
    await expectAccessible(page);

    const mail = await arrived(words.subject.late);
    expect(mail.text).toMatch(words.countOn);
    await phone.page.goto(`/appointments/${visit}`);
    await phone.page.getByText(words.isLate).waitFor();
  }

  /** The patient has a visit in six days and wishes an earlier one; somebody gives theirs back, of the day after tomorrow. */
  async function takeAnOffer(): Promise<void> {
    for (let day = 1; day <= 20; day += 1) {
      await product.records.open(place, wallTime('08:00', day), wallTime('19:00', day));
    }
    const late = await bookFor(patientId, wallTime('10:00', 6));
    const { page } = phone;
    await page.goto(`/appointments/${late}`);
    await page.getByRole('link', { name: words.waiting.move }).click();
    await page.getByRole('link', { name: words.waiting.tellMe }).click();
    await page.getByRole('button', { name: words.waiting.join }).click();
    await page.getByText(words.waiting.joined).waitFor();

    const other = await product.records.patient();
    const given = await bookFor(other, wallTime('11:00', 2));
    await product.records.query(`select change_status($1, 'cancelled', $2, false, null, null, now())`, [
      given,
      other,
    ]);
    const mail = await arrived(words.subject.offered);
    await mails.scan(mail.links);
    const opened = await mails.press(mail, words.openOffer);
    await expectFitting(opened);
    await opened.getByRole('button', { name: words.take }).click();
    await opened.getByText(words.taken).waitFor();
    await expectFitting(opened);
    await opened.close();
    const visits = await product.records.query(
      `select id, status, scheduled_at from appointments
       where patient_id = $1 and status <> 'held' and scheduled_at > $2`,
      [patientId, wallTime('23:00')],
    );
    expect(visits).toEqual([{ id: late, status: 'confirmed', scheduled_at: wallTime('11:00', 2) }]);
  }

  async function bookAndMoveASeries(): Promise<void> {
    const { page } = console;
    await page.goto(`/admin/day?date=${localDate(wallTime('12:00', 1))}`);
    await page.getByRole('button', { name: 'Book for a patient' }).first().click();
    const booking = page.getByRole('dialog', { name: 'Book for a patient' });
    await booking.getByRole('textbox', { name: 'Patient' }).fill(words.name);
    await booking.getByRole('button', { name: 'Find' }).click();
    await booking
      .getByRole('group', { name: 'Who is it?' })
      .getByRole('button', { name: words.name })
      .click();
    await timeIn(booking, wallTime('09:00', 1)).check();
    await booking.getByText('Every few weeks', { exact: true }).click();
    await booking.getByLabel('How many visits').selectOption('3');
    await booking.getByRole('button', { name: 'Check the dates' }).click();
    await booking.getByRole('button', { name: 'Book 3 visits' }).click();
    await booking.waitFor({ state: 'detached' });
    const booked = await arrived(words.subject.seriesBooked, 'series.booked');
    const opened = await mails.press(booked, words.openSeries);
    await expectFitting(opened);
    await opened.close();

    await page.getByRole('button', { name: `More for ${words.name}` }).click();
    await page.getByRole('menuitem', { name: 'Move' }).click();
    const moving = page.getByRole('dialog', { name: `Move the visit of ${words.name}` });
    await moving.getByText('All to come', { exact: true }).click();
    await timeIn(moving, wallTime('10:30', 1)).check();
    await moving.getByRole('button', { name: 'Check the dates' }).click();
    await moving.getByRole('button', { name: 'Move 3 visits' }).click();
    await moving.waitFor({ state: 'detached' });
    const before = await mails.count(email, words.subject.moved);
    const moved = await arrived(words.subject.seriesMoved, 'series.moved');
    await mails.scan(moved.links);
    // One mail for all three, and none for each of them.
    expect(await mails.count(email, words.subject.seriesMoved)).toBe(1);
    expect(await mails.count(email, words.subject.moved)).toBe(before);
    const times = await product.records.query<{ scheduled_at: Date }>(
      `select scheduled_at from appointments where patient_id = $1 and series_id is not null order by scheduled_at`,
      [patientId],
    );
    expect(times.map((row) => row.scheduled_at)).toEqual([1, 8, 15].map((day) => wallTime('10:30', day)));
  }

  /**
   * Waits for a mail to the patient and opens it.
   * @param kind of messages whose pause is ended, as if three minutes had gone by
   */
  async function arrived(subject: RegExp, kind: string | null = null): Promise<OpenMail> {
    await until(`a mail ${String(subject)}`, async () => {
      await product.records.query(
        `update messages set due_at = now() where state = 'waiting' and recipient_id = $1 and kind = $2`,
        [patientId, kind],
      );
      return (await mails.count(email, subject)) > 0;
    });
    const mail = await mails.open(email, subject);
    expect(mail.text).not.toMatch(HEALTH);
    return mail;
  }

  /** All that a link could have changed. */
  async function standing(): Promise<unknown> {
    const [row] = await product.records.query(
      `select (select json_agg(a order by a.id) from appointments a) as visits,
         (select json_agg(json_build_array(m.id, m.link_spent_at) order by m.id) from messages m) as links,
         (select count(*) from message_opt_outs) as ended`,
    );
    return row;
  }

  async function bookFor(id: string, startsAt: Date): Promise<string> {
    const [visit] = await product.records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
      [id, place.doctorId, place.clinicId, place.visitTypeId, startsAt],
    );
    return visit?.id ?? '';
  }
});

/** The catcher's pages, and the mail by itself: nothing of a test runs in the frame that shows it. */
async function expectReadable(page: Page, { html }: OpenMail): Promise<void> {
  await page.evaluate(`document.querySelectorAll('iframe').forEach((frame) => frame.remove())`);
  await expectFitting(page);
  await page.goto('/demo/mail');
  await expectFitting(page);
  await page.goto('about:blank');
  await page.setContent(html);
  await expectNoSideways(page);
}

async function expectFitting(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSideways(page);
}

function localDate(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: LATE_MORNING_ZONE }).format(instant);
}

import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, signInAt, type WatchedPage } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { PASSWORD, Product } from '../support/product.js';

/**
 * The whole way of a patient in a real browser: find a doctor, choose a time, open an account without losing it,
 * book while the hold counts down, move and cancel; and a second patient who sees the time go.
 */
const DOCTOR = 'Meenakshi Raghunathan';

let place: TestClinic;
let opens: Date;

const product = new Product(async () => {
  place = await product.records.clinic();
  // Tomorrow from 14:00 UTC: the working hours of a clinic in New York in every season.
  const tomorrow = new Date(Date.now() + 24 * 3_600_000);
  opens = new Date(Date.UTC(tomorrow.getUTCFullYear(), tomorrow.getUTCMonth(), tomorrow.getUTCDate(), 14));
  await product.records.open(place, opens, new Date(opens.getTime() + 4 * 3_600_000));
  await product.records.change(place.doctorUserId, { name: DOCTOR });
});

/** The clock time of a slot as the clinic's patients read it. */
function clock(slot: number): string {
  return new Intl.DateTimeFormat('en-US', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'America/New_York',
  })
    .format(new Date(opens.getTime() + slot * 30 * 60_000))
    .replace(/\s/g, ' ');
}

/** Somebody with a phone. */
async function visitor(): Promise<WatchedPage> {
  return product.open({
    hasTouch: true,
    isMobile: true,
  });
}

/** A button of one time, whatever the doctor and clinic in its full name. */
function timeButton(page: Page, slot: number) {
  const time = clock(slot).replace(' ', '\\s').replace(':', ':');
  return page
    .getByRole('button', { name: new RegExp(`, ${time}, ${DOCTOR}`) })
    .or(page.getByRole('link', { name: new RegExp(`, ${time}, ${DOCTOR}`) }));
}

describe('booking in the browser', () => {
  it('goes all the way with a new patient while another one looks at the same time', async () => {
    const email = `second${Date.now()}@example.test`;
    const secondId = await product.records.patient(product.passwordHash);
    await product.records.change(secondId, { email });
    const [first, second] = [await visitor(), await visitor()];

    // The second patient signs in and looks at the doctor's times.
    await signInAt(second.page, '/', email, PASSWORD);
    await second.page.goto(`/doctors/${place.doctorId}`);
    await timeButton(second.page, 0).first().waitFor();
    await expectAccessible(second.page);

    // The first one searches with a typo, chooses the first time and opens an account on the way.
    await first.page.goto('/');
    await first.page.getByLabel('Doctor, complaint or clinic').fill('Ragunathan');
    await expectAccessible(first.page);
    await first.page.getByRole('button', { name: 'Show free times' }).click();
    await first.page.waitForURL(/\/doctors\?/);
    await timeButton(first.page, 0).first().waitFor();
    await expectAccessible(first.page);
    await timeButton(first.page, 0).first().click();
    await first.page.getByText('One step before you book').waitFor();
    await expectAccessible(first.page);
    await first.page.getByRole('link', { name: 'I am new here' }).click();
    await first.page.getByText('We remember your chosen time').waitFor();
    await first.page.getByLabel('Full name').fill('Asha Venkataraman');
    await first.page.getByLabel('E-mail').fill(`first${Date.now()}@example.test`);
    await first.page.getByLabel('Phone number').fill('+1 555 010 0123');
    await first.page.getByLabel('Date of birth').fill('1988-04-02');
    await first.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await expectAccessible(first.page);
    await first.page.getByRole('button', { name: /Create|Register|account/i }).click();
    await first.page.getByText(/is held for you/).waitFor();
    await expectAccessible(first.page);

    // The hold alone takes the time off the second patient's list, where it stays as taken.
    await second.page.getByRole('button', { name: new RegExp(`, ${clock(0)}, .*, taken$`) }).waitFor();

    await first.page.getByLabel('Why do you come?').fill('A cough that stays');
    await first.page.getByRole('button', { name: new RegExp('^Book ') }).click();
    await first.page.getByText('Your visit is booked').waitFor();
    await expectAccessible(first.page);
    const appointmentAddress = new URL(first.page.url()).pathname;
    // Congratulated once: neither the address nor another look at the page says it again.
    expect(new URL(first.page.url()).search).toBe('');
    await first.page.reload();
    await first.page.getByRole('button', { name: 'Cancel visit' }).waitFor();
    expect(await first.page.getByText('Your visit is booked').count()).toBe(0);

    // The second books the next time.
    await timeButton(second.page, 1).first().click();
    await second.page.getByText(/is held for you/).waitFor();
    await second.page.getByRole('button', { name: new RegExp('^Book ') }).click();
    await second.page.getByText('Your visit is booked').waitFor();

    // Moving, then cancelling.
    await first.page.goto(appointmentAddress);
    await first.page.getByRole('link', { name: 'Move visit' }).click();
    await timeButton(first.page, 2).first().click();
    await first.page.getByRole('button', { name: /^Move to/ }).click();
    await first.page.getByText('Your visit is moved').first().waitFor();
    const [moved] = await product.records.query<{ scheduled_at: Date; moves: number }>(
      `select scheduled_at, moves from appointments where id = $1`,
      [appointmentAddress.split('/').pop()],
    );
    expect(moved).toEqual({ scheduled_at: new Date(opens.getTime() + 60 * 60_000), moves: 1 });

    await first.page.goto('/appointments');
    await first.page.getByText(DOCTOR).first().waitFor();
    await expectAccessible(first.page);
    await first.page.goto(appointmentAddress);
    await first.page.getByRole('button', { name: 'Cancel visit' }).click();
    const question = first.page.getByRole('dialog', { name: 'Cancel' });
    await question.waitFor();
    // No field has the focus: on a phone the keyboard would cover the question.
    expect(await question.evaluate((dialog) => dialog === document.activeElement)).toBe(true);
    await expectAccessible(first.page);
    await question.getByRole('button', { name: 'Cancel visit' }).click();
    await first.page.getByText('Your visit is cancelled').first().waitFor();
    const [cancelled] = await product.records.query<{ status: string }>(
      'select status from appointments where id = $1',
      [appointmentAddress.split('/').pop()],
    );
    expect(cancelled?.status).toBe('cancelled');

    expect(first.problems).toEqual([]);
    expect(second.problems).toEqual([]);
    await first.close();
    await second.close();
  }, 180_000);

  it('names the error and offers the nearest times when a time goes between choosing and booking', async () => {
    const late = await visitor();
    const email = `late${Date.now()}@example.test`;
    const lateId = await product.records.patient(product.passwordHash);
    await product.records.change(lateId, { email });
    const rivalId = await product.records.patient();

    await late.page.goto(`/doctors/${place.doctorId}`);
    await timeButton(late.page, 4).first().click();
    await late.page.getByText('One step before you book').waitFor();
    // Somebody books it while this patient signs in.
    await product.records.query(
      `select 1 from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
      [
        rivalId,
        place.doctorId,
        place.clinicId,
        place.visitTypeId,
        new Date(opens.getTime() + 4 * 30 * 60_000),
      ],
    );
    // Told before the patient goes to the trouble, and again to one who goes on all the same.
    await late.page.getByRole('heading', { name: /is no longer free/ }).waitFor();
    await timeButton(late.page, 5).or(timeButton(late.page, 3)).first().waitFor();
    await expectAccessible(late.page);
    expect(await late.page.getByRole('link', { name: 'I am new here' }).count()).toBe(0);
    await late.page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await late.page.getByLabel('E-mail').fill(email);
    await late.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await late.page.getByRole('button', { name: 'Sign in' }).click();
    await late.page
      .getByText(/has just been taken/)
      .first()
      .waitFor();
    await expectAccessible(late.page);
    await timeButton(late.page, 5).or(timeButton(late.page, 3)).first().click();
    await late.page.getByText(/is held for you/).waitFor();
    await late.page.getByRole('button', { name: new RegExp('^Book ') }).click();
    await late.page.getByText('Your visit is booked').waitFor();
    expect(late.problems).toEqual([]);
    await late.close();
  }, 120_000);

  it('is told by the clinic’s clock, history included, to a patient who is far away', async () => {
    const email = `far${Date.now()}@example.test`;
    const id = await product.records.patient(product.passwordHash);
    await product.records.change(id, { email });
    const [visit] = await product.records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
      [id, place.doctorId, place.clinicId, place.visitTypeId, new Date(opens.getTime() + 2.5 * 3_600_000)],
    );
    const { page, problems, close } = await product.signIn('/', email, { timezoneId: 'Asia/Kolkata' });
    await page.goto(`/appointments/${visit!.id}`);
    const happened = page.getByRole('region', { name: 'What happened' }).locator('time');
    const booked = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', weekday: 'short' });
    const first = await happened.innerText();
    expect(first).toMatch(new RegExp(`^${booked.format(new Date())}`));
    // The heading says whose clock it is, once for the page.
    expect(first).not.toContain('(ET)');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('(ET)');
    expect(problems).toEqual([]);
    await close();
  }, 60_000);

  it('is searched once by a date that is typed digit by digit, and Back leads to where that began', async () => {
    const { page, problems, close } = await product.open({ viewport: { width: 1280, height: 800 } });
    await page.goto('/doctors');
    // What is half typed into a date is no value that the client could take over with the page.
    await page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
    await timeButton(page, 0).first().waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(opens);
    const [year, month, ofMonth] = day.split('-');
    const field = page.getByLabel('Free on', { exact: true });
    const box = (await field.boundingBox())!;
    // The first of its parts, as the month is in English.
    await page.mouse.click(box.x + 16, box.y + box.height / 2);
    await page.keyboard.type(`${month}${ofMonth}${year}`, { delay: 60 });
    await page.waitForURL(`**/doctors?date=${day}`);
    expect(await field.inputValue()).toBe(day);
    await timeButton(page, 0).first().waitFor();
    expect(asked.filter((body) => /"date":"0/.test(body))).toEqual([]);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');

    // A year that is left unfinished is no date: the field says what the page goes by.
    await field.focus();
    await page.keyboard.type(`${month}${ofMonth}2`);
    await page.getByRole('heading', { level: 1 }).first().click();
    await page.waitForFunction(`document.querySelector('input[type=date]').value === ''`);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
    await close();
  }, 60_000);

  it('goes by keyboard alone, from the sign-in to the booked visit', async () => {
    const email = `keys${Date.now()}@example.test`;
    const id = await product.records.patient(product.passwordHash);
    await product.records.change(id, { email });
    const { page, problems, close } = await product.open({
      viewport: { width: 1280, height: 800 },
    });

    await page.goto('/sign-in');
    await page.getByLabel('E-mail').waitFor();
    await tabTo(page, /^E-mail/);
    await page.keyboard.type(email);
    await tabTo(page, /^Password/);
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));

    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, /^Doctor, complaint or clinic/);
    await page.keyboard.type('Ragunathan');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/doctors\?/);
    await page.getByRole('heading', { name: DOCTOR }).waitFor();
    await tabTo(page, new RegExp(`^${DOCTOR}`));
    await page.keyboard.press('Enter');

    await page.waitForURL(`**/doctors/${place.doctorId}*`);
    // Past the suggested times, the list is one stop of the tab key; arrows go from one time to the next.
    await timeButton(page, 7).first().waitFor();
    await tabTo(page, new RegExp(`, ${DOCTOR}, [^.]*$`));
    const wanted = new RegExp(`, ${clock(7).replace(' ', '\\s')}, `, 'i');
    for (let press = 0; press < 10 && !wanted.test(await focusedName(page)); press += 1) {
      await page.keyboard.press('ArrowRight');
    }
    expect(await focusedName(page)).toMatch(wanted);
    await page.keyboard.press('Enter');
    await page.getByText(/is held for you/).waitFor();
    await tabTo(page, /^Book /);
    await page.keyboard.press('Enter');
    await page.getByText('Your visit is booked').waitFor();
    expect(problems).toEqual([]);
    await close();
  }, 90_000);
});

/** What a screen reader says of the element that has the focus. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const element = document.activeElement;
    return (element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText ?? '').trim();
  })()`);
}

/** Presses the tab key until the focus is on an element of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const now = await focusedName(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`The tab key does not lead to ${name.source}: ${passed.join(' | ')}`);
}

import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ATTEMPTS } from '../../src/api/attempt-limits.js';
import { expectAccessible, signInAt } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { PASSWORD, Product } from '../support/product.js';

/** Who is signed in stays so while the server cannot say: a dropped connection and a limit send nobody to sign in. */
const EMAIL = 'asha@clinic.test';
const OTHER_EMAIL = 'bela@clinic.test';

let place: TestClinic;
let opens: Date;
let patientId: string;

const product = new Product(async () => {
  place = await product.records.clinic();
  opens = new Date(new Date(Date.now() + 24 * 3_600_000).setUTCHours(14, 0, 0, 0));
  await product.records.open(place, opens, new Date(opens.getTime() + 3 * 3_600_000));
  patientId = await product.records.patient(product.passwordHash);
  await product.records.change(patientId, { email: EMAIL });
  const otherId = await product.records.patient(product.passwordHash);
  await product.records.change(otherId, { email: OTHER_EMAIL });
  await product.records.change(place.doctorUserId, {
    email: 'doctor@clinic.test',
    passwordHash: product.passwordHash,
  });
});

/** Cuts the page's connection to the API; what it returns joins them again. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
  await page.route('**/graphql', (route) => route.abort('connectionreset'));
  return () => page.unroute('**/graphql');
}

describe('a session that cannot be taken up again', () => {
  it.each([
    ['a patient', '/', EMAIL, '/appointments', 'My visits'],
    ['a doctor', '/admin/', 'doctor@clinic.test', '/admin/day', 'Appointments'],
  ] as const)(
    'keeps %s signed in: the page says so, and opens at a press',
    async (_, client, email, path, title) => {
      const { page, close } = await product.signIn(client, email);
      const joinAgain = await cutOff(page);
      await page.goto(path);
      await page.getByText('This page could not be opened').waitFor();
      await page.getByText('We cannot reach the server').waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
      await expectAccessible(page);

      await joinAgain();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();

      // What a script that gets into the page could carry off: no token, in no form.
      const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
      const cookies = await page.context().cookies();
      expect(cookies.map(({ name }) => name).sort()).toEqual(['device', 'refresh']);
      for (const cookie of cookies) {
        expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
        expect(kept).not.toContain(cookie.value);
      }
      expect(kept).not.toMatch(/eyJ|[\w-]{40,}/);
      await close();
    },
    90_000,
  );

  it('keeps a chosen time: the review says so, and holds the time at a press', async () => {
    const { page, close } = await product.signIn('/', EMAIL);
    await page.goto(`/doctors/${place.doctorId}`);
    const times = page.getByRole('button', { name: /^[^,]+, \w+ \d+, (\d{4}, )?\d+:\d\d/ });
    await times.first().waitFor();
    await times.first().click();
    await page.getByText(/is held for you/).waitFor();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('RefreshSession')
        ? route.abort('connectionreset')
        : route.continue(),
    );
    await page.reload();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/graphql');
    await again.click();
    await page.getByText(/is held for you/).waitFor();
    await close();
  }, 90_000);

  it('says how long to wait after very many pages in a short time, and signs nobody out', async () => {
    const { page, close } = await product.signIn('/', EMAIL);
    for (let pages = 0; pages < ATTEMPTS.refreshSession.points; pages += 1) {
      const answer = await page.request.post('/graphql', {
        data: { query: 'mutation { refreshSession { expiresAt } }' },
      });
      expect(await answer.json()).toMatchObject({ data: { refreshSession: expect.any(Object) } });
    }
    await page.goto('/appointments');
    await page.getByText(/Try again in \d minutes/).waitFor();
    expect(new URL(page.url()).pathname).toBe('/appointments');

    await product.records.query(`delete from rate_limits where key like 'refreshSession%'`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'My visits' }).waitFor();
    await close();
  }, 90_000);
});

describe('somebody who guessed wrong too often', () => {
  it.each([
    ['the patients’', '/', EMAIL],
    ['the staff’s', '/admin/', 'doctor@clinic.test'],
  ] as const)('sees on %s page how long to wait, and goes on when that is over', async (_, client, email) => {
    const { page, close } = await product.open();
    await page.goto(`${client}sign-in`);
    await page.getByLabel('E-mail').fill(email);
    const password = page.getByLabel('Password', { exact: true });
    const submit = page.getByRole('button', { name: 'Sign in' });
    await password.fill('not the password');
    await submit.click();
    await page.getByText(/do not match/).waitFor();
    await product.records.query(
      `update sign_in_waits set next_at = now() + interval '6 seconds' where key like 'account:%'`,
    );
    await password.fill(PASSWORD);
    await submit.click();
    await page
      .getByRole('alert')
      .getByText(/Try again in \d seconds?/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('alert').getByText('You can try again now').waitFor();
    // What was typed is still there.
    await submit.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    await close();
  });
});

describe('another person who signs in in another tab', () => {
  it('takes the first one’s data off the screen', async () => {
    const { page, problems, close } = await product.open();
    const other = await page.context().newPage();
    await page.goto('/sign-in');
    await other.goto('/sign-in');
    await signInAt(page, '/', EMAIL, PASSWORD);
    const [visit] = await product.records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1,
         p_reason => 'A cough')`,
      [
        patientId,
        place.doctorId,
        place.clinicId,
        place.visitTypeId,
        new Date(opens.getTime() + 2.5 * 3_600_000),
      ],
    );
    await page.goto(`/appointments/${visit!.id}`);
    await page.getByText('A cough').waitFor();

    await other.getByLabel('E-mail').fill(OTHER_EMAIL);
    await other.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.waitForURL((url) => !url.pathname.endsWith('/sign-in'));

    await page.getByText('A cough').waitFor({ state: 'detached' });
    await page.getByText('We cannot find this visit').waitFor();
    await page.goto(`/appointments/${visit!.id}/move`);
    await page.getByText('We cannot find this visit').waitFor();
    await page.goto('/doctors/nobody');
    await page.getByText('This doctor is not listed here').waitFor();
    expect(problems).toEqual([expect.stringContaining('404 (Not Found)')]);
    await close();
  }, 60_000);
});

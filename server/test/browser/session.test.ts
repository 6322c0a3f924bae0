import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ATTEMPTS } from '../../src/accounts/attempt-limits.js';
import { PasswordHasher } from '../../src/accounts/password-hasher.js';
import {
  findProblemsInBothThemes,
  launchBrowser,
  openPage,
  signInAt,
  type WatchedPage,
} from '../support/browser.js';
import { TestRecords, type TestClinic } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { startServer, type RunningServer } from '../support/server.js';

/** Who is signed in stays so while the server cannot say: a dropped connection and a limit send nobody to sign in. */
const PASSWORD = 'three unrelated words';
const EMAIL = 'asha@clinic.test';
const OTHER_EMAIL = 'bela@clinic.test';

let database: TestDatabase;
let records: TestRecords;
let server: RunningServer;
let browser: Browser;
let place: TestClinic;
let opens: Date;
let patientId: string;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  place = await records.clinic();
  opens = new Date(new Date(Date.now() + 24 * 3_600_000).setUTCHours(14, 0, 0, 0));
  await records.open(place, opens, new Date(opens.getTime() + 3 * 3_600_000));
  const hash = await new PasswordHasher().hash(PASSWORD);
  patientId = await records.patient(hash);
  await records.query('update users set email = $2 where id = $1', [patientId, EMAIL]);
  const otherId = await records.patient(hash);
  await records.query('update users set email = $2 where id = $1', [otherId, OTHER_EMAIL]);
  await records.query('update users set email = $2, password_hash = $3 where id = $1', [
    place.doctorUserId,
    'doctor@clinic.test',
    hash,
  ]);
  server = await startServer(database);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await records?.end();
  await database?.drop();
});

async function signedIn(client: '/' | '/admin/', email: string): Promise<WatchedPage> {
  const watched = await openPage(browser, server.url, { locale: 'en-US', timezoneId: 'America/New_York' });
  await signInAt(watched.page, client, email, PASSWORD);
  return watched;
}

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
      const { page, close } = await signedIn(client, email);
      const joinAgain = await cutOff(page);
      await page.goto(path);
      await page.getByText('This page could not be opened').waitFor();
      await page.getByText('We cannot reach the server').waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await findProblemsInBothThemes(page)).toEqual([]);

      await joinAgain();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await close();
    },
    90_000,
  );

  it('keeps a chosen time: the review says so, and holds the time at a press', async () => {
    const { page, close } = await signedIn('/', EMAIL);
    await page.goto(`/doctors/${place.doctorId}`);
    const times = page.getByRole('button', { name: /^[^,]+, \w+ \d+, \d+:\d\d/ });
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
    const { page, close } = await signedIn('/', EMAIL);
    for (let pages = 0; pages < ATTEMPTS.refreshSession.points; pages += 1) {
      const answer = await page.request.post('/graphql', {
        data: { query: 'mutation { refreshSession { expiresAt } }' },
      });
      expect(await answer.json()).toMatchObject({ data: { refreshSession: expect.any(Object) } });
    }
    await page.goto('/appointments');
    await page.getByText(/Try again in \d minutes/).waitFor();
    expect(new URL(page.url()).pathname).toBe('/appointments');

    await records.query(`delete from rate_limits where key like 'refreshSession%'`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'My visits' }).waitFor();
    await close();
  }, 90_000);
});

describe('another person who signs in in another tab', () => {
  it('takes the first one’s data off the screen', async () => {
    const { page, problems, close } = await openPage(browser, server.url, {
      locale: 'en-US',
      timezoneId: 'America/New_York',
    });
    const other = await page.context().newPage();
    await page.goto('/sign-in');
    await other.goto('/sign-in');
    await signInAt(page, '/', EMAIL, PASSWORD);
    const [visit] = await records.query<{ id: string }>(
      `select id from place_appointment('book', $1, false, $1, $2, $3, $4, $5, null, null, 'A cough', null, null, null,
         now())`,
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
    expect(problems).toEqual([]);
    await close();
  }, 60_000);
});

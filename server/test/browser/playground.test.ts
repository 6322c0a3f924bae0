import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PasswordHasher } from '../../src/accounts/password-hasher.js';
import { hashOfToken, newToken, prefixOfToken } from '../../src/tokens/token-text.rules.js';
import { DESK, Product } from '../support/product.js';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'schema', 'examples');
const EXAMPLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => file.replace(/^\d+-|\.graphql$/g, '').replaceAll('-', ' '));

const DAY = 86_400_000;

/** As in the demo: its accounts with their password, a dermatologist with free times, a visit that can be rated. */
const product: Product = new Product(async () => {
  const { records } = product;
  const passwordHash = await new PasswordHasher().hash('demo-pass-2026');
  const place = await records.clinic();
  await records.query('update settings set is_demo = true, set_up_at = now()');
  await records.query(`update specializations set name = 'Dermatology'`);
  const start = new Date(Math.ceil(Date.now() / DAY + 3) * DAY + 14 * 3_600_000);
  await records.open(place, start, new Date(start.getTime() + 6 * 3_600_000));
  const patient = await records.patient();
  await records.change(patient, { email: 'patient@demo.test', passwordHash });
  await records.change(place.doctorUserId, { email: 'doctor@demo.test', passwordHash });
  await records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, now() - interval '2 days', interval '30 minutes', 'completed', 12000)`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId],
  );
});

/** A token of the demo's patient that may do next to nothing. */
async function makeToken(): Promise<string> {
  const token = newToken();
  await product.records.query(
    `insert into api_tokens (user_id, name, prefix, token_hash, scopes, created_at, expires_at)
     select id, 'A program', $1, $2, '{doctors_read}', now(), now() + interval '1 day'
     from users where email = 'patient@demo.test'`,
    [prefixOfToken(token), hashOfToken(token)],
  );
  return token;
}

let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  ({ page, problems } = await product.open(DESK));
  await page.goto('/playground/');
  // The editor's text comes after its frame.
  await page.getByText('holdMinutes').waitFor();
});

interface Answer {
  readonly data?: Readonly<Record<string, { readonly __typename?: string } | null>> | null;
  readonly errors?: readonly unknown[];
}

/** Presses the button that runs what is in the editor; @returns what the server answers. */
async function run(): Promise<Answer> {
  const answered = page.waitForResponse((response) => {
    const sent = response.request().postData() ?? '';
    return response.url().endsWith('/graphql') && !sent.includes('__schema');
  });
  await page.getByRole('button', { name: 'Execute query' }).click();
  return (await (await answered).json()) as Answer;
}

function expectDone({ data, errors }: Answer): void {
  expect(errors).toBeUndefined();
  for (const value of Object.values(data ?? {})) {
    expect(value?.__typename ?? 'done').not.toMatch(
      /Taken|Busy|Full|Reached|Not|Wrong|Outside|Late|Over|Rated/,
    );
  }
}

describe('the playground', () => {
  test('opens on a query that is answered', async () => {
    expectDone(await run());
  });

  test('signs in by one press for each account of the demo, and out', async () => {
    await page.getByRole('button', { name: 'Show Session' }).click();
    await page.getByRole('button', { name: 'A doctor' }).click();
    await page.getByText(/Signed in as/).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('Nobody is signed in.').waitFor();
  });

  test('takes a token of a program, and forgets it', async () => {
    await page.getByLabel('Token').fill('nonsense');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('This is no token of a program').waitFor();
    await page.getByLabel('Token').fill(`shc_${'x'.repeat(43)}`);
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('This token is good no more.').waitFor();
    await page.getByText('Nobody is signed in.').waitFor();
    await page.getByLabel('Token').fill(await makeToken());
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText(/The token shc_.{6}… is used/).waitFor();
    await page.getByRole('button', { name: 'Forget the token' }).click();
    await page.getByText('Nobody is signed in.').waitFor();
  });

  test.each(EXAMPLES)('runs the example: %s', async (title) => {
    const show = page.getByRole('button', { name: 'Show Examples' });
    if (await show.isVisible()) await show.click();
    await page.getByRole('region', { name: 'Examples' }).getByRole('button', { name: title }).first().click();
    if (title.startsWith('live ')) {
      // Listened to from its first moment: what it sends at once would be missed.
      const subscribed = new Promise<string>((resolve) => {
        page.once('websocket', (socket) =>
          socket.on('framesent', ({ payload }) => {
            if (String(payload).includes('"subscribe"')) resolve(String(payload));
          }),
        );
      });
      await page.getByRole('button', { name: 'Execute query' }).click();
      expect(await subscribed).not.toContain('{{');
      await page.getByRole('button', { name: 'Stop query' }).click();
      return;
    }
    expectDone(await run());
  });

  test('asks nobody else, and nothing fails that nobody sees', () => {
    expect(problems).toEqual([]);
  });

  test('keeps its words within their pane', async () => {
    const pane = page.getByRole('region', { name: 'Examples' });
    const isWide = await pane.evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(isWide).toBe(false);
  });
});

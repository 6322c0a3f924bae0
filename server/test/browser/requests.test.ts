import { beforeEach, describe, expect, it } from '@jest/globals';
import { newToken, hashOfToken, prefixOfToken } from '../../src/tokens/token-text.rules.js';
import { Assistant } from '../support/assistant.js';
import { expectAccessible } from '../support/browser.js';
import type { TestClinic } from '../support/clinic.js';
import { Product } from '../support/product.js';

/** The page to which an assistant's link leads: the person finishes there what it asked for, or declines. */
let place: TestClinic;
let patientId: string;
let assistant: Assistant;
let start: Date;

const product = new Product(
  async () => {
    const { records } = product;
    await records.setUp();
    place = await records.clinic();
    patientId = await records.patient(product.passwordHash);
    await records.change(patientId, { email: 'noor@example.test', name: 'Noor Ahmed' });
    const other = await records.patient(product.passwordHash);
    await records.change(other, { email: 'other@example.test', name: 'Somebody Else' });
    start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 72 * 3_600_000);
    await records.open(place, start, new Date(start.getTime() + 12 * 3_600_000));
  },
  { MCP: 'true' },
);

beforeEach(async () => {
  const text = newToken();
  await product.records.query(
    `insert into api_tokens (user_id, name, prefix, token_hash, scopes, created_at, expires_at)
     values ($1, 'Helper', $2, $3, '{appointments_ask}', now(), now() + interval '1 day')`,
    [patientId, prefixOfToken(text), hashOfToken(text)],
  );
  assistant = new Assistant(product.server.url, text);
});

/** An hour for each test. */
async function hold(hour: number, values: Record<string, unknown> = {}): Promise<string> {
  const { doctorId, clinicId, visitTypeId } = place;
  const startsAt = new Date(start.getTime() + hour * 3_600_000).toISOString();
  const held = await assistant.call('hold_time', { doctorId, clinicId, visitTypeId, startsAt, ...values });
  return String(held['holdId']);
}

const pathOf = ({ link }: Record<string, unknown>): string => new URL(String(link)).pathname;

describe('what an assistant asks', () => {
  it('is booked by the person, who sees it before, and never by opening the link', async () => {
    const holdId = await hold(1);
    const path = pathOf(await assistant.call('confirm_booking', { holdId }));
    const { page, problems } = await product.signIn('/', 'noor@example.test', {}, path);
    await page.getByRole('heading', { name: 'Book this visit?' }).waitFor();
    await page.getByText('“Helper” asks you.').waitFor();
    await page.getByText('You can cancel until').waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Book this visit?' }).waitFor();
    expect(await assistant.call('confirm_booking', { holdId })).toMatchObject({ state: 'waiting' });
    await page.getByRole('button', { name: 'Book the visit' }).click();
    await page.getByText('The visit is booked').waitFor();
    await expectAccessible(page);
    expect(await assistant.call('confirm_booking', { holdId })).toMatchObject({ state: 'done' });
    await page.reload();
    await page.getByText('The visit is booked').waitFor();
    await page.getByRole('link', { name: 'See the visit' }).click();
    await page.getByRole('button', { name: 'Cancel' }).first().waitFor();
    await page.goto('/profile');
    await page.getByText('asked by the assistant “Helper”').first().waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  it('is declined by the person, and nothing is done', async () => {
    const holdId = await hold(3);
    const path = pathOf(await assistant.call('confirm_booking', { holdId }));
    const { page, problems } = await product.signIn('/', 'noor@example.test', {}, path);
    await page.getByRole('button', { name: 'Do not book' }).click();
    await page.getByText('You declined').waitFor();
    await expectAccessible(page);
    expect(await assistant.call('confirm_booking', { holdId })).toMatchObject({ state: 'declined' });
    await page.getByRole('link', { name: /^See free times of/ }).waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  it('moves and cancels a visit, told with where it moves from', async () => {
    const at = new Date(start.getTime() + 5 * 3_600_000).toISOString();
    const [visit] = await product.records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
      [patientId, place.doctorId, place.clinicId, place.visitTypeId, at],
    );
    const holdId = await hold(7, { movingAppointmentId: visit?.id });
    const move = await assistant.call('change_booking', { act: 'move', holdId });
    const { page, problems } = await product.signIn('/', 'noor@example.test', {}, pathOf(move));
    await page.getByRole('heading', { name: 'Move this visit?' }).waitFor();
    await page.getByText('New time').waitFor();
    await page.getByRole('button', { name: 'Move the visit' }).click();
    await page.getByText('The visit is moved').waitFor();
    const cancel = await assistant.call('change_booking', { act: 'cancel', appointmentId: visit?.id });
    await page.goto(pathOf(cancel));
    await page.getByRole('heading', { name: 'Cancel this visit?' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Cancel the visit' }).click();
    await page.getByText('The visit is cancelled').waitFor();
    const rows = await product.records.query('select status, moves from appointments where id = $1', [
      visit?.id,
    ]);
    expect(rows).toEqual([{ status: 'cancelled', moves: 1 }]);
    expect(problems).toEqual([]);
  }, 120_000);

  it('is nobody else’s to decide, and over when its time is', async () => {
    const holdId = await hold(9);
    const path = pathOf(await assistant.call('confirm_booking', { holdId }));
    const other = await product.signIn('/', 'other@example.test', {}, path);
    await other.page.getByText('There is nothing to decide here').waitFor();
    await product.records.query(`update assistant_requests set expires_at = now() where hold_id = $1`, [
      holdId,
    ]);
    const { page, problems } = await product.signIn('/', 'noor@example.test', {}, path);
    await page.getByText('The time to decide is over').waitFor();
    expect(await page.getByRole('button', { name: 'Book the visit' }).count()).toBe(0);
    expect(problems).toEqual([]);
  }, 120_000);
});

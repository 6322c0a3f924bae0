import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { TestClinic } from '../support/clinic.js';
import { LATE_MORNING_ZONE, wallTime } from '../support/late-morning.js';
import { DESK, Product } from '../support/product.js';

/** What the console keeps in sight and in mind: letters typed early, a set-up left in between, the present in a long week. */
const PALETTE = '**/assets/CommandPalette-*';

let place: TestClinic;
let manager: string;
let doctor: string;

const product = new Product(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic({ timeZone: LATE_MORNING_ZONE });
  await records.open(place, wallTime('00:00', -1), wallTime('23:30', -1));
  await records.open(place, wallTime('00:00'), wallTime('23:30'));
  manager = await records.emailOf(await records.user('admin', passwordHash));
  await records.query('update users set password_hash = $2 where id = $1', [
    place.doctorUserId,
    passwordHash,
  ]);
  doctor = await records.emailOf(place.doctorUserId);
});

const boxOf = async (of: Locator) => (await of.boundingBox())!;

describe('the palette', () => {
  it('keeps the letters that are typed while it loads, and Enter takes what they find', async () => {
    const { page, problems, close } = await product.signIn('/admin/', manager, DESK, '/overview');
    await page.getByRole('heading', { level: 1 }).waitFor();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(PALETTE, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('Control+K');
    await page.keyboard.type('Setirx');
    for (const key of ['Backspace', 'Backspace', 'Backspace', 't']) await page.keyboard.press(key);
    release();
    const field = page.getByRole('dialog').getByLabel('Page, date or name');
    await field.waitFor();
    expect(await field.inputValue()).toBe('Sett');
    await page.keyboard.type('ing');
    expect(await field.inputValue()).toBe('Setting');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/admin\/settings/);
    expect(problems).toEqual([]);
    await close();
  }, 60_000);

  it('takes no letters from the page when it does not come, or is not wanted any more', async () => {
    const { page, close } = await product.signIn('/admin/', manager, DESK, '/patients');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const search = page.getByRole('search').getByRole('textbox').first();
    await search.click();
    await page.keyboard.type('R');
    await page.route(PALETTE, (route) => route.abort());
    await page.keyboard.press('Control+K');
    await page.getByText('A part of this page could not be opened').waitFor();
    await search.click();
    await page.keyboard.type('ao');
    expect(await search.inputValue()).toBe('Rao');

    // A browser does not ask again for what failed, until the page is loaded anew.
    await page.unroute(PALETTE);
    await page.reload();
    await search.fill('Rao');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(PALETTE, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('Control+K');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await search.click();
    await page.keyboard.type(' Devi');
    expect(await search.inputValue()).toBe('Rao Devi');
    release();
    await page.keyboard.press('Control+K');
    expect(await page.getByRole('dialog').getByLabel('Page, date or name').inputValue()).toBe('');
    await close();
  }, 60_000);
});

it('leads back into a set-up that was left to be finished later, until it is', async () => {
  const { page, problems, close } = await product.signIn('/admin/', manager, DESK, '/setup');
  await page.getByRole('link', { name: 'Finish later' }).click();
  await page.waitForURL(/\/admin\/overview/);
  await page.getByText('The set-up is not finished').waitFor();
  // Also after the console was left and opened anew.
  await page.goto('/admin/overview');
  await page.getByRole('link', { name: 'Go on with the set-up' }).click();
  await page.waitForURL(/\/admin\/setup/);
  await page.getByRole('link', { name: 'Finish later' }).waitFor();

  await product.records.setUp();
  await page.goto('/admin/overview');
  await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
  expect(await page.getByText('The set-up is not finished').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
}, 60_000);

describe.each(['day', 'week'])('the calendar of a %s', (view) => {
  it('shows the present when it opens, and keeps the days above while it is scrolled', async () => {
    const { page, problems, close } = await product.signIn('/admin/', doctor, DESK, `/day?view=${view}`);
    const now = page.locator('.fc-timegrid-now-indicator-line');
    await now.waitFor();
    const grid = page
      .locator('.fc-scroller-liquid-absolute, .fc-scroller')
      .filter({ has: page.locator('.fc-timegrid-slots') });
    const shown = async (): Promise<boolean> => {
      const [line, room] = [await boxOf(now), await boxOf(grid.last())];
      return line.y >= room.y && line.y <= Math.min(room.y + room.height, DESK.viewport!.height);
    };
    expect(await shown()).toBe(true);
    // A day of 24 hours is longer than the room that it has.
    expect(
      await grid.last().evaluate((element) => element.scrollHeight - element.clientHeight),
    ).toBeGreaterThan(100);

    if (view === 'week') {
      const header = page.locator('.fc-col-header');
      const before = await boxOf(header);
      await grid.last().evaluate((element) => (element.scrollTop = element.scrollHeight));
      const after = await boxOf(header);
      expect(after.y).toBe(before.y);
      expect(await header.isVisible()).toBe(true);
      expect(after.y + after.height).toBeLessThanOrEqual((await boxOf(grid.last())).y + 1);
    }
    expect(problems).toEqual([]);
    await close();
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestClinic } from '../support/clinic.js';
import { Product } from '../support/product.js';
import { until } from '../support/until.js';

/** Free times in a page of another site: another origin, on a port of its own. */
const DOCTOR = 'Meenakshi Raghunathan';
const MANAGER = 'manager@clinic.test';
const HOUR = 3_600_000;

let place: TestClinic;
let fieldId: string;
let foreign: Server;
let site: string;
let piece: string;

const product = new Product(async () => {
  const { records, passwordHash } = product;
  place = await records.clinic();
  await records.setUp();
  await records.change(place.doctorUserId, { name: DOCTOR });
  const manager = await records.user('admin');
  await records.change(manager, { email: MANAGER, passwordHash });
  const start = new Date(Math.ceil(Date.now() / HOUR) * HOUR + 24 * HOUR);
  await records.open(place, start, new Date(start.getTime() + 3 * HOUR));
  const [doctor] = await records.query<{ specialization_id: string }>(
    'select specialization_id from doctors where id = $1',
    [place.doctorId],
  );
  fieldId = doctor!.specialization_id;
});

beforeAll(async () => {
  foreign = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Our clinic</title><h1>Our clinic</h1>${piece}`);
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
});

afterAll(() => void foreign?.close());

function pieceOf(data: string): string {
  return `<script src="${product.server.url}/embed.js" ${data} data-title="Book a visit" async></script>`;
}

async function allow(...sites: string[]): Promise<void> {
  await product.records.query('update settings set embed_sites = $1', [sites]);
}

describe('a page of another site', () => {
  it('shows the free times of a doctor, as high as they are, and leads to the clinic’s own page', async () => {
    await allow('https://elsewhere.example', site);
    piece = pieceOf(`data-doctor="${place.doctorId}"`);
    const visitor = await product.open();
    await visitor.page.goto(site);
    const frame = visitor.page.frameLocator('iframe[title="Book a visit"]');
    await frame.getByRole('heading', { level: 1, name: DOCTOR }).waitFor();
    const times = frame.getByRole('button', { name: new RegExp(`, ${DOCTOR}, `) });
    await times.first().waitFor();
    expect(await frame.getByRole('banner').count()).toBe(0);
    await until('the frame is as high as its content', async () => {
      const inside = await frame
        .locator('#app')
        .evaluate((element) => element.getBoundingClientRect().height);
      const outside = await visitor.page.locator('iframe').boundingBox();
      return inside > 100 && outside?.height === Math.ceil(inside);
    });
    const opened = visitor.page.context().waitForEvent('page');
    // By keyboard, as in the client itself.
    await times.first().focus();
    await visitor.page.keyboard.press('Enter');
    const own = await opened;
    await own.waitForURL(`${product.server.url}/book?doctor=${place.doctorId}*`);
    expect(new URL(visitor.page.url()).origin).toBe(site);
    await visitor.close();
  }, 60_000);

  it('leaves no cookie behind, and asks the API as nobody', async () => {
    await allow(site);
    piece = pieceOf(`data-doctor="${place.doctorId}" data-lang="hi"`);
    const visitor = await product.open();
    const headers: Record<string, string>[] = [];
    visitor.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) headers.push(request.headers());
    });
    await visitor.page.goto(site);
    const frame = visitor.page.frameLocator('iframe');
    await frame.locator('time').first().waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('hi');
    expect(await visitor.page.context().cookies()).toEqual([]);
    expect(headers.length).toBeGreaterThan(0);
    for (const sent of headers) {
      expect(sent['authorization']).toBeUndefined();
      expect(sent['cookie']).toBeUndefined();
    }
    await visitor.close();
  }, 60_000);

  it.each([
    ['field', () => `data-field="${fieldId}"`],
    ['clinic', () => `data-clinic="${place.clinicId}"`],
  ])(
    'shows the doctors of a %s, and each one’s times in the same place',
    async (_kind, data) => {
      await allow(site);
      piece = pieceOf(data());
      const visitor = await product.open();
      await visitor.page.goto(site);
      const frame = visitor.page.frameLocator('iframe');
      await frame.getByRole('link', { name: DOCTOR, exact: true }).click();
      await frame.getByRole('heading', { level: 1, name: DOCTOR }).waitFor();
      expect(visitor.page.context().pages()).toHaveLength(1);
      await visitor.close();
    },
    60_000,
  );

  it('that is not allowed shows nothing', async () => {
    piece = pieceOf(`data-doctor="${place.doctorId}"`);
    for (const sites of [[], ['https://elsewhere.example'], [site.replace('127.0.0.1', 'localhost')]]) {
      await allow(...sites);
      const visitor = await product.open();
      await visitor.page.goto(site);
      await until('the browser refuses the frame', () =>
        visitor.problems.some((problem) => problem.includes('frame-ancestors')),
      );
      expect(await visitor.page.frameLocator('iframe').getByText(DOCTOR).count()).toBe(0);
      await visitor.close();
    }
  }, 60_000);

  it('shows no other page of the clinic', async () => {
    await allow(site);
    for (const path of ['/', `/doctors/${place.doctorId}`, '/book', '/admin/', '/embedded']) {
      const { headers } = await fetch(new URL(path, product.server.url));
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    const { headers } = await fetch(new URL(`/embed/doctors/${place.doctorId}`, product.server.url));
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${site}`);
  });

  it('moves nothing by messages that are not the frame’s', async () => {
    await allow(site);
    piece = pieceOf(`data-doctor="${place.doctorId}"`);
    const visitor = await product.open();
    await visitor.page.goto(site);
    await visitor.page.frameLocator('iframe').locator('time').first().waitFor();
    const height = async (): Promise<string> =>
      visitor.page.locator('iframe').evaluate((frame) => (frame as HTMLElement).style.blockSize);
    const before = await height();
    await visitor.page.evaluate(`postMessage({ embeddedHeight: 7 }, '*')`);
    await visitor.page.evaluate('new Promise((resolve) => setTimeout(resolve))');
    expect(await height()).toBe(before);
    await visitor.close();
  }, 60_000);
});

it('is put together in the console, which shows what it looks like', async () => {
  await allow();
  const manager = await product.signIn(
    '/admin/',
    MANAGER,
    { viewport: { width: 1440, height: 900 } },
    '/site',
  );
  const { page, problems } = manager;
  const sites = page.getByRole('textbox', { name: 'Sites, one a line' });
  await sites.fill('clinic.example');
  await page.getByRole('button', { name: 'Save sites' }).click();
  await page.getByText('clinic.example is no site').waitFor();
  await sites.fill(`${site}/\n`);
  await page.getByRole('button', { name: 'Save sites' }).click();
  await page.getByText('Saved. It holds at once.').waitFor();
  const [kept] = await product.records.query<{ embed_sites: string[] }>('select embed_sites from settings');
  expect(kept!.embed_sites).toEqual([site]);
  await page.getByText('A clinic', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Clinic' }).selectOption(place.clinicId);
  const snippet = await page.getByRole('textbox', { name: /^Put this where/ }).inputValue();
  await page.frameLocator('iframe').getByRole('link', { name: DOCTOR, exact: true }).waitFor();
  expect(problems).toEqual([]);
  piece = snippet;
  const visitor = await product.open();
  await visitor.page.goto(site);
  await visitor.page.frameLocator('iframe').getByRole('link', { name: DOCTOR, exact: true }).waitFor();
  await visitor.close();
  await manager.close();
}, 90_000);

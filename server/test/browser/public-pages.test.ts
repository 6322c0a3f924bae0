import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestClinic } from '../support/clinic.js';
import { DESK, Product } from '../support/product.js';

/** The pages that are open to all, as machines read them and as they are before any script has run. */
const DOCTOR = 'Meenakshi Raghunathan';
const HOUR = 3_600_000;
const NOBODY = '00000000-0000-4000-8000-000000000000';

let place: TestClinic;
let gone: TestClinic;
let fieldId: string;
let paths: Record<string, string>;

const product = new Product(async () => {
  const { records } = product;
  place = await records.clinic();
  gone = await records.clinic();
  await records.setUp();
  await records.change(place.doctorUserId, { name: DOCTOR });
  await records.query('update doctors set is_active = false where id = $1', [gone.doctorId]);
  await records.query('update clinics set is_active = false where id = $1', [gone.clinicId]);
  await records.query('update doctors set rating = 4.5, rating_count = 2 where id = $1', [place.doctorId]);
  const start = new Date(Math.ceil(Date.now() / HOUR) * HOUR + 24 * HOUR);
  await records.open(place, start, new Date(start.getTime() + 3 * HOUR));
  const [doctor] = await records.query<{ specialization_id: string }>(
    'select specialization_id from doctors where id = $1',
    [place.doctorId],
  );
  fieldId = doctor!.specialization_id;
});

beforeAll(() => {
  paths = {
    home: '/',
    doctors: '/doctors',
    field: `/doctors?specialty=${fieldId}`,
    doctor: `/doctors/${place.doctorId}`,
    clinics: '/clinics',
    clinic: `/clinics/${place.clinicId}`,
  };
});

const PAGES = ['home', 'doctors', 'field', 'doctor', 'clinics', 'clinic'];

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL(path, product.server.url), { headers: { 'accept-language': 'en-US', ...headers } });
}

async function textOf(path: string, headers: Record<string, string> = {}): Promise<string> {
  return (await get(path, headers)).text();
}

/** Every block of structured data of a page. */
function structured(html: string): Record<string, unknown>[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );
}

/** What a reader goes by: headings, times and links, in order. */
async function shapeOf(page: Page): Promise<string[]> {
  return page
    .locator('h1, h2, h3, time, main a[href]')
    .evaluateAll((elements: Element[]) =>
      elements.map(
        (element) =>
          `${element.tagName} ${element.getAttribute('href') ?? element.getAttribute('datetime') ?? element.textContent}`,
      ),
    );
}

describe.each(PAGES)('the page of: %s', (kind) => {
  it('says what it is about before any script has run, once in each language', async () => {
    const answer = await get(paths[kind]!);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const own = `${product.server.url}${paths[kind]!}`.replaceAll('&', '&amp;');
    const sign = own.includes('?') ? '&amp;' : '?';
    expect(html).toMatch(/<title>[^<]+ · [^<]+<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}" \/>/);
    expect(html).toContain(`<link rel="canonical" href="${own}${sign}lang=en" />`);
    expect(html).toContain(`<link rel="alternate" hreflang="hi" href="${own}${sign}lang=hi" />`);
    expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${own}" />`);
    expect(html).toContain(`<meta property="og:url" content="${own}${sign}lang=en" />`);
    expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
    const hindi = await textOf(paths[kind]!, { 'accept-language': 'hi-IN,en;q=0.5' });
    expect(hindi).toContain('<html lang="hi">');
    expect(hindi).toMatch(/<h1[^>]*>/);
  });

  it('has the same headings, times and links once the client has taken over, and nothing moves', async () => {
    const plain = await product.open({ javaScriptEnabled: false });
    await plain.page.goto(paths[kind]!);
    const written = await shapeOf(plain.page);
    await plain.close();
    for (const screen of [{}, DESK]) {
      const visitor = await product.open(screen);
      await visitor.page.addInitScript(`
        window.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.moved += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });`);
      await visitor.page.goto(paths[kind]!, { waitUntil: 'networkidle' });
      await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
      expect(await shapeOf(visitor.page)).toEqual(written);
      expect(await visitor.page.evaluate('window.moved')).toBeLessThan(0.05);
      expect(visitor.problems).toEqual([]);
      await visitor.close();
    }
    expect(written.length).toBeGreaterThan(1);
  }, 60_000);

  it('asks the API for nothing that it came with', async () => {
    const visitor = await product.open();
    const asked: string[] = [];
    visitor.page.on('request', (request) => {
      if (request.url().endsWith('/graphql') && request.method() === 'POST')
        asked.push((request.postDataJSON() as { operationName: string }).operationName);
    });
    await visitor.page.goto(paths[kind]!, { waitUntil: 'networkidle' });
    await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
    expect(asked).toEqual([]);
    await visitor.close();
  });

  it('has a twin in Markdown', async () => {
    const [way, query = ''] = paths[kind]!.split('?');
    const answer = await get(`${way === '/' ? '/index' : way}.md${query && `?${query}`}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/markdown/);
    expect(await answer.text()).toMatch(/^# \S/);
  });
});

it('tells search engines of a doctor, the place, the fees and the rating', async () => {
  const [doctor] = structured(await textOf(paths['doctor']!));
  expect(doctor).toMatchObject({
    '@type': 'Physician',
    name: DOCTOR,
    aggregateRating: { ratingValue: 4.5, ratingCount: 2 },
    location: [{ '@type': 'MedicalClinic', address: { addressLocality: 'Springfield' } }],
    makesOffer: [{ price: 120, priceCurrency: 'USD' }],
  });
  const [clinic] = structured(await textOf(paths['clinic']!));
  expect(clinic).toMatchObject({ '@type': 'MedicalClinic', telephone: '+15550100' });
});

it('lists free times as links to where they are booked', async () => {
  const text = await textOf(`/doctors/${place.doctorId}.md`);
  expect(text).toContain('## Free times to book');
  const [, address = ''] = /- \[\d+:00\s[AP]M\]\((\S+)\)/.exec(text) ?? [];
  expect(new URL(address).searchParams.get('doctor')).toBe(place.doctorId);
});

it.each([
  ['never was', () => `/doctors/${NOBODY}`, 404],
  ['is no id', () => '/doctors/nobody', 404],
  ['is no more', () => `/doctors/${gone.doctorId}`, 410],
  ['is a clinic that has closed', () => `/clinics/${gone.clinicId}`, 410],
  ['is no clinic', () => `/clinics/${NOBODY}`, 404],
  ['is no field of medicine', () => `/doctors?specialty=${NOBODY}`, 404],
  ['is no page', () => '/nowhere/at/all', 404],
])('answers what %s so, and keeps it out of indexes', async (_what, path, status) => {
  for (const method of ['GET', 'HEAD']) {
    const answer = await fetch(new URL(path(), product.server.url), { method });
    expect(answer.status).toBe(status);
    const html = await answer.text();
    if (method === 'GET') {
      expect(html).toContain('<meta name="robots" content="noindex" />');
      expect(html).not.toContain('rel="canonical"');
    }
  }
  const [way, query = ''] = path().split('?');
  expect((await get(`${way}.md${query && `?${query}`}`)).status).toBe(status);
});

it('leaves pages of accounts to the client, and out of indexes', async () => {
  for (const path of ['/sign-in', '/appointments', '/book']) {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(await answer.text()).toContain('<div id="app"></div>');
  }
});

it('keeps the endless ways to narrow a list out of indexes', async () => {
  const html = await textOf('/doctors?city=Springfield&rating=4');
  expect(html).toContain('<meta name="robots" content="noindex" />');
});

describe('the language of a page', () => {
  it.each([
    ['the address', '/?lang=hi', {}, 'hi'],
    ['what was chosen on this device', '/', { cookie: 'theme=dark; language=hi' }, 'hi'],
    ['the address before what was chosen', '/?lang=en', { cookie: 'language=hi' }, 'en'],
    ['the browser’s first that is spoken here', '/', { 'accept-language': 'fr,hi;q=0.8,en;q=0.9' }, 'en'],
    ['the usual one for whose own is not spoken', '/', { 'accept-language': 'fr' }, 'en'],
    ['no address that is none', '/?lang=%22%3E', {}, 'en'],
  ])('is that of %s', async (_what, path, headers, language) => {
    expect(await textOf(path, headers)).toContain(`<html lang="${language}"`);
  });

  it('comes with the theme that was chosen', async () => {
    expect(await textOf('/', { cookie: 'theme=dark' })).toContain('<html lang="en" data-theme="dark">');
    expect(await textOf('/', { cookie: 'theme=%22onload' })).toContain('<html lang="en">');
  });

  it('stays chosen for the next page', async () => {
    const visitor = await product.open();
    await visitor.page.goto('/');
    await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
    await visitor.page.getByRole('button', { name: 'हिन्दी' }).click();
    await visitor.page.locator('html[lang=hi]').waitFor();
    const answer = await visitor.page.goto('/clinics');
    expect(await answer!.text()).toContain('<html lang="hi">');
    await visitor.close();
  });
});

it('lists every page for search engines, and each of them is there', async () => {
  expect(await textOf('/robots.txt')).toContain(`Sitemap: ${product.server.url}/sitemap.xml`);
  const map = await textOf('/sitemap.xml');
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
  expect(new Set(addresses.map((address) => new URL(address).pathname))).toEqual(
    new Set(['/', '/doctors', '/clinics', `/clinics/${place.clinicId}`, `/doctors/${place.doctorId}`]),
  );
  for (const address of addresses) expect((await fetch(address)).status).toBe(200);
  expect(map).not.toContain(gone.doctorId);
  for (const part of ['0', '2', 'x', '99999']) expect((await get(`/sitemap/${part}.xml`)).status).toBe(404);
});

it('tells assistants where what stands', async () => {
  const guide = await textOf('/llms.txt');
  const addresses = [...guide.matchAll(/\]\((\S+)\)/g)].map(([, address = '']) => address);
  expect(addresses).toContain(`${product.server.url}/clinics/${place.clinicId}.md`);
  for (const address of addresses) expect((await fetch(address)).status).toBe(200);
});

/** Of what a page is sent with, packed as small as browsers take it: kilobytes of 1000 bytes. */
const BUDGET = { page: 14, styles: 10, scripts: 185 };

describe.each([
  ['home', 'en-US'],
  ['doctor', 'en-US'],
  ['home', 'hi-IN'],
])('on a slow line the page of: %s in %s', (kind, locale) => {
  it('waits for one more answer before it shows, within its weight, with fonts of its own script', async () => {
    const visitor = await product.open({ locale });
    const sizes = { page: 0, styles: 0, scripts: 0 };
    const fonts: string[] = [];
    const weighed: Promise<void>[] = [];
    visitor.page.on('requestfinished', (request) => {
      const kindOf = { document: 'page', stylesheet: 'styles', script: 'scripts' } as const;
      const type = request.resourceType();
      if (type === 'font') fonts.push(request.url());
      const name = kindOf[type as keyof typeof kindOf];
      if (name === undefined) return;
      weighed.push(request.sizes().then(({ responseBodySize }) => void (sizes[name] += responseBodySize)));
    });
    await visitor.page.goto(paths[kind]!, { waitUntil: 'networkidle' });
    await Promise.all(weighed);
    const waitedFor = await visitor.page.evaluate(`performance.getEntriesByType('resource')
      .filter((entry) => entry.renderBlockingStatus === 'blocking').map((entry) => entry.name)`);
    expect(waitedFor).toEqual([expect.stringMatching(/\/assets\/index-[\w-]+\.css$/)]);
    for (const name of ['page', 'styles', 'scripts'] as const) {
      expect(sizes[name]).toBeGreaterThan(0);
      expect(sizes[name] / 1000).toBeLessThan(BUDGET[name]);
    }
    expect(fonts.some((font) => font.includes('devanagari'))).toBe(locale === 'hi-IN');
    // The way to the other language is in its own letters, also where the system has none of them.
    expect(fonts.some((font) => font.includes('hindi-name'))).toBe(locale === 'en-US');
    await visitor.close();
  });
});

it('keeps what was typed, and the place of the keyboard, when the client takes over', async () => {
  const visitor = await product.open();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await visitor.page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await visitor.page.goto('/', { waitUntil: 'commit' });
  const words = visitor.page.getByRole('searchbox');
  await words.fill('knee');
  await words.focus();
  release();
  await visitor.page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
  expect(await words.inputValue()).toBe('knee');
  expect(await words.evaluate((element) => element === document.activeElement)).toBe(true);
  await visitor.page.keyboard.press('Enter');
  await visitor.page.waitForURL('**/doctors?words=knee');
  await visitor.close();
});

it('does what was pressed before the client was there', async () => {
  const visitor = await product.open();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await visitor.page.route(/assets\/(?!early).*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const early = visitor.page.waitForResponse(/assets\/early-/);
  await visitor.page.goto(paths['doctor']!, { waitUntil: 'commit' });
  await (await early).finished();
  const time = visitor.page.getByRole('button', { name: new RegExp(DOCTOR) }).first();
  await time.click();
  await visitor.page.locator('[data-pressed]').waitFor();
  release();
  await visitor.page.waitForURL('**/book?doctor=*');
  expect(visitor.problems).toEqual([]);
  await visitor.close();
});

describe('texts that people wrote', () => {
  const HOSTILE = `"><script>window.broken = 1</script></title></script><img src=x onerror=window.broken=2>'{{1+1}} $& [x](javascript:alert(1))`;

  it('are what they are in every page, and no part of it', async () => {
    const { records } = product;
    const other = await records.clinic();
    await records.change(other.doctorUserId, { name: HOSTILE.slice(0, 100) });
    await records.query('update clinics set name = $2, address = $3, phone = null where id = $1', [
      other.clinicId,
      HOSTILE.slice(0, 100),
      HOSTILE,
    ]);
    await records.query('update doctors set profile_description = $2, degree = $3 where id = $1', [
      other.doctorId,
      HOSTILE,
      HOSTILE.slice(0, 60),
    ]);
    for (const path of [`/doctors/${other.doctorId}`, `/clinics/${other.clinicId}`, '/clinics', '/doctors']) {
      const html = await textOf(path);
      expect(html).not.toContain('<script>window.broken');
      expect(html).not.toContain('<img src=x');
      expect(() => structured(html)).not.toThrow();
      const visitor = await product.open();
      await visitor.page.goto(path, { waitUntil: 'networkidle' });
      expect(await visitor.page.evaluate('window.broken')).toBeUndefined();
      await visitor.page.getByText(HOSTILE.slice(0, 60)).first().waitFor();
      expect(visitor.problems).toEqual([]);
      await visitor.close();
      const markdown = await textOf(`${path}.md`);
      expect(markdown).not.toMatch(/(?<!\\)\]\(javascript:/);
    }
    const [doctor] = structured(await textOf(`/doctors/${other.doctorId}`));
    expect(doctor).toMatchObject({ name: HOSTILE.slice(0, 100), description: HOSTILE });
    expect(await textOf('/llms.txt')).not.toMatch(/(?<!\\)\]\(javascript:/);
  }, 60_000);
});

import { expect, it } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import type { TestClinic } from '../support/clinic.js';
import type { WatchedPage } from '../support/browser.js';
import { Product } from '../support/product.js';

/** Text at twice its size and fingers: what reading glasses and phones ask of every page. */
let place: TestClinic;
let visit: string;

const PATIENT = 'patient@clinic.test';
const product = new Product(async () => {
  await product.records.setUp();
  place = await product.records.clinic();
  const patient = await product.records.patient(product.passwordHash);
  await product.records.change(patient, { email: PATIENT, name: 'Venkatanarasimha Subramaniam' });
  await product.records.change(place.doctorUserId, { name: 'Bartholomew Featherstonehaugh' });
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);
  await product.records.open(place, start, new Date(start.getTime() + 3 * 3_600_000));
  const [booked] = await product.records.query<{ id: string }>(
    `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId, start],
  );
  visit = booked?.id ?? '';
});

const open = (): string[] => ['/', '/doctors', `/doctors/${place.doctorId}`, '/sign-in', '/register'];
const own = (): string[] => [
  '/appointments',
  `/appointments/${visit}`,
  `/appointments/${visit}/move`,
  '/documents',
  '/profile',
];

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** Opens a page in a language, as a link from elsewhere does. */
async function show({ page }: WatchedPage, address: string, language = 'en'): Promise<void> {
  await page.goto(`${address}?lang=${language}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('main [role=status] > div[aria-hidden=true]').first().waitFor({ state: 'detached' });
}

/** How many pixels a page reaches beyond the window, and what of its header is cut or lies over another part. */
const MISFITS = `(() => {
  const root = document.documentElement;
  const found = root.scrollWidth > root.clientWidth ? ['page ' + root.scrollWidth + ' in ' + root.clientWidth] : [];
  const parts = [...document.querySelectorAll('header a, header button')].filter((part) => part.checkVisibility());
  const boxes = parts.map((part) => part.getBoundingClientRect());
  boxes.forEach((box, index) => {
    const name = parts[index].textContent.trim() || parts[index].getAttribute('aria-label');
    if (box.right > root.clientWidth + 1 || box.left < -1) found.push('outside: ' + name);
    if (parts[index].scrollWidth > parts[index].clientWidth + 1) found.push('cut: ' + name);
    boxes.slice(index + 1).forEach((other) => {
      const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (wide > 1 && high > 1) found.push('over another: ' + name);
    });
  });
  return found;
})()`;

it.each([
  ['en', 320],
  ['hi', 320],
  ['hi', 360],
  ['en', 768],
  ['hi', 768],
])(
  'the header fits in %s at %i pixels, signed in and not',
  async (language, width) => {
    const size = { viewport: { width, height: 800 } };
    const found: unknown[] = [];
    for (const visitor of [await product.open(size), await product.signIn('/', PATIENT, size)]) {
      await show(visitor, '/doctors', language);
      found.push(await visitor.page.evaluate(MISFITS));
      await visitor.close();
    }
    expect(found).toEqual([[], []]);
  },
  120_000,
);

it.each([
  ['en', 390],
  ['hi', 390],
  ['en', 1280],
])(
  'text at twice its size fits in %s at %i pixels',
  async (language, width) => {
    const size = { viewport: { width, height: 800 } };
    const found: unknown[] = [];
    for (const [visitor, addresses] of [
      [await product.open(size), open()],
      [await product.signIn('/', PATIENT, size), own()],
    ] as const) {
      for (const address of addresses) {
        await show(visitor, address, language);
        await visitor.page.evaluate(`document.documentElement.style.fontSize = '200%'`);
        await visitor.page.waitForTimeout(100);
        const misfits = (await visitor.page.evaluate(MISFITS)) as string[];
        if (misfits.length > 0) found.push({ address, misfits });
      }
      await visitor.close();
    }
    expect(found).toEqual([]);
  },
  180_000,
);

/**
 * What is pressed and is too small for a finger: under 44 pixels high, or under 24 pixels either way. A link within
 * a sentence is as high as its line (WCAG 2.2, 2.5.8), and a field's own label is pressed for it.
 */
const TOO_SMALL = `(() => {
  const parts = document.querySelectorAll('a[href], button, select, input, textarea, summary, [role=tab], [role=radio]');
  return [...parts]
    .filter((part) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((part) => !part.closest('p, .sr-only') && !part.matches('.sr-only, [tabindex="-1"]'))
    .map((part) => {
      const label = part.matches('input[type=checkbox], input[type=radio]') ? part.closest('label') : null;
      return { part, box: (label ?? part).getBoundingClientRect() };
    })
    .filter(({ part, box }) => box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0
      && getComputedStyle(part).display !== 'inline')
    .filter(({ box }) => box.height < 43.5 || box.width < 24)
    .map(({ part, box }) =>
      (part.getAttribute('aria-label') || part.textContent.trim() || part.name || part.tagName).slice(0, 40) + ' ' +
      Math.round(box.width) + 'x' + Math.round(box.height));
})()`;

it('what is pressed is large enough for a finger, on every page', async () => {
  const found: unknown[] = [];
  for (const [visitor, addresses] of [
    [await product.open(PHONE), open()],
    [await product.signIn('/', PATIENT, PHONE), own()],
  ] as const) {
    for (const address of addresses) {
      await show(visitor, address);
      const small = (await visitor.page.evaluate(TOO_SMALL)) as string[];
      if (small.length > 0) found.push({ address, small });
    }
    await visitor.close();
  }
  expect(found).toEqual([]);
}, 120_000);

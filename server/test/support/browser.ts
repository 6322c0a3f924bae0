import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { PreparedBrowser } from './prepare-chromium.mjs';

/** A page and what went wrong on it that no visitor sees. */
export interface WatchedPage {
  readonly page: Page;
  /** Uncaught errors, console errors (broken security policy included) and requests to other hosts, as they come. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** The pages in use, for the environment of the tests to tell what they showed when one failed. */
const openPages = new Set<WatchedPage>();
Object.assign(globalThis, { describeOpenPages });

/** What every open page shows and what went wrong on it, for the report of a failed test. */
async function describeOpenPages(): Promise<string> {
  const texts = await Promise.all(
    [...openPages].map(async ({ page, problems }) => {
      const shown = await page
        .locator('body')
        .ariaSnapshot({ timeout: 5_000 })
        .catch((error: unknown) => String(error));
      return [page.url(), ...problems.map((problem) => problem.split('\n')[0]), shown.slice(0, 6_000)].join(
        '\n',
      );
    }),
  );
  return texts.join('\n\n');
}

/** Starts the browser that the test run prepared. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const text = process.env['TEST_BROWSER'];
  if (!text) throw new Error('No browser was prepared: browser tests lie in server/test/browser.');
  const { executable, env } = JSON.parse(text) as PreparedBrowser;
  return chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
  });
}

/**
 * A visitor of their own: nothing is shared with other pages, as with two people on two devices.
 * @param url where the server runs; the page's relative addresses start there
 * @param options a phone 390 px wide, light, English by default
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 390, height: 844 },
    locale: 'en-IN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const problems: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  const { host } = new URL(url);
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^(http|ws)s?:$/.test(asked.protocol) && asked.host !== host)
      problems.push(`outside: ${asked.origin}`);
  });
  const watched = { page, problems, close: () => context.close() };
  openPages.add(watched);
  context.on('close', () => openPages.delete(watched));
  return watched;
}

/**
 * Chooses a record by typing a part of its name. Presses once the list has stopped moving: options that do not fit
 * leave it when the server has answered, and what comes under the pointer meanwhile is another one or none.
 */
export async function pick(page: Page, label: string, typed: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  const options = page.getByRole('listbox').getByRole('option');
  await options.filter({ hasNotText: name }).first().waitFor({ state: 'detached' });
  await options.filter({ hasText: name }).click();
}

/** Shows a page in a theme and waits for its colours: inherited ones pass from parent to child a frame at a time. */
async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(`(async () => {
    for (let still = 0; still < 5; ) {
      await new Promise(requestAnimationFrame);
      still = document.getAnimations().some((one) => one instanceof CSSTransition) ? 0 : still + 1;
    }
  })()`);
}

/**
 * Signs somebody in on the page of the patients (`/`) or of the staff (`/admin/`), and waits until they are inside.
 * @param redirect where they are led, as if they had asked for that page first
 */
export async function signInAt(
  page: Page,
  client: '/' | '/admin/',
  email: string,
  password: string,
  redirect?: string,
): Promise<void> {
  await page.goto(`${client}sign-in${redirect ? `?redirect=${encodeURIComponent(redirect)}` : ''}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** Opens an address of a client and waits until that runs: what the server wrote for others is gone then. */
export async function openRunning(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('#app[data-v-app]').waitFor({ state: 'attached' });
}

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices, one line each; empty when all is well.
 */
async function findAccessibilityProblems(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Expects that axe finds nothing, in the dark theme and in the light one; ends in the light one. */
export async function expectAccessible(page: Page): Promise<void> {
  const problems: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await showTheme(page, colorScheme);
    problems.push(...(await findAccessibilityProblems(page)).map((problem) => `${colorScheme}: ${problem}`));
  }
  expect(problems).toEqual([]);
}

import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WatchedPage } from './browser.js';
import { findTooWide } from './narrow-pages.js';

const MAILS = '/demo/mail';
/** What the browser says of a test that looks into a mail, in which no script may run. */
const OF_TESTS = /^console: Blocked script execution/;

/** One mail that is open in the catcher. */
export interface OpenMail {
  /** Where the catcher shows it. */
  readonly path: string;
  readonly html: string;
  /** The HTML without its tags. */
  readonly text: string;
  /** Where its links lead. */
  readonly links: readonly string[];
}

/** Somebody who reads on a phone what the demo's catcher keeps, and is signed in nowhere. */
export class MailReader {
  constructor(private readonly watched: WatchedPage) {}

  get page(): Page {
    return this.watched.page;
  }

  /** What went wrong on its pages. */
  get problems(): readonly string[] {
    return this.watched.problems.filter((problem) => !OF_TESTS.test(problem));
  }

  /** How many mails to an address have a subject. */
  async count(address: string, subject: RegExp): Promise<number> {
    await this.page.goto(MAILS);
    return this.mailsTo(address).filter({ hasText: subject }).count();
  }

  /** Opens the newest mail of a subject, which has come. */
  async open(address: string, subject: RegExp): Promise<OpenMail> {
    await this.page.goto(MAILS);
    await this.mailsTo(address).filter({ hasText: subject }).first().click();
    await this.page.getByRole('heading', { level: 1, name: subject }).waitFor();
    const path = new URL(this.page.url()).pathname;
    const html = await (await this.page.request.get(`${path}/html`)).text();
    const body = html.slice(html.indexOf('<body'));
    return {
      path,
      html,
      text: body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '),
      links: [...body.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href),
    };
  }

  /** Presses the button of a mail. @returns the page that it opened */
  async press(mail: OpenMail, name: string): Promise<Page> {
    await this.page.goto(mail.path);
    const [opened] = await Promise.all([
      this.page.context().waitForEvent('page'),
      this.page.frameLocator('iframe').first().getByRole('link', { name, exact: true }).click(),
    ]);
    await opened.getByRole('heading', { level: 1 }).waitFor();
    return opened;
  }

  /** What scanners of mails do: every link is asked for twice by GET and twice by HEAD, and leads somewhere. */
  async scan(links: readonly string[]): Promise<void> {
    const { request } = this.page.context();
    for (const link of [...new Set(links)].flatMap((each) => [each, each])) {
      expect([link, (await request.get(link)).status()]).toEqual([link, 200]);
      expect([link, (await request.head(link)).status()]).toEqual([link, 200]);
    }
  }

  private mailsTo(address: string) {
    return this.page.getByRole('listitem').getByRole('link').filter({ hasText: address });
  }
}

/** Expects that a page fits a phone of 320 pixels in both themes, and leaves it as it was. */
export async function expectNoSideways(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findTooWide(page)).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}

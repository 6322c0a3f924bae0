import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WatchedPage } from './browser.js';

/** A small phone, and a window of 1280 pixels that is zoomed to 400 %: WCAG 2.2, 1.4.10. */
const SIZES = [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
];

/** What reaches beyond the right edge, boxes that scroll by themselves left out. */
export async function findTooWide(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const edge = document.documentElement.clientWidth + 1;
    const scrolls = (element) => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible' && box !== document.body) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > edge && !scrolls(element))
      .map((element) => element.tagName + ' ' + element.className);
  })()`);
}

/** Words of everyday length that go on in the next line: only what is longer than a line may be cut. */
async function findCutWords(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const cut = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement.checkVisibility() || text.parentElement.closest('.sr-only')) continue;
      for (const { 0: word, index } of text.data.matchAll(/\\p{L}{2,14}/gu)) {
        const letters = document.createRange();
        const lines = new Set();
        for (let at = index; at < index + word.length; at += 1) {
          letters.setStart(text, at);
          letters.setEnd(text, at + 1);
          lines.add(Math.round(letters.getBoundingClientRect().top));
        }
        const isWhole = !/\\p{L}/u.test(text.data[index - 1] ?? '') && !/\\p{L}/u.test(text.data[index + word.length] ?? '');
        if (isWhole && lines.size > 1) cut.push(word + ' in ' + text.parentElement.outerHTML.slice(0, 200));
      }
    }
    return cut;
  })()`);
}

/** What does not fit, once charts have followed the window, which they do a moment later. */
async function findMisfits(page: Page): Promise<{ tooWide: string[]; cutWords: string[] }> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await findTooWide(page)).length === 0) break;
    await page.waitForTimeout(100);
  }
  return { tooWide: await findTooWide(page), cutWords: await findCutWords(page) };
}

/** Opens one page after the other and expects that none scrolls sideways on a small screen or cuts a word of usual length. */
export async function expectNarrow(
  { page, problems, close }: WatchedPage,
  addresses: readonly string[],
): Promise<void> {
  const found: unknown[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // What is loading holds its place with a skeleton, of which a page may have several.
    await page.locator('main [role=status] > div[aria-hidden=true]').first().waitFor({ state: 'detached' });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const { tooWide, cutWords } = await findMisfits(page);
      if (tooWide.length + cutWords.length > 0) found.push({ address, size, tooWide, cutWords });
    }
  }
  expect(found).toEqual([]);
  expect(problems).toEqual([]);
  await close();
}

import type pg from 'pg';
import { chromium, type Browser } from 'playwright-core';
import type { Database } from '../src/database/database.js';
import { prepareChromium } from '../test/support/prepare-chromium.mjs';
import { addDoctors, fillClinic, layGround } from './clinic-data.js';
import { median } from './load.js';
import { round } from './report.js';
import { startServer, untilJobsAreDone } from './server-process.js';

/** How a page comes on a phone of the cheap sort by a slow line. Milliseconds, but for the last three. */
export interface PageRow {
  readonly page: string;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Until the client has taken over. */
  readonly usable: number;
  /** A fixed piece of work in the same page: what the machine itself was like. */
  readonly work: number;
  /** How much moved, as browsers count it. */
  readonly shift: number;
  readonly kilobytes: number;
  readonly requests: number;
}

/** 1.6 Mbit/s with 150 ms to and fro, and a processor four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SLOWER = 4;
const ROUNDS = 5;
const DOCTORS = 100;
const PATIENTS = 2_500;

interface Seen {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
}

const WATCH = `(() => {
  const seen = (window.seen = { firstPaint: 0, largestPaint: 0, shift: 0 });
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', (entry) => entry.name === 'first-contentful-paint' && (seen.firstPaint = entry.startTime));
  watch('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime));
  watch('layout-shift', (entry) => (seen.shift += entry.value));
})()`;
const WORK = `(() => {
  const from = performance.now();
  let sum = 0;
  for (let step = 0; step < 1e7; step += 1) sum += Math.sqrt(step) % 7;
  return [performance.now() - from, sum][0];
})()`;

/** Measures the first page and a doctor's, each opened anew with nothing kept. */
export async function measurePages(
  owner: pg.Client,
  database: Database,
  tokenSecret: string,
  tell: (line: string) => void,
): Promise<PageRow[]> {
  tell(`  Filling the database: ${DOCTORS} doctors …`);
  await layGround(owner);
  await addDoctors(owner, database, 1, DOCTORS);
  const { busyDoctors } = await fillClinic(owner, tokenSecret, PATIENTS, 0);
  const server = await startServer();
  const { executable, env } = await prepareChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    await untilJobsAreDone(owner);
    const doctor = busyDoctors[0]?.doctorId;
    if (doctor === undefined) throw new Error('There is no doctor to open the page of');
    const rows: PageRow[] = [];
    for (const [page, path] of [
      ['home', '/'],
      ['doctor', `/doctors/${doctor}`],
    ] as const) {
      tell(`  Measuring ${page}: ${ROUNDS} times …`);
      const opened: PageRow[] = [];
      for (let index = 0; index < ROUNDS; index += 1) {
        opened.push(await openOnce(browser, page, new URL(path, server.url).href));
      }
      rows.push(typical(page, opened));
    }
    return rows;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function openOnce(browser: Browser, page: string, address: string): Promise<PageRow> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-IN' });
  try {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    let requests = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await tab.addInitScript(WATCH);
    await tab.goto(address, { waitUntil: 'load' });
    await tab.locator('#app[data-v-app]').waitFor({ state: 'attached' });
    const usable = (await tab.evaluate('performance.now()')) as number;
    // What comes late, pictures and fonts, may still move things.
    await tab.waitForLoadState('networkidle');
    const seen = (await tab.evaluate('window.seen')) as Seen;
    const work = (await tab.evaluate(WORK)) as number;
    return { page, ...seen, usable, work, kilobytes: bytes / 1000, requests };
  } finally {
    await context.close();
  }
}

/** The middle of each figure; of what moved, the most. */
function typical(page: string, rows: readonly PageRow[]): PageRow {
  const middle = (pick: (row: PageRow) => number, digits = 0): number =>
    round(median(rows.map(pick)), digits);
  return {
    page,
    firstPaint: middle((row) => row.firstPaint),
    largestPaint: middle((row) => row.largestPaint),
    usable: middle((row) => row.usable),
    work: middle((row) => row.work),
    shift: round(Math.max(...rows.map((row) => row.shift)), 3),
    kilobytes: middle((row) => row.kilobytes),
    requests: middle((row) => row.requests),
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { say } from '../launcher/progress.mjs';
import { ROOT } from '../launcher/project.mjs';
import { prepareChromium } from '../test/support/prepare-chromium.mjs';

/** Of script, as sent, for the patient client's first screen on a phone: kilobytes of 1000 bytes. */
const BUDGET_KILOBYTES = 150;

const DIST = path.join(ROOT, 'clients/patient/dist');
const TYPES = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
});

/**
 * Opens the patient client's first screen in a browser and weighs every script that it loads.
 * @returns {Promise<string>} what is wrong
 */
export async function checkScriptSize() {
  const scripts = await loadedScripts();
  if (scripts.length === 0) return 'The first screen loaded no script: nothing was measured.';
  const sizes = scripts.map((file) => ({ file, size: brotliCompressSync(readFileSync(file)).length }));
  const kilobytes = sizes.reduce((sum, { size }) => sum + size, 0) / 1000;
  say(`       the patient client's first screen: ${kilobytes.toFixed(1)} kB of script, brotli`);
  if (kilobytes <= BUDGET_KILOBYTES) return '';
  const list = sizes
    .sort((a, b) => b.size - a.size)
    .map(({ file, size }) => `  ${(size / 1000).toFixed(1).padStart(6)}  ${path.relative(DIST, file)}`);
  return `The first screen loads ${kilobytes.toFixed(1)} kB of script; ${BUDGET_KILOBYTES} are allowed:\n${list.join('\n')}`;
}

/** @returns {Promise<string[]>} files of the scripts that the first screen loads, with nobody answering the API */
async function loadedScripts() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(DIST, pathname === '/' ? 'index.html' : path.normalize(pathname));
    if (!file.startsWith(DIST) || !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    return response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve on.');
  const url = `http://127.0.0.1:${address.port}`;
  const { executable, env } = await prepareChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env },
  });
  try {
    /** @type {Set<string>} */
    const files = new Set();
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-IN' });
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'script' || pathname.endsWith('.js'))
        files.add(path.join(DIST, pathname));
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(2000);
    return [...files];
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What the browser tests find in their environment. */
export const BROWSER_VARIABLE = 'TEST_BROWSER';

/**
 * @typedef {object} PreparedBrowser
 * @property {string} executable
 * @property {Record<string, string>} env to start it with, beside the process's own
 */

/**
 * The browser that CHROMIUM_PATH names, or else the one of @sparticuz/chromium, unpacked once per version with the
 * libraries and fonts that a bare Linux lacks.
 * @returns {Promise<PreparedBrowser>}
 */
export async function prepareChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error('CHROMIUM_PATH names no file.');
    return { executable: named, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser tests bring a Chromium for Linux x64 only. Set CHROMIUM_PATH to one of yours.',
    );
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = path.resolve(path.dirname(entry), '..', '..', 'package.json');
  /** @type {string} */
  const version = JSON.parse(readFileSync(manifest, 'utf8')).version;
  const cache = path.resolve(import.meta.dirname, '..', '..', '..', '.cache');
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(cache, folder);
  // Written at each run: it names the folder, which may have been moved.
  const fonts = path.join(folder, 'fonts.conf');
  writeFileSync(fonts, fontsConfiguration(folder));
  return {
    executable: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts },
  };
}

/**
 * The package unpacks into the temporary folder and takes any file there for whole, so it gets a fresh one, in a
 * process of its own, and the result is moved to its place only when it is complete.
 * @param {string} cache
 * @param {string} folder
 */
async function unpack(cache, folder) {
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(path.join(cache, 'partial-'));
  try {
    const script = `
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      // Its name for the system whose libraries are wanted too.
      env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw new Error(`Unpacking Chromium failed (${code}).`);
    chmodSync(partial, 0o755);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another run may have been first.
    if (!existsSync(folder)) throw error;
  }
}

/** @param {string} folder */
function fontsConfiguration(folder) {
  const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escape(path.join(folder, 'fonts'))}</dir>
  <cachedir>${escape(path.join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`;
}

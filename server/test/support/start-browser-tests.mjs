import { buildEverything } from '../../launcher/build.mjs';
import { BROWSER_VARIABLE, prepareChromium } from './prepare-chromium.mjs';
import { startTestDatabase } from './test-cluster.mjs';

/** Runs once before the browser tests: they drive the built server and clients. */
export default async function startBrowserTests() {
  await startTestDatabase();
  await buildEverything();
  process.env[BROWSER_VARIABLE] = JSON.stringify(await prepareChromium());
}

import { it } from '@jest/globals';
import { hasNginx } from '../support/nginx.js';
import { putBehindNginx } from '../support/product.js';

/** All that is in day.test.ts, as a doctor has a day behind nginx with two API servers. Long: a part of the soak. */
const isSoak = process.env['SOAK'] === '1';
if (!isSoak)
  console.warn('SKIPPED: a day behind nginx. SOAK=1 runs it; a booking behind it is always tested.');

if (isSoak && hasNginx()) {
  putBehindNginx();
  await import('./day.test.js');
} else {
  it.skip('needs nginx, and time', () => undefined);
}

import { it } from '@jest/globals';
import { hasNginx } from '../support/nginx.js';
import { putBehindNginx } from '../support/product.js';

/** All that is in booking.test.ts, as a patient books behind nginx with two API servers. */
if (hasNginx()) {
  putBehindNginx();
  await import('./booking.test.js');
} else {
  it.skip('needs nginx', () => undefined);
}

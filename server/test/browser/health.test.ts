import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../support/browser.js';
import { DESK, Product } from '../support/product.js';

/** How the installation is, in the console: what is not good, and what to do. */
const product = new Product(async () => {
  for (const [email, name, isFrontDesk] of [
    ['manager@clinic.test', 'Grace Okafor', false],
    ['desk@clinic.test', 'Ines Duarte', true],
  ] as const) {
    const id = await product.records.user('admin', product.passwordHash);
    await product.records.change(id, { email, name });
    await product.records.query('update users set is_front_desk = $2 where id = $1', [id, isFrontDesk]);
  }
  await product.records.setUp();
});

describe('the health of the installation in the browser', () => {
  it('a manager reads what is not good and what to do, mends it, and looks again', async () => {
    const { page, problems } = await product.signIn('/admin/', 'manager@clinic.test', DESK);
    await page.getByRole('link', { name: 'Health', exact: true }).click();
    const backup = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Backup' }) });
    await backup.getByText('There is no backup.').waitFor();
    await backup.getByText(/Run the command backup/).waitFor();
    await backup.getByText('Mend it').waitFor();
    await page
      .getByRole('status')
      .getByText(/Backup/)
      .waitFor();
    await expectAccessible(page);

    await product.records.query(
      `insert into backups (began_at, cause, place, bytes) values (now(), 'command', 'here', 1)`,
    );
    await page.getByRole('button', { name: 'Look again' }).click();
    await backup.getByText('Good', { exact: true }).waitFor();
    const address = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Address' }) });
    await address.getByText(`Your request is seen as one to ${product.server.url}.`).waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  it('the front desk neither finds nor opens it', async () => {
    const { page } = await product.signIn('/admin/', 'desk@clinic.test', DESK);
    await page.getByRole('navigation').first().waitFor();
    expect(await page.getByRole('link', { name: 'Health', exact: true }).count()).toBe(0);
    await page.goto('/admin/health');
    await page.waitForURL(/not-allowed/);
  }, 120_000);

  // The last one: the language stays with the account.
  it('is told in Hindi, on a phone, in the dark', async () => {
    const { page, problems } = await product.signIn('/admin/', 'manager@clinic.test', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await page.context().addCookies([{ name: 'language', value: 'hi', url: page.url() }]);
    await page.goto('/admin/health');
    await page.getByRole('heading', { name: 'इंस्टॉलेशन का हाल' }).waitFor();
    await page.getByText(/^पिछला बैकअप/).waitFor();
    await expectAccessible(page);
    expect(problems).toEqual([]);
  }, 120_000);
});

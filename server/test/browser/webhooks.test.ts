import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { expectAccessible } from '../support/browser.js';
import { DESK, Product } from '../support/product.js';
import { Receiver } from '../support/receiver.js';

/** Webhooks in the console: making one, trying it, seeing what was not taken, and sending that again. */
let receiver: Receiver;

beforeAll(async () => {
  process.env['OUTBOUND_ALLOW'] = '127.0.0.1';
  receiver = await Receiver.start();
});
afterAll(async () => {
  delete process.env['OUTBOUND_ALLOW'];
  await receiver?.stop();
});

const product = new Product(async () => {
  for (const [email, isFrontDesk] of [
    ['manager@clinic.test', false],
    ['desk@clinic.test', true],
  ] as const) {
    const id = await product.records.user('admin', product.passwordHash);
    await product.records.change(id, { email });
    await product.records.query('update users set is_front_desk = $2 where id = $1', [id, isFrontDesk]);
  }
  await product.records.setUp();
});

describe('webhooks in the console', () => {
  it('are made, tried, watched, switched off and removed by a manager', async () => {
    const { page, problems } = await product.signIn('/admin/', 'manager@clinic.test', DESK, '/webhooks');
    await page.getByText('No webhooks yet').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'New webhook' }).click();
    await page.getByRole('button', { name: 'Make webhook' }).click();
    await page.getByText('Say what you call the other system.').first().waitFor();
    await page.getByLabel('Name').fill('Our diary');
    await page.getByLabel('Address').fill('https://10.0.0.1/in');
    await page.getByRole('button', { name: 'Make webhook' }).click();
    await page
      .getByText(/leads into a private network/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByLabel('Address').fill(`${receiver.url}/in`);
    await page.getByRole('button', { name: 'Make webhook' }).click();
    await page.getByRole('heading', { name: 'Secret of Our diary' }).waitFor();
    const secret = await page.getByLabel('Secret', { exact: true }).inputValue();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Our diary' }).click();

    receiver.respond = (_message, response) => void response.writeHead(503).end();
    await page.getByText('No messages').waitFor();
    await page.getByRole('button', { name: 'Send a test' }).click();
    const row = page.getByRole('row', { name: /Test/ });
    await row.waitFor();
    for (let looks = 0; looks < 50 && (await row.getByText('Last answer: 503').count()) === 0; looks += 1) {
      await page.getByRole('button', { name: 'Look again' }).click();
      await page.waitForTimeout(100);
    }
    await row.getByText('Last answer: 503').waitFor();
    await row.getByText('What is sent').click();
    await row.getByText(/"type":"webhook.test"/).waitFor();
    await expectAccessible(page);
    receiver.reset();
    await row.getByRole('button', { name: /^Send now/ }).click();
    for (let looks = 0; looks < 50 && (await row.getByText('Taken').count()) === 0; looks += 1) {
      await page.getByRole('button', { name: 'Look again' }).click();
      await page.waitForTimeout(100);
    }
    await row.getByText('Taken').waitFor();
    const { body, headers } = receiver.received[0]!;
    expect(() => new Webhook(secret).verify(body, headers as Record<string, string>)).not.toThrow();

    const act = async (name: string, confirm: string | null): Promise<void> => {
      await page.getByRole('button', { name: 'Acts for Our diary' }).click();
      await page.getByRole('menuitem', { name }).click();
      if (confirm !== null) await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
    };
    await act('New secret', 'New secret');
    await page.getByRole('heading', { name: 'Secret of Our diary' }).waitFor();
    expect(await page.getByLabel('Secret', { exact: true }).inputValue()).not.toBe(secret);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText(/Messages are signed with the former secret, too, until/).waitFor();
    await act('Switch off', 'Switch off');
    await page.getByText('Off', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Send a test' }).count()).toBe(0);
    await act('Switch on again', null);
    await page.getByText('On', { exact: true }).waitFor();
    await expectAccessible(page);
    await act('Remove', 'Remove');
    await page.getByText('No webhooks yet').waitFor();
    expect(problems).toEqual([]);
  }, 180_000);

  it('are not for the front desk', async () => {
    const { page } = await product.signIn('/admin/', 'desk@clinic.test', DESK);
    await page.getByRole('link', { name: 'My account' }).waitFor();
    expect(await page.getByRole('link', { name: 'Webhooks', exact: true }).count()).toBe(0);
    await page.goto(new URL('/admin/webhooks', product.server.url).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'New webhook' }).count()).toBe(0);
  }, 120_000);
});

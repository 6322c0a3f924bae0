import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/browser.js';
import { DESK, Product } from '../support/product.js';

/** Tokens of programs in both clients: making one, seeing it once, and ending it. */
let patientId: string;

const product = new Product(async () => {
  await product.records.clinic();
  await product.records.clinic();
  patientId = await product.records.patient(product.passwordHash);
  await product.records.change(patientId, { email: 'noor@example.test', name: 'Noor Ahmed' });
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

/** Whom a program reaches with its token; null where it is good no more. */
async function whoIs(token: string): Promise<string | null> {
  const answer = await fetch(new URL('/graphql', product.server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
  const { data } = (await answer.json()) as { data: { me: { id: string } | null } };
  return data.me?.id ?? null;
}

/** Makes a token that may read the profile, and takes it from the dialog that shows it once. */
async function make(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Make a token' }).click();
  await page.getByLabel('Name of the program').fill(name);
  await page.getByLabel('Read name, e-mail, phone number and messages').check();
  await page.getByRole('button', { name: 'Make the token' }).click();
  await page.getByRole('heading', { name: `Token for ${name}` }).waitFor();
  const token = await page.getByLabel('Token', { exact: true }).inputValue();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Done' }).click();
  return token;
}

describe('programs in the browser', () => {
  it('a patient makes a token, sees it once, and ends it', async () => {
    const { page, problems } = await product.signIn('/', 'noor@example.test', {}, '/profile');
    await page.getByText('No program uses your account').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByRole('button', { name: 'Make the token' }).click();
    await page.getByText('Give the program a name.').first().waitFor();
    await page.getByText('Choose at least one thing that the program may do.').first().waitFor();
    await page.getByLabel('Only at some clinics').check();
    await expectAccessible(page);
    expect(await page.getByText('See the visits of a day').count()).toBe(0);
    await page.getByRole('button', { name: 'Go back' }).click();

    const token = await make(page, 'My diary');
    expect(await whoIs(token)).toBe(patientId);
    const listed = page.getByRole('list', { name: 'Tokens of programs' });
    await listed.getByText(`${token.slice(0, 10)}…`).waitFor();
    expect(await page.content()).not.toContain(token);
    await page.reload();
    await listed.getByText(/Last used/).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Revoke the token of My diary' }).click();
    await page.getByRole('dialog').getByText('This cannot be taken back').waitFor();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('The token of My diary is revoked.').waitFor();
    await page.getByText('No program uses your account').waitFor();
    expect(await whoIs(token)).toBeNull();
    expect(problems).toEqual([]);
  }, 180_000);

  it('a manager makes one of their own, and sees and ends everybody’s; the front desk does not', async () => {
    const patient = await product.signIn('/', 'noor@example.test', {}, '/profile');
    const theirs = await make(patient.page, 'Assistant');
    const { page, problems } = await product.signIn('/admin/', 'manager@clinic.test', DESK, '/account');
    await make(page, 'Desk display');
    await page.getByRole('link', { name: 'Programs', exact: true }).click();
    const row = page.getByRole('row', { name: /Assistant/ });
    await row.getByText('Noor Ahmed').waitFor();
    await page.getByRole('row', { name: /Desk display/ }).waitFor();
    await expectAccessible(page);
    await row.getByRole('button', { name: 'Revoke the token of Assistant' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await row.getByText(/^Revoked on/).waitFor();
    expect(await whoIs(theirs)).toBeNull();
    await page.reload();
    await page.getByRole('row', { name: /Desk display/ }).waitFor();
    expect(await row.count()).toBe(0);
    await page.getByLabel('Show').selectOption({ label: 'All, revoked ones too' });
    await row.getByText(/^Revoked on/).waitFor();
    await page.getByRole('link', { name: 'Record of acts' }).click();
    await page.getByRole('table').getByText('Revoked a program’s token').first().waitFor();
    await expectAccessible(page);
    expect([...problems, ...patient.problems]).toEqual([]);

    const desk = await product.signIn('/admin/', 'desk@clinic.test', DESK);
    await desk.page.getByRole('link', { name: 'My account' }).waitFor();
    expect(await desk.page.getByRole('link', { name: 'Programs', exact: true }).count()).toBe(0);
  }, 180_000);
});

import { afterAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { expectAccessible } from '../support/browser.js';
import { freePort } from '../support/free-port.js';
import { expectNoSideways, MailReader } from '../support/mail-reader.js';
import { Product } from '../support/product.js';
import { until } from '../support/until.js';

/** Somebody opens the link of a record that the desk made, where mail is set up: by a code, in each language. */
const WORDS = {
  en: {
    locale: 'en-IN',
    email: 'E-mail',
    password: 'Password',
    open: 'Open my account',
    look: 'Look at your e-mail',
    code: 'Code from the e-mail',
    wrong: /This is not the code/,
    other: 'Change what you typed',
    done: 'Your account is open.',
    subject: { code: /Your code/, exists: /You have an account already/ },
  },
  hi: {
    locale: 'hi-IN',
    email: 'ई-मेल',
    password: 'पासवर्ड',
    open: 'मेरा खाता खोलें',
    look: 'अपना ई-मेल देखें',
    code: 'ई-मेल में आया कोड',
    wrong: /यह सही कोड नहीं है/,
    other: 'लिखा हुआ बदलें',
    done: 'आपका खाता खुल गया।',
    subject: { code: /आपका कोड/, exists: /आपका खाता पहले से है/ },
  },
} as const;

const port = await freePort();
const product = new Product(
  async () => {
    await product.records.setUp();
    await product.records.query(`update settings set is_demo = true, languages = '{en,hi}'`);
  },
  { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, SMTP_URL: 'demo:' },
);

/** A record that the desk made, and the secret of its link. */
async function deskRecord(language: string): Promise<string> {
  const { records } = product;
  const deskId = await records.user('admin');
  const [user] = await records.query<{ id: string }>(
    `with u as (insert into users (full_name, role, origin, language) values ('Walk In', 'patient', 'desk', $1) returning id)
     insert into patients (user_id, date_of_birth, contact_number) select id, '1950-02-03', '+919800100000' from u
     returning user_id as id`,
    [language],
  );
  const token = randomBytes(32).toString('base64url');
  await records.query(
    `insert into account_links (user_id, purpose, token_hash, created_by, created_at, expires_at)
     values ($1, 'claim', sha256($2::text::bytea), $3, now(), now() + interval '7 days')`,
    [user!.id, token, deskId],
  );
  return token;
}

describe.each(['en', 'hi'] as const)('a record of the desk (%s)', (language) => {
  const words = WORDS[language];
  let closing: (() => Promise<void>)[] = [];

  afterAll(async () => {
    await Promise.all(closing.map((close) => close()));
  });

  it('opens with the code of the mail, and a known address shows the same page', async () => {
    const { records } = product;
    const phone = await product.open({ locale: words.locale, hasTouch: true, isMobile: true });
    const mailbox = await product.open({ locale: words.locale });
    closing = [phone.close, mailbox.close];
    const mails = new MailReader(mailbox);
    const { page } = phone;
    const patientId = await records.patient();
    await records.query('update users set language = $2 where id = $1', [patientId, language]);
    const known = await records.emailOf(patientId);
    const free = `walk.in.${language}@example.test`;

    await page.goto(`/access#${await deskRecord(language)}`);
    const shown: string[] = [];
    for (const email of [known, free]) {
      await page.getByLabel(words.email).fill(email);
      await page.getByLabel(words.password, { exact: true }).fill('three words that differ');
      await page.getByRole('button', { name: words.open }).click();
      await page.getByRole('heading', { level: 1, name: words.look }).waitFor();
      await expectAccessible(page);
      await expectNoSideways(page);
      await page.getByLabel(words.code).fill('000000');
      await page.getByRole('button', { name: words.open }).click();
      await page.getByText(words.wrong).waitFor();
      const text = await page.getByRole('main').innerText();
      shown.push(text.replaceAll(email, 'ADDRESS').replace(/[0-9०-९]+/g, 'N'));
      if (email === free) break;
      await page.getByRole('button', { name: words.other }).click();
      await page.getByRole('button', { name: words.open }).waitFor();
      expect(await page.getByLabel(words.email).inputValue()).toBe(known);
    }
    expect(shown[0]).toBe(shown[1]);

    for (const [email, subject] of [
      [known, words.subject.exists],
      [free, words.subject.code],
    ] as const) {
      await until(`${subject} at ${email}`, async () => (await mails.count(email, subject)) === 1);
    }
    const code = /\b\d{6}\b/.exec((await mails.open(free, words.subject.code)).text)?.[0] ?? '';
    await page.getByLabel(words.code).fill(code);
    await page.getByRole('button', { name: words.open }).click();
    await page.getByText(words.done).waitFor();
    await page.waitForURL((url) => url.pathname.endsWith('/appointments'));
    expect([...phone.problems, ...mails.problems]).toEqual([]);
  }, 120_000);
});

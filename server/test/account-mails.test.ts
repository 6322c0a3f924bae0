import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MailSink } from './support/mail-sink.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const REGISTER = `mutation ($email: String!) { registerPatient(input: { fullName: "Asha Rao", email: $email,
  password: "correct horse battery", contactNumber: "+919800012345", dateOfBirth: "1990-02-28" }) {
  ... on CodeSent { ticket } } }`;
const CONFIRM = `mutation ($ticket: String!, $code: String!) { confirmRegistration(input: { ticket: $ticket, code: $code }) {
  __typename ... on Session { user { id } } } }`;
const RESET = `mutation ($email: String!) { requestPasswordReset(email: $email) }`;
const CLAIM = `mutation ($input: ClaimAccountInput!) { claimAccount(input: $input) { __typename } }`;

interface Answers {
  registerPatient: { ticket: string };
  confirmRegistration: { __typename: string };
  claimAccount: { __typename: string };
}

let app: RunningApp;
let mails: MailSink;

beforeAll(async () => {
  mails = await MailSink.start();
  app = await RunningApp.start({
    config: {
      publicUrl: 'https://clinic.example',
      mail: { smtpUrl: mails.url, from: 'visits@clinic.example' },
    },
  });
}, 60_000);

afterAll(async () => {
  await app?.stop();
  await mails?.stop();
});

/** The newest mail to an address, once so many came. */
async function mailTo(address: string, count = 1): Promise<{ subject: string; text: string }> {
  await until(`mail to ${address}`, () => Promise.resolve(mails.to(address).length >= count));
  const { subject = '', text = '' } = mails.to(address)[count - 1]!;
  return { subject, text };
}

it('the code that arrives opens the account, and the link that arrives sets another password', async () => {
  const email = 'asha.mail@example.org';
  const visitor = new Visitor(app.app);
  const { data } = await visitor.ask<Answers>(REGISTER, { email });
  const { text } = await mailTo(email);
  const code = /^(\d{6})$/m.exec(text)?.[1] ?? '';
  expect(text).not.toContain('http');
  const opened = await visitor.ask<Answers>(CONFIRM, { ticket: data!.registerPatient.ticket, code });
  expect(opened.data!.confirmRegistration.__typename).toBe('Session');

  await visitor.ask(RESET, { email });
  const reset = await mailTo(email, 2);
  const token = /https:\/\/clinic\.example\/access#([\w-]{54})/.exec(reset.text)?.[1] ?? '';
  // A scanner that opens the link sends no secret, since that stands after #, and changes nothing.
  const input = { token, password: 'wholly new horse' };
  expect((await visitor.ask<Answers>(CLAIM, { input })).data!.claimAccount.__typename).toBe('Session');
  expect((await mailTo(email, 3)).text).toContain('https://clinic.example/forgotten-password');
}, 60_000);

it('somebody with an account hears that there is one, and no code', async () => {
  const email = await app.records.emailOf(await app.records.patient());
  await new Visitor(app.app).ask(REGISTER, { email });
  const { text } = await mailTo(email);
  expect(text).not.toMatch(/\d{6}/);
  expect(text).not.toContain('Asha');
  expect(text).toContain('https://clinic.example/sign-in');
}, 60_000);

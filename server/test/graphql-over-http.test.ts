import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { RunningApp } from './support/running-app.js';

const RULES = '{ bookingRules { currency } }';

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
});

afterAll(async () => app.stop());

describe('a query in the address', () => {
  const ask = (headers: Record<string, string>) =>
    fetch(`${app.app.url}/graphql?query=${encodeURIComponent(RULES)}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });

  it('is answered', async () => {
    expect((await ask({})).status).toBe(200);
    expect((await ask({ 'content-type': 'application/json' })).status).toBe(200);
  });

  // So that no page of strangers measures how long an answer takes by a request that needs no leave.
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json2'])(
    'is refused with the content type %s',
    async (contentType) => {
      expect((await ask({ 'content-type': contentType })).status).toBe(415);
    },
  );
});

describe('aliases', () => {
  it('try no more passwords than requests of one each', async () => {
    const patient = await app.records.patient(await new PasswordHasher().hash('three unrelated words'));
    const email = await app.records.emailOf(patient);
    const guesses = Array.from({ length: 15 }, (_, index) => {
      const input = `{ email: "${email}", password: "guess number ${index}" }`;
      return `a${index}: signIn(input: ${input}) { ... on NamedError { code } }`;
    });
    const answer = await app.send(`mutation { ${guesses.join(' ')} }`);
    // The first one too many ends the whole operation.
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });
});

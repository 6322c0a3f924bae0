import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { RunningApp } from './support/running-app.js';

const RULES = '{ bookingRules { currency } }';

/** What the specification recommends and this server leaves: it answers requests that are none with 400, not 200. */
const LEFT: ReadonlySet<string> = new Set(['572B', 'FDE2', '7B9B']);

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
});

afterAll(async () => app.stop());

describe('the specification of GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${app.app.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'true' } }),
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (id, name, fn) => {
    const result = await fn();
    // What it demands comes as an error, what it recommends as a warning, what it allows as a notice.
    const isMet = result.status === 'ok' || result.status === 'notice';
    expect([name, isMet ? 'met' : result.status]).toEqual([name, LEFT.has(id) ? 'warn' : 'met']);
  });
});

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

import { ApolloError, ApolloLink, execute, gql, HttpLink } from '@apollo/client/core';
import { baseMessages } from '../i18n/base.catalogue';
import { loadCatalogues, setLocale } from '../i18n/i18n';
import { describeError, readFailure } from './error-messages';

const query = gql('query Me { me { id } }');

beforeAll(() => loadCatalogues([baseMessages]));
afterEach(() => setLocale('en', false));

/** What a screen catches when the answer over HTTP was this one. */
async function caughtFrom(status: number, body: string): Promise<ApolloError> {
  const http = new HttpLink({
    uri: 'http://127.0.0.1/graphql',
    fetch: async () => new Response(body, { status }),
  });
  const networkError = await new Promise<Error>((resolve, reject) => {
    execute(ApolloLink.from([http]), { query }).subscribe({
      next: () => reject(new Error('It was an answer')),
      error: resolve,
    });
  });
  return new ApolloError({ networkError });
}

const unavailable = JSON.stringify({
  errors: [{ message: 'x', extensions: { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 5 } }],
});

test.each([
  [{ retryAfterSeconds: 600 }, /Nothing can be changed just now.* Try again in 10 minutes/, /10 मिनट/],
  [{}, /Nothing can be changed just now.*looked after/, /बदला नहीं जा सकता/],
])('READ_ONLY with %j says what can be done, in both languages', async (more, english, hindi) => {
  const body = JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'READ_ONLY', ...more } }] });
  const error = await caughtFrom(503, body);
  expect(describeError(error)).toMatch(english);
  await setLocale('hi', false);
  expect(describeError(error)).toMatch(hindi);
});

test.each([
  ['STORAGE_FULL', 507, /no room left for files/, /जगह नहीं बची/],
  ['STORAGE_UNAVAILABLE', 503, /cannot store or fetch files/, /न सहेज सकता है/],
  ['STORAGE_DAMAGED', 500, /no longer has this file/, /वैसी नहीं है/],
])('%s says what became of a file, in both languages', async (code, status, english, hindi) => {
  const error = await caughtFrom(
    status,
    JSON.stringify({ errors: [{ message: 'x', extensions: { code } }] }),
  );
  expect(readFailure(error).code).toBe(code);
  expect(describeError(error)).toMatch(english);
  await setLocale('hi', false);
  expect(describeError(error)).toMatch(hindi);
});

describe('an outage', () => {
  test.each([
    ['told by the server', 503, unavailable],
    ['of the server behind a proxy', 502, '<html>Bad Gateway</html>'],
    ['of the server behind a proxy, for now', 503, 'Service Unavailable'],
    ['of the server behind a proxy, by patience', 504, ''],
    ['told by a proxy in JSON of its own', 503, '{"message":"no upstream"}'],
    ['told by a proxy in a status of its own', 522, ''],
  ])(
    '%s: the clinic’s system does not answer, and it is not the reader’s fault',
    async (_name, status, body) => {
      const error = await caughtFrom(status, body);
      expect(readFailure(error).code).toBe('SERVICE_UNAVAILABLE');
      expect(describeError(error)).toMatch(/system is not answering .* Nothing was lost. Try again/);
      expect(describeError(error)).not.toMatch(/your connection/);
      await setLocale('hi', false);
      expect(describeError(error)).toMatch(/सिस्टम अभी जवाब नहीं दे रहा/);
    },
  );

  test('is not what a broken line is: nobody answered at all', () => {
    const error = new ApolloError({ networkError: new TypeError('Failed to fetch') });
    expect(readFailure(error).code).toBe('NETWORK');
    expect(describeError(error)).toMatch(/your connection/);
  });

  test.each([
    [404, 'INTERNAL_SERVER_ERROR', /our fault/],
    [413, 'INTERNAL_SERVER_ERROR', /our fault/],
    [500, 'INTERNAL_SERVER_ERROR', /our fault/],
    [429, 'RATE_LIMITED', /Too many|wait|again/i],
  ])('is not what a proxy refuses with %i: no line and no reader is blamed', async (status, code, said) => {
    const error = await caughtFrom(status, '<html></html>');
    expect(readFailure(error).code).toBe(code);
    expect(describeError(error)).toMatch(said);
    expect(describeError(error)).not.toMatch(/your connection|check the fields/);
  });

  test('is not what a fault is', async () => {
    const fault = JSON.stringify({
      errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: '7' } }],
    });
    expect(describeError(await caughtFrom(500, fault))).toContain('7');
  });
});

import { ApolloLink, execute, gql, Observable, type FetchResult } from '@apollo/client/core';
import { dropAccessToken, keepAccessToken } from './access-token';
import { authLink } from './auth-link';
import { setRefresh } from './refresh';

const query = gql('query Me { me { id } }');
const refusal: FetchResult = {
  data: null,
  errors: [{ message: 'Sign in to continue.', extensions: { code: 'UNAUTHENTICATED' } }],
};

/** A server that takes one token only, and remembers which it was sent. */
function serverTaking(valid: string): { link: ApolloLink; sent: (string | undefined)[] } {
  const sent: (string | undefined)[] = [];
  const link = new ApolloLink((operation) => {
    const { headers } = operation.getContext() as { headers?: Record<string, string> };
    sent.push(headers?.authorization);
    return Observable.of(
      headers?.authorization === `Bearer ${valid}` ? { data: { me: { id: '1' } } } : refusal,
    );
  });
  return { link: ApolloLink.from([authLink, link]), sent };
}

function ask(link: ApolloLink, context = {}): Promise<FetchResult> {
  return new Promise((resolve, reject) => execute(link, { query, context }).subscribe(resolve, reject));
}

const inOneHour = (): string => new Date(Date.now() + 3_600_000).toISOString();

beforeAll(() => {
  const locks = { request: (_name: string, work: () => Promise<boolean>) => work() };
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
});

afterEach(() => dropAccessToken());

function refreshTo(token: string | null): { calls: () => number } {
  let calls = 0;
  setRefresh(async () => {
    calls += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (token === null) dropAccessToken();
    else keepAccessToken(token, inOneHour());
    return token !== null;
  });
  return { calls: () => calls };
}

test('a refused token is refreshed once for all that ask together, and each is sent again', async () => {
  const refresh = refreshTo('new');
  keepAccessToken('old', inOneHour());
  const { link, sent } = serverTaking('new');
  const answers = await Promise.all([ask(link), ask(link), ask(link)]);
  expect(answers.map(({ data }) => data?.me)).toEqual([{ id: '1' }, { id: '1' }, { id: '1' }]);
  expect(refresh.calls()).toBe(1);
  expect(sent).toEqual([...Array(3).fill('Bearer old'), ...Array(3).fill('Bearer new')]);
});

test('a token about to end is refreshed before the request goes out', async () => {
  refreshTo('new');
  keepAccessToken('old', new Date(Date.now() + 10_000).toISOString());
  const { link, sent } = serverTaking('new');
  expect((await ask(link)).errors).toBeUndefined();
  expect(sent).toEqual(['Bearer new']);
});

test('a second refusal is handed on: no request is sent a third time', async () => {
  refreshTo('also refused');
  keepAccessToken('old', inOneHour());
  const { link, sent } = serverTaking('another');
  expect((await ask(link)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(sent).toHaveLength(2);
});

test('when the session has ended, the refusal is handed on at once', async () => {
  refreshTo(null);
  keepAccessToken('old', inOneHour());
  const { link, sent } = serverTaking('new');
  expect((await ask(link)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(sent).toHaveLength(1);
});

test('a visitor asks without a token and without a refresh', async () => {
  const refresh = refreshTo('new');
  const { link, sent } = serverTaking('new');
  await ask(link);
  expect(sent).toEqual([undefined]);
  expect(refresh.calls()).toBe(0);
});

test('an operation that needs no session goes out as it is', async () => {
  const refresh = refreshTo('new');
  keepAccessToken('old', inOneHour());
  const { link, sent } = serverTaking('new');
  await ask(link, { withoutSession: true });
  expect(sent).toEqual([undefined]);
  expect(refresh.calls()).toBe(0);
});

import { ApolloLink, execute, gql, Observable } from '@apollo/client/core';
import { jest } from '@jest/globals';
import { readOnlyLink } from '../graphql/read-only-link';
import { mountComposable } from '../testing/mount-composable';
import { settle, type Said } from '../testing/test-server';
import { createOrganization } from './organization';
import { useReadOnly } from './use-read-only';

const UNTIL = '2026-03-31T22:00:00Z';

function organization(readOnlySince: string | null): Said {
  const face = { name: 'A', currency: 'USD', country: 'US', languages: ['en'], logoUrl: null, isSetUp: true };
  const readOnlyUntil = readOnlySince === null ? null : UNTIL;
  return { organization: { __typename: 'Organization', ...face, readOnlySince, readOnlyUntil } };
}

/** As the server refuses a change. */
function refuseOne(): void {
  const refused = new ApolloLink(() =>
    Observable.of({ errors: [{ message: 'x', extensions: { code: 'READ_ONLY' } }] } as never),
  );
  execute(ApolloLink.from([readOnlyLink, refused]), { query: gql('mutation M { m }') }).subscribe({});
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'setTimeout'] });
});
afterEach(() => jest.useRealTimers());

const mount = () =>
  mountComposable(() => useReadOnly(), {
    install: (app, client) => void app.use(createOrganization(client)),
  });

test('a change that was refused has the server asked, and the page says so until it is over', async () => {
  const { result, server } = await mount();
  expect(result.isOn.value).toBe(false);
  refuseOne();
  await settle();
  await server.last('Organization').answer(organization('2026-03-31T20:00:00Z'));
  expect([result.isOn.value, result.until.value]).toEqual([true, UNTIL]);
  jest.advanceTimersByTime(30_000);
  await settle();
  await server.last('Organization').answer(organization(null));
  expect([result.isOn.value, result.until.value]).toEqual([false, null]);
});

test('a page that left asks no more', async () => {
  const { leave, server } = await mount();
  await leave();
  refuseOne();
  await settle();
  expect(() => server.last('Organization')).toThrow();
});

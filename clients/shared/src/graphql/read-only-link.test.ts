import { ApolloLink, execute, gql, HttpLink } from '@apollo/client/core';
import { onReadOnly, readOnlyLink } from './read-only-link';

const query = gql('query Me { me { id } }');

/** Sends an operation to a server that answers so, and waits for the end of it. */
function send(status: number, code: string): Promise<void> {
  const body = JSON.stringify({ errors: [{ message: 'x', extensions: { code } }] });
  const http = new HttpLink({
    uri: 'http://127.0.0.1/graphql',
    fetch: async () => new Response(body, { status }),
  });
  return new Promise((resolve) => {
    execute(ApolloLink.from([readOnlyLink, http]), { query }).subscribe({
      error: () => resolve(),
      complete: () => resolve(),
    });
  });
}

test.each([200, 503])('tells of a change that was refused with %d, and of nothing else', async (status) => {
  let heard = 0;
  const end = onReadOnly(() => (heard += 1));
  await send(status, 'READ_ONLY');
  expect(heard).toBe(1);
  await send(status, 'SERVICE_UNAVAILABLE');
  expect(heard).toBe(1);
  end();
  await send(status, 'READ_ONLY');
  expect(heard).toBe(1);
});

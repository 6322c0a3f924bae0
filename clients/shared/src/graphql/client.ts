import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  setLogVerbosity,
  split,
  type NormalizedCacheObject,
} from '@apollo/client/core';
import { getMainDefinition } from '@apollo/client/utilities';
import { authLink } from './auth-link';
import { createCache } from './cache';
import { readOnlyLink } from './read-only-link';
import { lazyLink } from './lazy-link';
import { closeSocket, socketLink } from './socket';

const path = '/graphql';

// The Vue binding calls parts that Apollo Client 3.14 warns will go in version 4, once for every query.
setLogVerbosity('error');

/**
 * The Apollo client of the page: HTTP for queries and mutations, a socket for subscriptions, both with the session.
 *
 * @param written answers that the server wrote into the page
 */
export function createApolloClient(
  written: NormalizedCacheObject | null = null,
): ApolloClient<NormalizedCacheObject> {
  const http = new HttpLink({ uri: path, credentials: 'same-origin' });
  const upload = lazyLink(() => import('./upload-link').then(({ createFileLink }) => createFileLink(path)));

  const link = split(
    ({ query }) => {
      const main = getMainDefinition(query);
      return main.kind === 'OperationDefinition' && main.operation === 'subscription';
    },
    socketLink(path),
    ApolloLink.from([
      readOnlyLink,
      authLink,
      split((operation) => operation.getContext().upload === true, upload, http),
    ]),
  );

  const client = new ApolloClient({
    link,
    cache: written === null ? createCache() : createCache().restore(written),
    devtools: { enabled: import.meta.env.DEV },
    defaultOptions: { watchQuery: { errorPolicy: 'none' }, mutate: { errorPolicy: 'none' } },
  });
  client.onClearStore(closeSocket);
  return client;
}

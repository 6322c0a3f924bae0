import type { ApolloLink } from '@apollo/client/core';
import type { Client } from 'graphql-ws';
import { lazyLink } from './lazy-link';

let socket: Client | null = null;

/** The link for subscriptions; graphql-ws is downloaded with the first of them. */
export function socketLink(path: string): ApolloLink {
  return lazyLink(async () => {
    const { createSocketLink } = await import('./socket-link');
    const { link, client } = createSocketLink(path);
    socket = client;
    return link;
  });
}

/** Cuts the connection so that it comes back with the present token: after signing in or out. */
export function closeSocket(): Promise<void> {
  socket?.terminate();
  return Promise.resolve();
}

import type { ApolloLink } from '@apollo/client/core';
import type { Client } from 'graphql-ws';
import { lazyLink } from './lazy-link';

let socket: Client | null = null;
const reconnected = new Set<() => void>();

/** The link for subscriptions; graphql-ws is downloaded with the first of them. */
export function socketLink(path: string): ApolloLink {
  return lazyLink(async () => {
    const { createSocketLink } = await import('./socket-link');
    const { link, client } = createSocketLink(path);
    socket = client;
    client.on('connected', (_socket, _payload, wasRetry) => {
      if (wasRetry) for (const tell of reconnected) tell();
    });
    return link;
  });
}

/**
 * Tells each time the connection is back after a loss: events of the time between have been missed.
 * @returns stops it
 */
export function onReconnect(tell: () => void): () => void {
  reconnected.add(tell);
  return () => reconnected.delete(tell);
}

/** Cuts the connection so that it comes back with the present token: after signing in or out. */
export function closeSocket(): Promise<void> {
  socket?.terminate();
  return Promise.resolve();
}

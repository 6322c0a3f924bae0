import type { ApolloClient } from '@apollo/client/core';
import type { App } from 'vue';
import { createSession } from '../session/session';
import { settle, testServer, type Said, type TestServer } from './test-server';

/** A server that knows who is here, and the session that goes with it: for `mountComposable`. */
export async function signedIn(user: Said): Promise<{
  server: TestServer;
  install: (app: App<object>, client: ApolloClient<object>) => void;
}> {
  localStorage.setItem('had-session', '1');
  const server = testServer();
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  server.always('RefreshSession', () => ({
    refreshSession: {
      __typename: 'Session',
      accessToken: 'token',
      expiresAt,
      user: { language: 'en', ...user },
    },
  }));
  await settle();
  return { server, install: (app, client) => void app.use(createSession(client)) };
}

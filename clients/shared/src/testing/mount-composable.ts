import { ApolloClient, setLogVerbosity } from '@apollo/client/core';
import { afterEach } from '@jest/globals';
import { DefaultApolloClient } from '@vue/apollo-composable';
import { createRenderer, type App, type Component } from 'vue';
import { createCache } from '../graphql/cache';
import { settle, testServer, type TestServer } from './test-server';

// As in the clients: the Vue binding calls parts that Apollo Client warns will go.
setLogVerbosity('error');

/** Draws nothing: a composable needs a component's life, not its looks. */
const { createApp } = createRenderer<object, object>({
  insert: () => undefined,
  remove: () => undefined,
  createElement: () => ({}),
  createText: () => ({}),
  createComment: () => ({}),
  setText: () => undefined,
  setElementText: () => undefined,
  parentNode: () => null,
  nextSibling: () => null,
  patchProp: () => undefined,
});

/** Mounts a component with its children, of which nothing is drawn, until the end of the test. */
export function mountTree(component: Component): void {
  const app = createApp(component);
  app.mount({});
  onScreen.add(async () => app.unmount());
}

const onScreen = new Set<() => Promise<void>>();
afterEach(async () => {
  await Promise.all([...onScreen].map((leave) => leave()));
  onScreen.clear();
});

export interface Mounted<Result> {
  /** What the composable returned. */
  readonly result: Result;
  readonly server: TestServer;
  readonly client: ApolloClient<object>;
  /** Takes the component off the screen, with all that follows. */
  readonly leave: () => Promise<void>;
}

/**
 * Uses a composable in a component of its own, over the clients' cache and a server that the test answers for. It
 * leaves the screen with the end of the test at the latest.
 *
 * @param install what else the app provides: the session
 */
export async function mountComposable<Result>(
  use: () => Result,
  {
    server = testServer(),
    install = () => undefined,
  }: { server?: TestServer; install?: (app: App<object>, client: ApolloClient<object>) => void } = {},
): Promise<Mounted<Result>> {
  const client = new ApolloClient({
    link: server.link,
    cache: createCache(),
    defaultOptions: { watchQuery: { errorPolicy: 'none' }, mutate: { errorPolicy: 'none' } },
  });
  const results: Result[] = [];
  const app = createApp({
    setup: () => {
      results.push(use());
      return () => null;
    },
  });
  app.provide(DefaultApolloClient, client);
  install(app, client);
  app.mount({});
  await settle();
  const [result] = results;
  if (result === undefined) throw new Error('The composable returned nothing');
  async function leave(): Promise<void> {
    if (!onScreen.delete(leave)) return;
    app.unmount();
    await settle();
    client.stop();
  }
  onScreen.add(leave);
  return { result, server, client, leave };
}

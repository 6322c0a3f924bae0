import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient, type Client } from 'graphql-ws';
import { freshAccessToken, hasAccessToken } from './access-token';
import { refreshOnce, refreshUnderWay } from './refresh';

async function socketToken(): Promise<string | null> {
  await refreshUnderWay();
  if (freshAccessToken() === null && hasAccessToken()) await refreshOnce();
  return freshAccessToken();
}

/**
 * Subscriptions over graphql-transport-ws at the address of the API. Connects with the first subscription, closes
 * after the last, connects again after a loss with growing, scattered pauses, each time with a fresh token.
 */
export function createSocketLink(path: string): { link: GraphQLWsLink; client: Client } {
  const url = new URL(path, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const client = createClient({
    url: url.href,
    lazy: true,
    keepAlive: 20_000,
    retryAttempts: Infinity,
    retryWait: (retries) =>
      new Promise((resolve) =>
        setTimeout(resolve, Math.min(30_000, 500 * 2 ** retries) * (0.5 + Math.random())),
      ),
    shouldRetry: () => true,
    connectionParams: async () => {
      const token = await socketToken();
      return token === null ? {} : { accessToken: token };
    },
  });
  return { link: new GraphQLWsLink(client), client };
}

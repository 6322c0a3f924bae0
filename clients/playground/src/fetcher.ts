import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';

const path = '/graphql';
const http = createGraphiQLFetcher({ url: path });

function isSubscription(
  document: DocumentNode | undefined,
  operationName: string | null | undefined,
): boolean {
  return document !== undefined && getOperationAST(document, operationName)?.operation === 'subscription';
}

/** The access token of an `authorization: Bearer …` header, however it is spelled. */
function accessToken(headers: Record<string, unknown> | undefined): string | undefined {
  const entry = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization');
  return typeof entry?.[1] === 'string' ? entry[1].replace(/^Bearer\s+/i, '').trim() || undefined : undefined;
}

/** A socket of its own for each subscription, so that it always carries the headers as they are written now. */
async function* subscribe(
  { query, operationName, variables }: FetcherParams,
  token: string | undefined,
): AsyncGenerator<ExecutionResult> {
  const url = new URL(path, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const client = createClient({ url: url.href, connectionParams: token ? { accessToken: token } : {} });
  try {
    const results = client.iterate({
      query,
      operationName: operationName ?? null,
      variables: variables as Record<string, unknown> | null,
    });
    // The two packages describe one answer by different types: errors as sent, and errors as thrown.
    yield* results as unknown as AsyncIterable<ExecutionResult>;
  } finally {
    await client.dispose();
  }
}

/** Queries and mutations over HTTP, subscriptions over graphql-ws, both with the token of the headers editor. */
export const fetcher: Fetcher = (params, options) =>
  isSubscription(options?.documentAST, params.operationName)
    ? subscribe(params, accessToken(options?.headers))
    : http(params, options);

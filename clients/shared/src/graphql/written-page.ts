import {
  ApolloClient,
  ApolloLink,
  Observable,
  type FetchResult,
  type NormalizedCacheObject,
} from '@apollo/client/core';
import { print } from 'graphql';
import { createCache } from './cache';

/** An operation as the API takes it. */
export interface Question {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
}

/** The Apollo client of one page that the server writes: it asks within the process, and each question once. */
export function createWrittenClient(
  ask: (question: Question) => Promise<FetchResult>,
): ApolloClient<NormalizedCacheObject> {
  const link = new ApolloLink(
    ({ query, operationName, variables }) =>
      new Observable((observer) => {
        ask({ query: print(query), operationName, variables }).then(
          (answer) => {
            observer.next(answer);
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      }),
  );
  return new ApolloClient({ link, cache: createCache(), ssrMode: true });
}

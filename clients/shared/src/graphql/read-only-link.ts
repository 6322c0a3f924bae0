import { ApolloLink, Observable, type FetchResult } from '@apollo/client/core';
import { codeOf } from './error-codes';

const listeners = new Set<() => void>();

/** Hears of each change that was refused because nothing can be changed. Returns how to end it. */
export function onReadOnly(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Answer {
  errors?: FetchResult['errors'];
}

/** What an answer with a status of its own says comes as an error that holds it. */
function answerIn(error: unknown): Answer {
  const result = typeof error === 'object' && error !== null && 'result' in error ? error.result : null;
  return typeof result === 'object' && result !== null ? (result as Answer) : {};
}

function listenTo({ errors }: Answer): void {
  if (!Array.isArray(errors) || !errors.some((error) => codeOf(error) === 'READ_ONLY')) return;
  for (const listener of listeners) listener();
}

/** Tells who listens that the server has become read only, so that every page says so. */
export const readOnlyLink = new ApolloLink(
  (operation, forward) =>
    new Observable<FetchResult>((observer) => {
      const active = forward(operation).subscribe({
        next: (result) => {
          listenTo(result);
          observer.next(result);
        },
        error: (error: unknown) => {
          listenTo(answerIn(error));
          observer.error(error);
        },
        complete: () => observer.complete(),
      });
      return () => active.unsubscribe();
    }),
);

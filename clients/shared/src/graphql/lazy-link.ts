import { ApolloLink, Observable, type FetchResult } from '@apollo/client/core';

/** A link whose code is downloaded when the first operation needs it. */
export function lazyLink(load: () => Promise<ApolloLink>): ApolloLink {
  let loading: Promise<ApolloLink> | null = null;
  return new ApolloLink(
    (operation, forward) =>
      new Observable<FetchResult>((observer) => {
        let active: { unsubscribe: () => void } | null = null;
        let closed = false;
        loading ??= load().catch((error: unknown) => {
          // The next operation tries the download again.
          loading = null;
          throw error;
        });
        loading.then(
          (link) => {
            const answer = link.request(operation, forward);
            if (closed || !answer) return;
            active = answer.subscribe({
              next: (result) => observer.next(result),
              error: (error: unknown) => observer.error(error),
              complete: () => observer.complete(),
            });
          },
          (error: unknown) => observer.error(error),
        );
        return () => {
          closed = true;
          active?.unsubscribe();
        };
      }),
  );
}

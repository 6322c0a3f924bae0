import { ApolloLink, Observable, type FetchResult, type NextLink, type Operation } from '@apollo/client/core';
import { freshAccessToken, hasAccessToken } from './access-token';
import { codeOf } from './error-codes';
import { refreshOnce, refreshUnderWay } from './refresh';

async function readyToken(): Promise<string | null> {
  await refreshUnderWay();
  const token = freshAccessToken();
  if (token !== null || !hasAccessToken()) return token;
  await refreshOnce();
  return freshAccessToken();
}

function withToken(operation: Operation, token: string | null): void {
  if (token === null) return;
  operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
    headers: { ...headers, authorization: `Bearer ${token}` },
  }));
}

function isUnauthenticated(result: FetchResult): boolean {
  return result.errors?.some((error) => codeOf(error) === 'UNAUTHENTICATED') ?? false;
}

/**
 * Sends the access token with every operation, refreshes it shortly before its end, and once more when the server
 * refuses it. An operation with `context: { withoutSession: true }` goes out as it is.
 */
export const authLink = new ApolloLink((operation: Operation, forward: NextLink) => {
  if (operation.getContext().withoutSession === true) return forward(operation);

  return new Observable<FetchResult>((observer) => {
    let active: { unsubscribe: () => void } | null = null;
    let closed = false;

    const send = (mayRetry: boolean): void => {
      if (closed) return;
      active = forward(operation).subscribe({
        next: (result) => {
          if (!mayRetry || !isUnauthenticated(result) || !hasAccessToken()) return observer.next(result);
          active?.unsubscribe();
          refreshOnce().then(
            (open) => {
              if (!open) {
                observer.next(result);
                return observer.complete();
              }
              withToken(operation, freshAccessToken());
              send(false);
            },
            (error: unknown) => observer.error(error),
          );
        },
        error: (error: unknown) => observer.error(error),
        complete: () => observer.complete(),
      });
    };

    readyToken().then(
      (token) => {
        withToken(operation, token);
        send(true);
      },
      (error: unknown) => observer.error(error),
    );

    return () => {
      closed = true;
      active?.unsubscribe();
    };
  });
});

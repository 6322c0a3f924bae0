import type { GraphQLFormattedError } from 'graphql';

/** Codes of refusals that a matrix shows by their status. */
const SHORT: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: '401',
  FORBIDDEN: '403',
  NOT_FOUND: '404',
};

/** How a cell says that something was refused by a code. */
export function refusedBy(code: unknown): string {
  return SHORT[String(code)] ?? String(code);
}

/** How a cell says what GraphQL answered. */
export function outcomeOf({
  data,
  errors,
}: {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly Pick<GraphQLFormattedError, 'extensions'>[];
}): string {
  const [error] = errors ?? [];
  if (error !== undefined) return refusedBy(error.extensions?.['code']);
  const [value] = Object.values(data ?? {});
  // Nothing of this id, or none that was there to be taken away.
  if (value === null || value === false) return '404';
  const code = (value as { readonly code?: unknown }).code;
  if (typeof code === 'string') return refusedBy(code);
  return isEmpty(value) ? 'empty' : 'ok';
}

/** Whether a list holds nothing: what is everybody's own to ask, and has nothing of another's in it. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  const { edges, items, total, bookings } = value as Readonly<Record<string, unknown>>;
  return total === 0 || [edges, items, bookings].some((list) => Array.isArray(list) && list.length === 0);
}

import type { GraphQLFormattedError } from 'graphql';

/** Codes of GraphQL errors that the API documents, and NETWORK for an answer that never came. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'READ_ONLY'
  | 'SERVICE_UNAVAILABLE'
  | 'STORAGE_DAMAGED'
  | 'STORAGE_FULL'
  | 'STORAGE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'NETWORK';

const documented: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'READ_ONLY',
  'SERVICE_UNAVAILABLE',
  'STORAGE_DAMAGED',
  'STORAGE_FULL',
  'STORAGE_UNAVAILABLE',
] satisfies ErrorCode[];

/** The documented code of one GraphQL error; anything else counts as the server's own fault. */
export function codeOf(error: Pick<GraphQLFormattedError, 'extensions'>): ErrorCode {
  const code = error.extensions?.code;
  return typeof code === 'string' && documented.includes(code)
    ? (code as ErrorCode)
    : 'INTERNAL_SERVER_ERROR';
}

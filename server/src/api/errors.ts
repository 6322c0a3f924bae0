import { GraphQLError } from 'graphql';
import type { FieldRule } from './field-rule.js';
import { LIMITS } from './limits.js';

/** One field of the input and the rules it breaks. */
export interface FieldFault {
  /** Path inside the input, such as `email` or `input.email`. */
  readonly field: string;
  readonly rule: FieldRule;
  /** The number that the rule goes by, where it has one. */
  readonly limit?: number;
}

/**
 * A refusal that is the same for every operation and so not part of a result union. Services throw it; it becomes a
 * GraphQL error with `extensions.code`.
 */
export class RequestError extends Error {
  constructor(
    readonly code:
      | 'UNAUTHENTICATED'
      | 'FORBIDDEN'
      | 'NOT_FOUND'
      | 'BAD_USER_INPUT'
      | 'RATE_LIMITED'
      | 'READ_ONLY'
      | 'SERVICE_UNAVAILABLE'
      | 'STORAGE_DAMAGED'
      | 'STORAGE_FULL'
      | 'STORAGE_UNAVAILABLE',
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

/** Nobody is signed in, or the session ended. */
export function unauthenticated(): RequestError {
  return new RequestError('UNAUTHENTICATED', 'Sign in to continue.');
}

/** The viewer's role may never do this. */
export function forbidden(): RequestError {
  return new RequestError('FORBIDDEN', 'You may not do this.');
}

/** There is no such record, or it is not this viewer's: both answer alike. */
export function notFound(what: string): RequestError {
  return new RequestError('NOT_FOUND', `There is no such ${what}.`);
}

/** Input that breaks rules; names no more faults than LIMITS.faults. */
export function badInput(faults: readonly FieldFault[]): RequestError {
  return new RequestError('BAD_USER_INPUT', 'Some of what was sent is not valid.', {
    fields: faults.slice(0, LIMITS.faults),
  });
}

/** Too many tries; says after how many seconds another one is worth it. */
export function rateLimited(retryAfterSeconds: number): RequestError {
  return new RequestError('RATE_LIMITED', 'Too many tries. Wait a little and try again.', {
    retryAfterSeconds,
  });
}

/** After so many seconds another try is worth it. */
export const RETRY_AFTER_SECONDS = 5;

/** The database does not answer. A change may have been made all the same: only its idempotency key can tell. */
export function serviceUnavailable(): RequestError {
  return new RequestError('SERVICE_UNAVAILABLE', 'The service does not answer just now. Try again.', {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });
}

/**
 * Nothing may be changed for now. Says after how many seconds another try is worth it, where that is known.
 * @param until when it is over
 */
export function readOnly(until: Date | null, now: Date): RequestError {
  const seconds = until === null ? 0 : Math.ceil((until.getTime() - now.getTime()) / 1_000);
  return new RequestError(
    'READ_ONLY',
    'Nothing can be changed just now: the installation is read only.',
    seconds > 0 ? { retryAfterSeconds: seconds } : {},
  );
}

/** The GraphQL form of a RequestError. */
export function toGraphQLError(error: RequestError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code: error.code, ...error.extensions } });
}

import { ApolloError } from '@apollo/client/core';
import { formatWait } from '../format/format';
import { useMessages } from '../i18n/i18n';
import { baseMessages } from '../i18n/base.catalogue';
import { codeOf, type ErrorCode } from './error-codes';

/** What went wrong, reduced to what a screen can act on. */
export interface Failure {
  code: ErrorCode;
  /** Fields that were refused and the rule each broke, for BAD_USER_INPUT. */
  fields: { field: string; rule: string }[];
  /** For RATE_LIMITED, SERVICE_UNAVAILABLE and STORAGE_UNAVAILABLE, and for READ_ONLY where it is known. */
  retryAfterSeconds: number | null;
  /** For the server's own faults: what to tell whoever looks into it. */
  requestId: string | null;
}

interface Extensions {
  fields?: unknown;
  retryAfterSeconds?: unknown;
  requestId?: unknown;
}

function isRefusedField(value: unknown): value is { field: string; rule: string } {
  return typeof value === 'object' && value !== null && 'field' in value && typeof value.field === 'string';
}

function isErrorList(value: unknown): value is { extensions?: Record<string, unknown> }[] {
  return Array.isArray(value);
}

/** Errors in the body of an answer with a status other than 200, which Apollo hands on as a network error. */
function errorsInAnswer(error: ApolloError): { extensions?: Record<string, unknown> }[] {
  const network = error.networkError;
  if (!network || !('result' in network) || typeof network.result !== 'object') return [];
  const { errors } = network.result as { errors?: unknown };
  return isErrorList(errors) ? errors : [];
}

/** The code of an answer that says nothing itself. */
function codeWithoutWords({ networkError }: ApolloError): ErrorCode {
  if (!networkError) return 'INTERNAL_SERVER_ERROR';
  const status = 'statusCode' in networkError ? Number(networkError.statusCode) : 0;
  // What a proxy says when the server behind it does not answer.
  if (status > 500) return 'SERVICE_UNAVAILABLE';
  if (status === 429) return 'RATE_LIMITED';
  // Something answered, so the connection holds: what it refused is no fault of the reader's.
  return status >= 400 ? 'INTERNAL_SERVER_ERROR' : 'NETWORK';
}

/** Reads a caught error; an error that is not Apollo's counts as a fault of our own. */
export function readFailure(error: unknown): Failure {
  const failure: Failure = {
    code: 'INTERNAL_SERVER_ERROR',
    fields: [],
    retryAfterSeconds: null,
    requestId: null,
  };
  if (!(error instanceof ApolloError)) return failure;
  const first = error.graphQLErrors[0] ?? errorsInAnswer(error)[0];
  if (!first) return { ...failure, code: codeWithoutWords(error) };
  const extensions: Extensions = first.extensions ?? {};
  return {
    code: codeOf(first),
    fields: Array.isArray(extensions.fields) ? extensions.fields.filter(isRefusedField) : [],
    retryAfterSeconds: typeof extensions.retryAfterSeconds === 'number' ? extensions.retryAfterSeconds : null,
    requestId: typeof extensions.requestId === 'string' ? extensions.requestId : null,
  };
}

/** Whether a caught error says that there is no such thing, or none that this viewer may see. */
export function isNotFound(error: unknown): boolean {
  return readFailure(error).code === 'NOT_FOUND';
}

/** The text for a caught error in the language in use. */
export function describeError(error: unknown): string {
  const { t } = useMessages(baseMessages);
  const failure = readFailure(error);
  switch (failure.code) {
    case 'NETWORK':
      return t('error.network');
    case 'UNAUTHENTICATED':
      return t('error.unauthenticated');
    case 'FORBIDDEN':
      return t('error.forbidden');
    case 'NOT_FOUND':
      return t('error.notFound');
    case 'BAD_USER_INPUT':
      return t('error.badInput');
    case 'RATE_LIMITED':
      return t('error.rateLimited', { wait: formatWait(failure.retryAfterSeconds ?? 60) });
    case 'READ_ONLY':
      return failure.retryAfterSeconds === null
        ? t('error.readOnly')
        : t('error.readOnlyFor', { wait: formatWait(failure.retryAfterSeconds) });
    case 'SERVICE_UNAVAILABLE':
      return t('error.unavailable');
    case 'STORAGE_DAMAGED':
      return t('error.storageDamaged');
    case 'STORAGE_FULL':
      return t('error.storageFull');
    case 'STORAGE_UNAVAILABLE':
      return t('error.storageUnavailable');
    case 'INTERNAL_SERVER_ERROR':
      return failure.requestId
        ? t('error.serverWithId', { requestId: failure.requestId })
        : t('error.server');
  }
}

import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { ValidationError } from 'class-validator';
import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import { sqlState } from '../database/database.js';
import { isOutage, logOutage } from '../database/outage.js';
import { readOnlyRefusal } from '../database/read-only.js';
import { isUploadFault } from '../files/received-file.js';
import { StorageError } from '../files/storage-error.js';
import { VALIDATOR_RULES } from '../api/field-rule.js';
import {
  badInput,
  readOnly,
  RequestError,
  serviceUnavailable,
  toGraphQLError,
  type FieldFault,
} from '../api/errors.js';
import { LIMITS } from '../api/limits.js';

/** Codes whose message was written for the person who asks; everything else is masked. */
const OWN_CODES: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  'UPLOAD_REFUSED',
]);

/** SQLSTATEs that say that a value does not fit, which only input can cause: every constant of ours fits. */
const UNFIT_DATA: ReadonlySet<string> = new Set(['22021', '22P02', '22P05', '22003', '22007', '22008']);

function faults(errors: readonly ValidationError[], path: string[] = []): FieldFault[] {
  return errors.flatMap((error) => {
    const here = [...path, error.property];
    const own = Object.keys(error.constraints ?? {}).map((name) => ({
      field: here.join('.'),
      rule: VALIDATOR_RULES[name] ?? 'form',
    }));
    return [...own, ...faults(error.children ?? [], here)];
  });
}

/** The library's words repeat names that the request brought, whatever their length. */
function bounded(message: string): string {
  return message.length > LIMITS.message ? `${message.slice(0, LIMITS.message).toWellFormed()}…` : message;
}

/** The answer with no more errors than anybody reads, where it brings nothing else. */
export function boundErrors(result: FormattedExecutionResult): FormattedExecutionResult {
  const { data, errors } = result;
  const isTooMuch =
    (data === undefined || data === null) && errors !== undefined && errors.length > LIMITS.errors;
  return isTooMuch ? { ...result, errors: errors.slice(0, LIMITS.errors) } : result;
}

/**
 * What a client hears of an error: our own refusals as they are, a validation error as fields and rules (never the
 * input itself), an outage as such, and of everything unexpected only the request id, under which it is logged.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  logger: Logger,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.locations === undefined
      ? {}
      : { locations: formatted.locations.slice(0, LIMITS.locations) }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (original instanceof RequestError) return { ...toGraphQLError(original).toJSON(), ...place };
  if (original instanceof ArgumentValidationError) {
    const fields = faults(original.extensions.validationErrors);
    return { ...toGraphQLError(badInput(fields)).toJSON(), ...place };
  }
  if (isUploadFault(original)) {
    return { ...toGraphQLError(badInput([{ field: 'file', rule: 'file' }])).toJSON(), ...place };
  }
  if (original instanceof StorageError) {
    logger.error({ err: original, requestId, path: formatted.path }, 'the storage of files failed');
    return { ...toGraphQLError(original.refusal).toJSON(), ...place };
  }
  const refusal = readOnlyRefusal(original);
  if (refusal !== null) return { ...toGraphQLError(readOnly(refusal.until, new Date())).toJSON(), ...place };
  if (isOutage(original)) {
    logOutage(logger, original);
    return { ...toGraphQLError(serviceUnavailable()).toJSON(), ...place };
  }
  const code = formatted.extensions?.['code'];
  if (original instanceof GraphQLError && typeof code === 'string' && OWN_CODES.has(code)) {
    const {
      stacktrace: _stack,
      http: _http,
      ...extensions
    } = formatted.extensions as Record<string, unknown>;
    return { message: bounded(formatted.message), ...place, extensions };
  }
  if (
    original instanceof GraphQLError &&
    original.nodes !== undefined &&
    original.extensions['code'] === undefined
  ) {
    // Of the library, about an argument: a variable was null where the argument may not be.
    const [, argument] = /^Argument "(\w+)"/.exec(original.message) ?? [];
    const fields = argument === undefined ? [] : [{ field: argument, rule: 'required' as const }];
    return { ...toGraphQLError(badInput(fields)).toJSON(), ...place };
  }
  if (UNFIT_DATA.has(sqlState(original) ?? '')) {
    // Text that PostgreSQL cannot hold, an id that is none, a number or time out of range.
    logger.warn({ err: original, requestId, path: formatted.path }, 'input refused by the database');
    return { ...toGraphQLError(badInput([])).toJSON(), ...place };
  }
  logger.error({ err: original, requestId, path: formatted.path }, 'unexpected error');
  return {
    message: 'Something went wrong.',
    ...place,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId },
  };
}

import { STATUS_CODES } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import { toGraphQLError, unauthenticated } from '../api/errors.js';
import type { Executed } from './ground.js';

/** A refusal in the form of RFC 9457, with the refusal's own fields beside the standard ones. */
export interface Problem {
  /** No page stands behind it: `code` says what it is. */
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly [field: string]: unknown;
}

export const PROBLEM_TYPE = 'application/problem+json';

/**
 * Status of each refusal that a union answers, by the name of its type. 409: the state of things does not allow it just
 * now. 422: it never would be allowed so. A test demands one for every type that the operations can answer.
 */
export const REFUSALS: Readonly<Record<string, number>> = {
  AlreadyRated: 409,
  AlreadyWaiting: 409,
  ChangedMeanwhile: 412,
  CodeNotValid: 422,
  DayFull: 409,
  EmailTaken: 409,
  FileNotAllowed: 415,
  FileTooLarge: 413,
  HoldEnded: 409,
  HoursChanged: 412,
  KeyReused: 422,
  LimitReached: 409,
  NotAllowedNow: 409,
  NotBookable: 422,
  NotCompleted: 409,
  OfferOver: 409,
  OutsideHours: 422,
  PatientBusy: 409,
  SlotTaken: 409,
  TooEarly: 409,
  TooLate: 409,
  TooManyReports: 409,
  VisitOver: 409,
  WaitOver: 409,
  WaitlistFull: 409,
  WeakPassword: 422,
  WrongCredentials: 401,
};

/** Status of an error that is the same for every operation, by its code; 500 for any other. */
export const ERRORS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 422,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  READ_ONLY: 503,
  SERVICE_UNAVAILABLE: 503,
  STORAGE_FULL: 507,
  STORAGE_UNAVAILABLE: 503,
  UPLOAD_REFUSED: 400,
};

export function problem(
  status: number,
  code: string,
  detail: string,
  fields: Readonly<Record<string, unknown>> = {},
): Problem {
  return { ...fields, type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, code };
}

/** What an operation was refused with, as a whole or instead of its thing; null where it was not. */
export function refusalIn({ data, errors }: Executed): Problem | null {
  const [error] = errors ?? [];
  if (error !== undefined) return problemOfError(error);
  const [root] = Object.values(data ?? {});
  const isRefusal = String((root as { __typename?: unknown } | null | undefined)?.__typename) in REFUSALS;
  return isRefusal ? problemOfRefusal(root as Readonly<Record<string, unknown>>) : null;
}

/** What the head of an answer says beside its status. */
export function headersOf({ status, retryAfterSeconds }: Problem): Record<string, string> {
  return {
    ...(typeof retryAfterSeconds === 'number' ? { 'retry-after': String(retryAfterSeconds) } : {}),
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  };
}

/** An error of the operation as a whole. */
export function problemOfError({ message, extensions = {} }: GraphQLFormattedError): Problem {
  const { code, fields, ...rest } = extensions as { code?: unknown; fields?: unknown };
  const name = typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
  return problem(ERRORS[name] ?? 500, name, message, {
    ...rest,
    ...(Array.isArray(fields) ? { fields: fields.map(withoutInput) } : {}),
  });
}

/** REST has no `input` around its properties. */
function withoutInput(fault: { readonly field: string }): unknown {
  return { ...fault, field: fault.field.replace(/^input\./, '') };
}

/** Nobody is signed in, where somebody has to be. */
export const UNAUTHENTICATED = problemOfError(toGraphQLError(unauthenticated()));

/** A refusal that is a result. */
function problemOfRefusal(refusal: Readonly<Record<string, unknown>>): Problem {
  const { __typename, code, message, ...fields } = refusal;
  return problem(REFUSALS[String(__typename)] ?? 409, String(code), String(message), fields);
}

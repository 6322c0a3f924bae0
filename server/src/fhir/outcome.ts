import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';
import type { Problem } from '../operations/problems.js';

/** Codes of refusals: those of the GraphQL API. */
export const REFUSAL_SYSTEM = 'urn:smart-healthcare:refusal';

/** The kind of issue, by status: https://hl7.org/fhir/R4/valueset-issue-type.html */
const KINDS: Readonly<Record<number, OperationOutcomeIssue['code']>> = {
  400: 'invalid',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  406: 'not-supported',
  409: 'conflict',
  412: 'conflict',
  413: 'too-long',
  415: 'not-supported',
  422: 'business-rule',
  429: 'throttled',
  503: 'transient',
};

/** A status that FHIR's clients know: what breaks the rules of a field is a bad request there. */
export function statusOf({ status, code }: Problem): number {
  return code === 'BAD_USER_INPUT' ? 400 : status;
}

/** What there is to know about an answer that is no refusal. */
export function noteOf(code: 'not-supported' | 'incomplete', text: string): OperationOutcomeIssue {
  return { severity: 'information', code, details: { text } };
}

/** A refusal in FHIR's words, with what it names beside it. */
export function outcomeOf(problem: Problem): OperationOutcome {
  const status = statusOf(problem);
  const { code, detail, fields, requestId } = problem;
  const details = { coding: [{ system: REFUSAL_SYSTEM, code }], text: detail };
  const issue: OperationOutcomeIssue = {
    severity: status >= 500 ? 'fatal' : 'error',
    code: KINDS[status] ?? (status >= 500 ? 'exception' : 'processing'),
    details,
  };
  if (typeof requestId === 'string') issue.diagnostics = `request ${requestId}`;
  if (Array.isArray(fields)) issue.diagnostics = JSON.stringify(fields);
  return { resourceType: 'OperationOutcome', issue: [issue] };
}

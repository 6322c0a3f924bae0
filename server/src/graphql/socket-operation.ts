import {
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { LIMITS } from '../api/limits.js';
import { checkCost, checkRepeats, noOperation } from './limits.js';
import { checkVariables } from './variables.js';

/** What a client sends to subscribe, or to ask over a socket. */
export interface SocketRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** An operation that may run. */
export interface SocketOperation {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    source: error.source,
    positions: error.positions,
    extensions: { ...error.extensions, code },
  });
}

/** A refusal of one operation, in the form that sockets answer. */
export function refusal(code: string, message: string): readonly GraphQLError[] {
  return [new GraphQLError(message, { extensions: { code } })];
}

/**
 * Reads an operation that comes over a socket, with the limits and the codes of HTTP.
 * @returns the operation, or why it may not run
 */
export function readSocketOperation(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
  request: SocketRequest,
): SocketOperation | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(request.query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
  try {
    checkRepeats(document);
    return readValid(schema, rules, request, document);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function readValid(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
  request: SocketRequest,
  document: DocumentNode,
): SocketOperation | readonly GraphQLError[] {
  const errors = validate(schema, document, rules, { maxErrors: LIMITS.errors });
  if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, request.operationName);
  if (operation === null || operation === undefined) {
    return [noOperation()];
  }
  if (operation.operation === OperationTypeNode.MUTATION) {
    return refusal('BAD_REQUEST', 'Send mutations over HTTP.');
  }
  const variables = request.variables ?? {};
  const operationName = request.operationName ?? undefined;
  checkVariables(schema, request.query, document, variables, operationName);
  checkCost(schema, document, variables, operationName);
  return { document, variables };
}

import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  isListType,
  isNonNullType,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
// Its ESM build imports graphql's .mjs files: a second copy of graphql, whose types are not ours.
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';
import { LIMITS } from '../api/limits.js';
import { knownCost } from './known-costs.js';

/** Length that a list without `first` is taken to have. */
const ASSUMED_LIST_LENGTH = 5;

/** A broken limit is a validation error like any other; by default these rules throw, which Apollo answers with 500. */
const REPORT = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error)],
};

/** Validation rules beside the specification's own. */
export function limitRules(introspection: boolean): ValidationRule[] {
  const rules = [
    maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true, flattenFragments: true, ...REPORT }),
    maxAliasesRule({ n: LIMITS.aliases, allowList: [], ...REPORT }),
    maxDirectivesRule({ n: LIMITS.directives, ...REPORT }),
  ] as unknown as ValidationRule[];
  return introspection ? rules : [...rules, NoSchemaIntrospectionCustomRule];
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(type) || (isNonNullType(type) && isList(type.ofType));
}

/** Each field counts once for every time that the lists around it may repeat it. */
export const countFields: ComplexityEstimator = ({ field, args, childComplexity }) => {
  // Tools read the whole schema in one request. It needs no database, and graphql bounds how deep it may be asked.
  if (field.name === '__schema' || field.name === '__type') return 0;
  const first = (args as { first?: unknown }).first;
  if (typeof first === 'number') return 1 + Math.max(0, first) * childComplexity;
  // The edges of a connection are as many as its `first`, which was counted one level up.
  const isCounted = field.name === 'edges';
  return 1 + (isList(field.type) && !isCounted ? ASSUMED_LIST_LENGTH : 1) * childComplexity;
};

/**
 * Refuses an operation that asks for more than LIMITS.cost.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): void {
  const cost = knownCost(document, variables, operationName, () => {
    try {
      return getComplexity({
        schema,
        query: document,
        variables,
        estimators: [countFields],
        ...(operationName === undefined ? {} : { operationName }),
      });
    } catch (error) {
      // Variables that do not fit their types have no cost. Execution refuses them before any resolver runs, and
      // says what is wrong with them.
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  });
  if (cost !== null && cost > LIMITS.cost) {
    throw new GraphQLError('This asks for too much at once. Ask for fewer fields or shorter lists.', {
      extensions: { code: 'BAD_USER_INPUT', limit: LIMITS.cost, http: { status: 400 } },
    });
  }
}

/** Written in a document: the escapes of a zero character and of half a surrogate pair. */
const UNFIT_ESCAPE = /\\u(0000|\{0+\}|d[89a-f][0-9a-f]{2}|\{0*d[89a-f][0-9a-f]{2}\})/i;

function isUnfit(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (Array.isArray(value)) return value.some(isUnfit);
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnfit);
}

/**
 * Refuses text that is none: PostgreSQL holds no zero character, and half a surrogate pair is no character at all.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkText(query: string, variables: Record<string, unknown>): void {
  if (!UNFIT_ESCAPE.test(query) && !isUnfit(variables)) return;
  throw new GraphQLError('Some of the text holds characters that are none.', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  isListType,
  isNonNullType,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
// Its ESM build imports graphql's .mjs files: a second copy of graphql, whose types are not ours. Of the other one Node
// finds only some of the names, and all of them under the default.
import complexity, { type ComplexityEstimator } from 'graphql-query-complexity/cjs';
import { badInput, toGraphQLError } from '../api/errors.js';
import { LIMITS } from '../api/limits.js';
import { knownCost } from './known-costs.js';

/**
 * Refuses a document that names one field again and again: validation compares every two of them. Holds before it.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkRepeats(document: DocumentNode): void {
  visit(document, {
    SelectionSet: (selections, _key, parent) => {
      // Counted with what stands around it.
      if ((parent as ASTNode | undefined)?.kind === Kind.INLINE_FRAGMENT) return;
      const counts = new Map<string, number>();
      for (const name of responseNames(selections)) {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        if (count > LIMITS.repeats) {
          throw new GraphQLError('A selection names one field too often.', {
            extensions: { code: 'BAD_USER_INPUT', limit: LIMITS.repeats, http: { status: 400 } },
          });
        }
      }
    },
  });
}

/** Texts of operations that are remembered as fine. */
const MOST_TEXTS = 500;
/** Longer ones are looked at each time. */
const LONGEST_TEXT = 10_000;

/**
 * The same for texts that Apollo is still to read, which leaves no room between reading and validating: each text once.
 * @returns a check that throws GraphQLError BAD_USER_INPUT; a text that cannot be read passes, and is refused later on
 */
export function repeatsRule(): (text: string) => void {
  const fine = new Set<string>();
  return (text) => {
    if (fine.has(text)) return;
    let document;
    try {
      document = parse(text, { maxTokens: LIMITS.tokens, noLocation: true });
    } catch (error) {
      if (error instanceof GraphQLError) return;
      throw error;
    }
    checkRepeats(document);
    if (text.length > LONGEST_TEXT) return;
    if (fine.size >= MOST_TEXTS) fine.clear();
    fine.add(text);
  };
}

/** Fields and fragments of a selection, inline ones opened, by the names that they have in the answer. */
function responseNames({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return responseNames(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [`...${selection.name.value}`];
    return [(selection.alias ?? selection.name).value];
  });
}

/** The document has no operation of the name that is asked for, or several and none is named. */
export function noOperation(): GraphQLError {
  return new GraphQLError('Name the operation to run.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** Fields and fragments that are counted for the cost, fragments as often as they are spread: twice the tokens. */
const MOST_COUNTED = 2_000;
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

/** The part of what a request may cost that all types of the schema take: some tools ask for them twice. */
const WHOLE_SCHEMA = 0.45;

/** Each field counts once for every time that the lists around it may repeat it. */
export const countFields: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  // Tools read the whole schema in one request, whose depth graphql bounds: once, and not over and over.
  if (type.name === '__Schema' && field.name === 'types') return LIMITS.cost * WHOLE_SCHEMA;
  if (type.name.startsWith('__')) return 1;
  if (field.name === '__schema') return childComplexity;
  const first = (args as { first?: unknown }).first;
  if (typeof first === 'number') return 1 + Math.max(0, first) * childComplexity;
  // The edges of a connection are as many as its `first`, which was counted one level up.
  const isCounted = field.name === 'edges';
  return 1 + (isList(field.type) && !isCounted ? ASSUMED_LIST_LENGTH : 1) * childComplexity;
};

function tooMuch(): GraphQLError {
  return new GraphQLError('This asks for too much at once. Ask for fewer fields or shorter lists.', {
    extensions: { code: 'BAD_USER_INPUT', limit: LIMITS.cost, http: { status: 400 } },
  });
}

/** Why the cost of an operation could not be counted. What is not counted does not run. */
function uncountable({ message }: GraphQLError): GraphQLError {
  const [, argument] = /^Argument "(\w+)"/.exec(message) ?? [];
  // Fragments in fragments, more of them than anybody counts.
  if (argument === undefined) return tooMuch();
  // A variable may be null where an argument may not.
  const { message: told, extensions } = toGraphQLError(badInput([{ field: argument, rule: 'required' }]));
  return new GraphQLError(told, { extensions: { ...extensions, http: { status: 400 } } });
}

/**
 * Refuses an operation that asks for more than LIMITS.cost.
 * @param variables that fit, as checkVariables makes sure
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
      return complexity.getComplexity({
        schema,
        query: document,
        variables,
        maxQueryNodes: MOST_COUNTED,
        estimators: [complexity.fieldExtensionsEstimator(), countFields],
        ...(operationName === undefined ? {} : { operationName }),
      });
    } catch (error) {
      throw error instanceof GraphQLError ? uncountable(error) : error;
    }
  });
  if (cost > LIMITS.cost) throw tooMuch();
}

import {
  coerceInputValue,
  getOperationAST,
  GraphQLError,
  isInputType,
  isNullableType,
  typeFromAST,
  type DocumentNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { badInput, toGraphQLError, type FieldFault } from '../api/errors.js';
import { LIMITS } from '../api/limits.js';

/** Thrown to leave a coercion that has found enough. */
const ENOUGH = new Error('enough');

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

function isHolder(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  // An uploaded file is one value, whatever the library keeps in it.
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * Refuses variables that hold too much, lie too deep, or hold text that is none: PostgreSQL holds no zero character,
 * and half a surrogate pair is no character at all. Stops at the first, and does not call itself: what a client sends
 * does not decide how deep the stack gets.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkValues(variables: Readonly<Record<string, unknown>>): void {
  let count = 0;
  const tooMuch = (): GraphQLError => refusal('The variables hold too much. Send less at once.');
  let level: object[] = [variables];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > LIMITS.variableDepth) throw refusal('The variables lie too deep in one another.');
    const next: object[] = [];
    for (const holder of level) {
      // The length of a list that is mostly holes is not the number of what stands in it.
      if (Array.isArray(holder) && holder.length > LIMITS.values) throw tooMuch();
      for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
        count += 1;
        if (count > LIMITS.values) throw tooMuch();
        if (isUnfit(key) || (typeof value === 'string' && isUnfit(value))) throw unfitText();
        if (isHolder(value)) next.push(value);
      }
    }
    level = next;
  }
}

function isUnfit(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}

/** Written in a document: the escapes of a zero character and of half a surrogate pair. */
const UNFIT_ESCAPE = /\\u(0000|\{0+\}|d[89a-f][0-9a-f]{2}|\{0*d[89a-f][0-9a-f]{2}\})/i;

function unfitText(): GraphQLError {
  return refusal('Some of the text holds characters that are none.');
}

/**
 * Refuses variables that do not fit the types of the operation: says which, and why, without a word of what was sent.
 * Execution would do the same at any cost, printing the whole input once for each of its faults.
 * @throws GraphQLError BAD_USER_INPUT with `fields`, at most LIMITS.faults
 */
function checkTypes(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): void {
  const faults: FieldFault[] = [];
  let reason = '';
  const fault = (path: readonly (string | number)[], rule: FieldFault['rule'], why: string): void => {
    if (faults.length === 0) reason = why;
    faults.push({ field: path.join('.'), rule });
    if (faults.length === LIMITS.faults) throw ENOUGH;
  };
  try {
    for (const { variable, type: typeNode, defaultValue } of definitions) {
      const name = variable.name.value;
      const type = typeFromAST(schema, typeNode);
      if (!isInputType(type)) continue;
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (value === undefined && (defaultValue !== undefined || isNullableType(type))) continue;
      if (value === undefined) fault([name], 'required', `A value of type "${String(type)}" is needed.`);
      else
        coerceInputValue(
          value,
          type,
          (path, invalid, error) => fault(...read(name, path, invalid, error)),
          true,
        );
    }
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  const [first] = faults;
  if (first === undefined) return;
  const { message, extensions } = toGraphQLError(badInput(faults));
  throw new GraphQLError(`${message} $${first.field}: ${reason}`, {
    extensions: { ...extensions, http: { status: 400 } },
  });
}

/** The library's words where they say what the schema asks for; a scalar's would repeat the value. */
function read(
  name: string,
  path: readonly (string | number)[],
  invalid: unknown,
  { message }: GraphQLError,
): [path: (string | number)[], rule: FieldFault['rule'], why: string] {
  const [, missing] = /^Field "(\w+)" of required type/.exec(message) ?? [];
  if (missing !== undefined) return [[name, ...path, missing], 'required', message];
  if (invalid === null) return [[name, ...path], 'required', message];
  const [, unknown] = /^Field "(.*)" is not defined by type/s.exec(message) ?? [];
  if (unknown === undefined)
    return [[name, ...path], 'form', 'It is not of the type that the operation declares.'];
  return [[name, ...path, unknown.slice(0, LIMITS.name)], 'form', 'The schema has no such field.'];
}

/**
 * Refuses what an operation may not bring: too much, text that is none, values that do not fit. After it, everything
 * that reads the variables finds them fit.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkVariables(
  schema: GraphQLSchema,
  query: string,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
): void {
  if (UNFIT_ESCAPE.test(query)) throw unfitText();
  checkValues(variables);
  checkTypes(schema, getOperationAST(document, operationName)?.variableDefinitions ?? [], variables);
}

import {
  getNamedType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { BadParameter } from '../operations/bad-parameter.js';
import type { Operation } from '../operations/named-operations.js';
import type { Route } from './routes.js';

/** Where a request says what a variable is. */
export type Place = 'path' | 'query' | 'body' | 'file' | 'Idempotency-Key' | 'If-Match';

/** A variable of a route's operation. */
export interface Parameter {
  readonly name: string;
  readonly place: Place;
  readonly type: GraphQLInputType;
  readonly isRequired: boolean;
}

/** What a request brings; values are text in all but the body. */
export interface Brought {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The variables of a route's operation, with where each is found. */
export function parametersOf(schema: GraphQLSchema, route: Route, { definition }: Operation): Parameter[] {
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  return (definition.variableDefinitions ?? []).map(({ variable, type: typeNode, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, typeNode);
    if (!isInputType(type)) throw new Error(`${route.operation}: ${name} has no input type`);
    return { name, type, place: placeOf(), isRequired: isNonNullType(type) && defaultValue === undefined };

    function placeOf(): Place {
      if (route.path.includes(`{${name}}`)) return 'path';
      if (name === 'idempotencyKey') return 'Idempotency-Key';
      if (name === 'version') return 'If-Match';
      if (getNamedType(type)?.name === 'Upload') return 'file';
      return hasBody ? 'body' : 'query';
    }
  });
}

/**
 * The variables that a request means. Whether values fit their types is the operation's to say.
 * @throws BadParameter for one that is missing in the path or a header, is no number, or is not known
 */
export function variablesOf(parameters: readonly Parameter[], brought: Brought): Record<string, unknown> {
  refuseUnknown('query', brought.query, parameters);
  refuseUnknown('body', brought.body, parameters);
  const variables: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = valueOf(parameter, brought);
    if (value !== undefined) variables[parameter.name] = value;
  }
  return variables;
}

function refuseUnknown(place: Place, values: object, parameters: readonly Parameter[]): void {
  const known = parameters.filter((parameter) => parameter.place === place).map(({ name }) => name);
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const names = known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`;
  throw new BadParameter(unknown.slice(0, 60), `is not known here; ${names}`);
}

function valueOf({ name, place, type, isRequired }: Parameter, brought: Brought): unknown {
  switch (place) {
    case 'path':
      return brought.path[name];
    case 'query':
      return fromText(name, type, brought.query[name]);
    case 'body':
      return brought.body[name];
    case 'file':
      return undefined;
    case 'Idempotency-Key': {
      const key = single(brought.headers['idempotency-key']);
      if (isRequired && (key === undefined || key === '')) {
        throw new BadParameter('Idempotency-Key', 'is a header that is needed; make one for each intent');
      }
      return key;
    }
    case 'If-Match': {
      const tag = single(brought.headers['if-match']);
      if (tag === undefined || tag === '*') return undefined;
      const version = /^"(.+)"$/.exec(tag)?.[1];
      if (version === undefined)
        throw new BadParameter('If-Match', 'is the ETag of an answer, with its quotes');
      return fromText('If-Match', type, version);
    }
  }
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** A value that came as text: lists are named again and again, or separated by commas. */
function fromText(name: string, type: GraphQLInputType, text: string | string[] | undefined): unknown {
  if (text === undefined) return undefined;
  const own = isNonNullType(type) ? type.ofType : type;
  if (isListType(own))
    return [text]
      .flat()
      .flatMap((part) => part.split(','))
      .map((part) => plain(name, own.ofType, part));
  if (Array.isArray(text)) throw new BadParameter(name, 'stands there more than once');
  return plain(name, own, text);
}

function plain(name: string, type: GraphQLInputType, text: string): unknown {
  switch (getNamedType(type)?.name) {
    case 'Int':
    case 'Float':
      if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) throw new BadParameter(name, 'is a number');
      return Number(text);
    case 'Boolean':
      if (text !== 'true' && text !== 'false') throw new BadParameter(name, 'is true or false');
      return text === 'true';
    default:
      return text;
  }
}

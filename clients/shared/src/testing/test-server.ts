import { ApolloLink, Observable, type FetchResult } from '@apollo/client/core';
import {
  buildSchema,
  execute,
  GraphQLError,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
} from 'graphql';
import { readFileSync } from 'node:fs';

const schema = buildSchema(
  readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8'),
);

/** Documents that the schema was found to allow. */
const held = new WeakSet<DocumentNode>();

/** What a test says of an answer: fields by name, as deep as it cares; the rest is filled in by the schema. */
export type Said = Record<string, unknown>;

/** One operation that reached the server, waiting for its answer. */
export interface Asked {
  readonly name: string;
  readonly variables: Record<string, unknown>;
  /** Whether somebody still waits for the answer. */
  readonly isOpen: () => boolean;
  readonly answer: (said: Said) => Promise<void>;
  /** To a subscription: one event, more may follow. */
  readonly tell: (said: Said) => Promise<void>;
  /**
   * Answers with an error of the API, `INTERNAL_SERVER_ERROR` and the like.
   * @param fields those that `BAD_USER_INPUT` names
   */
  readonly refuse: (code: string, fields?: readonly string[]) => Promise<void>;
  /** Breaks the line: no answer comes. */
  readonly lose: () => Promise<void>;
}

/** In place of the server: holds every operation against the schema and leaves its answer to the test. */
export interface TestServer {
  readonly link: ApolloLink;
  /** Operations of this name so far, oldest first. */
  readonly all: (name: string) => readonly Asked[];
  /** The latest operation of this name; fails when there is none. */
  readonly last: (name: string) => Asked;
  /** Answers operations of this name at once from now on. */
  readonly always: (name: string, said: (variables: Record<string, unknown>) => Said) => void;
}

/** Lets everything happen that follows from what was answered so far. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

/** The plainest value of a type that may not be null. */
function plainest(type: GraphQLOutputType, field: string): unknown {
  if (!isNonNullType(type)) return null;
  const inner: GraphQLOutputType = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.value;
  if (isObjectType(inner)) return {};
  switch (inner.name) {
    case 'Int':
    case 'Float':
      return 0;
    case 'Boolean':
      return false;
    case 'DateTime':
      return '2026-03-03T09:00:00.000Z';
    case 'Date':
      return '2026-03-03';
    case 'ID':
    case 'String':
      return field === 'timeZone' ? 'UTC' : field;
    default:
      throw new Error(`Say what ${field} is: ${inner.name} has no plain value`);
  }
}

const readSaid: GraphQLFieldResolver<unknown, unknown> = (
  source,
  _args,
  _context,
  { fieldName, returnType },
) => {
  const value = (source as Said)[fieldName];
  return value === undefined ? plainest(returnType, fieldName) : value;
};

function answerTo(document: DocumentNode, variables: Record<string, unknown>, said: Said): FetchResult {
  const result = execute({
    schema,
    document,
    variableValues: variables,
    rootValue: said,
    fieldResolver: readSaid,
    typeResolver: (value) => (value as { __typename?: string }).__typename,
  });
  if (result instanceof Promise) throw new Error('Answers of tests are there at once');
  const [error] = result.errors ?? [];
  if (error) throw error.originalError ?? error;
  return { data: result.data as Record<string, unknown> };
}

export function testServer(): TestServer {
  const asked: Asked[] = [];
  const always = new Map<string, (variables: Record<string, unknown>) => Said>();

  const link = new ApolloLink(({ query, operationName: name, variables }) => {
    const [mistake] = held.has(query) ? [] : validate(schema, query);
    if (mistake) throw mistake;
    held.add(query);
    return new Observable((observer) => {
      let isOpen = true;
      function send(result: FetchResult, isLast: boolean): Promise<void> {
        // As over the wire, so that nobody shares what a test holds.
        observer.next(JSON.parse(JSON.stringify(result)) as FetchResult);
        if (isLast) observer.complete();
        return settle();
      }
      const one: Asked = {
        name,
        variables,
        isOpen: () => isOpen,
        answer: (said) => send(answerTo(query, variables, said), true),
        tell: (said) => send(answerTo(query, variables, said), false),
        refuse: (code, names) => {
          const fields = names?.map((field) => ({ field, rule: 'form' }));
          const error = new GraphQLError(code, { extensions: { code, fields } });
          return send({ data: null, errors: [error] }, true);
        },
        lose: () => {
          observer.error(new Error('The line broke'));
          return settle();
        },
      };
      asked.push(one);
      const said = always.get(name);
      if (said) void one.answer(said(variables));
      return () => {
        isOpen = false;
      };
    });
  });

  const all = (name: string): Asked[] => asked.filter((one) => one.name === name);
  return {
    link,
    all,
    last: (name) => {
      const one = all(name).at(-1);
      if (!one)
        throw new Error(`Nobody asked ${name}; asked: ${asked.map((other) => other.name).join(', ')}`);
      return one;
    },
    always: (name, said) => void always.set(name, said),
  };
}

import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AttemptLimits } from '../api/attempt-limits.js';
import type { Context, Cookies } from '../api/context.js';
import type { Config } from '../config.js';
import type { Operation } from './named-operations.js';

/** What the forms of the API beside GraphQL stand on. */
export interface OperationsGround {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<Context>;
  readonly config: Config;
  readonly logger: Logger;
  readonly limits: Pick<AttemptLimits, 'count'>;
  readonly createContext: (request: FastifyRequest, cookies: Cookies) => Promise<Context>;
}

/** What an operation answered. */
export interface Executed {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** Runs an operation in this process, through the same limits, viewer and rules as GraphQL: there is one truth. */
export async function runOperation(
  { apollo }: Pick<OperationsGround, 'apollo'>,
  operation: Operation,
  variables: Record<string, unknown>,
  contextValue: Context,
): Promise<Executed> {
  const { body } = await apollo.executeOperation({ query: operation.text, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error(`${operation.name} answers at once`);
  return body.singleResult;
}

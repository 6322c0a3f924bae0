import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { compiledQueries } from './compiled-queries.js';
import type { Context } from '../api/context.js';
import type { RequestError } from '../api/errors.js';
import { boundErrors, formatError } from './format-error.js';
import { LIMITS } from '../api/limits.js';
import { checkCost, limitRules, noOperation } from './limits.js';
import { tellOperation } from './operation-channel.js';
import { checkIntrospection } from './introspection.js';
import { checkVariables } from './variables.js';

/** What will go by itself or by somebody's hand: answers without data say so by their status. */
const OUTAGES: ReadonlySet<unknown> = new Set<RequestError['code']>([
  'READ_ONLY',
  'SERVICE_UNAVAILABLE',
  'STORAGE_UNAVAILABLE',
]);

function hasData(data: Record<string, unknown> | null | undefined): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}

/**
 * GraphQL over HTTP with our limits and masked errors. The caller starts and stops it.
 * @param options.introspection whether everybody is told the schema, whatever the organization's settings say
 */
export function createApollo(
  schema: GraphQLSchema,
  options: { introspection: boolean; logger: Logger; plugins?: ApolloServerPlugin<Context>[] },
): ApolloServer<Context> {
  // Apollo's formatError does not see the context; the ids of failing requests are kept beside their errors.
  const requestIds = new WeakMap<GraphQLError, string>();
  const guard: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, operationName, contextValue }) => {
        if (operation === undefined) throw noOperation();
        if (!options.introspection) await checkIntrospection(document, contextValue);
        const variables = request.variables ?? {};
        checkVariables(schema, request.query ?? '', document, variables, operationName ?? undefined);
        checkCost(schema, document, variables, operationName ?? undefined);
        tellOperation(operation);
      },
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) requestIds.set(error, contextValue.requestId);
      },
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single') return;
        body.singleResult = boundErrors(body.singleResult);
        if (hasData(body.singleResult.data)) return;
        const outage = body.singleResult.errors?.find(({ extensions }) => OUTAGES.has(extensions?.['code']));
        if (outage === undefined) return;
        http.status = 503;
        const seconds = outage.extensions?.['retryAfterSeconds'];
        if (typeof seconds === 'number') http.headers.set('retry-after', String(seconds));
      },
    }),
  };
  return new ApolloServer<Context>({
    schema,
    // Whether somebody is told is looked at with each request: what was found valid is remembered.
    introspection: true,
    validationOptions: { maxErrors: LIMITS.errors, hideSuggestions: !options.introspection },
    validationRules: limitRules(true),
    parseOptions: { maxTokens: LIMITS.tokens, noLocation: false },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: options.logger,
    formatError: (formatted, error) =>
      formatError(formatted, error, requestIds.get(error as GraphQLError) ?? randomUUID(), options.logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      guard,
      // After the guard: what it refuses is not executed.
      compiledQueries(schema, (error) => formatError(error.toJSON(), error, randomUUID(), options.logger)),
      ...(options.plugins ?? []),
    ],
  });
}

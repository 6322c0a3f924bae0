import type { ApolloServer } from '@apollo/server';
import cookie from '@fastify/cookie';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Context, Cookies } from '../api/context.js';
import { serviceUnavailable, toGraphQLError } from '../api/errors.js';
import { isOutage, logOutage } from '../database/outage.js';
import { boundStall } from '../http/connections.js';
import { cookiesOf } from '../http/cookies.js';
import { guardOrigins } from '../http/origins.js';
import { problemAnswer, restAnswer, type RestAnswer } from './answers.js';
import { readUploadForm, type UploadForm } from './form-upload.js';
import { OPERATIONS } from './operations.js';
import { BadParameter, parametersOf, variablesOf } from './parameters.js';
import { problem, problemOfError, UNAUTHENTICATED, type Problem } from './problems.js';
import { REST_PATH, ROUTES, type Route } from './routes.js';

/** What REST stands on. */
export interface RestGround {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<Context>;
  readonly config: Config;
  readonly logger: Logger;
  readonly createContext: (request: FastifyRequest, cookies: Cookies) => Promise<Context>;
}

/**
 * The REST form of the API. Each route runs its operation in this process, through the same limits, viewer and rules
 * as GraphQL: there is one truth.
 */
export async function serveRest(http: FastifyInstance, ground: RestGround): Promise<void> {
  await http.register(
    async (scope) => {
      await scope.register(cookie);
      scope.removeContentTypeParser('text/plain');
      scope.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null, undefined));
      const preflight = {
        path: '/*',
        methods: 'GET, POST, PUT, PATCH, DELETE',
        headers: 'authorization, content-type, idempotency-key, if-match',
      };
      guardOrigins(scope, ground.config, preflight, (reply) =>
        send(reply, problemAnswer(problem(403, 'FORBIDDEN', 'This origin is not allowed.'))),
      );
      scope.setErrorHandler((error, request, reply) =>
        send(reply, problemAnswer(problemOfFault(error, request.id, ground.logger))),
      );
      for (const route of ROUTES) addRoute(scope, route, ground);
      // Before the pages, which would answer any other address with theirs.
      scope.route({
        method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
        url: '/*',
        handler: (request, reply) => send(reply, problemAnswer(notFound(request))),
      });
    },
    { prefix: REST_PATH },
  );
}

function addRoute(scope: FastifyInstance, route: Route, { schema, apollo, createContext }: RestGround): void {
  const operation = OPERATIONS.get(route.operation);
  if (operation === undefined) throw new Error(`There is no operation ${route.operation}`);
  const parameters = parametersOf(schema, route, operation);
  const takesFile = parameters.some(({ place }) => place === 'file');
  scope.route({
    method: route.method,
    url: route.path.replace(/\{(\w+)\}/g, ':$1'),
    handler: async (request, reply) => {
      const contextValue = await createContext(request, cookiesOf(request, reply, REST_PATH));
      // Before a byte of it is kept: strangers do not fill the disk.
      const form = takesFile && contextValue.viewer !== null ? await readForm(request, reply) : null;
      const variables = variablesOf(parameters, {
        path: request.params as Record<string, string>,
        query: request.query as Record<string, string>,
        body: form?.fields ?? bodyOf(request),
        headers: request.headers,
      });
      if (form !== null) variables['file'] = form.file;
      if (takesFile && form === null) return send(reply, problemAnswer(UNAUTHENTICATED));
      const { body } = await apollo.executeOperation({ query: operation.text, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('REST answers at once');
      return send(reply, restAnswer(route, body.singleResult, request.url));
    },
  });
}

function send(reply: FastifyReply, { status, headers, body }: RestAnswer): FastifyReply {
  reply.code(status).headers(headers);
  return body === null ? reply.send() : reply.send(JSON.stringify(body));
}

/** @throws BadParameter for what is no object */
function bodyOf({ body }: FastifyRequest): Record<string, unknown> {
  if (body === undefined || body === null) return {};
  if (typeof body !== 'object' || Array.isArray(body)) throw new BadParameter('body', 'is a JSON object');
  return body as Record<string, unknown>;
}

async function readForm(request: FastifyRequest, reply: FastifyReply): Promise<UploadForm> {
  if (!(request.headers['content-type'] ?? '').startsWith('multipart/form-data')) {
    throw new BadParameter('Content-Type', 'is multipart/form-data');
  }
  boundStall(request);
  // Who is refused before the file is taken may still be sending it.
  reply.raw.once('finish', () => request.raw.unpipe().resume());
  return readUploadForm(request.raw);
}

/** What went wrong before or around the operation. */
function problemOfFault(error: unknown, requestId: string, logger: Logger): Problem {
  if (error instanceof BadParameter) {
    return problem(400, 'BAD_PARAMETER', error.message, { parameter: error.parameter });
  }
  if (isOutage(error)) {
    logOutage(logger, error);
    return problemOfError(toGraphQLError(serviceUnavailable()));
  }
  const { statusCode, code, message } = error as Partial<FastifyError>;
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return problem(statusCode, code ?? 'BAD_REQUEST', message ?? '');
  }
  logger.error({ err: error, requestId }, 'unexpected error of a REST route');
  return problem(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong.', { requestId });
}

/** A path that there is not, or one that there is by other methods. */
function notFound({ method, url }: FastifyRequest): Problem {
  const path = (url.split('?')[0] ?? '').slice(REST_PATH.length);
  const methods = ROUTES.filter((route) =>
    new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  ).map((route) => route.method);
  if (methods.length === 0) return problem(404, 'NOT_FOUND', 'There is no such address.');
  return problem(405, 'METHOD_NOT_ALLOWED', `${method} is not known here; there is ${methods.join(', ')}.`);
}

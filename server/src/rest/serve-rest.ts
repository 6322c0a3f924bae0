import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { boundStall } from '../http/connections.js';
import { cookiesOf } from '../http/cookies.js';
import { BadParameter } from '../operations/bad-parameter.js';
import { openDoor } from '../operations/door.js';
import { runOperation, type OperationsGround } from '../operations/ground.js';
import { UNAUTHENTICATED } from '../operations/problems.js';
import { problemAnswer, restAnswer, type RestAnswer } from './answers.js';
import { readUploadForm, type UploadForm } from './form-upload.js';
import { OPERATIONS } from './operations.js';
import { parametersOf, variablesOf } from './parameters.js';
import { REST_PATH, ROUTES, type Route } from './routes.js';

/** The REST form of the API: each route runs its operation. */
export async function serveRest(http: FastifyInstance, ground: OperationsGround): Promise<void> {
  await openDoor(http, ground, {
    prefix: REST_PATH,
    methods: 'GET, POST, PUT, PATCH, DELETE',
    headers: 'authorization, content-type, idempotency-key, if-match',
    methodsOf: (path) =>
      ROUTES.filter((route) => new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path)).map(
        (route) => route.method,
      ),
    refuse: (reply, problem) => send(reply, problemAnswer(problem)),
    addRoutes: (scope) => {
      scope.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null, undefined));
      for (const route of ROUTES) addRoute(scope, route, ground);
    },
  });
}

function addRoute(scope: FastifyInstance, route: Route, ground: OperationsGround): void {
  const operation = OPERATIONS.get(route.operation);
  if (operation === undefined) throw new Error(`There is no operation ${route.operation}`);
  const parameters = parametersOf(ground.schema, route, operation);
  const takesFile = parameters.some(({ place }) => place === 'file');
  scope.route({
    method: route.method,
    url: route.path.replace(/\{(\w+)\}/g, ':$1'),
    handler: async (request, reply) => {
      const contextValue = await ground.createContext(request, cookiesOf(request, reply, REST_PATH));
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
      const executed = await runOperation(ground, operation, variables, contextValue);
      return send(reply, restAnswer(route, executed, request.url));
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

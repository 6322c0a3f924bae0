import type { Resource } from '@medplum/fhirtypes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../api/context.js';
import { RequestError, toGraphQLError } from '../api/errors.js';
import { cookiesOf } from '../http/cookies.js';
import { BadParameter } from '../operations/bad-parameter.js';
import { openDoor } from '../operations/door.js';
import type { OperationsGround } from '../operations/ground.js';
import { headersOf, problem, problemOfError, type Problem } from '../operations/problems.js';
import { askingAs, Refused } from './ask.js';
import { BULK_PATH, BulkFiles, manifestOf, NDJSON_TYPE } from './bulk-publication.js';
import { searchset } from './bundle.js';
import { capabilityStatement } from './capability.js';
import { outcomeOf, statusOf } from './outcome.js';
import { FHIR_PATH, placeOf } from './place.js';
import { Query } from './query.js';
import type { Asked, ResourceType } from './resource-type.js';
import { RESOURCE_TYPES } from './resource-types.js';
import { SCHEDULING, type SchedulingOperation } from './scheduling.js';
import { parametersOf } from './operation-input.js';

const JSON_TYPE = 'application/fhir+json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The FHIR R4 form of the API: resources read and searched over named operations. */
export async function serveFhir(http: FastifyInstance, ground: OperationsGround): Promise<void> {
  await openDoor(http, ground, {
    prefix: FHIR_PATH,
    methods: 'GET, POST',
    headers: 'authorization, content-type, idempotency-key, prefer',
    methodsOf,
    refuse: (reply, refused) => refuse(reply, refused),
    addRoutes: (scope) => {
      scope.addContentTypeParser(FORM_TYPE, { parseAs: 'string' }, (_request, body, done) =>
        done(null, body),
      );
      scope.addContentTypeParser(
        JSON_TYPE,
        { parseAs: 'string' },
        scope.getDefaultJsonParser('error', 'error'),
      );
      scope.addHook('preHandler', async (request) => requireJson(request));
      scope.get('/metadata', async (request, reply) =>
        send(reply, 200, capabilityStatement(placeOf(request))),
      );
      addPublication(scope, ground);
      for (const operation of SCHEDULING) addOperation(scope, operation, ground);
      for (const type of RESOURCE_TYPES) addRoutes(scope, type, ground);
    },
  });
}

function addRoutes(scope: FastifyInstance, type: ResourceType, ground: OperationsGround): void {
  const search = async (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: URLSearchParams,
  ): Promise<FastifyReply> => {
    const query = new Query(asked, type.parameters, type.includes);
    const context = await askedBy(request, reply, ground);
    const found = await type.search(context, query);
    const included = (await type.include?.(context, found.resources, query.includes)) ?? [];
    return send(reply, 200, searchset(context.place, type.type, asked, query, found, { included }));
  };
  scope.get(
    `/${type.type}`,
    orRefusal(async (request, reply) => search(request, reply, queryOf(request))),
  );
  scope.post(
    `/${type.type}/_search`,
    orRefusal(async (request, reply) => {
      const asked = queryOf(request);
      if (typeof request.body === 'string') {
        for (const [name, value] of new URLSearchParams(request.body)) asked.append(name, value);
      } else if (request.body !== undefined) throw new BadParameter('Content-Type', `is ${FORM_TYPE}`);
      return search(request, reply, asked);
    }),
  );
  scope.get<{ Params: { id: string } }>(
    `/${type.type}/:id`,
    orRefusal(async (request, reply) => {
      const context = await askedBy(request, reply, ground);
      const resource = await type.read(context, (request.params as { id: string }).id);
      if (resource === null)
        return refuse(reply, problem(404, 'NOT_FOUND', 'There is nothing of this id, or not for you.'));
      return send(reply, 200, resource);
    }),
  );
}

function addOperation(
  scope: FastifyInstance,
  operation: SchedulingOperation,
  ground: OperationsGround,
): void {
  const run = async (
    request: FastifyRequest,
    reply: FastifyReply,
    search: URLSearchParams,
  ): Promise<FastifyReply> => {
    const asked = await askedBy(request, reply, ground);
    const key = request.headers['idempotency-key'];
    try {
      return send(
        reply,
        200,
        await operation.run(asked, { search, key: typeof key === 'string' ? key : null }),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return refuse(reply, error.problem, operation.refusal(error.problem));
    }
  };
  const url = `/Appointment/$${operation.code}`;
  scope.post(url, async (request, reply) => {
    const search = queryOf(request);
    for (const [name, value] of parametersOf(request.body)) search.append(name, value);
    return run(request, reply, search);
  });
  if (operation.isSafe) scope.get(url, async (request, reply) => run(request, reply, queryOf(request)));
}

/** What is published is for everybody, whoever asks. */
function addPublication(scope: FastifyInstance, ground: OperationsGround): void {
  const files = new BulkFiles();
  const asVisitor = async (request: FastifyRequest, reply: FastifyReply): Promise<Asked> => {
    const context = await ground.createContext(request, cookiesOf(request, reply, FHIR_PATH));
    return askedIn({ ...context, viewer: null }, request, ground);
  };
  scope.get(
    BULK_PATH,
    orRefusal(async (request, reply) => reply.send(await manifestOf(await asVisitor(request, reply)))),
  );
  scope.get(
    `${BULK_PATH}/:file`,
    orRefusal(async (request, reply) => {
      const { file } = request.params as { file: string };
      const lines = await files.open(await asVisitor(request, reply), file);
      return reply.header('content-type', NDJSON_TYPE).send(lines);
    }),
  );
}

async function askedBy(
  request: FastifyRequest,
  reply: FastifyReply,
  ground: OperationsGround,
): Promise<Asked> {
  const context = await ground.createContext(request, cookiesOf(request, reply, FHIR_PATH));
  return askedIn(context, request, ground);
}

function askedIn(context: Context, request: FastifyRequest, ground: OperationsGround): Asked {
  return {
    ask: askingAs(ground, context),
    place: placeOf(request),
    now: context.now,
    viewer: context.viewer,
    countCostly: async () => {
      if (context.viewer !== null) return;
      try {
        await ground.limits.count({ findFreeTimes: context.address });
      } catch (error) {
        if (error instanceof RequestError) throw new Refused(problemOfError(toGraphQLError(error)));
        throw error;
      }
    },
  };
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** What an operation refuses is an answer like any other. */
function orRefusal(handler: Handler): Handler {
  return async (request, reply) => {
    try {
      return await handler(request, reply);
    } catch (error) {
      if (error instanceof Refused) return refuse(reply, error.problem);
      throw error;
    }
  };
}

function queryOf({ url }: FastifyRequest): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1));
}

/** @throws BadParameter where another form of FHIR is asked for. */
function requireJson(request: FastifyRequest): void {
  const format = queryOf(request).get('_format');
  if (format !== null && !/^(json|application\/json|application\/fhir\+json)$/.test(format)) {
    throw new BadParameter('_format', 'is json: there is no other form here');
  }
}

function refuse(reply: FastifyReply, refused: Problem, outcome: Resource = outcomeOf(refused)): FastifyReply {
  return send(reply.headers(headersOf(refused)), statusOf(refused), outcome);
}

function send(reply: FastifyReply, status: number, resource: Resource): FastifyReply {
  return reply
    .code(status)
    .header('content-type', `${JSON_TYPE}; charset=utf-8`)
    .send(JSON.stringify(resource));
}

function methodsOf(path: string): readonly string[] {
  if (path === '/metadata' || path === BULK_PATH || path.startsWith(`${BULK_PATH}/`)) return ['GET'];
  const [, type, id, ...rest] = path.split('/');
  if (rest.length > 0 || !RESOURCE_TYPES.some((known) => known.type === type)) return [];
  const operation = SCHEDULING.find(({ code }) => type === 'Appointment' && id === `$${code}`);
  if (operation !== undefined) return operation.isSafe ? ['GET', 'POST'] : ['POST'];
  return id === '_search' ? ['POST'] : ['GET'];
}

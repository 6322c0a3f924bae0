import cookie from '@fastify/cookie';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { serviceUnavailable, toGraphQLError } from '../api/errors.js';
import { isOutage, logOutage } from '../database/outage.js';
import { guardOrigins } from '../http/origins.js';
import { BadParameter } from './bad-parameter.js';
import type { OperationsGround } from './ground.js';
import { problem, problemOfError, type Problem } from './problems.js';

/** The prefix of a form, and all below it. */
const EVERYWHERE = ['', '/*'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Where a form of the API lies, and how it speaks. */
export interface Door {
  readonly prefix: string;
  /** What a page of another origin may send, once it asked. */
  readonly methods: string;
  readonly headers: string;
  /** Methods of a path below the prefix, of the prefix itself where it is empty; none where there is no such path. */
  methodsOf(path: string): readonly string[];
  /** Sends what went wrong in the words of this form. */
  refuse(reply: FastifyReply, problem: Problem): FastifyReply;
  addRoutes(scope: FastifyInstance): void;
}

/**
 * Opens a form of the API beside GraphQL: the same cookies and origins, and whatever goes wrong before or around an
 * operation is answered in its own words, addresses that there are not with the rest.
 */
export async function openDoor(
  http: FastifyInstance,
  { config, logger }: OperationsGround,
  door: Door,
): Promise<void> {
  await http.register(
    async (scope) => {
      await scope.register(cookie);
      scope.removeContentTypeParser('text/plain');
      const preflight = { paths: EVERYWHERE, methods: door.methods, headers: door.headers };
      guardOrigins(scope, config, preflight, (reply) =>
        door.refuse(reply, problem(403, 'FORBIDDEN', 'This origin is not allowed.')),
      );
      scope.setErrorHandler((error, request, reply) =>
        door.refuse(reply, problemOfFault(error, request.id, logger)),
      );
      door.addRoutes(scope);
      // Before the pages, which would answer any other address with theirs.
      const atPrefix = door.methodsOf('');
      for (const url of EVERYWHERE) {
        scope.route({
          method: METHODS.filter((method) => url !== '' || !atPrefix.includes(method)),
          url,
          handler: (request, reply) => refuseAddress(request, reply, door),
        });
      }
    },
    { prefix: door.prefix },
  );
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
  logger.error({ err: error, requestId }, 'unexpected error of a route');
  return problem(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong.', { requestId });
}

/** A path that there is not, or one that there is by other methods. */
function refuseAddress({ method, url }: FastifyRequest, reply: FastifyReply, door: Door): FastifyReply {
  const methods = door.methodsOf((url.split('?')[0] ?? '').slice(door.prefix.length)).join(', ');
  if (methods === '') return door.refuse(reply, problem(404, 'NOT_FOUND', 'There is no such address.'));
  reply.header('allow', methods);
  const detail = `${method} is not known here; there is ${methods}.`;
  return door.refuse(reply, problem(405, 'METHOD_NOT_ALLOWED', detail));
}

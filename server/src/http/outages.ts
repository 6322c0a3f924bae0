import { HeaderMap } from '@apollo/server';
import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { RETRY_AFTER_SECONDS, serviceUnavailable, toGraphQLError } from '../api/errors.js';
import { isOutage, logOutage } from '../database/outage.js';
import { StorageError } from '../files/storage-error.js';

/** What an answer of 503 is sent with. */
const HEADERS = { 'retry-after': String(RETRY_AFTER_SECONDS) };

/**
 * Answers what goes wrong on any route as GraphQL does: an outage with 503 and SERVICE_UNAVAILABLE, a storage that does
 * not work by its code, and everything unexpected with the request's id alone, for its words tell of files and queries.
 */
export function answerFaults(http: FastifyInstance, logger: Logger): void {
  http.setErrorHandler((error, request, reply) => {
    if (error instanceof StorageError) {
      logger.error({ err: error, requestId: request.id }, 'the storage of files failed');
      return reply.code(error.status).send({ errors: [toGraphQLError(error.refusal).toJSON()] });
    }
    if (isOutage(error)) {
      logOutage(logger, error);
      return reply
        .code(503)
        .headers(HEADERS)
        .send({ errors: [toGraphQLError(serviceUnavailable()).toJSON()] });
    }
    const { statusCode } = error as Partial<FastifyError>;
    // What the server finds wrong with a request is its own words.
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return reply.send(error);
    logger.error({ err: error, requestId: request.id }, 'unexpected error of a route');
    const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: request.id };
    return reply.code(500).send({ errors: [{ message: 'Something went wrong.', extensions }] });
  });
}

/**
 * The context of a request, or the answer that it cannot be made just now: not to know who asks is no reason to take
 * them for nobody.
 * @throws GraphQLError SERVICE_UNAVAILABLE, which GraphQL answers with 503
 */
export async function orOutage<Made>(making: Promise<Made>, logger: Logger): Promise<Made> {
  try {
    return await making;
  } catch (error) {
    if (!isOutage(error)) throw error;
    logOutage(logger, error);
    const { message, extensions } = toGraphQLError(serviceUnavailable());
    const head = { status: 503, headers: new HeaderMap(Object.entries(HEADERS)) };
    throw new GraphQLError(message, { extensions: { ...extensions, http: head } });
  }
}

import { HeaderMap } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { RETRY_AFTER_SECONDS, serviceUnavailable, toGraphQLError } from '../api/errors.js';
import { isOutage, logOutage } from '../database/outage.js';

/** What an answer of 503 is sent with. */
const HEADERS = { 'retry-after': String(RETRY_AFTER_SECONDS) };

/** Answers an outage on every route as GraphQL does: 503 and SERVICE_UNAVAILABLE. Other errors go their usual way. */
export function answerOutages(http: FastifyInstance, logger: Logger): void {
  http.setErrorHandler((error, _request, reply) => {
    if (!isOutage(error)) return reply.send(error);
    logOutage(logger, error);
    return reply
      .code(503)
      .headers(HEADERS)
      .send({ errors: [toGraphQLError(serviceUnavailable()).toJSON()] });
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

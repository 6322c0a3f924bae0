import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { clientAddressRule, trustRule } from './api/client-address.js';
import type { Context, Cookies } from './api/context.js';
import { isOutage, warnOf } from './database/outage.js';
import { Readiness } from './database/readiness.js';
import type { Domains } from './domains.js';
import { serveMedia } from './files/media.js';
import { createApollo } from './graphql/apollo.js';
import { repeatsRule } from './graphql/limits.js';
import { countingBy } from './graphql/guard-tokens.js';
import { countAnswers } from './graphql/count-answers.js';
import { createLoaders } from './graphql/loaders.js';
import { createSchema } from './graphql/schema.js';
import { serveSockets } from './graphql/sockets.js';
import {
  bearerToken,
  compressAnswers,
  createHttp,
  GRAPHQL_PATH,
  serveGraphql,
  serveHealth,
  servePages,
} from './http/http.js';
import { countRequests } from './http/count-requests.js';
import { answerFaults } from './http/outages.js';
import { originRule } from './http/origins.js';
import { serveMcp } from './mcp/serve-mcp.js';
import type { FindBearer, Ground } from './module.js';
import { PublicPages } from './pages/public-pages.js';
import { serveApiDocs } from './rest/api-docs.js';
import { serveFhir } from './fhir/serve-fhir.js';
import { serveRest } from './rest/serve-rest.js';
import { ARE_THERE } from './settings/settings.queries.js';

/** The API as it runs: GraphQL over HTTP and sockets, files and pages on one port. */
export interface Api {
  /** Address it answers on, such as http://127.0.0.1:4000. */
  readonly url: string;
  readonly http: FastifyInstance;
  readonly schema: GraphQLSchema;
  /** Subscriptions that listen right now. */
  subscriptions(): number;
  /** Answers what is under way, takes nothing new, and closes the sockets. */
  stop(): Promise<void>;
}

/** On a socket none can be set. */
const NO_COOKIES: Cookies = { refreshCookie: null, deviceCookie: null };

/** Listens for requests. */
export async function serve(ground: Ground, { modules, authenticate }: Domains): Promise<Api> {
  const { config, clock, database, replicas, events, logger, metrics } = ground;
  const schema = countAnswers(
    createSchema(
      modules.flatMap(({ resolvers }) => resolvers),
      events,
      countingBy(ground.limits),
    ),
    metrics,
  );
  const http = createHttp(config, logger);
  countRequests(http, metrics);
  const apollo = createApollo(schema, { introspection: config.playground, logger });
  const clientAddress = clientAddressRule(trustRule(config.trustedProxies));
  const createContext = (
    viewer: Context['viewer'],
    requestId: string,
    address: string,
    cookies: Cookies,
    arrival: Context['arrival'],
  ): Context => ({
    viewer,
    now: clock(),
    requestId,
    address,
    arrival,
    ...cookies,
    loaders: createLoaders(database),
  });
  const findBearer: FindBearer = async (request) => {
    const token = bearerToken(request);
    return token === undefined ? null : (await authenticate(token))?.viewer;
  };

  answerFaults(http, logger);
  await compressAnswers(http);
  const readiness = new Readiness(config.databaseUrl, ARE_THERE);
  const findFault = async (): Promise<string | null> => {
    try {
      await readiness.check();
      return null;
    } catch (error) {
      warnOf(logger, error, 'not ready');
      return isOutage(error) ? 'database unreachable' : 'database unusable';
    }
  };
  serveHealth(http, findFault, () => ground.storage.known());
  const contextOf = async (request: FastifyRequest, cookies: Cookies): Promise<Context> =>
    createContext((await findBearer(request)) ?? null, request.id, clientAddress(request.raw), cookies, {
      origin: `${request.protocol}://${request.host}`,
      isDisbelieved: config.trustedProxies === 0 && request.headers['x-forwarded-for'] !== undefined,
    });
  await serveGraphql(http, apollo, config, repeatsRule(), contextOf);
  await serveApiDocs(http, schema);
  const operationsGround = {
    schema,
    apollo,
    config,
    logger,
    limits: ground.limits,
    createContext: contextOf,
  };
  await serveRest(http, operationsGround);
  await serveFhir(http, operationsGround);
  if (config.mcp) await serveMcp(http, operationsGround);
  serveMedia(http, ground.files);
  for (const { routes } of modules) routes?.(http, findBearer);
  const publicPages = new PublicPages({
    config,
    database: replicas,
    logger,
    onNews: (listener) => events.onWake(listener),
    folder: resolve(config.clientsFolder, 'patient'),
    askFor: (request) => {
      const contextValue = createContext(null, request.id, clientAddress(request.raw), NO_COOKIES, null);
      return async (question) => {
        const { body } = await apollo.executeOperation(question, { contextValue });
        if (body.kind !== 'single') throw new Error('A page asks for one answer');
        return body.singleResult;
      };
    },
  });
  publicPages.serve(http);
  await servePages(
    http,
    config,
    (request, reply) => publicPages.answer(request, reply),
    async () => (await createLoaders(database).settings()).openToDevelopers,
    async () => (await createLoaders(database).settings()).embedSites,
  );

  await http.listen({ host: config.host, port: config.port });
  const sockets = serveSockets({
    server: http.server,
    path: GRAPHQL_PATH,
    schema,
    introspection: config.playground,
    authenticate,
    createContext: (viewer, address) => createContext(viewer, randomUUID(), address, NO_COOKIES, null),
    isAllowedOrigin: originRule(config),
    clientAddress,
    events,
    openSockets: metrics.sockets,
    logger,
  });
  metrics.gauge('subscriptions', 'Subscriptions over WebSockets that listen.', () => sockets.subscriptions());
  const { port } = http.server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    http,
    schema,
    subscriptions: () => sockets.subscriptions(),
    stop: async () => {
      await sockets.close();
      // Drains: answers what is under way, then closes the HTTP server with it.
      await apollo.stop();
      await http.close();
    },
  };
}

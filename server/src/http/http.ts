import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import files, { type FastifyStaticOptions } from '@fastify/static';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import processRequest from 'graphql-upload/processRequest.mjs';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { trustRule } from '../api/client-address.js';
import type { Context, Cookies } from '../api/context.js';
import { toGraphQLError, unauthenticated } from '../api/errors.js';
import { isConsoleAddress } from './client-addresses.js';
import { LIMITS } from '../api/limits.js';
import { MAIL_STYLE } from '../messages/words/mail-html.rules.js';
import { cookiesOf } from './cookies.js';
import { guardOrigins } from './origins.js';
import { orOutage } from './outages.js';
import {
  boundBodies,
  boundConnections,
  boundStall,
  HEAD_MILLISECONDS,
  REQUEST_MILLISECONDS,
} from './connections.js';

export const GRAPHQL_PATH = '/graphql';

/** Scripts, styles and pictures come from here alone; nothing inline, no plug-ins, no frames around us. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
/**
 * The console's calendar fills an empty style element by script (the hash is that of nothing) and carries the signs of a
 * toolbar that is not shown as a font in its styles.
 */
const CONSOLE_POLICY = PAGE_POLICY.replace(
  "style-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
)
  .replace("style-src 'self'", `style-src 'self' '${hashOf(MAIL_STYLE)}'`)
  .replace("font-src 'self'", "font-src 'self' data:")
  // Mails carry their styles in attributes, and the console shows what they will look like, in a frame without scripts.
  .concat("; style-src-attr 'unsafe-inline'");
/** A style sheet as a policy names it. */
function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

/** GraphiQL's editor writes styles into the page, carries its fonts in its styles and works in workers. */
const PLAYGROUND_POLICY = [
  PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
    "font-src 'self'",
    "font-src 'self' data:",
  ),
  "worker-src 'self' blob:",
].join('; ');

/** The booking within the pages of sites that the organization lets do so; the console shows what it looks like. */
function embeddedPolicy(sites: readonly string[]): string {
  return PAGE_POLICY.replace("frame-ancestors 'none'", ["frame-ancestors 'self'", ...sites].join(' '));
}

function policyOf(path: string): string {
  if (path.startsWith('/playground')) return PLAYGROUND_POLICY;
  return path.startsWith('/admin') ? CONSOLE_POLICY : PAGE_POLICY;
}

/** The HTTP server, without routes yet. */
export function createHttp(config: Config, logger: Logger): FastifyInstance {
  const isTrusted = trustRule(config.trustedProxies);
  const http = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // Addresses carry search words; what is worth a line is logged where it happens.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: isTrusted,
    requestTimeout: REQUEST_MILLISECONDS,
    http: { headersTimeout: HEAD_MILLISECONDS, connectionsCheckingInterval: HEAD_MILLISECONDS / 3 },
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // The library's own answers repeat the address, whatever its length.
    frameworkErrors: ({ statusCode = 400 }, _request, reply) => {
      void (reply as FastifyReply).code(statusCode).send({ error: 'This is no address.' });
    },
  });
  http.addHook('onRequest', async ({ url }) => {
    const path = url.split('?', 1)[0] ?? '';
    if (path.length <= LIMITS.addressCharacters) return;
    throw Object.assign(new Error('The address is too long.'), { statusCode: 414, code: 'ADDRESS_TOO_LONG' });
  });
  boundConnections(http.server, config.mostConnections, isTrusted);
  boundBodies(http, config.bodySeconds);
  return http;
}

/** The access token that a request brings, or undefined without one. */
export function bearerToken(request: FastifyRequest): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/**
 * GraphQL over HTTP at GRAPHQL_PATH, with uploads.
 * @param checkText throws a GraphQLError for a document that is not even to be validated
 */
export async function serveGraphql(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  config: Config,
  checkText: (query: string) => void,
  createContext: (request: FastifyRequest, cookies: Cookies) => Promise<Context>,
): Promise<void> {
  apollo.addPlugin(fastifyApolloDrainPlugin(http));
  await apollo.start();
  await http.register(async (scope) => {
    await scope.register(cookie);
    scope.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null, undefined));
    const preflight = {
      paths: [GRAPHQL_PATH],
      methods: 'POST',
      headers: 'authorization, content-type, apollo-require-preflight',
    };
    guardOrigins(scope, config, preflight, (reply) =>
      reply.send({ errors: [{ message: 'This origin is not allowed.', extensions: { code: 'FORBIDDEN' } }] }),
    );
    scope.addHook('preValidation', async (request, reply) => {
      if (!(request.headers['content-type'] ?? '').startsWith('multipart/form-data')) return;
      // Before a byte of it is kept: strangers do not fill the disk.
      if ((await createContext(request, cookiesOf(request, reply, GRAPHQL_PATH))).viewer === null) {
        // A token that is no longer good is answered as elsewhere: clients renew it and send again.
        return reply
          .code(bearerToken(request) === undefined ? 401 : 200)
          .send({ data: null, errors: [toGraphQLError(unauthenticated()).toJSON()] });
      }
      boundStall(request);
      try {
        request.body = await processRequest(request.raw, reply.raw, {
          // The parser counts a file of just its limit as too long.
          maxFileSize: LIMITS.uploadBytes + 1,
          maxFiles: 1,
          maxFieldSize: LIMITS.uploadFieldBytes,
        });
      } catch (error) {
        const status =
          error instanceof Error && 'status' in error && typeof error.status === 'number'
            ? error.status
            : 400;
        return reply.code(status).send({
          errors: [{ message: 'The upload could not be read.', extensions: { code: 'UPLOAD_REFUSED' } }],
        });
      }
    });
    scope.addHook('preHandler', async (request, reply) => {
      const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as {
        query?: unknown;
      };
      if (typeof query !== 'string') return;
      try {
        checkText(query);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const { message, extensions } = error;
        const { http: _http, ...rest } = extensions;
        return reply.code(400).send({ errors: [{ message, extensions: rest }] });
      }
    });
    const handler = fastifyApolloHandler(apollo, {
      context: (request, reply) =>
        orOutage(createContext(request, cookiesOf(request, reply, GRAPHQL_PATH)), http.log as Logger),
    });
    scope.route({ method: ['GET', 'POST'], url: GRAPHQL_PATH, handler });
  });
}

/** Shorter answers fit into one packet as they are. */
const LEAST_COMPRESSED_BYTES = 1_000;

/**
 * Compresses what the routes added from here on answer. Files that were compressed when they were built stay as they are.
 * What clients send is taken as it is: a small text that unpacks to a huge one is nobody's.
 */
export async function compressAnswers(http: FastifyInstance): Promise<void> {
  http.addHook('onRoute', (route) => {
    // Of the route itself, for cookies are written by a hook, too, and before it.
    route.onSend = [leaveSecretsUncompressed, route.onSend ?? []].flat();
  });
  await http.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: LEAST_COMPRESSED_BYTES,
    globalDecompression: false,
  });
}

/**
 * The length of a compressed answer tells what of the request it repeats. So what comes with a cookie, the sessions with
 * their tokens, is not compressed: it is the only answer that a browser gets by what it sends by itself. Other secrets
 * (one-time links, addresses of documents) are asked for by token and made anew each time.
 */
async function leaveSecretsUncompressed(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (reply.hasHeader('set-cookie')) request.headers['x-no-compression'] = 'true';
  return payload;
}

/**
 * /healthz says that the process runs, /readyz that it can do its work.
 * @param findFault what keeps it from that, in a word; null when nothing does
 * @param findAttention what does not, and has to be mended: people book while no file can be stored
 */
export function serveHealth(
  http: FastifyInstance,
  findFault: () => Promise<string | null>,
  findAttention: () => string | null,
): void {
  http.get('/healthz', async () => ({ status: 'ok', program: 'smart-healthcare' }));
  http.get('/readyz', async (_request, reply) => {
    const reason = await findFault();
    if (reason !== null) return reply.code(503).send({ status: 'not ready', reason });
    const attention = findAttention();
    return { status: 'ready', ...(attention === null ? {} : { attention }) };
  });
}

/** Answers an address of the patient client; null where the client is to show it by itself. */
export type AnswerPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | null>;

/**
 * The built clients and the uploaded pictures. A client that was not built is left out.
 * @param answerPage writes the pages that are open to all
 * @param isOpenToDevelopers whether the organization lets everybody use the playground
 * @param findSites who may show the booking in their pages
 */
export async function servePages(
  http: FastifyInstance,
  config: Config,
  answerPage: AnswerPage,
  isOpenToDevelopers: () => Promise<boolean>,
  findSites: () => Promise<readonly string[]>,
): Promise<void> {
  http.addHook('onSend', async (request, reply, payload) => {
    const path = request.url;
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    // Uploaded files come with a stricter one.
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', policyOf(path));
    }
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000');
    return payload;
  });
  const clients = [
    { folder: 'playground', prefix: '/playground/' },
    { folder: 'admin', prefix: '/admin/' },
    { folder: 'patient', prefix: '/' },
  ]
    .map((client) => ({ ...client, root: resolve(config.clientsFolder, client.folder, 'dist') }))
    .filter((client) => existsSync(join(client.root, 'index.html')));
  // One that opens and closes while the server runs, in a scope of its own.
  const shut = clients.filter(({ folder }) => folder === 'playground' && !config.playground);
  const open = clients.filter((client) => !shut.includes(client));
  const isOpen = async (client: (typeof clients)[number]): Promise<boolean> =>
    !shut.includes(client) || isOpenToDevelopers();
  const filesOf = (client: (typeof clients)[number], decorateReply: boolean): FastifyStaticOptions => ({
    root: client.root,
    prefix: client.prefix,
    decorateReply,
    preCompressed: true,
    // The library's own would take the place of ours.
    cacheControl: false,
    // The first page of patients is written like the others.
    index: client.folder === 'patient' ? false : 'index.html',
    // The root has nothing to redirect from: its address without the slash is empty.
    redirect: client.prefix !== '/',
    setHeaders: (response, path) => {
      // Names of assets carry a hash of their content; pages do not.
      const isAsset = path.startsWith(join(client.root, 'assets'));
      response.setHeader('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const [index, client] of open.entries()) await http.register(files, filesOf(client, index === 0));
  for (const client of shut) {
    await http.register(async (scope) => {
      scope.addHook('onRequest', async (_request, reply) => {
        if (!(await isOpen(client))) return reply.callNotFound();
      });
      await scope.register(files, filesOf(client, false));
    });
  }
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const path = request.url.split('?')[0] ?? '/';
    const named = clients.find(({ prefix }) => `${path}/`.startsWith(prefix));
    const isThere = named === undefined || (await isOpen(named));
    const client = isThere ? named : clients.find(({ prefix }) => prefix === '/');
    const isPage =
      ['GET', 'HEAD'].includes(request.method) &&
      !/\.(?!md$)[a-z0-9]+$/i.test(path) &&
      !/^\/(media|downloads)\//.test(path);
    if (client === undefined || !isPage) return reply.code(404).send({ error: 'Not found' });
    if (client.folder === 'patient' && path.startsWith('/embed/')) {
      reply.header('content-security-policy', embeddedPolicy(await findSites()));
    }
    if (client.folder === 'patient') {
      const written = await answerPage(request, reply);
      if (written !== null || reply.sent) return written;
    }
    if (path.endsWith('.md')) {
      // What could not be written just now is not gone.
      if (reply.statusCode === 503) return reply.send({ error: 'Service unavailable' });
      return reply.code(404).send({ error: 'Not found' });
    }
    // Addresses inside a client are its router's: they all answer with its page, which also says what is not there.
    if (client.folder === 'admin' && !isConsoleAddress(path)) reply.code(404);
    if (client.folder === 'playground' && !/^\/playground\/?$/.test(path)) reply.code(404);
    return reply.header('cache-control', 'no-cache').sendFile('index.html', client.root);
  };
  // Beside the files, which would look for one of the folder.
  if (clients.some(({ prefix }) => prefix === '/')) http.get('/', answer);
  http.setNotFoundHandler(answer);
}

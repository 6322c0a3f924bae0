import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GraphQLError,
  specifiedRules,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { isOutage, logOutage } from '../database/outage.js';
import type { Events } from '../events/events.js';
import type { Authenticate, Authenticated, Context } from '../api/context.js';
import type { BearerCredential } from '../api/viewer.js';
import { formatError } from './format-error.js';
import { LIMITS } from '../api/limits.js';
import { limitRules } from './limits.js';
import { LiveAnswers } from './live-answers.js';
import { SocketBounds, type SocketPlace } from './socket-bounds.js';
import {
  readSocketOperation,
  refusal,
  type SocketOperation,
  type SocketRequest,
} from './socket-operation.js';

/** Subscriptions that one socket may have open. */
const SUBSCRIPTIONS_PER_SOCKET = 20;
/** Close code of RFC 6455's registry. */
const TRY_AGAIN_LATER = 1013;
const MAX_PAYLOAD_BYTES = 64 * 1024;
/** Characters of an operation's id, which each of its answers repeats. */
const LONGEST_ID = 200;
/** Longer than finding out who opens a socket may take. */
const ENDED_MILLISECONDS = 120_000;
/** Node's timers know no longer time, and would go off at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface SocketState extends Extra {
  authenticated: Authenticated | null;
  /** Id of the session or token that opened it. */
  bearer: string | null;
  expiry: NodeJS.Timeout | null;
  /** Ids of operations that were let in, or are being read, and have not ended. */
  open: Set<string>;
}

/** The sockets of a running server. */
export interface Sockets {
  /** Subscriptions that listen right now. */
  subscriptions(): number;
  /** Closes every socket (1001). */
  close(): Promise<void>;
}

/**
 * GraphQL subscriptions on the path of the HTTP endpoint, by the graphql-transport-ws protocol. A socket without a
 * token sees what a visitor sees; one with a token that is not good is refused (4403). A socket ends with its token
 * and with its session, or with the token of a program. Limits and masking are those of HTTP.
 */
export function serveSockets(options: {
  server: Server;
  path: string;
  schema: GraphQLSchema;
  introspection: boolean;
  authenticate: Authenticate;
  createContext: (viewer: Context['viewer'], address: string) => Context;
  isAllowedOrigin: (origin: string, request: IncomingMessage) => boolean;
  clientAddress: (request: IncomingMessage) => string;
  events: Events;
  /** Counts those that are open. */
  openSockets: { inc(): void; dec(): void };
  logger: Logger;
}): Sockets {
  const { server, schema, events, logger } = options;
  const wss = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD_BYTES });
  const rules = [...specifiedRules, ...limitRules(options.introspection)];
  /** Sockets by the id of the session or token that opened them. */
  const byBearer = new Map<string, Set<WebSocket>>();
  const bounds = new SocketBounds();
  const answers = new LiveAnswers(options.createContext);
  const places = new WeakMap<IncomingMessage, SocketPlace>();

  /** Those that ended lately: one may end while a socket that it opens is still being looked at. */
  const ended = new Set<string>();
  const closeAll = (bearer: string, reason: string): void => {
    ended.add(bearer);
    setTimeout(() => ended.delete(bearer), ENDED_MILLISECONDS).unref();
    for (const socket of byBearer.get(bearer) ?? []) socket.close(CloseCode.Forbidden, reason);
  };
  const forgetSessions = events.on('session', ({ sessionId }) => closeAll(sessionId, 'Session ended'));
  const forgetTokens = events.on('token', ({ tokenId }) => closeAll(tokenId, 'Token revoked'));

  const refuse = (socket: Duplex, status: string): void => {
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', (error) => logger.debug({ err: error }, 'socket failed during its handshake'));
    if ((request.url ?? '').split('?')[0] !== options.path) return refuse(socket, '404 Not Found');
    const origin = request.headers.origin;
    // CORS does not cover sockets: a foreign page could open one in the visitor's name.
    if (origin !== undefined && !options.isAllowedOrigin(origin, request)) {
      return refuse(socket, '403 Forbidden');
    }
    const place = bounds.open(options.clientAddress(request), () => socket.destroy());
    places.set(request, place);
    options.openSockets.inc();
    socket.once('close', () => {
      options.openSockets.dec();
      place.leave();
    });
    wss.handleUpgrade(request, socket, head, (client) => {
      wss.emit('connection', client, request);
      // ws closes a socket that breaks the protocol by itself; graphql-ws would print what a stranger sent as its fault.
      client.removeAllListeners('error');
      client.on('error', (error) => logger.debug({ err: error }, 'socket broke the protocol'));
    });
  };
  server.on('upgrade', upgrade);

  const cleanup = useServer<Record<string, unknown>, Partial<SocketState>>(
    {
      // Close reasons never carry an error's text.
      isProd: true,
      schema,
      connectionInitWaitTimeout: 5_000,
      subscribe: (args) => answers.subscribe(args),
      onConnect: async (ctx) => {
        const state = ctx.extra as SocketState;
        state.authenticated = null;
        state.bearer = null;
        state.expiry = null;
        state.open = new Set();
        const token = ctx.connectionParams?.['accessToken'];
        const isVisitor = token === undefined || token === null;
        const authenticated = typeof token === 'string' ? await authenticate(token, state.socket) : null;
        if (authenticated === null && !isVisitor) return false;
        if (places.get(state.request)?.admit(authenticated?.viewer.userId ?? null) !== true) {
          // A client comes again after a while.
          state.socket.close(TRY_AGAIN_LATER, 'Too many sockets');
          return false;
        }
        if (authenticated === null) return true;
        const bearer = bearerId(authenticated.viewer.credential);
        if (ended.has(bearer)) return false;
        state.authenticated = authenticated;
        state.bearer = bearer;
        const sockets = byBearer.get(bearer) ?? new Set();
        byBearer.set(bearer, sockets.add(state.socket));
        closeAtEnd(state, authenticated.expiresAt);
        return true;
      },
      onSubscribe: async (ctx, id, payload) => {
        const state = ctx.extra as SocketState;
        if (id.length > LONGEST_ID) {
          state.socket.close(CloseCode.BadRequest, 'Id too long');
          return refusal('BAD_REQUEST', 'The id is too long.');
        }
        // Looked at and taken in one go: a thousand messages that come at once find no gap.
        if (state.open.has(id)) {
          return refusal('BAD_REQUEST', 'What had this id before has not ended yet.');
        }
        if (state.open.size >= SUBSCRIPTIONS_PER_SOCKET) {
          return refusal('RATE_LIMITED', 'Too many subscriptions on one socket.');
        }
        state.open.add(id);
        const read = await readOperation(state, ctx.connectionParams?.['accessToken'], payload);
        if ('document' in read) {
          const args: ExecutionArgs = {
            schema,
            document: read.document,
            variableValues: read.variables,
            contextValue: options.createContext(
              state.authenticated?.viewer ?? null,
              options.clientAddress(state.request),
            ),
          };
          return payload.operationName ? { ...args, operationName: payload.operationName } : args;
        }
        state.open.delete(id);
        return read;
      },
      onComplete: (ctx, id) => {
        (ctx.extra as SocketState).open.delete(id);
      },
      onError: (_ctx, _id, _payload, errors) => errors.slice(0, LIMITS.errors).map(mask),
      onNext: (_ctx, _id, _payload, _args, result) =>
        result.errors === undefined ? undefined : { ...result, errors: result.errors.map(mask) },
      onClose: (ctx) => {
        const state = ctx.extra as SocketState;
        if (state.expiry) clearTimeout(state.expiry);
        if (state.bearer == null) return;
        const sockets = byBearer.get(state.bearer);
        sockets?.delete(state.socket);
        if (sockets?.size === 0) byBearer.delete(state.bearer);
      },
    },
    wss,
  );

  /** The session may have ended since the handshake, so each operation asks anew who it is. */
  async function readOperation(
    state: SocketState,
    token: unknown,
    request: SocketRequest,
  ): Promise<SocketOperation | readonly GraphQLError[]> {
    if (state.authenticated !== null) {
      state.authenticated = typeof token === 'string' ? await authenticate(token, state.socket) : null;
      if (state.authenticated === null) {
        state.socket.close(CloseCode.Forbidden, 'Session ended');
        return refusal('UNAUTHENTICATED', 'Sign in to continue.');
      }
    }
    return readSocketOperation(schema, rules, request);
  }

  /** In an outage closes the socket by a code that clients come back after: who asks cannot be told just now. */
  async function authenticate(token: string, socket: WebSocket): Promise<Authenticated | null> {
    try {
      return await options.authenticate(token);
    } catch (error) {
      if (!isOutage(error)) throw error;
      logOutage(logger, error);
      socket.close(TRY_AGAIN_LATER, 'Service unavailable');
      return null;
    }
  }

  function mask(error: GraphQLError): GraphQLFormattedError {
    return formatError(error.toJSON(), error, randomUUID(), logger);
  }

  return {
    subscriptions: () => answers.open,
    close: async () => {
      server.off('upgrade', upgrade);
      forgetSessions();
      forgetTokens();
      await cleanup.dispose();
    },
  };
}

/** Closes a socket when what opened it ends; tokens are good for longer than a timer can run. */
function closeAtEnd(state: SocketState, expiresAt: Date): void {
  const left = Math.max(0, expiresAt.getTime() - Date.now());
  state.expiry = setTimeout(
    () => {
      if (left > LONGEST_TIMER) closeAtEnd(state, expiresAt);
      else state.socket.close(CloseCode.Forbidden, 'Token expired');
    },
    Math.min(left, LONGEST_TIMER),
  );
  state.expiry.unref();
}

function bearerId(credential: BearerCredential): string {
  return credential.kind === 'session' ? credential.sessionId : credential.tokenId;
}

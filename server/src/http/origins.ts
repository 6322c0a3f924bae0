import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { trustRule, type TrustRule } from '../api/client-address.js';
import type { Config } from '../config.js';

/**
 * Origins that may send credentials or open a socket: the server's own and those named in the configuration. Its own has
 * the scheme, too, that a proxy of ours says the request came by: whoever can change a page that came by http must
 * not speak for the one that came by https.
 */
export function originRule(
  config: Pick<Config, 'allowedOrigins' | 'trustedProxies'>,
): (origin: string, request: IncomingMessage) => boolean {
  const isTrusted = trustRule(config.trustedProxies);
  return (origin, request) => {
    if (config.allowedOrigins.includes(origin)) return true;
    if (!URL.canParse(origin)) return false;
    const { host, protocol } = new URL(origin);
    return host === request.headers.host && protocol === schemeOf(request, isTrusted);
  };
}

/** As `request.protocol` of Fastify, which sockets do without. The server itself speaks http alone. */
function schemeOf({ headers, socket }: IncomingMessage, isTrusted: TrustRule): string {
  const told = headers['x-forwarded-proto'];
  if (told === undefined || !isTrusted(socket.remoteAddress ?? '', 0)) return 'http:';
  const nearest = String(told).split(',').at(-1) ?? '';
  return `${nearest.trim().toLowerCase()}:`;
}

/**
 * Answers pages of the origins that are allowed, and refuses what a page of another sends. The cookies are
 * SameSite=Strict; this refuses the rest of what a foreign page might send.
 * @param preflight what a page of another origin may send, once it asked
 * @param refuse answers 403 in the words of the scope
 */
export function guardOrigins(
  scope: FastifyInstance,
  config: Config,
  preflight: { readonly paths: readonly string[]; readonly methods: string; readonly headers: string },
  refuse: (reply: FastifyReply) => FastifyReply,
): void {
  const isAllowed = originRule(config);
  scope.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const origin = request.headers.origin;
    if (origin === undefined || origin === 'null' || !config.allowedOrigins.includes(origin)) return;
    reply.header('access-control-allow-origin', origin);
    reply.header('access-control-allow-credentials', 'true');
    reply.header('vary', 'Origin');
  });
  scope.addHook('preValidation', async (request, reply) => {
    const origin = request.headers.origin;
    if (origin !== undefined && !isAllowed(origin, request.raw)) return refuse(reply.code(403));
  });
  for (const url of preflight.paths) {
    scope.route({
      method: 'OPTIONS',
      url,
      handler: async (_request, reply) =>
        reply
          .header('access-control-allow-methods', preflight.methods)
          .header('access-control-allow-headers', preflight.headers)
          .header('access-control-max-age', '600')
          .code(204)
          .send(),
    });
  }
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config.js';

/** Origins that may send credentials or open a socket: the server's own and those named in the configuration. */
export function originRule(config: Config): (origin: string, host: string) => boolean {
  return (origin, host) =>
    config.allowedOrigins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
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
  preflight: { readonly path: string; readonly methods: string; readonly headers: string },
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
    if (origin !== undefined && !isAllowed(origin, request.headers.host ?? ''))
      return refuse(reply.code(403));
  });
  scope.route({
    method: 'OPTIONS',
    url: preflight.path,
    handler: async (_request, reply) =>
      reply
        .header('access-control-allow-methods', preflight.methods)
        .header('access-control-allow-headers', preflight.headers)
        .header('access-control-max-age', '600')
        .code(204)
        .send(),
  });
}

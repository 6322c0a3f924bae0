import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Cookie, Cookies } from '../api/context.js';

/** The cookies of a request, out of reach of scripts and of pages of others, sent to the API alone. */
export function cookiesOf(request: FastifyRequest, reply: FastifyReply, path: string): Cookies {
  const options = { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' } as const;
  const cookie = (name: string): Cookie => ({
    value: request.cookies[name] ?? null,
    set: (value, expires) => void reply.setCookie(name, value, { ...options, expires }),
    clear: () => void reply.clearCookie(name, options),
  });
  return { refreshCookie: cookie('refresh'), deviceCookie: cookie('device') };
}

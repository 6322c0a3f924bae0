import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { RequestError } from '../../api/errors.js';
import { FEEDS_PATH, type CalendarFeedService } from './calendar-feed.service.js';

const HOUR_SECONDS = 3_600;

/**
 * Serves calendars to whoever has their address, by GET and HEAD. What leads nowhere answers alike, whatever the reason.
 * @param addressOf where a request comes from
 */
export function serveFeeds(
  http: FastifyInstance,
  feeds: CalendarFeedService,
  addressOf: (request: IncomingMessage) => string,
  clock: () => Date,
): void {
  http.get<{ Params: { file: string } }>(`${FEEDS_PATH}:file`, async (request, reply) => {
    const [token = '', ending] = request.params.file.split('.');
    // A secret in an address: nobody lists it, and nobody else keeps what it leads to.
    reply.header('x-robots-tag', 'noindex');
    let calendar: string | null;
    try {
      calendar = ending === 'ics' ? await feeds.read(token, addressOf(request.raw), clock()) : null;
    } catch (error) {
      if (!(error instanceof RequestError) || error.code !== 'RATE_LIMITED') throw error;
      const seconds = error.extensions['retryAfterSeconds'];
      return reply.code(429).header('retry-after', String(seconds)).send({ error: 'Too many requests' });
    }
    if (calendar === null) {
      return reply.code(404).header('cache-control', 'no-store').send({ error: 'Not found' });
    }
    const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    reply.header('etag', etag).header('cache-control', `private, max-age=${HOUR_SECONDS}`);
    if (tagsOf(request.headers['if-none-match']).includes(etag)) return reply.code(304).send();
    return reply
      .header('content-disposition', 'inline; filename="appointments.ics"')
      .type('text/calendar; charset=utf-8')
      .send(calendar);
  });
}

/** Tags that a reader has; proxies that compress mark theirs as weak. */
function tagsOf(header: string | undefined): string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}

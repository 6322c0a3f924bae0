import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../metrics/metrics.js';

/** What no route of ours answers goes under one name: addresses are the client's. */
const OTHER = 'other';
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts each request over HTTP under the pattern of its route, with its status and how long it took. */
export function countRequests(http: FastifyInstance, { requestSeconds }: Metrics): void {
  http.addHook('onResponse', async (request, reply) => {
    const method = METHODS.has(request.method) ? request.method : OTHER;
    const route = request.is404 ? OTHER : (request.routeOptions.url ?? OTHER);
    requestSeconds.observe({ method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
  });
}

import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TrustRule } from '../api/client-address.js';

/** A connection that brings no complete head for so long is closed. */
export const HEAD_MILLISECONDS = 15_000;
/** Whole requests, uploads among them, that take longer to arrive are given up. */
export const REQUEST_MILLISECONDS = 15 * 60_000;

/**
 * Bounds the connections that are open at once, and of these one address to half: one machine does not shut out the
 * rest. A proxy of ours stands for many.
 */
export function boundConnections(server: Server, most: number, isTrusted: TrustRule): void {
  server.maxConnections = most;
  const mostOfOne = Math.ceil(most / 2);
  const counts = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (isTrusted(address, 0)) return;
    const count = counts.get(address) ?? 0;
    if (count >= mostOfOne) {
      socket.destroy();
      return;
    }
    counts.set(address, count + 1);
    socket.once('close', () => {
      const left = (counts.get(address) ?? 1) - 1;
      if (left > 0) counts.set(address, left);
      else counts.delete(address);
    });
  });
}

/** Answers a request whose text does not come to an end in time with 408. Uploads have clocks of their own. */
export function boundBodies(http: FastifyInstance, seconds: number): void {
  http.addHook('onRequest', async (request) => {
    const { raw } = request;
    if (raw.complete || (request.headers['content-type'] ?? '').startsWith('multipart/form-data')) return;
    const clock = setTimeout(() => {
      // A request without a text ends at once, but nobody reads that end: what takes long then is the answer.
      if (raw.complete) return;
      raw.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () =>
        raw.socket.destroy(),
      );
    }, seconds * 1000);
    // Nor does it keep a process that is stopping.
    clock.unref();
    const stop = (): void => clearTimeout(clock);
    raw.once('end', stop).once('close', stop);
  });
}

/** An upload that brings nothing for so long is given up. */
const STALLED_MILLISECONDS = 60_000;

/** Gives an upload up that stalls; whatever comes later on the connection has the clock off. */
export function boundStall({ raw }: FastifyRequest): void {
  raw.setTimeout(STALLED_MILLISECONDS, () => raw.destroy());
  raw.once('close', () => raw.setTimeout(0));
}

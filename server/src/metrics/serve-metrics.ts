import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics } from 'prom-client';
import type { Metrics } from './metrics.js';

const PATH = '/metrics';

/** The metrics as they are served. */
export interface ServedMetrics {
  /** Such as http://127.0.0.1:9400/metrics. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the metrics on an address of their own, which nobody but the monitor should reach: they are told to whoever
 * asks.
 * @param refresh is waited for before each answer
 */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  { registry }: Metrics,
  refresh: () => Promise<void>,
): Promise<ServedMetrics> {
  collectDefaultMetrics({ register: registry });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== PATH) {
      response.writeHead(404).end();
      return;
    }
    refresh()
      .then(() => registry.metrics())
      .then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        (error: Error) => response.destroy(error),
      );
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${given}${PATH}`,
    stop: async () => {
      registry.clear();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { ROOT } from '../support/dockerfile.js';
import { startServer, type RunningServer } from '../support/server.js';

const FOLDER = path.join(ROOT, 'deployment', 'tracing');
const isInstalled = existsSync(path.join(FOLDER, 'node_modules'));
if (!isInstalled) {
  console.warn('Traces are not tested: npm ci --prefix deployment/tracing installs what they need.');
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

(isInstalled ? describe : describe.skip)('with the tracing loaded before it', () => {
  let database: TestDatabase;
  let server: RunningServer;
  let collector: Server;
  const received: string[] = [];

  beforeAll(async () => {
    collector = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        received.push(body);
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    database = await cloneDatabase();
    server = await startServer(database, {
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(FOLDER, 'start.mjs')).href}`,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    });
  });

  afterAll(async () => {
    await server?.stop();
    await database?.drop();
    collector?.close();
  });

  test('the server sends a span for each operation and its statements, and nothing of whoever asked', async () => {
    await fetch(new URL('/readyz', server.url));
    await fetch(new URL('/downloads/none?token=secret-of-a-link', server.url));
    const answer = await fetch(new URL('/graphql', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'agent-of-a-person' },
      body: JSON.stringify({
        query:
          'query Find($words: String!) { searchDoctors(filter: { words: $words }) { edges { node { doctor { id } } } } }',
        variables: { words: 'an illness of mine' },
      }),
    });
    expect(answer.status).toBe(200);
    const spans = await waitFor(() => {
      const all = spansOf(received);
      return all.some(({ name }) => name === 'query Find') ? all : null;
    });

    const request = spans.find(({ name }) => name === 'query Find');
    const statements = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements.map(({ traceId }) => traceId))).toEqual(new Set([request?.traceId]));
    expect(Object.fromEntries(request?.attributes.map(({ key, value }) => [key, value]) ?? [])).toMatchObject(
      {
        'graphql.operation.name': { stringValue: 'Find' },
        'graphql.operation.type': { stringValue: 'query' },
      },
    );
    for (const hidden of [
      'readyz',
      'secret-of-a-link',
      'agent-of-a-person',
      'an illness of mine',
      '127.0.0.1',
    ]) {
      expect([hidden, JSON.stringify(spans).includes(hidden)]).toEqual([hidden, false]);
    }
  });
});

function spansOf(bodies: readonly string[]): Span[] {
  return bodies.flatMap((body) =>
    (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(
      ({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
}

async function waitFor<Found>(find: () => Found | null): Promise<Found> {
  for (;;) {
    const found = find();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

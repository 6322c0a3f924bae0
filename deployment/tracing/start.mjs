/**
 * Traces of the server for OpenTelemetry, loaded before it:
 *
 *   NODE_OPTIONS=--import=/opt/smart-healthcare/deployment/tracing/start.mjs
 *
 * Where to, how often and which of them is OpenTelemetry's own settings (OTEL_EXPORTER_OTLP_ENDPOINT,
 * OTEL_TRACES_SAMPLER, OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES). A span for each request, named by its operation or
 * path, and one for each statement in it.
 */
import { trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { subscribe } from 'node:diagnostics_channel';
import { register } from 'node:module';

register('@opentelemetry/instrumentation/hook.mjs', import.meta.url);

/** What a span may say. Everything else could hold an address, a name, a search or a key. */
const TOLD = new Set([
  'http.request.method',
  'http.response.status_code',
  'http.route',
  'http.method',
  'http.status_code',
  'graphql.operation.name',
  'graphql.operation.type',
  'db.system',
  'db.system.name',
  'db.name',
  'db.namespace',
  'db.operation.name',
  'db.postgresql.plan',
  'error.type',
]);

/** Asked by machines every few seconds. */
const HEALTH = /^\/(healthz|readyz)$/;

class Discreet extends OTLPTraceExporter {
  /**
   * @param {import('@opentelemetry/sdk-trace-node').ReadableSpan[]} spans
   * @param {Parameters<OTLPTraceExporter['export']>[1]} done
   */
  export(spans, done) {
    for (const { attributes, events } of spans) {
      for (const name of Object.keys(attributes)) if (!TOLD.has(name)) delete attributes[name];
      // Messages of errors quote values.
      for (const { attributes: own } of events) {
        if (own) for (const name of Object.keys(own)) if (name !== 'exception.type') delete own[name];
      }
    }
    super.export(spans, done);
  }
}

const provider = new NodeTracerProvider({
  resource: defaultResource().merge(
    resourceFromAttributes({ 'service.name': process.env.OTEL_SERVICE_NAME ?? 'smart-healthcare' }),
  ),
  spanProcessors: [new BatchSpanProcessor(new Discreet(), { scheduledDelayMillis: 1_000 })],
});
provider.register();

registerInstrumentations({
  tracerProvider: provider,
  instrumentations: [
    new HttpInstrumentation({
      ignoreIncomingRequestHook: ({ url = '' }) => HEALTH.test(url.split('?')[0] ?? ''),
      // To S3 and receivers of webhooks: their addresses are nobody's business here.
      disableOutgoingRequestInstrumentation: true,
    }),
    // Statements outside a request are the worker's polling.
    new PgInstrumentation({ requireParentSpan: true }),
  ],
});

subscribe('smart-healthcare.operation', (message) => {
  const { name, kind } = /** @type {{ name: string | null, kind: string }} */ (message);
  const span = trace.getActiveSpan();
  if (!span) return;
  span.updateName(name === null ? kind : `${kind} ${name}`);
  span.setAttribute('graphql.operation.type', kind);
  if (name !== null) span.setAttribute('graphql.operation.name', name);
});

/** What is not sent yet, while the server lets its requests end. */
const flush = () => void provider.forceFlush().catch(() => undefined);
process.once('SIGTERM', flush);
process.once('SIGINT', flush);

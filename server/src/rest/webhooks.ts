import { AppointmentStatus } from '../calendar/appointment-status.js';
import { KIND_WORDS, WebhookKind } from '../webhooks/webhook-kind.js';
import type { JsonSchema } from './json-schema.js';

const ID: JsonSchema = { type: 'string', format: 'uuid' };
const INSTANT: JsonSchema = { type: 'string', format: 'date-time' };
const STATUS: JsonSchema = { type: ['string', 'null'], enum: [...Object.values(AppointmentStatus), null] };

/** Fields of every message about an appointment. A test holds them against what is sent. */
const APPOINTMENT: Readonly<Record<string, JsonSchema>> = {
  appointmentId: ID,
  version: { type: 'integer', description: 'Of the appointment after it happened; it only grows.' },
  doctorId: ID,
  clinicId: ID,
  patientId: ID,
  scheduledAt: { ...INSTANT, description: 'When the visit begins.' },
  formerStatus: { ...STATUS, description: 'Null where the appointment is new.' },
  status: { ...STATUS, description: 'Null where it is gone, as holds go.' },
  byStaff: { type: 'boolean' },
};

function dataOf(kind: WebhookKind): Readonly<Record<string, JsonSchema>> {
  switch (kind) {
    case WebhookKind.availability_changed:
      return { doctorId: ID, from: INSTANT, to: INSTANT };
    case WebhookKind.appointment_moved:
      return { ...APPOINTMENT, former: whole({ clinicId: ID, scheduledAt: INSTANT }) };
    case WebhookKind.appointment_merged:
      return { ...APPOINTMENT, formerPatientId: ID };
    default:
      return APPOINTMENT;
  }
}

function whole(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties) };
}

/** The schema of what is sent of a kind. */
export function messageSchema(kind: WebhookKind): JsonSchema {
  return whole({ type: { const: kind }, timestamp: INSTANT, data: whole(dataOf(kind)) });
}

const HEADERS = [
  ['webhook-id', 'The same with every attempt: take a message once.'],
  ['webhook-timestamp', 'Seconds since 1970 of this attempt.'],
  [
    'webhook-signature',
    '`v1,` and the base64 of an HMAC-SHA256 over `id.timestamp.body`; two while a secret is changed.',
  ],
].map(([name, description]) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
}));

const ANSWERS = {
  '2XX': { description: 'Taken. Answer within ten seconds.' },
  '410': { description: 'No more messages are wanted: the webhook ends.' },
  default: { description: 'Tried again for a day, ever later, and no sooner than `Retry-After` asks.' },
};

/** What is sent to webhooks, as OpenAPI describes it: by the Standard Webhooks specification. */
export function describeWebhooks(): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(WebhookKind).map((kind) => [
      kind,
      {
        post: {
          summary: KIND_WORDS[kind],
          parameters: HEADERS,
          requestBody: { required: true, content: { 'application/json': { schema: messageSchema(kind) } } },
          responses: ANSWERS,
        },
      },
    ]),
  );
}

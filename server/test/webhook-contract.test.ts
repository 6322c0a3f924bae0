import { expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoredEvent } from '../src/events/event-kinds.js';
import { messageSchema } from '../src/rest/webhooks.js';
import { WebhookKind } from '../src/webhooks/webhook-kind.js';
import { messageOf } from '../src/webhooks/webhook-message.rules.js';

const SAMPLE = path.resolve(import.meta.dirname, '../../schema/examples/webhooks/body.json');
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  formats: { uuid: /^[0-9a-f-]{36}$/, 'date-time': /Z$/ },
});

const place = { clinicId: randomUUID(), startsAt: '2026-03-05T14:15:00.000Z' };
const event = (kind: string): StoredEvent =>
  ({
    id: '7',
    kind,
    createdAt: new Date('2026-03-02T12:00:00Z'),
    payload: {
      ...place,
      appointmentId: randomUUID(),
      version: 3,
      doctorId: randomUUID(),
      patientId: randomUUID(),
      from: '2026-03-05T14:00:00.000Z',
      to: '2026-03-05T14:45:00.000Z',
      fromStatus: null,
      toStatus: 'confirmed',
      actorId: randomUUID(),
      byStaff: true,
      former: place,
      formerPatientId: randomUUID(),
    },
  }) as unknown as StoredEvent;

/** The names that a message has, at every depth. */
function names(value: unknown, under = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    `${under}${name}`,
    ...names(inner, `${under}${name}.`),
  ]);
}

interface Whole {
  readonly properties: Readonly<Record<string, Partial<Whole>>>;
}

function described({ properties }: Whole, under = ''): string[] {
  return Object.entries(properties).flatMap(([name, inner]) => [
    `${under}${name}`,
    ...(inner.properties === undefined
      ? []
      : described({ properties: inner.properties }, `${under}${name}.`)),
  ]);
}

it.each(Object.values(WebhookKind))(
  '%s is sent as the description of REST has it, with nothing beside it',
  (kind) => {
    const schema = messageSchema(kind);
    const validate = ajv.compile(schema);
    const message: unknown = JSON.parse(messageOf(event(kind))!.body);
    expect([validate(message), validate.errors]).toEqual([true, null]);
    expect(names(message).sort()).toEqual(described(schema as unknown as Whole).sort());
  },
);

it('the example is such a message', () => {
  const validate = ajv.compile(messageSchema(WebhookKind.appointment_moved));
  expect(validate(JSON.parse(readFileSync(SAMPLE, 'utf8')))).toBe(true);
});

import { expect, it } from '@jest/globals';
import { EVENT_KINDS, type StoredEvent } from '../events/event-kinds.js';
import { KIND_WORDS, WebhookKind } from './webhook-kind.js';
import { messageOf } from './webhook-message.rules.js';

const AT = new Date('2026-03-02T12:00:00Z');
/** A payload with more than an event has today. */
const PAYLOAD = {
  appointmentId: 'a',
  version: 3,
  doctorId: 'd',
  clinicId: 'c',
  patientId: 'p',
  from: '2026-03-05T14:00:00.000Z',
  to: '2026-03-05T14:45:00.000Z',
  startsAt: '2026-03-05T14:15:00.000Z',
  fromStatus: 'scheduled',
  toStatus: 'cancelled',
  actorId: 'u',
  byStaff: true,
  former: { from: 'f', to: 't', clinicId: 'c1', startsAt: '2026-03-04T14:15:00.000Z' },
  formerPatientId: 'p1',
  reason: 'a cough',
  patientName: 'Somebody',
};

const event = (kind: string): StoredEvent =>
  ({ id: '7', kind, payload: PAYLOAD, createdAt: AT }) as unknown as StoredEvent;

const bodyOf = (kind: string): { type: string; timestamp: string; data: Record<string, unknown> } =>
  JSON.parse(messageOf(event(kind))!.body) as ReturnType<typeof bodyOf>;

it('is made of each kind but those that tell of records or of nobody outside', () => {
  const without = EVENT_KINDS.filter((kind) => messageOf(event(kind)) === null);
  expect(without.sort()).toEqual([
    'appointment.delayed',
    'appointment.documented',
    'history.imported',
    'message.changed',
    'predictions.changed',
    'session.ended',
    'token.ended',
    'waitlist.changed',
  ]);
  expect(Object.keys(KIND_WORDS).sort()).toEqual(Object.values(WebhookKind).sort());
});

it('tells what is named, and nothing else that the event holds', () => {
  for (const kind of Object.values(WebhookKind)) {
    const { type, timestamp, data } = bodyOf(kind);
    expect([type, timestamp]).toEqual([kind, '2026-03-02T12:00:00.000Z']);
    const names = Object.keys(data);
    for (const hidden of ['reason', 'patientName', 'actorId']) expect(names).not.toContain(hidden);
  }
  expect(bodyOf('appointment.moved').data['former']).toEqual({
    clinicId: 'c1',
    scheduledAt: '2026-03-04T14:15:00.000Z',
  });
  expect(bodyOf('appointment.merged').data['formerPatientId']).toBe('p1');
  expect(bodyOf('appointment.cancelled').data).toEqual({
    appointmentId: 'a',
    version: 3,
    doctorId: 'd',
    clinicId: 'c',
    patientId: 'p',
    scheduledAt: '2026-03-05T14:15:00.000Z',
    formerStatus: 'scheduled',
    status: 'cancelled',
    byStaff: true,
  });
  expect(bodyOf('availability.changed').data).toEqual({ doctorId: 'd', from: PAYLOAD.from, to: PAYLOAD.to });
});

it('has the appointment for its subject, or the doctor whose availability changed', () => {
  expect(messageOf(event('appointment.booked'))).toMatchObject({ eventId: '7', subjectId: 'a' });
  expect(messageOf(event('availability.changed'))).toMatchObject({ subjectId: 'd' });
});

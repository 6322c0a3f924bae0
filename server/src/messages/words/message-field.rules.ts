import type { MessageKind } from '../../outbox/message-kind.js';

/** Every field that a message may name in braces. */
export const FIELDS = [
  'name',
  'organization',
  'visits',
  'patient',
  'doctor',
  'date',
  'time',
  'zone',
  'clinic',
  'address',
  'phone',
  'former',
  'by',
  'why',
  'minutes',
  'newTime',
  'proposal',
  'until',
  'terms',
  'count',
  'first',
  'at',
  'link',
  'code',
] as const;
export type MessageField = (typeof FIELDS)[number];

/** Stay in braces until a message is sent: they are secrets, and no table holds them. */
const MARKERS: ReadonlySet<MessageField> = new Set(['link', 'code']);

const VISIT = ['visits', 'patient', 'doctor', 'date', 'time', 'zone', 'clinic', 'address', 'phone'] as const;
const SERIES = [
  'visits',
  'first',
  'count',
  'patient',
  'doctor',
  'clinic',
  'address',
  'phone',
  'link',
] as const;

/** Which fields each kind has beside the name of who gets it and the organization's. */
const OF_KIND: Readonly<Record<MessageKind, readonly MessageField[]>> = {
  'appointment.booked': [...VISIT, 'link'],
  'appointment.requested': [...VISIT, 'link'],
  'appointment.confirmed': [...VISIT, 'link'],
  'appointment.declined': [...VISIT, 'why', 'link'],
  'appointment.moved': [...VISIT, 'former', 'link'],
  'appointment.cancelled': [...VISIT, 'by', 'why', 'link'],
  'appointment.reminder': [...VISIT, 'link'],
  'appointment.late': [...VISIT, 'minutes', 'newTime', 'link'],
  'appointment.proposed': [...VISIT, 'proposal', 'until', 'link'],
  'series.booked': SERIES,
  'series.moved': SERIES,
  'series.cancelled': [...SERIES, 'by', 'why'],
  'waitlist.offered': [...VISIT, 'terms', 'until', 'count', 'link'],
  'document.added': ['count', 'link'],
  'feedback.requested': ['doctor', 'date', 'clinic', 'link'],
  'access.changed': ['at', 'phone', 'link'],
  'password.changed': ['at', 'phone', 'link'],
  'device.new': ['at', 'link'],
  'account.code': ['code', 'minutes'],
  'account.exists': ['link'],
  'password.reset': ['link', 'minutes'],
  'address.confirm': ['link', 'minutes'],
  'address.changed': ['at', 'phone', 'link'],
  'channel.test': [],
};

/** The fields that a text of a kind may name, the usual ones first. */
export function fieldsOf(kind: MessageKind): readonly MessageField[] {
  return ['name', 'organization', ...OF_KIND[kind]];
}

/** What stands in braces in a text, each once. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))];
}

/** Fields in a text that its kind does not have, as they were written. */
export function unknownFields(kind: MessageKind, text: string): string[] {
  const known: readonly string[] = fieldsOf(kind);
  return namesIn(text).filter((name) => !known.includes(name));
}

/** Link and code, as far as a text names them: what takes its place has to, or its message would be of no use. */
export function requiredFields(text: string): string[] {
  return namesIn(text).filter(isMarker);
}

/** Those of the product's own text that another leaves out. */
export function missingMarkers(model: string, text: string): string[] {
  const named = namesIn(text);
  return requiredFields(model).filter((name) => !named.includes(name));
}

/** Whether a name stays in braces until the message is sent. */
export function isMarker(name: string): boolean {
  return MARKERS.has(name as MessageField);
}

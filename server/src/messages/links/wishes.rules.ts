import type { Config } from '../../config.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { MessageChannel } from '../message.type.js';

/** Kinds that somebody may end by a channel, by their names in the schema. All others say what one has to know. */
export const OPTIONAL_KINDS = {
  appointment_reminder: MessageKind.appointment_reminder,
  waitlist_offered: MessageKind.waitlist_offered,
  feedback_requested: MessageKind.feedback_requested,
  document_added: MessageKind.document_added,
} as const;
export type OptionalName = keyof typeof OPTIONAL_KINDS;
export type OptionalKind = (typeof OPTIONAL_KINDS)[OptionalName];

/** The name of a kind that may be ended; null of any other. */
export function optionalName(kind: MessageKind): OptionalName | null {
  const names = Object.keys(OPTIONAL_KINDS) as OptionalName[];
  return names.find((name) => OPTIONAL_KINDS[name] === kind) ?? null;
}

/** The channels by which messages leave this installation by its settings; managers add those of text messages. */
export function setChannels({ mail }: Pick<Config, 'mail'>): MessageChannel[] {
  return mail === null ? [] : [MessageChannel.email];
}

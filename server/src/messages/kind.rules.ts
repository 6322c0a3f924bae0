import { MessageKind } from '../outbox/message-kind.js';
import type { Invite } from './calendar-file.js';

/** Kinds that people may end by a channel; all others say what somebody has to know. */
const ENDABLE: ReadonlySet<MessageKind> = new Set([
  MessageKind.appointment_reminder,
  MessageKind.waitlist_offered,
  MessageKind.document_added,
  MessageKind.feedback_requested,
]);

/** Kinds of an account: by mail alone, and to an address that refused messages before, too. */
const OF_ACCOUNTS: ReadonlySet<MessageKind> = new Set([
  MessageKind.access_changed,
  MessageKind.password_changed,
  MessageKind.device_new,
  MessageKind.account_code,
  MessageKind.account_exists,
  MessageKind.password_reset,
  MessageKind.address_confirm,
  MessageKind.address_changed,
]);

/** Kinds that say nothing once their visit is not coming. */
const OF_COMING_VISITS: ReadonlySet<MessageKind> = new Set([
  MessageKind.appointment_reminder,
  MessageKind.appointment_late,
  MessageKind.appointment_proposed,
]);

/** Kinds by which a calendar learns of visits. A request is none yet, and a reminder tells it nothing new. */
const INVITES: ReadonlyMap<MessageKind, Invite['method']> = new Map([
  [MessageKind.appointment_booked, 'REQUEST'],
  [MessageKind.appointment_confirmed, 'REQUEST'],
  [MessageKind.appointment_moved, 'REQUEST'],
  [MessageKind.appointment_cancelled, 'CANCEL'],
  [MessageKind.series_booked, 'REQUEST'],
  [MessageKind.series_moved, 'REQUEST'],
  [MessageKind.series_cancelled, 'CANCEL'],
]);

/** Kinds whose text message asks for an answer, and what it asks. */
const QUESTIONS: ReadonlyMap<MessageKind, 'coming' | 'offer'> = new Map([
  [MessageKind.appointment_booked, 'coming'],
  [MessageKind.appointment_confirmed, 'coming'],
  [MessageKind.appointment_moved, 'coming'],
  [MessageKind.appointment_reminder, 'coming'],
  [MessageKind.appointment_proposed, 'offer'],
  [MessageKind.waitlist_offered, 'offer'],
]);

/** What a text message of the kind asks; null where an answer would mean nothing. */
export function questionOf(kind: MessageKind): 'coming' | 'offer' | null {
  return QUESTIONS.get(kind) ?? null;
}

/** Whether a mail of the kind puts visits into calendars, or takes them out; null: neither. */
export function inviteMethod(kind: MessageKind): Invite['method'] | null {
  return INVITES.get(kind) ?? null;
}

export function canBeEnded(kind: MessageKind): boolean {
  return ENDABLE.has(kind);
}

export function isOfAccount(kind: MessageKind): boolean {
  return OF_ACCOUNTS.has(kind);
}

/** Whether it is sent to an address that refused the last message for good. */
export function triesBounced(kind: MessageKind): boolean {
  return OF_ACCOUNTS.has(kind) || kind === MessageKind.channel_test;
}

export function needsComingVisit(kind: MessageKind): boolean {
  return OF_COMING_VISITS.has(kind);
}

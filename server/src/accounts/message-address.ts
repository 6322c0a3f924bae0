import type { UserRole } from '../api/user-role.js';
import { MessageKind } from '../outbox/message-kind.js';

/**
 * SQL for the address that a mail goes to, of a row `m` of messages and its recipient `u` of users: an account that is
 * being opened has none of its own yet, a change of address asks at the new one and tells the former one.
 */
export const addressOfMessage = `case
    when u.pending_until is not null then (select r.email from registrations r where r.user_id = u.id)
    when m.kind = 'address.confirm' then
      (select c.email from email_changes c where c.id = (m.data ->> 'emailChangeId')::uuid)
    when m.kind = 'address.changed' then
      (select c.former_email from email_changes c where c.id = (m.data ->> 'emailChangeId')::uuid)
    else u.email::text end`;

/**
 * The page of a client that the link of an account's message opens; null where it has none. A secret stands after #, so
 * that no server sees it; opening the page changes nothing.
 */
export function accountPage(kind: MessageKind, token: string, role: UserRole): string | null {
  const client = role === 'patient' ? '' : '/admin';
  switch (kind) {
    case MessageKind.password_reset:
      return `${client}/access#${token}`;
    case MessageKind.address_confirm:
      return `${client}/confirm-address#${token}`;
    case MessageKind.account_exists:
      return `${client}/sign-in`;
    case MessageKind.access_changed:
    case MessageKind.password_changed:
    case MessageKind.device_new:
      return `${client}/forgotten-password`;
    default:
      return null;
  }
}

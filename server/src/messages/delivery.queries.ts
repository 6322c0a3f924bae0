import type { UserRole } from '../api/user-role.js';
import type { Language } from '../api/language.js';
import type { Statement } from '../database/database.js';
import type { MessageKind } from '../outbox/message-kind.js';
import type { ToldState } from './change.rules.js';
import type { ChannelName } from './channel.js';
import { TOLD_IN_CLIENT } from './inbox.queries.js';

/** A delivery that a process has claimed, with what it carries. */
export interface ClaimedRow {
  readonly id: string;
  readonly messageId: string;
  readonly channel: ChannelName;
  readonly address: string;
  /** Which attempt it is; by it the claim is told from later ones. */
  readonly attempts: number;
  readonly giveUpAt: Date;
  readonly kind: MessageKind;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly short: string | null;
  readonly linkExpiresAt: Date | null;
  readonly appointmentIds: readonly string[];
  /** How each of a series, or what ended, stood as it was told; nothing of others. */
  readonly toldPlaces: Readonly<Record<string, ToldState>>;
  readonly recipientName: string;
  readonly recipientRole: UserRole;
  readonly organization: string;
  /** Whether its visit was cancelled or moved since its words were made. */
  readonly isOvertaken: boolean;
}

/**
 * Claims what is due and nobody else has. Told times are whole milliseconds, as an ISO text of ours has them. $1 now, $2 until
 * when the claim holds, $3 how many, $4 kinds of coming visits.
 */
export const CLAIM: Statement = {
  name: 'message_delivery_claim',
  text: `with due as (
      select id from message_deliveries
      where state = 'waiting' and next_at <= $1 and (claimed_until is null or claimed_until <= $1)
      order by next_at, id limit $3 for update skip locked)
    update message_deliveries d set attempts = d.attempts + 1, claimed_until = $2, last_at = $1
    from due, messages m join users u on u.id = m.recipient_id left join appointments a on a.id = m.appointment_id, settings s
    where d.id = due.id and m.id = d.message_id
    returning d.id, d.message_id as "messageId", d.channel, d.address, d.attempts, d.give_up_at as "giveUpAt", m.kind,
      m.language, m.subject, m.body, m.short, m.link_expires_at as "linkExpiresAt",
      coalesce(m.data -> 'appointmentIds', '[]') as "appointmentIds",
      coalesce(m.data -> 'toldPlaces', '{}') as "toldPlaces",
      coalesce(u.full_name, '') as "recipientName", u.role as "recipientRole", s.organization_name as organization,
      m.kind = any ($4::text[]) and m.data ? 'told' and (a.id is null or a.status = 'cancelled'
        or date_trunc('milliseconds', a.scheduled_at) <> (m.data #>> '{told,startsAt}')::timestamptz
        or a.clinic_id <> (m.data #>> '{told,clinicId}')::uuid) as "isOvertaken"`,
};

/**
 * Visits for a calendar, as they stand when their mail leaves: $1 appointments, $2 the status that it tells of, $3 where
 * and when they are told to be, by appointment; one that is not in it is told as it stands. The state and its version are
 * of one moment, so a calendar that gets two mails in the wrong order keeps the newer.
 */
export const INVITED: Statement = {
  name: 'message_invited',
  text: `select a.id as "appointmentId", t.starts_at as "startsAt", t.starts_at + a.duration as "endsAt",
      c.time_zone as "timeZone", c.name as "clinicName",
      concat_ws(', ', nullif(c.address, ''), nullif(c.city, '')) as "clinicAddress",
      a.version as sequence
    from appointments a cross join lateral (
        select coalesce((p ->> 'startsAt')::timestamptz, a.scheduled_at) as starts_at,
          coalesce((p ->> 'clinicId')::uuid, a.clinic_id) as clinic_id
        from (select $3::jsonb -> a.id::text as p) p) t
      join clinics c on c.id = t.clinic_id
    where a.id = any ($1::uuid[]) and a.status = $2::appointment_status and a.time_known
    order by t.starts_at, a.id`,
};

/** The fault of a number whose owner wants nothing more: only they take that back, by START. */
export const STOPPED = 'stopped';

/**
 * Says how an attempt went: $1 delivery, $2 the attempt, $3 the state that it has now, $4 the fault, $5 what the provider
 * calls it, $6 when to try again, $7 now, $8 whether the address itself takes no messages. Nothing where another claim has
 * come since. An address that took a message is not marked any more, unless its owner wants
 * nothing more.
 */
export const SETTLE: Statement = {
  name: 'message_delivery_settle',
  text: `with settled as (
      update message_deliveries set claimed_until = null, state = $3::text, fault = $4::text,
        provider_ref = coalesce($5::text, provider_ref), next_at = coalesce($6::timestamptz, next_at),
        settled_at = case when $3::text = 'waiting' then null else $7::timestamptz end
      where id = $1::uuid and attempts = $2::int and state = 'waiting'
      returning message_id, channel, address, state),
    marked as (
      insert into bounced_addresses (channel, address, fault, bounced_at)
      select channel, address, $4::text, $7::timestamptz from settled where $8::boolean
      on conflict on constraint bounced_addresses_pkey do update set fault = excluded.fault, bounced_at = excluded.bounced_at
        where bounced_addresses.fault <> '${STOPPED}'),
    cleared as (
      delete from bounced_addresses b using settled s
      where s.state = 'sent' and b.channel = s.channel and b.address = s.address and b.fault <> '${STOPPED}')
    insert into events (kind, payload)
    select 'message.changed', jsonb_build_object('messageId', m.id, 'recipientId', m.recipient_id)
    from settled s join messages m on m.id = s.message_id where s.state <> 'waiting' and ${TOLD_IN_CLIENT}`,
};

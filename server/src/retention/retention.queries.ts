import type { Config } from '../config.js';
import type { Statement } from '../database/database.js';

/** What an installation says of it. */
export type KeptDays = Pick<
  Config,
  'eventsKeptDays' | 'keysKeptDays' | 'accessKeptDays' | 'deliveriesKeptDays' | 'messagesKeptDays'
>;

/** How long the rows of a table stay, and which of them go. */
export interface Retention {
  readonly table: string;
  /** Days after which a row is old. */
  readonly days: (kept: KeptDays) => number;
  /** $1 the instant before which a row is old, $2 how many may go at once. Returns a row for each that went. */
  readonly discard: Statement;
}

/**
 * Every table whose rows are deleted when they are old. All others keep what they have: appointments, records and the
 * record of acts stay for good.
 */
export const RETENTIONS: readonly Retention[] = [
  {
    // That every consumer has handled. Ids follow time, so those that go are the lowest.
    table: 'events',
    days: ({ eventsKeptDays }) => eventsKeptDays,
    discard: {
      name: 'events_discard',
      text: `delete from events where created_at < $1 and id in (
          select id from events
          where id <= coalesce((select min(position) from event_consumers), 9223372036854775807)
          order by id limit $2)
        returning id`,
    },
  },
  {
    // A call that is sent again later is a call of its own.
    table: 'idempotency_keys',
    days: ({ keysKeptDays }) => keysKeptDays,
    discard: {
      name: 'idempotency_keys_discard',
      text: `delete from idempotency_keys where ctid = any (array(
          select ctid from idempotency_keys where created_at < $1 limit $2))
        returning 1`,
    },
  },
  {
    // That ended or ran out, but for the newest of each person: it says when they were last here.
    table: 'sessions',
    days: ({ accessKeptDays }) => accessKeptDays,
    discard: {
      name: 'sessions_discard',
      text: `delete from sessions where id = any (array(
          select id from (
            select id, least(ended_at, expires_at) as over_at,
              row_number() over (partition by user_id order by last_used_at desc, id desc) as place
            from sessions) s
          where s.place > 1 and s.over_at < $1 limit $2))
        returning id`,
    },
  },
  {
    // One-time links that were used or ran out.
    table: 'account_links',
    days: ({ accessKeptDays }) => accessKeptDays,
    discard: {
      name: 'account_links_discard',
      text: `delete from account_links where id = any (array(
          select id from account_links where coalesce(used_at, expires_at) < $1 limit $2))
        returning id`,
    },
  },
  {
    // Of registrations whose code was never given, with what was sent for them.
    table: 'users',
    days: () => 1,
    discard: {
      name: 'pending_users_discard',
      text: `with gone as materialized (
          select id from users u where pending_until < $1
            and not exists (select from appointments a where a.patient_id = u.id) limit $2),
        told as (delete from messages where recipient_id in (select id from gone)),
        records as (delete from patients where user_id in (select id from gone))
        delete from users where id in (select id from gone) returning id`,
    },
  },
  {
    table: 'email_changes',
    days: ({ accessKeptDays }) => accessKeptDays,
    discard: {
      name: 'email_changes_discard',
      text: `delete from email_changes where id = any (array(
          select id from email_changes where coalesce(ended_at, expires_at) < $1 limit $2))
        returning id`,
    },
  },
  {
    // That was taken, given up or dropped; what still waits stays.
    table: 'webhook_deliveries',
    days: ({ deliveriesKeptDays }) => deliveriesKeptDays,
    discard: {
      name: 'webhook_deliveries_discard',
      text: `delete from webhook_deliveries where id = any (array(
          select id from webhook_deliveries where settled_at < $1 limit $2))
        returning id`,
    },
  },
  {
    // With their ways out. What waits, and what tells of a visit to come, stays.
    table: 'messages',
    days: ({ messagesKeptDays }) => messagesKeptDays,
    discard: {
      name: 'messages_discard',
      text: `delete from messages where id = any (array(
          select m.id from messages m
          where m.state <> 'waiting' and m.composed_at < $1 and not exists (
            select from appointments a where a.id = m.appointment_id and a.scheduled_at >= $1)
          order by m.composed_at limit $2))
        returning id`,
    },
  },
  {
    // What assistants asked for, decided or not.
    table: 'assistant_requests',
    days: ({ accessKeptDays }) => accessKeptDays,
    discard: {
      name: 'assistant_requests_discard',
      text: `delete from assistant_requests where id = any (array(
          select id from assistant_requests where expires_at < $1 limit $2))
        returning id`,
    },
  },
  {
    // Counts of tries that hold nobody up any more: a day is longer than any is remembered.
    table: 'rate_limits',
    days: () => 1,
    discard: {
      name: 'rate_limits_discard',
      text: `delete from rate_limits where key = any (array(
          select key from rate_limits where expire < extract(epoch from $1::timestamptz) * 1000 limit $2))
        returning key`,
    },
  },
  {
    table: 'sign_in_waits',
    days: () => 1,
    discard: {
      name: 'sign_in_waits_discard',
      text: `delete from sign_in_waits where key = any (array(
          select key from sign_in_waits where next_at < $1 limit $2))
        returning key`,
    },
  },
];

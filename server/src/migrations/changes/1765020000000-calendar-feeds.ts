import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addAuditActions } from '../closed-lists.js';

/** Private calendars to subscribe to; and the record of who changed the words of messages. */
export class CalendarFeeds1765020000000 implements MigrationInterface {
  name = 'CalendarFeeds1765020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await addAuditActions(runner, ['calendar_feed.created', 'calendar_feed.revoked', 'message_text.changed']);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger message_texts_read_only on message_texts');
    await runner.query('drop table calendar_feeds');
  }
}

const UP = `
-- One calendar a person. Its address is known to whoever subscribed alone; what is kept of it is a hash.
create table calendar_feeds (
  user_id uuid constraint calendar_feeds_pkey primary key
    constraint calendar_feeds_user_id_fkey references users (id) on delete restrict,
  token_hash bytea not null constraint calendar_feeds_token_hash_key unique,
  busy_only boolean not null,
  created_at timestamptz not null,
  last_read_at timestamptz,
  constraint calendar_feeds_token_hash_length check (octet_length(token_hash) = 32)
);
-- Readings are noted while nothing can be changed, and an address that got about can be ended.
create trigger calendar_feeds_read_only before insert or truncate on calendar_feeds
  for each statement execute function refuse_while_read_only();
create trigger message_texts_read_only before insert or update or delete or truncate on message_texts
  for each statement execute function refuse_while_read_only();
`;

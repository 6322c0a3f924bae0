import type { MigrationInterface, QueryRunner } from 'typeorm';
import { setEventKinds } from '../closed-lists.js';

/** What people are told, how it went out, and what each person and the clinic wish of it. */
export class Messages1765000000000 implements MigrationInterface {
  name = 'Messages1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await setEventKinds(runner, (kinds) => [...kinds, 'message.changed']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from events where kind = 'message.changed'`);
    await setEventKinds(runner, (kinds) => kinds.filter((kind) => kind !== 'message.changed'));
    await runner.query(
      `drop table message_texts, message_opt_outs, bounced_addresses, message_deliveries, messages`,
    );
  }
}

const UP = `
-- One thing that one person is told, once: "key" says what makes it one. "data" holds ids, instants and codes, never names
-- or words. While it waits it has no words; they are made when it is due, of how things stand then, and are what the person
-- and staff see later ({link} where the link stood, which only the one who got it knows). A skipped one says why; one that
-- went out with others of the same day names that which carried it.
create table messages (
  id uuid constraint messages_pkey primary key default new_id(),
  kind varchar(40) not null,
  recipient_id uuid not null constraint messages_recipient_id_fkey references users (id) on delete restrict,
  key varchar(200) not null,
  appointment_id uuid,
  data jsonb not null default '{}',
  state varchar(10) not null default 'waiting',
  reason varchar(30),
  carried_by uuid constraint messages_carried_by_fkey references messages (id) on delete cascade,
  created_at timestamptz not null,
  due_at timestamptz not null,
  composed_at timestamptz,
  language user_language,
  subject text,
  body text,
  read_at timestamptz,
  -- Until when its link acts; and when and as what it did.
  link_expires_at timestamptz,
  link_spent_at timestamptz,
  link_spent_as varchar(20),
  constraint messages_once unique (recipient_id, key),
  constraint messages_state_known check (state in ('waiting', 'sent', 'skipped', 'carried')),
  constraint messages_skipped_says_why check ((state = 'skipped') = (reason is not null)),
  constraint messages_carried_says_by check ((state = 'carried') = (carried_by is not null)),
  constraint messages_composed_complete check ((state = 'waiting') = (composed_at is null)),
  constraint messages_sent_has_words check (state <> 'sent' or (language is not null and subject is not null and body is not null)),
  constraint messages_spent_complete check ((link_spent_at is null) = (link_spent_as is null))
);
create index messages_due on messages (due_at, id) where state = 'waiting';
create index messages_inbox on messages (recipient_id, composed_at desc, id desc) where state = 'sent';
create index messages_unread on messages (recipient_id) where state = 'sent' and read_at is null;
create index messages_appointment on messages (appointment_id, created_at);
create index messages_log on messages (created_at desc, id desc);

-- A message on its way by one channel. claimed_until: a process is sending it. provider_ref: what the provider calls it.
create table message_deliveries (
  id uuid constraint message_deliveries_pkey primary key default new_id(),
  message_id uuid not null constraint message_deliveries_message_id_fkey references messages (id) on delete cascade,
  channel varchar(10) not null,
  address varchar(320) not null,
  state varchar(10) not null default 'waiting',
  attempts integer not null default 0,
  next_at timestamptz not null,
  give_up_at timestamptz not null,
  claimed_until timestamptz,
  last_at timestamptz,
  fault varchar(40),
  provider_ref varchar(200),
  settled_at timestamptz,
  constraint message_deliveries_once unique (message_id, channel),
  constraint message_deliveries_channel_known check (channel in ('email', 'sms', 'whatsapp')),
  constraint message_deliveries_state_known check (state in ('waiting', 'sent', 'arrived', 'bounced', 'failed')),
  constraint message_deliveries_settled_complete check ((state = 'waiting') = (settled_at is null))
);
create index message_deliveries_due on message_deliveries (next_at, id) where state = 'waiting';
create index message_deliveries_settled on message_deliveries (settled_at) where settled_at is not null;
create index message_deliveries_provider on message_deliveries (provider_ref) where provider_ref is not null;

-- Addresses and numbers that refuse messages for good, as the last attempt found.
create table bounced_addresses (
  channel varchar(10) not null,
  address varchar(320) not null,
  fault varchar(40) not null,
  bounced_at timestamptz not null,
  constraint bounced_addresses_pkey primary key (channel, address)
);

-- Kinds that somebody does not want by a channel any more.
create table message_opt_outs (
  user_id uuid not null constraint message_opt_outs_user_id_fkey references users (id) on delete restrict,
  kind varchar(40) not null,
  channel varchar(10) not null,
  since timestamptz not null,
  constraint message_opt_outs_pkey primary key (user_id, kind, channel)
);

-- The clinic's own words of a message; without a row the product's own stand.
create table message_texts (
  kind varchar(40) not null,
  language user_language not null,
  subject varchar(200) not null,
  body varchar(4000) not null,
  changed_by uuid not null constraint message_texts_changed_by_fkey references users (id) on delete restrict,
  changed_at timestamptz not null,
  constraint message_texts_pkey primary key (kind, language)
);
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addAuditActions } from '../closed-lists.js';

/** By whom text messages go out, and who answers by them. */
export class TextChannels1765070000000 implements MigrationInterface {
  name = 'TextChannels1765070000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await addAuditActions(runner, ['text_channel.changed']);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table text_channels');
  }
}

const UP = `
-- The provider of a channel, described as one request: headers and the account's secret are sealed by a key that is in no
-- database. ref_path is where its answer says what it calls the message.
create table text_channels (
  channel varchar(10) constraint text_channels_pkey primary key,
  is_on boolean not null,
  provider varchar(10) not null,
  account varchar(100),
  sender varchar(40) not null,
  url varchar(2048) not null,
  headers bytea not null,
  body_type varchar(4) not null,
  body varchar(4000) not null,
  template_ids jsonb not null default '{}',
  ref_path varchar(100),
  answer_secret bytea not null,
  version integer not null default 1,
  changed_by uuid not null constraint text_channels_changed_by_fkey references users (id) on delete restrict,
  changed_at timestamptz not null,
  constraint text_channels_channel_known check (channel in ('sms', 'whatsapp')),
  constraint text_channels_provider_known check (provider in ('twilio', 'http')),
  constraint text_channels_body_type_known check (body_type in ('form', 'json')),
  constraint text_channels_account_known check ((provider = 'twilio') = (account is not null))
);
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTIONS = [
  'webhook.changed',
  'webhook.created',
  'webhook.ended',
  'webhook.removed',
  'webhook.replayed',
  'webhook.resumed',
  'webhook.secret_changed',
  'webhook.tested',
];

/** Who outside is told of events, and the log of what was sent and is to be sent. */
export class Webhooks1764910000000 implements MigrationInterface {
  name = 'Webhooks1764910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    const [constraint] = (await runner.query(
      `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'audit_events_action_known'`,
    )) as [{ text: string }];
    const former = [...constraint.text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action = '']) => action);
    const actions = [...former, ...ACTIONS].sort().map((action) => `'${action}'`);
    await runner.query(`alter table audit_events
      drop constraint audit_events_action_known,
      add constraint audit_events_action_known check (action in (${actions.join(', ')}))`);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table webhook_deliveries');
    await runner.query('drop table webhooks');
  }
}

const UP = `
-- Secrets are sealed by a key that is not in the database. The former one signs, too, until former_until.
create table webhooks (
  id uuid constraint webhooks_pkey primary key,
  name varchar(60) not null,
  url varchar(2048) not null,
  kinds text[] not null constraint webhooks_kinds_some check (kinds <> '{}'),
  secret bytea not null,
  former_secret bytea,
  former_until timestamptz,
  created_by uuid not null constraint webhooks_created_by_fkey references users (id) on delete restrict,
  created_at timestamptz not null,
  ended_at timestamptz,
  end_reason varchar(10),
  constraint webhooks_former_complete check ((former_secret is null) = (former_until is null)),
  constraint webhooks_end_says_why check ((ended_at is null) = (end_reason is null)),
  constraint webhooks_end_reason_known check (end_reason in ('gone', 'stopped'))
);
-- One message to one webhook, with how its last attempt went. claimed_until: a process is sending it. event_id gives the
-- order of a subject's messages; a message that only tests has none.
create table webhook_deliveries (
  id uuid constraint webhook_deliveries_pkey primary key default new_id(),
  webhook_id uuid not null constraint webhook_deliveries_webhook_id_fkey references webhooks (id) on delete cascade,
  event_id bigint,
  kind varchar(40) not null,
  subject_id uuid not null,
  body text not null,
  state varchar(10) not null default 'waiting',
  attempts integer not null default 0,
  failures integer not null default 0,
  created_at timestamptz not null,
  next_at timestamptz not null,
  give_up_at timestamptz not null,
  claimed_until timestamptz,
  last_at timestamptz,
  last_status integer,
  last_fault varchar(12),
  settled_at timestamptz,
  constraint webhook_deliveries_event_key unique (webhook_id, event_id),
  constraint webhook_deliveries_state_known check (state in ('waiting', 'delivered', 'failed', 'dropped')),
  constraint webhook_deliveries_settled_complete check ((state = 'waiting') = (settled_at is null))
);
create index webhook_deliveries_due on webhook_deliveries (webhook_id, next_at) where state = 'waiting';
create index webhook_deliveries_subject on webhook_deliveries (webhook_id, subject_id, event_id) where state = 'waiting';
create index webhook_deliveries_log on webhook_deliveries (webhook_id, created_at desc, id desc);
create index webhook_deliveries_state on webhook_deliveries (webhook_id, state, created_at desc, id desc);
create index webhook_deliveries_settled on webhook_deliveries (settled_at) where settled_at is not null;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTIONS = ['email.change_requested', 'email.changed', 'email.verified', 'password.reset_requested'];
const GUARDED = ['email_changes', 'registrations'];

/** Accounts that open with a code, addresses that are known to be right, and their change. */
export class AccountsByMail1765040000000 implements MigrationInterface {
  name = 'AccountsByMail1765040000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    for (const table of GUARDED) {
      await runner.query(`create trigger ${table}_read_only before insert or update or delete or truncate on ${table}
        for each statement execute function refuse_while_read_only()`);
    }
    const [constraint] = (await runner.query(
      `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'audit_events_action_known'`,
    )) as [{ text: string }];
    const former = [...constraint.text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action = '']) => action);
    const actions = [...new Set([...former, ...ACTIONS])].sort().map((action) => `'${action}'`);
    await runner.query(`alter table audit_events
      drop constraint audit_events_action_known,
      add constraint audit_events_action_known check (action in (${actions.join(', ')}))`);
  }

  /** The list of acts stays as it is: rows that it allows cannot be taken away. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
-- pending_until: somebody registers, and the account opens with the code that was sent; until then it has no name, no
-- address and no password, and holds the chosen time.
alter table users
  add column email_verified_at timestamptz,
  add column pending_until timestamptz,
  drop constraint users_named,
  add constraint users_named check (origin = 'imported' or full_name is not null or pending_until is not null) not valid,
  add constraint users_pending_empty check (
    pending_until is null
    or origin = 'desk' and email is null and full_name is null and password_hash is null and role = 'patient') not valid,
  add constraint users_verified_has_email check (email_verified_at is null or email is not null) not valid;
create index users_pending on users (pending_until) where pending_until is not null;

-- What somebody said who registers, until the code is given. It is the same for an address that has an account already
-- (is_known): its owner gets another message, and no code opens anything.
create table registrations (
  user_id uuid constraint registrations_pkey primary key
    constraint registrations_user_id_fkey references users (id) on delete cascade,
  ticket_hash bytea not null constraint registrations_ticket_key unique,
  email varchar(100) not null,
  is_known boolean not null,
  full_name varchar(100) not null,
  contact_number varchar(16),
  relative_contact varchar(16),
  date_of_birth date not null,
  gender gender,
  password_hash text not null,
  message_id uuid constraint registrations_message_id_fkey references messages (id) on delete set null,
  codes integer not null,
  sent_at timestamptz not null,
  constraint registrations_codes_range check (codes between 1 and 5)
);

-- Guesses at the code that a message told.
alter table messages
  add column code_attempts smallint not null default 0,
  add constraint messages_code_attempts_range check (code_attempts between 0 and 5) not valid;

-- A change of somebody's own address: asked for, confirmed from the new one. The newest that is open counts.
create table email_changes (
  id uuid constraint email_changes_pkey primary key default new_id(),
  user_id uuid not null constraint email_changes_user_id_fkey references users (id) on delete restrict,
  email varchar(100) not null,
  former_email varchar(100) not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  is_made boolean not null default false,
  constraint email_changes_made_ended check (not is_made or ended_at is not null)
);
create index email_changes_user on email_changes (user_id, asked_at desc);
`;

const DOWN = `
drop table email_changes, registrations;
alter table messages drop column code_attempts;
create temporary table never_opened on commit drop as select id from users where pending_until is not null;
delete from appointments where patient_id in (select id from never_opened);
delete from messages where recipient_id in (select id from never_opened);
delete from patients where user_id in (select id from never_opened);
delete from users where id in (select id from never_opened);
alter table users
  drop constraint users_verified_has_email,
  drop constraint users_pending_empty,
  drop constraint users_named,
  add constraint users_named check (origin = 'imported' or full_name is not null),
  drop column pending_until,
  drop column email_verified_at;
`;

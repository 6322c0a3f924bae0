import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

const ACTIONS = ['waitlist.declined', 'waitlist.joined', 'waitlist.left', 'waitlist.offered'];
const TABLES = ['waitlist_entries', 'waitlist_openings', 'waitlist_offers'];

/** Who waits for what, which times came free for them, and to whom each was offered. */
export class Waitlist1765050000000 implements MigrationInterface {
  name = 'Waitlist1765050000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    for (const table of TABLES) {
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
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
  }
}

const UP = `
-- Somebody waits for a doctor (perhaps for one type of visit), or for a field of medicine (perhaps in one city). "times" are
-- stretches of a weekday, [{"weekday": 1 to 7 from Monday, "from": minutes after midnight, "until": minutes}]; empty: any.
-- replaces_id is a visit that stays the patient's until an earlier one is.
create table waitlist_entries (
  id uuid constraint waitlist_entries_pkey primary key default random_id(),
  patient_id uuid not null constraint waitlist_entries_patient_id_fkey references patients (user_id) on delete restrict,
  doctor_id uuid constraint waitlist_entries_doctor_id_fkey references doctors (id) on delete restrict,
  visit_type_id uuid constraint waitlist_entries_visit_type_id_fkey references visit_types (id) on delete restrict,
  specialization_id uuid
    constraint waitlist_entries_specialization_id_fkey references specializations (id) on delete restrict,
  city varchar(80),
  replaces_id uuid constraint waitlist_entries_replaces_id_fkey references appointments (id) on delete restrict,
  first_date date not null,
  last_date date not null,
  times jsonb not null default '[]',
  notice_minutes integer not null,
  state varchar(10) not null default 'waiting',
  end_reason varchar(10),
  created_by uuid not null constraint waitlist_entries_created_by_fkey references users (id) on delete restrict,
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint waitlist_entries_one_wish check (num_nonnulls(doctor_id, specialization_id) = 1),
  constraint waitlist_entries_type_of_doctor check (visit_type_id is null or doctor_id is not null),
  constraint waitlist_entries_city_of_field check (city is null or specialization_id is not null),
  constraint waitlist_entries_dates check (last_date between first_date and first_date + 366),
  constraint waitlist_entries_times_few check (jsonb_typeof(times) = 'array' and jsonb_array_length(times) <= 21),
  constraint waitlist_entries_notice_range check (notice_minutes between 0 and 43200),
  constraint waitlist_entries_state_known check (state in ('waiting', 'offered', 'fulfilled', 'ended')),
  constraint waitlist_entries_ended_says_when check ((state in ('fulfilled', 'ended')) = (ended_at is not null)),
  constraint waitlist_entries_ended_says_why check ((state = 'ended') = (end_reason is not null)),
  constraint waitlist_entries_end_reason_known check (end_reason in ('left', 'passed', 'visit', 'account'))
);
create unique index waitlist_entries_once on waitlist_entries (patient_id, coalesce(doctor_id, specialization_id))
  where state in ('waiting', 'offered');
create index waitlist_entries_patient on waitlist_entries (patient_id, created_at);
create index waitlist_entries_doctor on waitlist_entries (doctor_id) where state in ('waiting', 'offered');
create index waitlist_entries_field on waitlist_entries (specialization_id) where state in ('waiting', 'offered');
create index waitlist_entries_list on waitlist_entries (created_at, id);
create index waitlist_entries_replaces on waitlist_entries (replaces_id) where replaces_id is not null;

-- A time that came free and is being offered. next_at: when the next round is due; claimed_until: a worker is at it.
create table waitlist_openings (
  id uuid constraint waitlist_openings_pkey primary key default new_id(),
  doctor_id uuid not null constraint waitlist_openings_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint waitlist_openings_clinic_id_fkey references clinics (id) on delete restrict,
  starts_at timestamptz not null,
  state varchar(10) not null default 'open',
  round integer not null default 0,
  next_at timestamptz not null,
  claimed_until timestamptz,
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint waitlist_openings_state_known check (state in ('open', 'filled', 'taken', 'passed')),
  constraint waitlist_openings_end_complete check ((state = 'open') = (ended_at is null))
);
create unique index waitlist_openings_once on waitlist_openings (doctor_id, starts_at) where state = 'open';
create index waitlist_openings_due on waitlist_openings (next_at, id) where state = 'open';

-- One time, offered to one who waits. hold_id: it is kept for this person alone meanwhile; a hold is deleted when it ends,
-- so only its id stays. Without one, group_size people had it open when it was offered, and the first has it.
create table waitlist_offers (
  id uuid constraint waitlist_offers_pkey primary key default random_id(),
  entry_id uuid not null constraint waitlist_offers_entry_id_fkey references waitlist_entries (id) on delete restrict,
  opening_id uuid not null constraint waitlist_offers_opening_id_fkey references waitlist_openings (id) on delete restrict,
  patient_id uuid not null constraint waitlist_offers_patient_id_fkey references patients (user_id) on delete restrict,
  doctor_id uuid not null constraint waitlist_offers_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint waitlist_offers_clinic_id_fkey references clinics (id) on delete restrict,
  visit_type_id uuid not null constraint waitlist_offers_visit_type_id_fkey references visit_types (id) on delete restrict,
  starts_at timestamptz not null,
  minutes integer not null,
  hold_id uuid constraint waitlist_offers_hold_id_key unique,
  replaces_id uuid constraint waitlist_offers_replaces_id_fkey references appointments (id) on delete restrict,
  group_size smallint not null,
  round integer not null,
  reasons text[] not null,
  offered_by uuid constraint waitlist_offers_offered_by_fkey references users (id) on delete restrict,
  state varchar(10) not null default 'open',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  answered_by uuid constraint waitlist_offers_answered_by_fkey references users (id) on delete restrict,
  appointment_id uuid constraint waitlist_offers_appointment_id_fkey references appointments (id) on delete restrict,
  constraint waitlist_offers_once unique (opening_id, entry_id),
  constraint waitlist_offers_alone_is_held check ((group_size = 1) = (hold_id is not null)),
  constraint waitlist_offers_group_range check (group_size between 1 and 50),
  constraint waitlist_offers_state_known check (state in ('open', 'accepted', 'declined', 'expired', 'lost')),
  constraint waitlist_offers_end_complete check ((state = 'open') = (ended_at is null)),
  constraint waitlist_offers_accepted_is_booked check ((state = 'accepted') = (appointment_id is not null)),
  constraint waitlist_offers_deadline check (expires_at > created_at and expires_at <= starts_at)
);
-- Nobody has two offers of one wish open, a time that is kept for one is offered to nobody else, and it is given once.
create unique index waitlist_offers_one_open on waitlist_offers (entry_id) where state = 'open';
create unique index waitlist_offers_alone on waitlist_offers (opening_id) where state = 'open' and group_size = 1;
create unique index waitlist_offers_given_once on waitlist_offers (opening_id) where state = 'accepted';
create index waitlist_offers_patient on waitlist_offers (patient_id, created_at);
create index waitlist_offers_expiring on waitlist_offers (expires_at) where state = 'open';
create index waitlist_offers_created on waitlist_offers (created_at);

alter table settings
  add column waitlist_alone_minutes integer not null default 4320,
  add column waitlist_round_minutes integer not null default 30,
  add column waitlist_group_most integer not null default 10,
  add column waitlist_offers_week integer not null default 5,
  add column waitlist_from_hour integer not null default 8,
  add column waitlist_until_hour integer not null default 20,
  add constraint settings_waitlist_range check (waitlist_alone_minutes between 0 and 43200
    and waitlist_round_minutes between 10 and 240 and waitlist_group_most between 2 and 50
    and waitlist_offers_week between 1 and 50 and waitlist_from_hour between 0 and 11
    and waitlist_until_hour between 12 and 24);
`;

const DOWN = `
drop table waitlist_offers, waitlist_openings, waitlist_entries;
alter table settings
  drop constraint settings_waitlist_range,
  drop column waitlist_alone_minutes,
  drop column waitlist_round_minutes,
  drop column waitlist_group_most,
  drop column waitlist_offers_week,
  drop column waitlist_from_hour,
  drop column waitlist_until_hour;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People without an account yet: patients made at the desk and invited staff; one-time links; merged duplicates. */
export class People1763900002000 implements MigrationInterface {
  name = 'People1763900002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(originType(`('registered', 'imported', 'desk', 'invited')`, 'origin::text'));
    await runner.query(UP);
    await runner.query(MERGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
    // Whoever has no account stays without one.
    const former = `case when origin::text in ('desk', 'invited') then 'imported' else origin::text end`;
    await runner.query(originType(`('registered', 'imported')`, former));
    await runner.query(FORMER_CHECKS);
  }
}

/** Makes the type anew: a value that is added to a type cannot be used in the same transaction, nor be taken away. */
function originType(values: string, cast: string): string {
  return `
alter table users drop constraint if exists users_registered_complete, drop constraint if exists users_imported_no_sign_in;
alter table users alter column origin drop default;
alter type user_origin rename to user_origin_former;
create type user_origin as enum ${values};
alter table users alter column origin type user_origin using (${cast})::user_origin;
alter table users alter column origin set default 'registered';
drop type user_origin_former;`;
}

const FORMER_CHECKS = `
alter table users
  add constraint users_registered_complete check (
    origin = 'imported'
    or (username is not null and email is not null and full_name is not null and password_hash is not null)),
  add constraint users_imported_no_sign_in check (origin <> 'imported' or password_hash is null);
`;

const UP = `
alter table users
  add constraint users_registered_complete check (
    origin <> 'registered'
    or (username is not null and email is not null and full_name is not null and password_hash is not null)),
  -- People brought by an import, made at the desk or invited sign in only once the account is theirs.
  add constraint users_unclaimed_no_sign_in check (origin = 'registered' or password_hash is null),
  add constraint users_named check (origin = 'imported' or full_name is not null);

-- Words of a name as plain_words makes them, but immutable, so that an index may hold them: the dictionary is named.
create function name_words(p_name text) returns text language sql immutable parallel safe as $$
  select ' ' || trim(regexp_replace(lower(public.unaccent('public.unaccent', p_name)), '[^[:alnum:]]+', ' ', 'g'))
$$;
create index users_name_words on users using gin (name_words(full_name) gin_trgm_ops);
create index patients_birth on patients (date_of_birth);
-- Numbers are found by their last digits, however the country code was written.
create index patients_number_end on patients (reverse(contact_number) text_pattern_ops);
create index audit_events_action on audit_events (action, occurred_at desc);

-- One-time links. Only a hash of the token is kept; a new link takes the place of one that was not used.
create table account_links (
  id uuid constraint account_links_pkey primary key default new_id(),
  user_id uuid not null constraint account_links_user_id_fkey references users (id) on delete restrict,
  purpose varchar(10) not null,
  token_hash bytea not null constraint account_links_token_hash_key unique,
  created_by uuid not null constraint account_links_created_by_fkey references users (id) on delete restrict,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint account_links_purpose_known check (purpose in ('claim', 'invitation', 'reset'))
);
create unique index account_links_one_open on account_links (user_id) where used_at is null;
create index account_links_user on account_links (user_id);

-- Records that turned out to be of one person, with what only the removed one said.
create table patient_merges (
  removed_id uuid constraint patient_merges_pkey primary key
    constraint patient_merges_removed_id_fkey references users (id) on delete restrict,
  kept_id uuid not null constraint patient_merges_kept_id_fkey references patients (user_id) on delete restrict,
  merged_by uuid not null constraint patient_merges_merged_by_fkey references users (id) on delete restrict,
  merged_at timestamptz not null,
  date_of_birth date,
  gender gender,
  contact_number varchar(15),
  relative_contact varchar(15),
  import_ref text
);
create index patient_merges_kept on patient_merges (kept_id);
`;

const MERGE = `
-- Moves everything of one patient to another record and closes the first. The audit trail keeps the ids it has;
-- patient_merges says whose they are now.
-- Refuses (SH001): patient_not_found, merge_same, merge_account; overlapping visits by appointments_patient_visit.
create function merge_patients(p_keep uuid, p_remove uuid, p_actor uuid, p_now timestamptz) returns void
language plpgsql as $$
declare k patients; r patients; a appointments;
begin
  if p_keep = p_remove then perform refuse('merge_same'); end if;
  perform from patients p where p.user_id in (p_keep, p_remove) order by p.user_id for update;
  select * into k from patients p where p.user_id = p_keep;
  if not found then perform refuse('patient_not_found'); end if;
  select * into r from patients p where p.user_id = p_remove;
  if not found then perform refuse('patient_not_found'); end if;
  -- The record that somebody can sign in to is the one that stays.
  if exists (select from users u where u.id = p_remove and u.password_hash is not null)
      and not exists (select from users u where u.id = p_keep and u.password_hash is not null) then
    perform refuse('merge_account');
  end if;
  perform lock_days(array(
    select row(x.doctor_id, x.local_date, 0)::doctor_days from appointments x
    where x.patient_id = p_remove and x.status = 'held'));
  for a in delete from appointments where patient_id = p_remove and status = 'held' returning * loop
    perform announce(a, a.busy);
  end loop;
  for a in update appointments set patient_id = p_keep, version = version + 1 where patient_id = p_remove returning * loop
    if a.status in ('pending', 'confirmed', 'checked_in') then perform announce(a, a.busy); end if;
  end loop;
  update feedback set patient_id = p_keep where patient_id = p_remove;
  update reports set patient_id = p_keep where patient_id = p_remove;
  update patient_merges set kept_id = p_keep where kept_id = p_remove;
  insert into patient_merges (removed_id, kept_id, merged_by, merged_at, date_of_birth, gender, contact_number,
      relative_contact, import_ref)
  values (p_remove, p_keep, p_actor, p_now, r.date_of_birth, r.gender, r.contact_number, r.relative_contact, r.import_ref);
  delete from patients where user_id = p_remove;
  update patients set gender = coalesce(k.gender, r.gender),
    relative_contact = coalesce(k.relative_contact, r.relative_contact),
    date_of_birth = coalesce(k.date_of_birth, r.date_of_birth),
    contact_number = coalesce(k.contact_number, r.contact_number),
    import_ref = coalesce(k.import_ref, r.import_ref)
  where user_id = p_keep;
  update users set disabled_at = coalesce(disabled_at, p_now) where id = p_remove;
  insert into audit_events (occurred_at, actor_id, action, patient_id, entity, entity_id)
  values (p_now, p_actor, 'patient.merged', p_keep, 'patient', p_remove),
    (p_now, p_actor, 'patient.merged', p_remove, 'patient', p_keep);
end $$;
`;

const DOWN = `
drop function merge_patients(uuid, uuid, uuid, timestamptz);
drop table patient_merges, account_links;
drop index audit_events_action, patients_number_end, patients_birth, users_name_words;
drop function name_words(text);
alter table users drop constraint users_named, drop constraint users_unclaimed_no_sign_in;
`;

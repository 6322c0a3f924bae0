import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

/**
 * Fields of medicine are found by the words that people use, and doctors by their clinics, cities and languages, too.
 * What doctors are found by besides, `doctor_words`, stays as it is.
 */
export class SearchWords1764941000000 implements MigrationInterface {
  name = 'SearchWords1764941000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, [
      'search_words_of',
      'usual_search_words',
      'specializations_before_insert',
      'field_words_after_write',
    ]);
    await runner.query(FIELDS);
    await runner.query(NAMES);
    await createFunctions(runner, [
      'language_names',
      'keep_doctor_names',
      'doctors_keep_names',
      'doctor_clinics_keep_names',
    ]);
    await runner.query(KEPT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(`
      drop trigger doctor_clinics_names_gone on doctor_clinics;
      drop trigger doctor_clinics_names_come on doctor_clinics;
      drop trigger clinics_names on clinics;
      drop trigger users_names on users;
      drop trigger doctors_names on doctors;
      drop table doctor_names;
      drop trigger specializations_field_words on specializations;
      drop trigger specializations_words_usual on specializations;
      drop table field_words;
      alter table specializations drop column search_words;`);
    await dropFunctions(runner, [
      'doctor_clinics_keep_names',
      'doctors_keep_names',
      'keep_doctor_names',
      'language_names',
      'field_words_after_write',
      'specializations_before_insert',
      'usual_search_words',
      'search_words_of',
    ]);
  }
}

const FIELDS = `
alter table specializations
  add column search_words text[] not null default '{}',
  add constraint specializations_search_words_few check (cardinality(search_words) <= 250);
-- One row for each word of each search word, name and heading of a field.
create table field_words (
  specialization_id uuid not null constraint field_words_specialization_id_fkey references specializations (id)
    on delete cascade,
  term text not null,
  word text not null,
  of smallint not null,
  constraint field_words_pkey primary key (specialization_id, term, word)
);
create index field_words_word on field_words using gin (word gin_trgm_ops);
create trigger specializations_words_usual before insert on specializations
  for each row execute function specializations_before_insert();
create trigger specializations_field_words after insert or update of name, category, search_words on specializations
  for each row execute function field_words_after_write();
update specializations set search_words = usual_search_words(name);
`;

const NAMES = `
create table doctor_names (
  doctor_id uuid constraint doctor_names_pkey primary key
    constraint doctor_names_doctor_id_fkey references doctors (id) on delete cascade,
  names text not null
);
create index doctor_names_names on doctor_names using gin (names gin_trgm_ops);
`;

const KEPT = `
create trigger doctors_names after insert or update of user_id, degree, languages on doctors
  for each row execute function doctors_keep_names();
create trigger users_names after update of full_name on users
  for each row when (new.full_name is distinct from old.full_name) execute function doctors_keep_names();
create trigger clinics_names after update of name, city, is_active on clinics
  for each row when ((new.name, new.city, new.is_active) is distinct from (old.name, old.city, old.is_active))
  execute function doctors_keep_names();
create trigger doctor_clinics_names_come after insert on doctor_clinics referencing new table as changed
  for each statement execute function doctor_clinics_keep_names();
create trigger doctor_clinics_names_gone after delete on doctor_clinics referencing old table as changed
  for each statement execute function doctor_clinics_keep_names();
select keep_doctor_names(array(select id from doctors));
`;

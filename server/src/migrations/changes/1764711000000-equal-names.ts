import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

/** Names, licences and addresses that differ in case, blanks or Unicode form alone are one. */
export class EqualNames1764711000000 implements MigrationInterface {
  name = 'EqualNames1764711000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, ['equal_form']);
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
    await dropFunctions(runner, ['equal_form']);
  }
}

const UP = `
alter table clinics drop constraint clinics_name_key;
create unique index clinics_name_key on clinics (equal_form(name));
drop index clinics_city;
create index clinics_city on clinics (equal_form(city));
alter table specializations drop constraint specializations_name_key;
create unique index specializations_name_key on specializations (equal_form(name));
alter table doctors drop constraint doctors_license_number_key;
create unique index doctors_license_number_key on doctors (equal_form(license_number));
alter table users drop constraint users_email_key;
create unique index users_email_key on users (equal_form(email::text));
-- A domain has one spelling, its ASCII one, which only the program can make.
alter table users add constraint users_email_domain check (email::text ~ '@[a-z0-9.-]+$');
`;

const DOWN = `
alter table users drop constraint users_email_domain;
drop index users_email_key;
alter table users add constraint users_email_key unique (email);
drop index doctors_license_number_key;
alter table doctors add constraint doctors_license_number_key unique (license_number);
drop index specializations_name_key;
alter table specializations add constraint specializations_name_key unique (name);
drop index clinics_city;
create index clinics_city on clinics (lower(city));
drop index clinics_name_key;
alter table clinics add constraint clinics_name_key unique (name);
`;

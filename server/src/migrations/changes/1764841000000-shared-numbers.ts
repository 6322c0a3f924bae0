import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** A family has one telephone: a number serves several people, and a relative's is enough for a child. */
export class SharedNumbers1764841000000 implements MigrationInterface {
  name = 'SharedNumbers1764841000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table patients
  drop constraint patients_contact_number_key,
  drop constraint patients_registered_complete,
  add constraint patients_registered_complete check (
    imported or (date_of_birth is not null and coalesce(contact_number, relative_contact) is not null));
create index patients_relative_end on patients (reverse(relative_contact) text_pattern_ops);
`);
  }

  /** Not where people share a number, or have that of a relative alone: which of them should keep it, nobody can say. */
  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(`
drop index patients_relative_end;
alter table patients
  drop constraint patients_registered_complete,
  add constraint patients_registered_complete check (
    imported or (date_of_birth is not null and contact_number is not null)),
  add constraint patients_contact_number_key unique (contact_number);
`);
  }
}

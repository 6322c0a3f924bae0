import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';
import { dropVisitChanges, makeVisitChanges } from './visit-changes.js';

/**
 * Counts of visits by day, lead time and hour, kept true by triggers, so that analytics need not read the
 * appointments themselves; and the hours that doctors offered, kept when the days are over.
 */
export class Counting1764000005000 implements MigrationInterface {
  name = 'Counting1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, ['lead_band']);
    await runner.query(TABLES);
    await makeVisitChanges(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await dropVisitChanges(runner);
    await runner.query('drop table offered_days, visit_hour_months, visit_hours, visit_leads, visit_days');
    await dropFunctions(runner, ['lead_band']);
  }
}

const TABLES = `
-- All by the local date of the visit at its clinic; that date leads each key, since every question is of a range.
create table visit_days (
  local_date date not null,
  doctor_id uuid not null,
  clinic_id uuid not null,
  currency char(3) not null,
  open integer not null,
  arrived integer not null,
  missed integer not null,
  cancelled integer not null,
  minutes integer not null,
  lead_days integer not null,
  paid bigint not null,
  unpaid bigint not null,
  expected bigint not null,
  refund_due bigint not null,
  refunded bigint not null,
  constraint visit_days_pkey primary key (local_date, doctor_id, clinic_id, currency)
);

create table visit_leads (
  local_date date not null,
  doctor_id uuid not null,
  clinic_id uuid not null,
  band smallint not null,
  open integer not null,
  arrived integer not null,
  missed integer not null,
  cancelled integer not null,
  constraint visit_leads_pkey primary key (local_date, doctor_id, clinic_id, band)
);

create table visit_hours (
  local_date date not null,
  doctor_id uuid not null,
  clinic_id uuid not null,
  hour smallint not null,
  open integer not null,
  arrived integer not null,
  missed integer not null,
  cancelled integer not null,
  constraint visit_hours_pkey primary key (local_date, doctor_id, clinic_id, hour)
);

-- The same by calendar month and weekday (1 is Monday): a tenth of the rows, for the whole months of a long range.
create table visit_hour_months (
  month date not null,
  doctor_id uuid not null,
  clinic_id uuid not null,
  weekday smallint not null,
  hour smallint not null,
  open integer not null,
  arrived integer not null,
  missed integer not null,
  cancelled integer not null,
  constraint visit_hour_months_pkey primary key (month, doctor_id, clinic_id, weekday, hour)
);

create table offered_days (
  local_date date not null,
  doctor_id uuid not null constraint offered_days_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint offered_days_clinic_id_fkey references clinics (id) on delete restrict,
  minutes integer not null,
  constraint offered_days_pkey primary key (local_date, doctor_id, clinic_id),
  constraint offered_days_minutes_range check (minutes > 0)
);
create index offered_days_doctor on offered_days (doctor_id, local_date);
`;

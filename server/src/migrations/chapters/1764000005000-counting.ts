import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions, dropFreeFunctions, dropFunctions } from '../functions.js';

const FUNCTIONS = [
  'lead_band',
  'appointments_after_insert',
  'appointments_after_delete',
  'appointments_after_update',
];

/**
 * Counts of visits by day, lead time and hour, kept true by triggers, so that analytics need not read the
 * appointments themselves; and the hours that doctors offered, kept when the days are over.
 */
export class Counting1764000005000 implements MigrationInterface {
  name = 'Counting1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, FUNCTIONS);
    await runner.query(TABLES);
    await runner.query(VIEWS);
    await runner.query(TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query(DOWN);
    await dropFunctions(runner, FUNCTIONS);
  }
}

const TABLES = `
-- Each appointment that came (sign = 1) or went (sign = -1), as analytics count it; a change is both. Writers only ever
-- append here: rows of the counts themselves would be shared by all bookings of a doctor or a clinic, which would
-- wait for one another and deadlock. A job folds the changes into the counts, and whoever reads adds what is not
-- folded yet, so the sum is true at every moment. There are no foreign keys: the appointment has them.
create table visit_changes (
  sign smallint not null,
  doctor_id uuid not null,
  clinic_id uuid not null,
  local_date date not null,
  hour smallint,
  lead_days integer not null,
  currency char(3) not null,
  status appointment_status not null,
  payment_status payment_status not null,
  minutes integer not null,
  fee integer not null,
  constraint visit_changes_sign check (sign in (-1, 1))
);

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

const VIEWS = `
-- The changes in the form of each table of counts.
create view visit_change_days as
  select local_date, doctor_id, clinic_id, currency,
    case when status in ('pending', 'confirmed') then sign else 0 end as open,
    case when status in ('checked_in', 'completed') then sign else 0 end as arrived,
    case when status = 'no_show' then sign else 0 end as missed,
    case when status = 'cancelled' then sign else 0 end as cancelled,
    case when status <> 'cancelled' then sign * minutes else 0 end as minutes,
    case when status <> 'cancelled' then sign * lead_days else 0 end as lead_days,
    case when status <> 'cancelled' and payment_status = 'completed' then sign * fee else 0 end as paid,
    case when status in ('checked_in', 'completed') and payment_status = 'pending' then sign * fee else 0 end as unpaid,
    case when status in ('pending', 'confirmed') and payment_status = 'pending' then sign * fee else 0 end as expected,
    case when status = 'cancelled' and payment_status = 'completed' then sign * fee else 0 end as refund_due,
    case when payment_status = 'refunded' then sign * fee else 0 end as refunded
  from visit_changes;

create view visit_change_leads as
  select local_date, doctor_id, clinic_id, lead_band(lead_days) as band,
    case when status in ('pending', 'confirmed') then sign else 0 end as open,
    case when status in ('checked_in', 'completed') then sign else 0 end as arrived,
    case when status = 'no_show' then sign else 0 end as missed,
    case when status = 'cancelled' then sign else 0 end as cancelled
  from visit_changes;

create view visit_change_hours as
  select local_date, doctor_id, clinic_id, hour,
    case when status in ('pending', 'confirmed') then sign else 0 end as open,
    case when status in ('checked_in', 'completed') then sign else 0 end as arrived,
    case when status = 'no_show' then sign else 0 end as missed,
    case when status = 'cancelled' then sign else 0 end as cancelled
  from visit_changes where hour is not null;

-- What is true now: the counts and what is not folded into them yet.
create view visit_days_now as select * from visit_days union all select * from visit_change_days;
create view visit_leads_now as select * from visit_leads union all select * from visit_change_leads;
`;

const TRIGGERS = `
create trigger appointments_counted_insert after insert on appointments referencing new table as new_rows
  for each statement execute function appointments_after_insert();
create trigger appointments_counted_delete after delete on appointments referencing old table as old_rows
  for each statement execute function appointments_after_delete();
create trigger appointments_counted_update after update on appointments
  referencing old table as old_rows new table as new_rows
  for each statement execute function appointments_after_update();
`;

const DOWN = `
drop trigger appointments_counted_update on appointments;
drop trigger appointments_counted_delete on appointments;
drop trigger appointments_counted_insert on appointments;
drop view visit_leads_now, visit_days_now, visit_change_hours, visit_change_leads, visit_change_days;
drop table offered_days, visit_hour_months, visit_hours, visit_leads, visit_days, visit_changes;
`;

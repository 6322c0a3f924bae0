import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts of visits by day, lead time and hour, kept true by triggers, so that analytics need not read the
 * appointments themselves; and the hours that doctors offered, kept when the days are over.
 */
export class Analytics1763900005000 implements MigrationInterface {
  name = 'Analytics1763900005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(VIEWS);
    await runner.query(KEEPING_TRUE);
    await runner.query(OFFERED);
    await runner.query('select recount_visits()');
    await runner.query('select keep_offered_days(array(select id from doctors), now())');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
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
-- Few at any time: the overview lists them.
create index appointments_refund_due on appointments (clinic_id)
  where status = 'cancelled' and payment_status = 'completed';
create index offered_days_doctor on offered_days (doctor_id, local_date);
`;

const VIEWS = `
-- Days from booking to visit in bands: the same day, up to 3, 7, 14 and 30 days, longer.
create function lead_band(p_days integer) returns smallint language sql immutable parallel safe as $$
  select width_bucket(p_days, array[1, 4, 8, 15, 31])::smallint
$$;

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

/** Columns of visit_days beside the four counts that all three tables have. */
const DAY_SUMS = ['minutes', 'lead_days', 'paid', 'unpaid', 'expected', 'refund_due', 'refunded'];

function sums(...columns: string[]): string {
  return columns.map((column) => `sum(${column})`).join(', ');
}

function additions(...columns: string[]): string {
  return columns.map((column) => `${column} = t.${column} + excluded.${column}`).join(', ');
}

/**
 * Appends to visit_changes what analytics count of some appointments.
 * @param rows SQL of all columns of appointments, after `sign`.
 */
function noteChanges(rows: string): string {
  return `
  insert into visit_changes (sign, doctor_id, clinic_id, local_date, hour, lead_days, currency, status, payment_status,
    minutes, fee)
  select a.sign, a.doctor_id, a.clinic_id, a.local_date,
    case when a.time_known then extract(hour from a.scheduled_at at time zone c.time_zone) end,
    -- By the calendar of the clinic: an import may know the days only.
    greatest(a.local_date - (a.created_at at time zone c.time_zone)::date, 0), a.currency,
    a.status, a.payment_status, extract(epoch from a.duration) / 60, a.fee
  from (${rows}) a join clinics c on c.id = a.clinic_id
  where a.status <> 'held'`;
}

const KEEPING_TRUE = `
create function appointments_after_insert() returns trigger language plpgsql as $$
begin ${noteChanges('select 1 as sign, n.* from new_rows n')};
  return null;
end $$;
create trigger appointments_counted_insert after insert on appointments referencing new table as new_rows
  for each statement execute function appointments_after_insert();

create function appointments_after_delete() returns trigger language plpgsql as $$
begin ${noteChanges('select -1 as sign, o.* from old_rows o')};
  return null;
end $$;
create trigger appointments_counted_delete after delete on appointments referencing old table as old_rows
  for each statement execute function appointments_after_delete();

create function appointments_after_update() returns trigger language plpgsql as $$
begin ${noteChanges(`
    select case x.side when 1 then -1 else 1 end as sign, y.*
    from old_rows o join new_rows n on n.id = o.id
    cross join lateral (values (1), (2)) x (side)
    cross join lateral (select o.* where x.side = 1 union all select n.* where x.side = 2) y
    where (o.doctor_id, o.clinic_id, o.scheduled_at, o.local_date, o.time_known, o.created_at, o.currency, o.status,
        o.payment_status, o.duration, o.fee)
      is distinct from (n.doctor_id, n.clinic_id, n.scheduled_at, n.local_date, n.time_known, n.created_at, n.currency,
        n.status, n.payment_status, n.duration, n.fee)`)};
  return null;
end $$;
create trigger appointments_counted_update after update on appointments
  referencing old table as old_rows new table as new_rows
  for each statement execute function appointments_after_update();

-- Dates and hours of visits are counted in the zone they were booked in.
create function clinics_before_zone() returns trigger language plpgsql as $$
begin
  if exists (select from appointments where clinic_id = new.id) then
    raise exception using errcode = '23514', constraint = 'clinics_time_zone_fixed',
      message = 'the zone of a clinic is fixed once somebody has booked';
  end if;
  return new;
end $$;
create trigger clinics_zone_fixed before update of time_zone on clinics for each row
  when (new.time_zone <> old.time_zone) execute function clinics_before_zone();

-- Takes the changes into the counts, and says how many. One at a time; writers of appointments need not wait.
create function fold_visit_changes() returns bigint language plpgsql as $$
declare v_folded bigint;
begin
  lock table visit_changes in share update exclusive mode;
  -- One statement, so one snapshot: what is deleted is what was counted.
  with gone as (
    delete from visit_changes returning 1
  ), days as (
    insert into visit_days as t
    select local_date, doctor_id, clinic_id, currency, ${sums('open', 'arrived', 'missed', 'cancelled', ...DAY_SUMS)}
    from visit_change_days group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, currency) do update set
      ${additions('open', 'arrived', 'missed', 'cancelled', ...DAY_SUMS)}
  ), leads as (
    insert into visit_leads as t
    select local_date, doctor_id, clinic_id, band, ${sums('open', 'arrived', 'missed', 'cancelled')}
    from visit_change_leads group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, band) do update set
      ${additions('open', 'arrived', 'missed', 'cancelled')}
  ), hours as (
    insert into visit_hours as t
    select local_date, doctor_id, clinic_id, hour, ${sums('open', 'arrived', 'missed', 'cancelled')}
    from visit_change_hours group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, hour) do update set
      ${additions('open', 'arrived', 'missed', 'cancelled')}
  ), months as (
    insert into visit_hour_months as t
    select date_trunc('month', local_date)::date, doctor_id, clinic_id, extract(isodow from local_date), hour,
      ${sums('open', 'arrived', 'missed', 'cancelled')}
    from visit_change_hours group by 1, 2, 3, 4, 5
    on conflict (month, doctor_id, clinic_id, weekday, hour) do update set
      ${additions('open', 'arrived', 'missed', 'cancelled')}
  )
  select count(*) into v_folded from gone;
  return v_folded;
end $$;

-- Counts everything anew from the appointments. The triggers make it needless but once, when they are new.
create function recount_visits() returns void language plpgsql as $$
begin
  truncate visit_changes, visit_days, visit_leads, visit_hours, visit_hour_months;
  ${noteChanges('select 1 as sign, a.* from appointments a')};
  perform fold_visit_changes();
end $$;
`;

const OFFERED = `
-- Keeps the minutes that doctors offer on each local date from today on, from their open ranges. Days that are over
-- stay as they were: their ranges are dropped some time, and hours that change now do not change what was offered.
create function keep_offered_days(p_doctors uuid[], p_now timestamptz) returns void language plpgsql as $$
begin
  with fresh as materialized (
    select x.local_date, x.doctor_id, x.clinic_id, round(sum(extract(epoch from upper(r) - lower(r))) / 60)::integer as minutes
    from (
      select z.local_date, o.doctor_id, o.clinic_id,
        -- Hours of several visit types may overlap; a doctor offers each minute once.
        range_agg(tstzrange(greatest(o.starts_at, z.local_date::timestamp at time zone c.time_zone),
          least(o.ends_at, (z.local_date + 1)::timestamp at time zone c.time_zone))) as ranges
      from open_ranges o
      join doctors d on d.id = o.doctor_id and d.is_active and d.availability_status = 'active'
      join clinics c on c.id = o.clinic_id
      cross join lateral (select (o.starts_at at time zone c.time_zone)::date + i as local_date
        from generate_series(0, (o.ends_at at time zone c.time_zone)::date - (o.starts_at at time zone c.time_zone)::date) i) z
      where o.doctor_id = any (p_doctors) and z.local_date >= (p_now at time zone c.time_zone)::date
        and z.local_date::timestamp at time zone c.time_zone < o.ends_at
      group by 1, 2, 3
    ) x cross join lateral unnest(x.ranges) r
    group by 1, 2, 3 having sum(extract(epoch from upper(r) - lower(r))) >= 30
  ), gone as (
    delete from offered_days t using clinics c
    where t.doctor_id = any (p_doctors) and c.id = t.clinic_id and t.local_date >= (p_now at time zone c.time_zone)::date
      and not exists (select from fresh f
        where (f.local_date, f.doctor_id, f.clinic_id) = (t.local_date, t.doctor_id, t.clinic_id))
  )
  insert into offered_days as t (local_date, doctor_id, clinic_id, minutes)
  select local_date, doctor_id, clinic_id, minutes from fresh
  on conflict (local_date, doctor_id, clinic_id) do update set minutes = excluded.minutes
    where t.minutes <> excluded.minutes;
end $$;
`;

const DOWN = `
drop function keep_offered_days(uuid[], timestamptz), recount_visits(), fold_visit_changes();
drop trigger clinics_zone_fixed on clinics;
drop trigger appointments_counted_update on appointments;
drop trigger appointments_counted_delete on appointments;
drop trigger appointments_counted_insert on appointments;
drop function clinics_before_zone(), appointments_after_update(), appointments_after_delete(),
  appointments_after_insert();
drop view visit_leads_now, visit_days_now, visit_change_hours, visit_change_leads, visit_change_days;
drop function lead_band(integer);
drop index appointments_refund_due;
drop table offered_days, visit_hour_months, visit_hours, visit_leads, visit_days, visit_changes;
`;

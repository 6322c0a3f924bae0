-- Made on the way by the chapter of counting and taken away by a later migration: how appointments were counted before
-- a consumer of events did it. The functions of a database in use lie in the folder functions.

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

-- Notes for the counts each appointment that came. A hold is not counted.
create or replace function appointments_after_insert() returns trigger
language plpgsql as $$
begin
  insert into visit_changes (sign, doctor_id, clinic_id, local_date, hour, lead_days, currency, status, payment_status,
    minutes, fee)
  select a.sign, a.doctor_id, a.clinic_id, a.local_date,
    case when a.time_known then extract(hour from a.scheduled_at at time zone c.time_zone) end,
    -- By the calendar of the clinic: an import may know the days only.
    greatest(a.local_date - (a.created_at at time zone c.time_zone)::date, 0), a.currency,
    a.status, a.payment_status, extract(epoch from a.duration) / 60, a.fee
  from (select 1 as sign, n.* from new_rows n) a join clinics c on c.id = a.clinic_id
  where a.status <> 'held';
  return null;
end $$;

-- Notes for the counts each appointment that went. A hold is not counted.
create or replace function appointments_after_delete() returns trigger
language plpgsql as $$
begin
  insert into visit_changes (sign, doctor_id, clinic_id, local_date, hour, lead_days, currency, status, payment_status,
    minutes, fee)
  select a.sign, a.doctor_id, a.clinic_id, a.local_date,
    case when a.time_known then extract(hour from a.scheduled_at at time zone c.time_zone) end,
    -- By the calendar of the clinic: an import may know the days only.
    greatest(a.local_date - (a.created_at at time zone c.time_zone)::date, 0), a.currency,
    a.status, a.payment_status, extract(epoch from a.duration) / 60, a.fee
  from (select -1 as sign, o.* from old_rows o) a join clinics c on c.id = a.clinic_id
  where a.status <> 'held';
  return null;
end $$;

-- Notes for the counts each appointment that changed: what it was goes, what it is comes.
create or replace function appointments_after_update() returns trigger
language plpgsql as $$
begin
  insert into visit_changes (sign, doctor_id, clinic_id, local_date, hour, lead_days, currency, status, payment_status,
    minutes, fee)
  select a.sign, a.doctor_id, a.clinic_id, a.local_date,
    case when a.time_known then extract(hour from a.scheduled_at at time zone c.time_zone) end,
    -- By the calendar of the clinic: an import may know the days only.
    greatest(a.local_date - (a.created_at at time zone c.time_zone)::date, 0), a.currency,
    a.status, a.payment_status, extract(epoch from a.duration) / 60, a.fee
  from (
    select case x.side when 1 then -1 else 1 end as sign, y.*
    from old_rows o join new_rows n on n.id = o.id
    cross join lateral (values (1), (2)) x (side)
    cross join lateral (select o.* where x.side = 1 union all select n.* where x.side = 2) y
    where (o.doctor_id, o.clinic_id, o.scheduled_at, o.local_date, o.time_known, o.created_at, o.currency, o.status,
        o.payment_status, o.duration, o.fee)
      is distinct from (n.doctor_id, n.clinic_id, n.scheduled_at, n.local_date, n.time_known, n.created_at, n.currency,
        n.status, n.payment_status, n.duration, n.fee)) a join clinics c on c.id = a.clinic_id
  where a.status <> 'held';
  return null;
end $$;

create trigger appointments_counted_insert after insert on appointments referencing new table as new_rows
  for each statement execute function appointments_after_insert();
create trigger appointments_counted_delete after delete on appointments referencing old table as old_rows
  for each statement execute function appointments_after_delete();
create trigger appointments_counted_update after update on appointments
  referencing old table as old_rows new table as new_rows
  for each statement execute function appointments_after_update();

-- Counts everything anew from the appointments. The triggers make it needless but once, when they are new.
create or replace function recount_visits() returns void
language plpgsql as $$
begin
  truncate visit_changes, visit_days, visit_leads, visit_hours, visit_hour_months;
  insert into visit_changes (sign, doctor_id, clinic_id, local_date, hour, lead_days, currency, status, payment_status,
    minutes, fee)
  select a.sign, a.doctor_id, a.clinic_id, a.local_date,
    case when a.time_known then extract(hour from a.scheduled_at at time zone c.time_zone) end,
    -- By the calendar of the clinic: an import may know the days only.
    greatest(a.local_date - (a.created_at at time zone c.time_zone)::date, 0), a.currency,
    a.status, a.payment_status, extract(epoch from a.duration) / 60, a.fee
  from (select 1 as sign, a.* from appointments a) a join clinics c on c.id = a.clinic_id
  where a.status <> 'held';
  perform fold_visit_changes();
end $$;

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

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

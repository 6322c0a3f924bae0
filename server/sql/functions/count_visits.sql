-- Makes the counts true for some appointments: takes out what was counted of them and puts in what they are now.
-- Nothing is counted of a hold, nor of what went. Who writes appointments without an event calls it in the same
-- transaction.
create or replace function count_visits(p_appointments uuid[]) returns void
language plpgsql as $$
begin
  -- One at a time, so that what was counted is what another has committed. Writers of appointments need not wait.
  perform pg_advisory_xact_lock(7263414);
  with wanted as (
    select distinct w.id from unnest(p_appointments) w (id)
  ), counted as (
    select v.* from counted_visits v join wanted w on w.id = v.appointment_id
  ), present as (
    select a.id as appointment_id, a.doctor_id, a.clinic_id, a.local_date,
      case when a.time_known then extract(hour from a.scheduled_at at time zone c.time_zone) end::smallint as hour,
      -- By the calendar of the clinic: an import may know the days only.
      greatest(a.local_date - (a.created_at at time zone c.time_zone)::date, 0) as lead_days, a.currency,
      a.status, a.payment_status, (extract(epoch from a.duration) / 60)::integer as minutes, a.fee
    from wanted w join appointments a on a.id = w.id join clinics c on c.id = a.clinic_id
    where a.status <> 'held'
  ), went as (
    select * from counted except select * from present
  ), came as (
    select * from present except select * from counted
  ), forgotten as (
    delete from counted_visits v using went w
    where v.appointment_id = w.appointment_id
      and not exists (select from came c where c.appointment_id = w.appointment_id)
  ), remembered as (
    insert into counted_visits as v select * from came
    on conflict (appointment_id) do update set
      doctor_id = excluded.doctor_id, clinic_id = excluded.clinic_id, local_date = excluded.local_date,
      hour = excluded.hour, lead_days = excluded.lead_days, currency = excluded.currency, status = excluded.status,
      payment_status = excluded.payment_status, minutes = excluded.minutes, fee = excluded.fee
  ), changes as (
    select x.*,
      case when status in ('pending', 'confirmed') then sign else 0 end as open,
      case when status in ('checked_in', 'completed') then sign else 0 end as arrived,
      case when status = 'no_show' then sign else 0 end as missed,
      case when status = 'cancelled' then sign else 0 end as cancelled
    from (select -1 as sign, w.* from went w union all select 1, c.* from came c) x
  ), days as (
    insert into visit_days as t
    select local_date, doctor_id, clinic_id, currency, sum(open), sum(arrived), sum(missed), sum(cancelled),
      sum(case when status <> 'cancelled' then sign * minutes else 0 end),
      sum(case when status <> 'cancelled' then sign * lead_days else 0 end),
      sum(case when status <> 'cancelled' and payment_status = 'completed' then sign * fee else 0 end),
      sum(case when status in ('checked_in', 'completed') and payment_status = 'pending' then sign * fee else 0 end),
      sum(case when status in ('pending', 'confirmed') and payment_status = 'pending' then sign * fee else 0 end),
      sum(case when status = 'cancelled' and payment_status = 'completed' then sign * fee else 0 end),
      sum(case when payment_status = 'refunded' then sign * fee else 0 end)
    from changes group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, currency) do update set
      open = t.open + excluded.open, arrived = t.arrived + excluded.arrived, missed = t.missed + excluded.missed,
      cancelled = t.cancelled + excluded.cancelled, minutes = t.minutes + excluded.minutes,
      lead_days = t.lead_days + excluded.lead_days, paid = t.paid + excluded.paid, unpaid = t.unpaid + excluded.unpaid,
      expected = t.expected + excluded.expected, refund_due = t.refund_due + excluded.refund_due,
      refunded = t.refunded + excluded.refunded
  ), leads as (
    insert into visit_leads as t
    select local_date, doctor_id, clinic_id, lead_band(lead_days), sum(open), sum(arrived), sum(missed), sum(cancelled)
    from changes group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, band) do update set
      open = t.open + excluded.open, arrived = t.arrived + excluded.arrived, missed = t.missed + excluded.missed,
      cancelled = t.cancelled + excluded.cancelled
  ), hours as (
    insert into visit_hours as t
    select local_date, doctor_id, clinic_id, hour, sum(open), sum(arrived), sum(missed), sum(cancelled)
    from changes where hour is not null group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, hour) do update set
      open = t.open + excluded.open, arrived = t.arrived + excluded.arrived, missed = t.missed + excluded.missed,
      cancelled = t.cancelled + excluded.cancelled
  )
  insert into visit_hour_months as t
  select date_trunc('month', local_date)::date, doctor_id, clinic_id, extract(isodow from local_date), hour,
    sum(open), sum(arrived), sum(missed), sum(cancelled)
  from changes where hour is not null group by 1, 2, 3, 4, 5
  on conflict (month, doctor_id, clinic_id, weekday, hour) do update set
    open = t.open + excluded.open, arrived = t.arrived + excluded.arrived, missed = t.missed + excluded.missed,
    cancelled = t.cancelled + excluded.cancelled;
end $$;

-- Takes the changes into the counts, and says how many. One at a time; writers of appointments need not wait.
create or replace function fold_visit_changes() returns bigint
language plpgsql as $$
declare v_folded bigint;
begin
  lock table visit_changes in share update exclusive mode;
  -- One statement, so one snapshot: what is deleted is what was counted.
  with gone as (
    delete from visit_changes returning 1
  ), days as (
    insert into visit_days as t
    select local_date, doctor_id, clinic_id, currency, sum(open), sum(arrived), sum(missed), sum(cancelled),
      sum(minutes), sum(lead_days), sum(paid), sum(unpaid), sum(expected), sum(refund_due), sum(refunded)
    from visit_change_days group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, currency) do update set
      open = t.open + excluded.open, arrived = t.arrived + excluded.arrived, missed = t.missed + excluded.missed,
      cancelled = t.cancelled + excluded.cancelled, minutes = t.minutes + excluded.minutes,
      lead_days = t.lead_days + excluded.lead_days, paid = t.paid + excluded.paid, unpaid = t.unpaid + excluded.unpaid,
      expected = t.expected + excluded.expected, refund_due = t.refund_due + excluded.refund_due,
      refunded = t.refunded + excluded.refunded
  ), leads as (
    insert into visit_leads as t
    select local_date, doctor_id, clinic_id, band, sum(open), sum(arrived), sum(missed), sum(cancelled)
    from visit_change_leads group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, band) do update set
      open = t.open + excluded.open, arrived = t.arrived + excluded.arrived, missed = t.missed + excluded.missed,
      cancelled = t.cancelled + excluded.cancelled
  ), hours as (
    insert into visit_hours as t
    select local_date, doctor_id, clinic_id, hour, sum(open), sum(arrived), sum(missed), sum(cancelled)
    from visit_change_hours group by 1, 2, 3, 4
    on conflict (local_date, doctor_id, clinic_id, hour) do update set
      open = t.open + excluded.open, arrived = t.arrived + excluded.arrived, missed = t.missed + excluded.missed,
      cancelled = t.cancelled + excluded.cancelled
  ), months as (
    insert into visit_hour_months as t
    select date_trunc('month', local_date)::date, doctor_id, clinic_id, extract(isodow from local_date), hour,
      sum(open), sum(arrived), sum(missed), sum(cancelled)
    from visit_change_hours group by 1, 2, 3, 4, 5
    on conflict (month, doctor_id, clinic_id, weekday, hour) do update set
      open = t.open + excluded.open, arrived = t.arrived + excluded.arrived, missed = t.missed + excluded.missed,
      cancelled = t.cancelled + excluded.cancelled
  )
  select count(*) into v_folded from gone;
  return v_folded;
end $$;

-- What decides about one start, read in one look. free_runs lists by the same rule.
--   is_offered   it lies on the grid of an open range of the clinic and the visit fits into it
--   is_bound     it takes the first free time of a range, which must then be found anew
--   is_taken     another live appointment of the doctor is in the way
--   taken        how many appointments of the doctor's day count without the one that moves
--   is_met       the patient has another visit at that time
--   open_count   the patient's appointments that are still to come
create or replace function start_facts(
  p_patient uuid, p_doctor uuid, p_clinic uuid, p_visit_type uuid, p_date date, p_visit tstzrange, p_busy tstzrange,
  p_step_seconds integer, p_first_before interval, p_first_ahead interval, p_subject uuid, p_now timestamptz
) returns table (
  is_offered boolean, is_bound boolean, is_taken boolean, taken bigint, is_met boolean, open_count bigint
) language sql stable rows 1 as $$
  select hours.is_offered, hours.is_bound,
    exists (
      select from appointments a
      where a.doctor_id = p_doctor and a.status in ('held', 'pending', 'confirmed', 'checked_in')
        -- 16 hours reach back over the longest visit (12) and its buffer (4)
        and a.scheduled_at > lower(p_busy) - interval '16 hours' and a.scheduled_at < upper(p_busy) + interval '4 hours'
        and a.busy && p_busy and a.subject_id is distinct from p_subject),
    coalesce((select d.taken from doctor_days d where d.doctor_id = p_doctor and d.local_date = p_date), 0) - (
      select count(*) from appointments a
      where a.subject_id = p_subject and a.patient_id = p_patient and a.counted and a.doctor_id = p_doctor
        and a.local_date = p_date and a.status in ('held', 'pending', 'confirmed', 'checked_in')),
    own.is_met, own.open_count
  from (
    select
      coalesce(bool_or(o.clinic_id = p_clinic and (o.visit_type_id is null or o.visit_type_id = p_visit_type)
        and p_visit <@ tstzrange(o.starts_at, o.ends_at)
        and date_part('epoch', lower(p_visit) - o.anchor)::numeric % p_step_seconds = 0), false) as is_offered,
      coalesce(bool_or(p_busy && tstzrange(o.first_free_at - p_first_before, o.first_free_at + p_first_ahead)), false)
        as is_bound
    from open_ranges o
    where o.doctor_id = p_doctor and o.ends_at > lower(p_busy) - interval '4 hours'
      and o.starts_at < upper(p_busy) + interval '4 hours'
      -- No range is longer than two days: with both bounds on its end the index leads to the few that matter.
      and o.ends_at < upper(p_busy) + interval '2 days 4 hours') hours
  cross join (
    select coalesce(bool_or(a.visit && p_visit and a.subject_id is distinct from p_subject), false) as is_met,
      count(*) filter (where a.status in ('pending', 'confirmed') and a.scheduled_at > p_now) as open_count
    from appointments a
    where a.patient_id = p_patient and a.status in ('held', 'pending', 'confirmed', 'checked_in')
      -- no visit is longer than 12 hours, and none is placed in the past
      and a.scheduled_at > p_now - interval '12 hours') own
$$;

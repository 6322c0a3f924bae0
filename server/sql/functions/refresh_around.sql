-- The same after one appointment came, went or moved: only where it can matter. Rows whose first free time is
-- earlier than the change and whose day keeps room stay as they are.
create or replace function refresh_around(
  p_doctor uuid, p_busy tstzrange, p_date date, p_freed boolean, p_now timestamptz
) returns void
language plpgsql as $$
declare v_full boolean;
begin
  select dd.taken >= d.max_patients_per_day - 1 into v_full
  from doctors d left join doctor_days dd on dd.doctor_id = d.id and dd.local_date = p_date
  where d.id = p_doctor;
  if v_full then
    -- The whole day may have closed or opened; its ranges begin at most two days around it.
    perform refresh_first_free(p_doctor, p_date - interval '1 day', p_date + interval '2 days', p_now);
  elsif p_freed then
    -- Widened by the longest visit with buffers: a visit that starts earlier may fit only now.
    perform refresh_first_free(p_doctor, lower(p_busy) - interval '16 hours',
      upper(p_busy) + interval '16 hours', p_now);
  else
    perform refresh_first_free(p_doctor, o.starts_at, o.ends_at, p_now)
    from open_ranges o
    join visit_types t on t.id = first_visit_type(p_doctor)
    where o.doctor_id = p_doctor and o.ends_at > lower(p_busy) - interval '4 hours'
      and o.starts_at < upper(p_busy) + interval '4 hours'
      and o.ends_at < upper(p_busy) + interval '4 hours' + interval '2 days'
      and p_busy && tstzrange(o.first_free_at - make_interval(mins => t.buffer_before_minutes),
                              o.first_free_at + make_interval(mins => t.minutes + t.buffer_after_minutes));
  end if;
end $$;

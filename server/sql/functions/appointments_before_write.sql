-- Keeps the columns that are made from others (local_date, visit, busy, subject_id, counted) and the count of the day,
-- and refuses a change of status that status_transitions does not allow.
create or replace function appointments_before_write() returns trigger
language plpgsql as $$
declare v_start timestamp;
begin
  if tg_op = 'DELETE' then
    if old.counted then perform count_day(old.doctor_id, old.local_date, -1, false); end if;
    return old;
  end if;
  -- History of another system is corrected as that system corrects it.
  if tg_op = 'UPDATE' and new.status <> old.status and not (old.imported and new.imported) and not exists (
      select 1 from status_transitions t where t.from_status = old.status and t.to_status = new.status) then
    raise exception using errcode = '23514', constraint = 'appointments_transition',
      message = 'this change of status is not allowed';
  end if;
  if tg_op = 'INSERT' or new.scheduled_at <> old.scheduled_at or new.clinic_id <> old.clinic_id
      or new.duration <> old.duration or new.buffer_before <> old.buffer_before
      or new.buffer_after <> old.buffer_after then
    select (new.scheduled_at at time zone c.time_zone)::date into new.local_date
    from clinics c where c.id = new.clinic_id;
    v_start := new.scheduled_at at time zone 'UTC';
    new.visit := tstzrange(new.scheduled_at, (v_start + new.duration) at time zone 'UTC');
    new.busy := tstzrange((v_start - new.buffer_before) at time zone 'UTC',
                          (v_start + new.duration + new.buffer_after) at time zone 'UTC');
  end if;
  if new.subject_id is null then new.subject_id := new.id; end if;
  -- A hold for moving within the day takes no second place of it: the appointment itself has one.
  new.counted := counts_in_day(new.status, new.imported);
  if new.counted and new.subject_id <> new.id then
    new.counted := not exists (
      select 1 from appointments s
      where s.id = new.subject_id and s.counted and s.doctor_id = new.doctor_id and s.local_date = new.local_date);
  end if;
  if tg_op = 'INSERT' then
    if new.counted then perform count_day(new.doctor_id, new.local_date, 1, new.override_reason is not null); end if;
    return new;
  end if;
  if old.counted <> new.counted or new.doctor_id <> old.doctor_id or new.local_date <> old.local_date then
    if old.counted then perform count_day(old.doctor_id, old.local_date, -1, false); end if;
    if new.counted then perform count_day(new.doctor_id, new.local_date, 1, new.override_reason is not null); end if;
  end if;
  return new;
end $$;

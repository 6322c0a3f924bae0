import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Free time and booking as functions of the database: one rule decides free time for list, search, hold, book
 * and move, and each booking is one statement, so one round trip and one transaction.
 */
export class Booking1763800001000 implements MigrationInterface {
  name = 'Booking1763800001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FREE_TIME);
    await runner.query(WRITING);
    await runner.query(KEEPING_TRUE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const FREE_TIME = `
-- The rule of free time. A start is free when it lies on the grid of an open range (anchor + k steps of elapsed
-- minutes), the visit fits into that range, the visit with its buffers meets no other live appointment of the
-- doctor, the doctor's day is not full, and notice and horizon are kept.
--   p_from, p_to    starts from (inclusive) to (exclusive)
--   p_now           decides notice, horizon and which holds have run out
--   p_staff         staff need no notice: a start only must not have passed
--   p_subject       an appointment that is to be moved: its length, and its own time counts as free
--   p_firm          the lower bound kept in open_ranges: holds, pending requests, notice, horizon and the doctor's
--                   status are left out, since each of them can end without a writer
create function slot_starts(
  p_doctor uuid, p_visit_type uuid, p_clinic uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz,
  p_staff boolean default false, p_limit integer default null, p_subject uuid default null,
  p_firm boolean default false
) returns table (starts_at timestamptz, clinic_id uuid, local_date date)
language plpgsql stable rows 50
-- Planned once: its plans are the same for every doctor and date, and planning takes longer than running them.
set plan_cache_mode = force_generic_plan as $$
declare
  v_length interval; v_before interval; v_after interval; v_step interval; v_step_seconds double precision;
  v_limit integer; v_horizon integer; v_from timestamptz; v_busy tstzmultirange; v_full date[];
begin
  select make_interval(mins => t.minutes), make_interval(mins => t.buffer_before_minutes),
      make_interval(mins => t.buffer_after_minutes), make_interval(mins => t.step_minutes), t.step_minutes * 60,
      d.max_patients_per_day, s.booking_horizon_days,
      case when p_firm then p_from
           else greatest(p_from, p_now + case when p_staff then interval '0'
                                              else make_interval(mins => s.minimum_notice_minutes) end) end
    into v_length, v_before, v_after, v_step, v_step_seconds, v_limit, v_horizon, v_from
  from doctors d
  join users u on u.id = d.user_id
  join visit_types t on t.id = p_visit_type and t.doctor_id = d.id
  cross join settings s
  where d.id = p_doctor
    and (p_firm or (d.is_active and d.availability_status = 'active' and u.disabled_at is null
                    and (t.is_active or p_subject is not null)));
  if not found or v_from >= p_to then return; end if;
  if p_subject is not null then
    select a.duration, a.buffer_before, a.buffer_after into v_length, v_before, v_after
    from appointments a where a.id = p_subject;
    if not found then return; end if;
  end if;

  select coalesce(range_agg(a.busy), '{}') into v_busy
  from appointments a
  where a.doctor_id = p_doctor and a.status in ('held', 'pending', 'confirmed', 'checked_in')
    -- 16 hours reach back over the longest visit (12) and its buffer (4)
    and a.scheduled_at > v_from - v_before - interval '16 hours'
    and a.scheduled_at < p_to + v_length + v_after + interval '4 hours'
    and a.subject_id is distinct from p_subject
    and not (a.status in ('held', 'pending') and (p_firm or a.expires_at <= p_now));

  -- Days that have reached the limit.
  select array_agg(dd.local_date) into v_full
  from doctor_days dd
  where dd.doctor_id = p_doctor and dd.taken >= v_limit
    and dd.local_date between (v_from at time zone 'Etc/GMT+12')::date and (p_to at time zone 'Etc/GMT-14')::date;
  -- What counts in doctor_days but is not in the way (holds that ran out, the appointment that moves) is taken off; the
  -- lower bound counts only what is firm.
  if v_full is not null then
    select array_agg(x.local_date) into v_full
    from (
      select dd.local_date, dd.taken - (
          select count(*) from appointments a
          where a.doctor_id = p_doctor and a.local_date = dd.local_date and a.counted
            and ((a.status in ('held', 'pending') and (p_firm or a.expires_at <= p_now)) or
                 (a.subject_id = p_subject and a.status in ('held', 'pending', 'confirmed', 'checked_in')))) as taken
      from doctor_days dd
      where dd.doctor_id = p_doctor and dd.local_date = any (v_full)
    ) x where x.taken >= v_limit;
  end if;

  -- The local date is the dearest part of a start, so it is taken once for a range that keeps to one date and one
  -- offset from UTC.
  return query
  select x.s, x.clinic_id, coalesce(x.one_date, (x.s at time zone x.time_zone)::date)
  from (
    select r.clinic_id, r.time_zone, r.one_date, r.last_date, generate_series(r.first, r.last, v_step) as s
    from (
      select o.clinic_id, c.time_zone, b.first, b.last,
        case when p_firm then 'infinity' else (p_now at time zone c.time_zone)::date + v_horizon end as last_date,
        case when (b.last at time zone c.time_zone) - (b.first at time zone c.time_zone) = b.last - b.first
              and (b.last at time zone c.time_zone)::date = (b.first at time zone c.time_zone)::date
             then (b.first at time zone c.time_zone)::date end as one_date
      from open_ranges o
      join clinics c on c.id = o.clinic_id and c.is_active
      cross join lateral (select
        o.anchor + ceil(date_part('epoch', greatest(o.starts_at, v_from) - o.anchor) / v_step_seconds) * v_step as first,
        least(o.ends_at - v_length, p_to - interval '1 microsecond') as last offset 0) b
      -- No range is longer than two days: with both bounds on its end the index leads to the few that matter.
      where o.doctor_id = p_doctor and o.ends_at > v_from and o.starts_at < p_to and o.ends_at < p_to + interval '2 days'
        and (p_clinic is null or o.clinic_id = p_clinic)
        and (o.visit_type_id is null or o.visit_type_id = p_visit_type)
        and b.first <= b.last
      offset 0) r) x
  where not v_busy && tstzrange(x.s - v_before, x.s + v_length + v_after)
    and (v_full is null or coalesce(x.one_date, (x.s at time zone x.time_zone)::date) <> all (v_full))
    and coalesce(x.one_date, (x.s at time zone x.time_zone)::date) <= x.last_date
  order by 1, 2
  limit p_limit;
end $$;

-- The visit type that search shows a doctor's times for: the first active one.
create function first_visit_type(p_doctor uuid) returns uuid language plpgsql stable as $$
begin
  return (select id from visit_types where doctor_id = p_doctor and is_active order by position, id limit 1);
end $$;

-- Makes first_free_at of the doctor's open ranges that meet [p_from, p_to) true again: the first firm start that still
-- keeps the notice of patients. Waits for whoever replaces the doctor's ranges, and locks the rows before it looks, so
-- that a writer which commits meanwhile is seen and the bound never ends up too late.
create function refresh_first_free(p_doctor uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz)
returns void language plpgsql as $$
declare v_type uuid := first_visit_type(p_doctor); v_from timestamptz;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(p_doctor::text, 0));
  perform 1 from open_ranges r
  where r.doctor_id = p_doctor and r.ends_at > p_from and r.starts_at < p_to and r.ends_at < p_to + interval '2 days'
  order by r.id for no key update;
  select p_now + make_interval(mins => s.minimum_notice_minutes) into v_from from settings s;
  update open_ranges o
  set first_free_at = x.first
  from (
    select r.id, (
      select s.starts_at from slot_starts(r.doctor_id, v_type, r.clinic_id, greatest(r.starts_at, v_from), r.ends_at,
        p_now, true, 1, null, true) s) as first
    from open_ranges r
    where r.doctor_id = p_doctor and r.ends_at > p_from and r.starts_at < p_to and r.ends_at < p_to + interval '2 days'
  ) x
  where o.id = x.id and o.first_free_at is distinct from x.first;
end $$;

-- The same after one appointment came, went or moved: only where it can matter. Rows whose first free time is
-- earlier than the change and whose day keeps room stay as they are.
create function refresh_around(p_doctor uuid, p_busy tstzrange, p_date date, p_freed boolean, p_now timestamptz)
returns void language plpgsql as $$
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
    perform refresh_first_free(p_doctor, lower(p_busy) - interval '16 hours', upper(p_busy) + interval '16 hours', p_now);
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
`;

const WRITING = `
create function announce(p_appointment appointments, p_busy tstzrange) returns void language plpgsql as $$
begin
  insert into events (topic, payload) values ('appointment.changed', jsonb_build_object(
    'appointmentId', (p_appointment).id, 'doctorId', (p_appointment).doctor_id,
    'patientId', (p_appointment).patient_id, 'from', lower(p_busy), 'to', upper(p_busy)));
end $$;

-- Locks days of doctors in one order (by doctor, then date), making rows that are missing. Every writer locks the
-- patient first and then its days through here; so races end in refusals, not in deadlocks.
create function lock_days(p_days doctor_days[]) returns void language plpgsql as $$
declare v_day doctor_days := p_days[1];
begin
  -- Nearly always there is one day, and it has its row.
  if cardinality(p_days) = 1 then
    perform 1 from doctor_days x where x.doctor_id = v_day.doctor_id and x.local_date = v_day.local_date for update;
    if found then return; end if;
    insert into doctor_days (doctor_id, local_date) values (v_day.doctor_id, v_day.local_date) on conflict do nothing;
    if found then return; end if;
  end if;
  insert into doctor_days (doctor_id, local_date)
    select distinct x.doctor_id, x.local_date from unnest(p_days) x
    order by 1, 2 on conflict do nothing;
  perform 1 from doctor_days d
  where (d.doctor_id, d.local_date) in (select x.doctor_id, x.local_date from unnest(p_days) x)
  order by d.doctor_id, d.local_date for update;
end $$;

-- Ends one hold or pending request that ran out. The caller holds the lock of its day.
create function lapse(p_appointment appointments, p_now timestamptz) returns void language plpgsql as $$
declare a appointments;
begin
  if (p_appointment).status = 'held' then
    delete from appointments where id = (p_appointment).id and status = 'held' returning * into a;
  else
    update appointments set status = 'cancelled', expires_at = null, cancelled_at = p_now, version = version + 1
    where id = (p_appointment).id and status = 'pending' and expires_at <= p_now returning * into a;
    if found then
      insert into audit_events (occurred_at, action, patient_id, appointment_id)
      values (p_now, 'appointment.lapsed', a.patient_id, a.id);
    end if;
  end if;
  if a.id is not null then perform announce(a, a.busy); end if;
end $$;

-- Holds, books or moves. One statement is one transaction; every refusal undoes all of it.
--   p_mode         'hold', 'book' or 'move'
--   p_appointment  the appointment to move ('move'), or to hold a new time for ('hold'); else null
--   p_override     a reason: staff book past hours, day limit and the doctor's other appointments
-- Refuses with SQLSTATE SH001 and the reason as constraint name, in this order: patient_not_found,
-- idempotency_key_reused, appointment_not_found, appointment_status, stale_version, too_late_to_move, move_limit,
-- doctor_not_bookable, open_limit, appointments_patient_visit, appointments_doctor_busy, doctor_days_limit,
-- outside_hours.
create function place_appointment(
  p_mode text, p_actor uuid, p_staff boolean, p_patient uuid, p_doctor uuid, p_clinic uuid, p_visit_type uuid,
  p_start timestamptz, p_appointment uuid, p_version integer, p_reason text, p_override text,
  p_key text, p_request_hash text, p_now timestamptz
) returns setof appointments language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  k idempotency_keys; old appointments; a appointments; s settings; t visit_types; v_approval boolean; v_limit integer;
  v_zone text; v_length interval; v_before interval; v_after interval; v_visit tstzrange; v_busy tstzrange;
  v_date date; v_days doctor_days[]; v_purpose hold_purpose; x appointments; v_expires timestamptz; v_row record;
begin
  perform 1 from patients p where p.user_id = p_patient for no key update;
  if not found or exists (select 1 from users u where u.id = p_patient and u.disabled_at is not null) then
    perform refuse('patient_not_found');
  end if;

  if p_key is not null then
    select * into k from idempotency_keys i where i.user_id = p_actor and i.key = p_key;
    if found then
      if k.request_hash <> p_request_hash then perform refuse('idempotency_key_reused'); end if;
      return query select * from appointments where id = k.appointment_id;
      return;
    end if;
  end if;

  select * into s from settings;
  if p_appointment is not null then
    select * into old from appointments where id = p_appointment and patient_id = p_patient for update;
    if not found then perform refuse('appointment_not_found'); end if;
    if old.status not in ('pending', 'confirmed') or (old.status = 'pending' and old.expires_at <= p_now) then
      perform refuse('appointment_status');
    end if;
    if p_version is not null and p_version <> old.version then perform refuse('stale_version'); end if;
    if not p_staff then
      if old.scheduled_at - make_interval(mins => s.move_cutoff_minutes) < p_now then perform refuse('too_late_to_move'); end if;
      if old.moves >= s.max_moves then perform refuse('move_limit'); end if;
    end if;
  end if;
  v_purpose := case when p_appointment is null then 'book'::hold_purpose else 'move'::hold_purpose end;

  select d.requires_approval or s.approval_required, d.max_patients_per_day, c.time_zone
    into v_approval, v_limit, v_zone
  from doctors d join users u on u.id = d.user_id
  join doctor_clinics dc on dc.doctor_id = d.id and dc.clinic_id = p_clinic
  join clinics c on c.id = p_clinic and c.is_active
  where d.id = p_doctor and d.is_active and d.availability_status = 'active' and u.disabled_at is null;
  if not found then perform refuse('doctor_not_bookable'); end if;
  select * into t from visit_types v where v.id = p_visit_type and v.doctor_id = p_doctor
    and (v.is_active or p_appointment is not null);
  if not found then perform refuse('doctor_not_bookable'); end if;

  if p_appointment is null then
    v_length := make_interval(mins => t.minutes);
    v_before := make_interval(mins => t.buffer_before_minutes);
    v_after := make_interval(mins => t.buffer_after_minutes);
  else
    v_length := old.duration; v_before := old.buffer_before; v_after := old.buffer_after;
  end if;
  v_visit := tstzrange(p_start, p_start + v_length);
  v_busy := tstzrange(p_start - v_before, p_start + v_length + v_after);
  v_date := (p_start at time zone v_zone)::date;

  -- The days this writes: the new one (with its neighbour when the visit crosses midnight), that of the
  -- appointment that moves, and those of the patient's holds and requests that end here.
  select array_agg(row(y.doctor_id, y.local_date, 0)::doctor_days) into v_days from (
    select p_doctor as doctor_id, v_date as local_date
    union select p_doctor, (lower(v_busy) at time zone v_zone)::date
    union select p_doctor, (upper(v_busy) at time zone v_zone)::date
    union select old.doctor_id, old.local_date where old.id is not null
    union select h.doctor_id, h.local_date from appointments h
      where h.patient_id = p_patient and h.status in ('held', 'pending')
        and (h.status = 'held' or h.expires_at <= p_now)
    -- what ran out may lie in the way from the day before: a night clinic, a long visit
    union select h.doctor_id, h.local_date from appointments h
      where h.doctor_id = p_doctor and h.status in ('held', 'pending') and h.expires_at <= p_now and h.busy && v_busy
  ) y;
  perform lock_days(v_days);

  -- What ran out and lies in the way ends here, because a constraint cannot see the clock; and a new hold or the
  -- booking itself replaces the patient's former hold for the same purpose.
  for x in select * from appointments h
    where (h.patient_id = p_patient and h.status = 'held' and (h.hold_purpose = v_purpose or h.expires_at <= p_now))
       or (h.patient_id = p_patient and h.status = 'pending' and h.expires_at <= p_now)
       or (h.doctor_id = p_doctor and h.local_date = v_date and h.status in ('held', 'pending') and h.expires_at <= p_now)
       or (h.doctor_id = p_doctor and h.status in ('held', 'pending') and h.expires_at <= p_now
           and h.scheduled_at > lower(v_busy) - interval '16 hours' and h.scheduled_at < upper(v_busy) + interval '4 hours'
           and h.local_date in (select y.local_date from unnest(v_days) y where y.doctor_id = p_doctor))
    order by h.id
  loop
    perform lapse(x, p_now);
    perform refresh_around(x.doctor_id, x.busy, x.local_date, true, p_now);
  end loop;

  if p_mode <> 'move' and p_appointment is null and not p_staff then
    if (select count(*) from appointments o where o.patient_id = p_patient and o.status in ('pending', 'confirmed')
          and o.scheduled_at > p_now) >= s.max_open_appointments then
      perform refuse('open_limit');
    end if;
  end if;
  if exists (select 1 from appointments o where o.patient_id = p_patient
      and o.status in ('held', 'pending', 'confirmed', 'checked_in') and o.visit && v_visit
      and o.subject_id is distinct from p_appointment) then
    perform refuse('appointments_patient_visit');
  end if;
  if p_override is null and not exists (
      select 1 from slot_starts(p_doctor, p_visit_type, p_clinic, p_start, p_start + interval '1 microsecond', p_now,
        p_staff, 1, p_appointment)) then
    if exists (select 1 from appointments o where o.doctor_id = p_doctor
        and o.status in ('held', 'pending', 'confirmed', 'checked_in') and o.busy && v_busy
        and o.subject_id is distinct from p_appointment
        and not (o.status in ('held', 'pending') and o.expires_at <= p_now)) then
      perform refuse('appointments_doctor_busy');
    end if;
    if (select d.taken from doctor_days d where d.doctor_id = p_doctor and d.local_date = v_date) >= v_limit
        and not (old.id is not null and old.doctor_id = p_doctor and old.local_date = v_date) then
      perform refuse('doctor_days_limit');
    end if;
    perform refuse('outside_hours');
  end if;
  if p_override is not null and p_start < p_now then perform refuse('outside_hours'); end if;

  if p_mode = 'hold' then
    insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, buffer_before,
        buffer_after, status, fee, currency, hold_purpose, expires_at, booked_by, created_at, subject_id)
    values (p_patient, p_doctor, p_clinic, p_visit_type, p_start, v_length, v_before, v_after, 'held',
        t.fee, s.currency, v_purpose, p_now + make_interval(mins => s.hold_minutes), p_actor, p_now, p_appointment)
    returning * into a;
  elsif p_mode = 'book' then
    v_approval := v_approval and not p_staff;
    insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, reason, duration,
        buffer_before, buffer_after, status, fee, currency, override_reason, expires_at, booked_by, created_at)
    values (p_patient, p_doctor, p_clinic, p_visit_type, p_start, p_reason, v_length, v_before, v_after,
        case when v_approval then 'pending' else 'confirmed' end::appointment_status, t.fee, s.currency, p_override,
        case when v_approval then least(p_now + make_interval(mins => s.approval_deadline_minutes), p_start) end,
        p_actor, p_now)
    returning * into a;
  else
    v_approval := not p_staff and (v_approval or old.status = 'pending');
    v_expires := case when v_approval then least(p_now + make_interval(mins => s.approval_deadline_minutes), p_start)
                      when old.status = 'pending' then old.expires_at end;
    update appointments set scheduled_at = p_start, clinic_id = p_clinic, version = version + 1,
        status = case when v_approval then 'pending' else old.status end,
        expires_at = v_expires, override_reason = p_override, reminder_sent = false,
        moves = moves + case when p_staff then 0 else 1 end
    where id = old.id returning * into a;
    perform announce(old, old.busy);
    perform refresh_around(old.doctor_id, old.busy, old.local_date, true, p_now);
  end if;

  if p_mode <> 'hold' then
    if p_key is not null then
      insert into idempotency_keys (user_id, key, request_hash, appointment_id, created_at)
      values (p_actor, p_key, p_request_hash, a.id, p_now);
    end if;
    insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
    values (p_now, p_actor, case p_mode when 'book' then 'appointment.booked' else 'appointment.moved' end,
      a.patient_id, a.id, jsonb_strip_nulls(jsonb_build_object('from', old.scheduled_at, 'to', a.scheduled_at,
        'status', a.status, 'override', case when p_override is not null then true end)));
    if a.status = 'confirmed' then perform refresh_around(a.doctor_id, a.busy, a.local_date, false, p_now); end if;
  end if;
  perform announce(a, a.busy);
  return next a;
end $$;

-- Changes the status of one appointment along status_transitions; patients keep the cut-off when they cancel.
-- Refuses (SH001): appointment_not_found, stale_version, appointment_status, too_late_to_cancel.
create function change_status(
  p_appointment uuid, p_to appointment_status, p_actor uuid, p_staff boolean, p_reason text, p_version integer,
  p_now timestamptz
) returns setof appointments language plpgsql as $$
declare old appointments; a appointments; s settings;
begin
  select * into old from appointments where id = p_appointment and status <> 'held';
  if not found then perform refuse('appointment_not_found'); end if;
  perform 1 from patients p where p.user_id = old.patient_id for no key update;
  -- The day may change until the patient is locked; after that only this transaction can move the appointment.
  select * into old from appointments where id = p_appointment;
  perform lock_days(array[row(old.doctor_id, old.local_date, 0)::doctor_days]);
  select * into old from appointments where id = p_appointment for update;
  if p_version is not null and p_version <> old.version then perform refuse('stale_version'); end if;
  if old.status = 'pending' and old.expires_at <= p_now then perform refuse('appointment_status'); end if;
  if not exists (select 1 from status_transitions t where t.from_status = old.status and t.to_status = p_to) then
    perform refuse('appointment_status');
  end if;
  if p_to = 'cancelled' and not p_staff then
    select * into s from settings;
    if old.scheduled_at - make_interval(mins => s.cancel_cutoff_minutes) < p_now then
      perform refuse('too_late_to_cancel');
    end if;
  end if;
  update appointments set status = p_to, version = version + 1, expires_at = null,
    cancelled_at = case when p_to = 'cancelled' then p_now end,
    cancel_reason = case when p_to = 'cancelled' then p_reason end
  where id = p_appointment returning * into a;
  insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
  values (p_now, p_actor, 'appointment.' || p_to, a.patient_id, a.id,
    jsonb_build_object('from', old.status, 'to', a.status));
  if p_to = 'cancelled' then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, true, p_now);
  elsif p_to = 'confirmed' then
    perform refresh_around(a.doctor_id, a.busy, a.local_date, false, p_now);
  end if;
  perform announce(a, a.busy);
  return next a;
end $$;

-- Gives a hold back before it runs out. False when the patient has no such hold.
create function release_hold(p_hold uuid, p_patient uuid, p_now timestamptz) returns boolean language plpgsql as $$
declare a appointments;
begin
  perform 1 from patients p where p.user_id = p_patient for no key update;
  select * into a from appointments where id = p_hold and patient_id = p_patient and status = 'held';
  if not found then return false; end if;
  perform lock_days(array[row(a.doctor_id, a.local_date, 0)::doctor_days]);
  delete from appointments where id = p_hold and status = 'held';
  if not found then return false; end if;
  perform announce(a, a.busy);
  return true;
end $$;

-- Ends one overdue hold or request on its own, for the job that sweeps them. False when there is nothing to end.
create function end_overdue(p_appointment uuid, p_now timestamptz) returns boolean language plpgsql as $$
declare a appointments;
begin
  select * into a from appointments where id = p_appointment and status in ('held', 'pending') and expires_at <= p_now;
  if not found then return false; end if;
  perform 1 from patients p where p.user_id = a.patient_id for no key update;
  perform lock_days(array[row(a.doctor_id, a.local_date, 0)::doctor_days]);
  select * into a from appointments
    where id = p_appointment and status in ('held', 'pending') and expires_at <= p_now for update;
  if not found then return false; end if;
  perform lapse(a, p_now);
  perform refresh_around(a.doctor_id, a.busy, a.local_date, true, p_now);
  return true;
end $$;
`;

const KEEPING_TRUE = `
-- What changes the rule for a doctor's first free times makes them true again, whoever writes it.
create function doctors_after_write() returns trigger language plpgsql as $$
begin
  perform refresh_first_free(new.id, now(), 'infinity', now());
  return null;
end $$;
create trigger doctors_first_free after update of max_patients_per_day on doctors
  for each row when (new.max_patients_per_day <> old.max_patients_per_day) execute function doctors_after_write();

create function visit_types_after_write() returns trigger language plpgsql as $$
begin
  perform refresh_first_free(coalesce(new.doctor_id, old.doctor_id), now(), 'infinity', now());
  return null;
end $$;
create trigger visit_types_first_free after insert or update or delete on visit_types
  for each row execute function visit_types_after_write();
`;

const DOWN = `
drop trigger if exists visit_types_first_free on visit_types;
drop trigger if exists doctors_first_free on doctors;
drop function if exists visit_types_after_write(), doctors_after_write(), end_overdue(uuid, timestamptz),
  release_hold(uuid, uuid, timestamptz),
  change_status(uuid, appointment_status, uuid, boolean, text, integer, timestamptz),
  place_appointment(text, uuid, boolean, uuid, uuid, uuid, uuid, timestamptz, uuid, integer, text, text, text, text, timestamptz),
  lapse(appointments, timestamptz), lock_days(doctor_days[]), announce(appointments, tstzrange),
  refresh_around(uuid, tstzrange, date, boolean, timestamptz),
  refresh_first_free(uuid, timestamptz, timestamptz, timestamptz), first_visit_type(uuid),
  slot_starts(uuid, uuid, uuid, timestamptz, timestamptz, timestamptz, boolean, integer, uuid, boolean);
`;

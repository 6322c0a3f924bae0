-- Holds, books or moves. One statement is one transaction; every refusal undoes all of it.
--   p_mode         'hold', 'book' or 'move'
--   p_starts       one start; several to hold or book a series, all of them or none
--   p_actor        who asks; null: the system
--   p_purpose      what a hold is for, and which holds a booking takes the place of; null: to book, or to move
--   p_appointment  the appointment to move ('move'), or to hold a new time for ('hold'); else null
--   p_override     a reason: staff book past hours, day limit and the doctor's other appointments, and move a visit
--                  although its doctor or place takes no bookings any more
-- Who holds anew what they hold already keeps it longer: altogether four times as long as one hold lasts, so that the
-- time comes free for others. Such a hold was made (created_at) when its time was first held without a break.
-- Refuses with SQLSTATE SH001 and the reason as constraint name, in this order: patient_not_found,
-- idempotency_key_reused, what movable_appointment refuses, doctor_not_bookable, what place_start refuses.
create or replace function place_appointment(
  p_mode text, p_patient uuid, p_doctor uuid, p_clinic uuid, p_visit_type uuid, p_starts timestamptz[],
  p_now timestamptz, p_actor uuid default null, p_staff boolean default false, p_purpose hold_purpose default null,
  p_appointment uuid default null, p_version integer default null, p_reason text default null,
  p_override text default null, p_key text default null, p_request_hash text default null
) returns setof appointments language plpgsql
-- Planned once: the plans are the same whoever books, and planning takes longer than running them.
set plan_cache_mode = force_generic_plan as $$
declare
  v_purpose hold_purpose := coalesce(p_purpose,
    case when p_appointment is null then 'book' else 'move' end::hold_purpose);
  v_key idempotency_keys; v_moving appointments; v_terms record; v_days doctor_days[]; v_kept appointments;
  a appointments;
  v_start timestamptz; v_place integer := 0;
begin
  perform from patients p join users u on u.id = p.user_id
    where p.user_id = p_patient and (u.disabled_at is null or p_staff and p_appointment is not null)
    for no key update of p;
  if not found then perform refuse('patient_not_found'); end if;
  select * into v_key from idempotency_keys i where i.user_id = p_actor and i.key = p_key and i.place = 0;
  if found then
    if v_key.request_hash <> p_request_hash then perform refuse('idempotency_key_reused'); end if;
    return query select x.* from idempotency_keys i join appointments x on x.id = i.appointment_id
      where i.user_id = p_actor and i.key = p_key order by i.place;
    return;
  end if;
  if p_appointment is not null then
    v_moving := movable_appointment(p_appointment, p_patient, p_version, p_staff, p_now);
  end if;
  select * into v_terms from terms_to_place(p_doctor, p_clinic, p_visit_type, p_appointment, p_staff, p_now);
  if not found or not (v_terms.bookable or p_mode = 'move' and p_staff and p_override is not null) then
    perform refuse('doctor_not_bookable');
  end if;

  if p_mode = 'hold' then
    select * into v_kept from appointments h
    where h.patient_id = p_patient and h.status = 'held' and h.hold_purpose = v_purpose and h.doctor_id = p_doctor
      and h.scheduled_at = p_starts[1] and h.expires_at > p_now;
  end if;
  v_days := days_to_lock(p_patient, p_doctor, p_starts, v_terms.before, v_terms.length + v_terms.after,
    v_terms.time_zone, v_moving, v_purpose, p_now);
  if v_days is not null then
    perform lock_days(v_days);
    perform end_in_the_way(p_patient, p_doctor, v_purpose, p_mode = 'book', p_starts, v_terms.length, p_now);
  end if;
  foreach v_start in array p_starts loop
    a := place_start(p_mode, v_terms, p_patient, p_doctor, p_clinic, p_visit_type, v_start, p_now, p_actor, p_staff,
      v_purpose, v_moving, p_appointment, p_reason, p_override);
    if v_kept.id is not null and a.scheduled_at = v_kept.scheduled_at then
      update appointments set created_at = v_kept.created_at, expires_at = greatest(v_kept.expires_at,
          least(a.expires_at, v_kept.created_at + 4 * (a.expires_at - p_now)))
      where id = a.id returning * into a;
    end if;
    if p_key is not null then
      insert into idempotency_keys (user_id, key, place, request_hash, appointment_id, created_at)
      values (p_actor, p_key, v_place, p_request_hash, a.id, p_now);
    end if;
    v_place := v_place + 1;
    return next a;
  end loop;
end $$;

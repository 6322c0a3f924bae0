-- Offers a time that came free to one who waits: kept for this person alone where p_group is 1, else as one of a group
-- of which the first has it. No row where it cannot be offered now: the time is gone or kept for somebody, the entry
-- waits no more or has its offers of the week (which staff need not count).
-- Locks the opening, then the patient, then what place_appointment locks: a time is never promised twice.
--   p_actor   staff who offer by hand; null: the system
-- Refuses: what place_appointment refuses, where the time cannot be kept.
create or replace function offer_waitlist_time(
  p_opening uuid, p_entry uuid, p_visit_type uuid, p_group integer, p_round integer, p_reasons text[],
  p_expires timestamptz, p_actor uuid, p_now timestamptz
) returns setof waitlist_offers language plpgsql as $$
declare w waitlist_openings; e waitlist_entries; k appointments; h appointments; o waitlist_offers; v_minutes integer;
begin
  select * into w from waitlist_openings x where x.id = p_opening and x.state = 'open' for update;
  if not found or exists (
      select from waitlist_offers x where x.opening_id = w.id and x.state = 'open' and (x.group_size = 1 or p_group = 1)
    ) or exists (select from waitlist_offers x where x.opening_id = w.id and x.entry_id = p_entry) then
    return;
  end if;
  perform from waitlist_entries x join patients p on p.user_id = x.patient_id
    join users u on u.id = p.user_id and u.disabled_at is null
    where x.id = p_entry for no key update of p;
  if not found then return; end if;
  select * into e from waitlist_entries x where x.id = p_entry and x.state = 'waiting' for update;
  if not found or p_actor is null and (select s.waitlist_offers_week from settings s) <= (
      select count(*) from waitlist_offers x
      where x.patient_id = e.patient_id and x.created_at > p_now - interval '7 days') then
    return;
  end if;
  -- The visit that is to be earlier, where it still stands.
  select * into k from appointments a
    where a.id = e.replaces_id and a.patient_id = e.patient_id and a.status in ('pending', 'confirmed');
  select coalesce(extract(epoch from k.duration) / 60, v.minutes)::integer into v_minutes
    from visit_types v where v.id = p_visit_type;
  if p_group = 1 then
    select * into h from place_appointment('hold', e.patient_id, w.doctor_id, w.clinic_id, p_visit_type,
      array[w.starts_at], p_now, p_actor => p_actor, p_staff => p_actor is not null, p_purpose => 'offer',
      p_appointment => case when k.doctor_id = w.doctor_id then k.id end);
    update appointments set expires_at = least(h.expires_at, p_expires) where id = h.id returning * into h;
  end if;
  insert into waitlist_offers (entry_id, opening_id, patient_id, doctor_id, clinic_id, visit_type_id, starts_at,
    minutes, hold_id, replaces_id, group_size, round, reasons, offered_by, created_at, expires_at)
  values (e.id, w.id, e.patient_id, w.doctor_id, w.clinic_id, p_visit_type, w.starts_at,
    coalesce(extract(epoch from h.duration) / 60, v_minutes)::integer, h.id, k.id, p_group, p_round, p_reasons, p_actor,
    p_now, coalesce(h.expires_at, p_expires))
  returning * into o;
  update waitlist_entries set state = 'offered' where id = e.id;
  return next o;
end $$;

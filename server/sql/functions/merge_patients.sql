-- Moves everything of one patient to another record and closes the first. The audit trail keeps the ids it has;
-- patient_merges says whose they are now. A record that can be signed in to is never the one that is closed, and
-- documents that come from the other one open to whoever signs in to the kept one only by an access step of their own.
--   p_take   details that the kept record takes from the other one, by the names of columns; else it takes those that
--            it has not. What it said before is kept in patient_changes.
-- Refuses (SH001): patient_not_found, merge_same, merge_account, merge_two_accounts; overlapping visits by
-- appointments_patient_visit.
create or replace function merge_patients(
  p_keep uuid, p_remove uuid, p_actor uuid, p_now timestamptz, p_take text[] default '{}'
) returns void
language plpgsql as $$
declare k patients; r patients; d record; v_name text; a appointments; old appointments;
begin
  if p_keep = p_remove then perform refuse('merge_same'); end if;
  -- People before patients, as the use of a one-time link locks them: an account is not taken over meanwhile.
  perform from users u where u.id in (p_keep, p_remove) order by u.id for no key update;
  perform from patients p where p.user_id in (p_keep, p_remove) order by p.user_id for update;
  select * into k from patients p where p.user_id = p_keep;
  if not found then perform refuse('patient_not_found'); end if;
  select * into r from patients p where p.user_id = p_remove;
  if not found then perform refuse('patient_not_found'); end if;
  if exists (select from users u where u.id = p_remove and u.password_hash is not null) then
    if exists (select from users u where u.id = p_keep and u.password_hash is not null) then
      perform refuse('merge_two_accounts');
    end if;
    perform refuse('merge_account');
  end if;
  perform lock_days(array(
    select row(x.doctor_id, x.local_date, 0)::doctor_days from appointments x
    where x.patient_id = p_remove and x.status = 'held'));
  for a in delete from appointments where patient_id = p_remove and status = 'held' returning * loop
    perform announce('released', a, null, p_actor, true);
  end loop;
  -- Both records may hold the same imported visit: it stays twice as history, and later imports change one of the two.
  update appointments x set import_key = null
  where x.patient_id = p_remove and x.imported and x.time_known and exists (
    select from appointments y
    where y.patient_id = p_keep and y.doctor_id = x.doctor_id and y.scheduled_at = x.scheduled_at
      and y.imported and y.time_known and y.import_key is not null);
  for a in
    update appointments set patient_id = p_keep, version = version + 1 where patient_id = p_remove returning *
  loop
    continue when a.status not in ('pending', 'confirmed', 'checked_in');
    old := a;
    old.patient_id := p_remove;
    perform announce('merged', old, a, p_actor, true);
  end loop;
  update appointment_series set patient_id = p_keep where patient_id = p_remove;
  update feedback set patient_id = p_keep where patient_id = p_remove;
  -- Holds went above, and an offer is to somebody who may answer it. Who waits for the same twice waits once.
  update waitlist_offers set state = 'lost', ended_at = p_now where patient_id = p_remove and state = 'open';
  update waitlist_entries set state = 'waiting' where patient_id = p_remove and state = 'offered';
  update waitlist_entries e set state = 'ended', end_reason = 'account', ended_at = p_now
  where e.patient_id = p_remove and e.state = 'waiting' and exists (
    select from waitlist_entries x where x.patient_id = p_keep and x.state in ('waiting', 'offered')
      and coalesce(x.doctor_id, x.specialization_id) = coalesce(e.doctor_id, e.specialization_id));
  update waitlist_entries set patient_id = p_keep where patient_id = p_remove;
  update waitlist_offers set patient_id = p_keep where patient_id = p_remove;
  -- What came from a third record goes on being opened by what that one held.
  update reports set patient_id = p_keep, merged_from = coalesce(merged_from, p_remove) where patient_id = p_remove;
  update access_steps set patient_id = p_keep where patient_id = p_remove;
  select * into d from details_before_changes(p_remove, p_now);
  insert into access_steps (patient_id, kind, taken_by, taken_at, removed_id, date_of_birth, contact_number,
      relative_contact)
  values (p_keep, 'merge', p_actor, p_now, p_remove, d.date_of_birth, d.contact_number, d.relative_contact);
  if p_take <> '{}' then
    insert into patient_changes (patient_id, changed_by, changed_at, fields, full_name, date_of_birth, gender,
      contact_number, relative_contact)
    select p_keep, p_actor, p_now, p_take, u.full_name, k.date_of_birth, k.gender, k.contact_number, k.relative_contact
    from users u where u.id = p_keep;
  end if;
  update patient_changes set patient_id = p_keep where patient_id = p_remove;
  update patient_merges set kept_id = p_keep where kept_id = p_remove;
  insert into patient_merges (removed_id, kept_id, merged_by, merged_at, date_of_birth, gender, contact_number,
      relative_contact, import_ref)
  values (p_remove, p_keep, p_actor, p_now, r.date_of_birth, r.gender, r.contact_number, r.relative_contact,
    r.import_ref);
  delete from patients where user_id = p_remove;
  update patients set
    gender = case when 'gender' = any (p_take) then coalesce(r.gender, k.gender) else coalesce(k.gender, r.gender) end,
    relative_contact = case when 'relative_contact' = any (p_take)
      then coalesce(r.relative_contact, k.relative_contact) else coalesce(k.relative_contact, r.relative_contact) end,
    date_of_birth = case when 'date_of_birth' = any (p_take)
      then coalesce(r.date_of_birth, k.date_of_birth) else coalesce(k.date_of_birth, r.date_of_birth) end,
    contact_number = case when 'contact_number' = any (p_take)
      then coalesce(r.contact_number, k.contact_number) else coalesce(k.contact_number, r.contact_number) end,
    import_ref = coalesce(k.import_ref, r.import_ref)
  where user_id = p_keep;
  if 'full_name' = any (p_take) then
    select full_name into v_name from users where id = p_remove;
    update users set full_name = coalesce(v_name, full_name) where id = p_keep;
  end if;
  update users u set number = p.contact_number from patients p
    where u.id = p_keep and p.user_id = p_keep and 'contact_number' = any (p_take);
  update users set disabled_at = coalesce(disabled_at, p_now) where id = p_remove;
  insert into audit_events (occurred_at, actor_id, action, patient_id, entity, entity_id)
  values (p_now, p_actor, 'patient.merged', p_keep, 'patient', p_remove),
    (p_now, p_actor, 'patient.merged', p_remove, 'patient', p_keep);
end $$;

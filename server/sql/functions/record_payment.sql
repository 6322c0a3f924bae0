-- Records that a visit was paid or paid back. Refuses (SH001): appointment_not_found, stale_version, payment_status.
create or replace function record_payment(
  p_appointment uuid, p_to payment_status, p_actor uuid, p_version integer, p_now timestamptz
) returns setof appointments
language plpgsql as $$
declare old appointments; a appointments;
begin
  select * into old from appointments where id = p_appointment and status <> 'held' for update;
  if not found then perform refuse('appointment_not_found'); end if;
  if p_version is not null and p_version <> old.version then perform refuse('stale_version'); end if;
  if not exists (select from payment_transitions t where t.from_status = old.payment_status and t.to_status = p_to)
      -- For a visit that will not take place nothing is to be paid.
      or (old.status = 'cancelled' and old.payment_status = 'pending') then
    perform refuse('payment_status');
  end if;
  update appointments set payment_status = p_to, version = version + 1 where id = p_appointment returning * into a;
  insert into audit_events (occurred_at, actor_id, action, patient_id, appointment_id, details)
  values (p_now, p_actor, 'appointment.' || case p_to when 'completed' then 'paid' else p_to::text end,
    a.patient_id, a.id, jsonb_build_object('from', old.payment_status, 'to', a.payment_status));
  perform announce(case p_to when 'completed' then 'paid' else p_to::text end, old, a, p_actor, true);
  return next a;
end $$;

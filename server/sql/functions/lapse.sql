-- Ends one hold or pending request that ran out, or a hold that another one or its booking replaces. The caller holds
-- the lock of its day.
create or replace function lapse(p_appointment appointments, p_now timestamptz) returns void
language plpgsql as $$
declare a appointments;
begin
  if (p_appointment).status = 'held' then
    delete from appointments where id = (p_appointment).id and status = 'held' returning * into a;
  else
    update appointments set status = 'cancelled', expires_at = null, cancelled_at = p_now, cancel_cause = 'lapsed',
      cancelled_from = 'pending', version = version + 1
    where id = (p_appointment).id and status = 'pending' and expires_at <= p_now returning * into a;
    if found then
      insert into audit_events (occurred_at, action, patient_id, appointment_id)
      values (p_now, 'appointment.lapsed', a.patient_id, a.id);
    end if;
  end if;
  if a.id is null then return; end if;
  if a.status = 'held' then
    perform announce(case when a.expires_at <= p_now then 'lapsed' else 'released' end, a, null);
  else
    perform announce('lapsed', p_appointment, a);
  end if;
end $$;

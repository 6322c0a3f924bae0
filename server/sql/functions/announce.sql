-- Tells every process, and every consumer of events, what happened to an appointment.
--   p_kind     what happened: the verb of a kind of event
--   p_before   the appointment as it was; null where it is new
--   p_after    as it is now; null where it is gone, as holds go
--   p_actor    who did it; null: the system
-- from and to are the stretch of the doctor's time that it takes. seriesId stands there where a whole series is changed
-- by this transaction, which says so by the setting smart_healthcare.series: people are told of it as one.
create or replace function announce(
  p_kind text, p_before appointments, p_after appointments, p_actor uuid default null, p_staff boolean default false
) returns void
language plpgsql as $$
declare a appointments := case when (p_after).id is null then p_before else p_after end; v_payload jsonb;
begin
  v_payload := jsonb_build_object('appointmentId', a.id, 'doctorId', a.doctor_id, 'patientId', a.patient_id,
    'clinicId', a.clinic_id, 'version', a.version, 'startsAt', a.scheduled_at, 'from', lower(a.busy),
    'to', upper(a.busy), 'fromStatus', (p_before).status, 'toStatus', (p_after).status, 'actorId', p_actor,
    'byStaff', p_staff);
  if p_kind = 'moved' then
    v_payload := v_payload || jsonb_build_object('former', jsonb_build_object('doctorId', (p_before).doctor_id,
      'clinicId', (p_before).clinic_id,
      'startsAt', (p_before).scheduled_at, 'from', lower((p_before).busy), 'to', upper((p_before).busy)));
  elsif p_kind = 'merged' then
    v_payload := v_payload || jsonb_build_object('formerPatientId', (p_before).patient_id);
  end if;
  if coalesce(current_setting('smart_healthcare.series', true), '') <> '' then
    v_payload := v_payload || jsonb_build_object('seriesId', current_setting('smart_healthcare.series'));
  end if;
  insert into events (kind, payload) values ('appointment.' || p_kind, v_payload);
end $$;

-- Tells every process that an appointment changed, and which stretch of its doctor's time that concerns.
create or replace function announce(p_appointment appointments, p_busy tstzrange) returns void
language plpgsql as $$
begin
  insert into events (topic, payload) values ('appointment.changed', jsonb_build_object(
    'appointmentId', (p_appointment).id, 'doctorId', (p_appointment).doctor_id,
    'patientId', (p_appointment).patient_id, 'from', lower(p_busy), 'to', upper(p_busy)));
end $$;

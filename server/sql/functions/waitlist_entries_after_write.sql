-- Tells every process that somebody waits, can come at other times, is offered time, answered, or waits no more: each
-- of these writes the entry.
create or replace function waitlist_entries_after_write() returns trigger
language plpgsql as $$
begin
  insert into events (kind, payload)
  values ('waitlist.changed', jsonb_build_object('entryId', new.id, 'patientId', new.patient_id));
  return null;
end $$;

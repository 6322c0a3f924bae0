-- Refuses every change of the record of acts.
create or replace function audit_is_append_only() returns trigger
language plpgsql as $$
begin
  raise exception using errcode = '42501', constraint = 'audit_events_append_only',
    message = 'audit events cannot be changed or removed';
end $$;

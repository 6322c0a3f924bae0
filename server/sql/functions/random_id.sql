-- Ids of new_id() tell the minute in which an anonymous rating was written; random ones tell nothing.
-- Stored: the default of feedback.id.
create or replace function random_id() returns uuid
language sql volatile as $$select gen_random_uuid()$$;

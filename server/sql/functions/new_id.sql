-- Ids of rows: time-ordered (version 7) where the database makes them (PostgreSQL 18), random ones elsewhere.
-- Stored: the default of nearly every id.
do $$
begin
  execute format(
    'create or replace function new_id() returns uuid language sql volatile as %L',
    case when current_setting('server_version_num')::integer >= 180000 then 'select uuidv7()'
         else 'select gen_random_uuid()' end);
end $$;

-- Says for the rest of the transaction by which token somebody acts (null: by none), which the record of acts then
-- names, and gives back who acts: so a statement that calls a function hands both on as one argument.
create or replace function acting_by(p_actor uuid, p_token uuid) returns uuid
language plpgsql as $$
begin
  perform set_config('smart_healthcare.token', coalesce(p_token::text, ''), true);
  return p_actor;
end $$;

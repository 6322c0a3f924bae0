-- Says for the rest of the transaction by which token somebody acts (null: by none), and whether an assistant asked
-- them to, which the record of acts then names, and gives back who acts: so a statement hands it on as one argument.
create or replace function acting_by(p_actor uuid, p_token uuid, p_assistant boolean default false) returns uuid
language plpgsql as $$
begin
  perform set_config('smart_healthcare.token', coalesce(p_token::text, ''), true);
  perform set_config('smart_healthcare.assistant', p_assistant::text, true);
  return p_actor;
end $$;

-- Until when a new hold keeps its time: as long as its purpose says.
-- Refuses: hold_purpose_not_allowed, where it is not for this actor to make; hold_limit, where the patient has as many
-- holds of the purpose as it allows.
create or replace function hold_deadline(
  p_purpose hold_purpose, p_patient uuid, p_actor uuid, p_staff boolean, p_usual timestamptz, p_now timestamptz
) returns timestamptz language plpgsql as $$
declare p hold_purposes;
begin
  select * into p from hold_purposes x where x.purpose = p_purpose;
  if (p.made_by = 'account' and p_actor is null) or (p.made_by = 'clinic' and p_actor is not null and not p_staff) then
    perform refuse('hold_purpose_not_allowed');
  end if;
  if p.most > 1 and p.most <= (
      select count(*) from appointments h
      where h.patient_id = p_patient and h.status = 'held' and h.hold_purpose = p_purpose) then
    perform refuse('hold_limit');
  end if;
  return coalesce(p_now + make_interval(mins => p.minutes), p_usual);
end $$;

-- Ends what a constraint would hold against a placing but need not: holds and requests that ran out, because a
-- constraint cannot see the clock, and the patient's former hold for the same purpose. Where a purpose allows several
-- holds, a booking ends those that it takes the place of. The caller holds the locks of their days.
create or replace function end_in_the_way(
  p_patient uuid, p_doctor uuid, p_purpose hold_purpose, p_books boolean, p_starts timestamptz[], p_length interval,
  p_now timestamptz
) returns void language plpgsql as $$
declare h appointments;
begin
  for h in select * from appointments x
    where (x.patient_id = p_patient and x.status = 'held' and x.hold_purpose = p_purpose
        and ((select p.most = 1 from hold_purposes p where p.purpose = p_purpose)
          or p_books and exists (select from unnest(p_starts) s where x.visit && tstzrange(s, s + p_length))))
      or (x.patient_id = p_patient and x.status in ('held', 'pending') and x.expires_at <= p_now)
      or (x.doctor_id = p_doctor and x.status in ('held', 'pending') and x.expires_at <= p_now)
    order by x.id
  loop
    perform lapse(h, p_now);
  end loop;
end $$;

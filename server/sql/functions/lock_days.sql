-- Locks days of doctors in one order (by doctor, then date), making rows that are missing. Every writer locks the
-- patient first and then its days through here; so races end in refusals, not in deadlocks.
create or replace function lock_days(p_days doctor_days[]) returns void
language plpgsql as $$
declare v_day doctor_days := p_days[1];
begin
  -- Nearly always there is one day, and it has its row.
  if cardinality(p_days) = 1 then
    perform 1 from doctor_days x where x.doctor_id = v_day.doctor_id and x.local_date = v_day.local_date for update;
    if found then return; end if;
    insert into doctor_days (doctor_id, local_date) values (v_day.doctor_id, v_day.local_date) on conflict do nothing;
    if found then return; end if;
  end if;
  insert into doctor_days (doctor_id, local_date)
    select distinct x.doctor_id, x.local_date from unnest(p_days) x
    order by 1, 2 on conflict do nothing;
  perform 1 from doctor_days d
  where (d.doctor_id, d.local_date) in (select x.doctor_id, x.local_date from unnest(p_days) x)
  order by d.doctor_id, d.local_date for update;
end $$;

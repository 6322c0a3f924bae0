-- Keeps the average rating of the doctors whom the change concerns; each is locked, so that writers count one another.
create or replace function feedback_after_write() returns trigger
language plpgsql as $$
declare v_doctor uuid;
begin
  foreach v_doctor in array (
    select array_agg(distinct d order by d) from unnest(array[
      case when tg_op <> 'DELETE' then new.doctor_id end, case when tg_op <> 'INSERT' then old.doctor_id end]) d
    where d is not null)
  loop
    perform 1 from doctors where id = v_doctor for no key update;
    update doctors d set rating = f.rating, rating_count = f.count
    from (select coalesce(round(avg(rating), 2), 0) as rating, count(*) as count
          from feedback where doctor_id = v_doctor and hidden_at is null) f
    where d.id = v_doctor;
  end loop;
  return null;
end $$;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours that change with appointments in the way, and administrators who only work at the desk. */
export class Hours1763900001000 implements MigrationInterface {
  name = 'Hours1763900001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
alter table users add column is_front_desk boolean not null default false,
  add constraint users_front_desk_admin check (role = 'admin' or not is_front_desk);

-- Staff decided that the visit stays although it lies outside the doctor's hours. A move asks anew.
alter table appointments add column kept_outside boolean not null default false;
create function appointments_before_move() returns trigger language plpgsql as $$
begin
  new.kept_outside := false;
  return new;
end $$;
create trigger appointments_moved before update of scheduled_at, clinic_id on appointments for each row
  when (new.kept_outside and (new.scheduled_at <> old.scheduled_at or new.clinic_id <> old.clinic_id))
  execute function appointments_before_move();

-- The live appointments of the doctors that lie in the time ahead but in no open range of their clinic and type,
-- earliest first. Those that staff placed or kept there on purpose are left out, and those beyond the horizon, for
-- which hours are not expanded yet.
create function appointments_outside_hours(p_doctors uuid[], p_now timestamptz) returns setof uuid
language sql stable as $$
  select a.id
  from appointments a join clinics c on c.id = a.clinic_id cross join settings s
  where a.doctor_id = any (p_doctors) and a.status in ('pending', 'confirmed') and a.scheduled_at > p_now
    and (a.status = 'confirmed' or a.expires_at > p_now) and a.override_reason is null and not a.kept_outside
    and a.local_date <= (p_now at time zone c.time_zone)::date + s.booking_horizon_days
    and not exists (
      select from open_ranges o
      where o.doctor_id = a.doctor_id and o.clinic_id = a.clinic_id
        and (o.visit_type_id is null or o.visit_type_id = a.visit_type_id)
        and o.starts_at <= a.scheduled_at and o.ends_at >= upper(a.visit))
  order by a.scheduled_at, a.id
$$;
`;

const DOWN = `
drop function appointments_outside_hours(uuid[], timestamptz);
drop trigger appointments_moved on appointments;
drop function appointments_before_move();
alter table appointments drop column kept_outside;
alter table users drop constraint users_front_desk_admin, drop column is_front_desk;
`;

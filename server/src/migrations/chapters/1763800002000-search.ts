import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What finding a doctor needs beside the tables: words that forgive typos, and indexes for the soonest free time. */
export class Search1763800002000 implements MigrationInterface {
  name = 'Search1763800002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORDS);
    await runner.query(FINDING);
    await runner.query(SOONEST);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const WORDS = `
-- Lower-cased words without accents, one blank before each, so that like '% card%' finds the beginnings of words.
create function plain_words(p_text text) returns text language sql stable as $$
  select ' ' || trim(regexp_replace(lower(unaccent(p_text)), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- The words by which a doctor is found. A table of its own, so that a change of it does not write the doctor anew.
create table doctor_words (
  doctor_id uuid constraint doctor_words_pkey primary key
    constraint doctor_words_doctor_id_fkey references doctors (id) on delete cascade,
  words text not null
);
create index doctor_words_words on doctor_words using gin (words gin_trgm_ops);

create function keep_doctor_words(p_doctors uuid[]) returns void language sql as $$
  insert into doctor_words as w (doctor_id, words)
  -- 'dr' and 'doctor' are there because people write them before a name.
  select d.id, plain_words(concat_ws(' ', 'dr doctor', u.full_name, s.name, s.category, d.degree, d.profile_description))
  from doctors d join users u on u.id = d.user_id join specializations s on s.id = d.specialization_id
  where d.id = any (p_doctors)
  on conflict (doctor_id) do update set words = excluded.words where w.words <> excluded.words
$$;

create function doctors_keep_words() returns trigger language plpgsql as $$
begin
  perform keep_doctor_words(array[new.id]);
  return null;
end $$;
create trigger doctors_words after insert or update of user_id, specialization_id, degree, profile_description
  on doctors for each row execute function doctors_keep_words();

create function users_keep_words() returns trigger language plpgsql as $$
begin
  perform keep_doctor_words(array(select d.id from doctors d where d.user_id = new.id));
  return null;
end $$;
create trigger users_words after update of full_name on users
  for each row when (new.full_name is distinct from old.full_name) execute function users_keep_words();

create function specializations_keep_words() returns trigger language plpgsql as $$
begin
  perform keep_doctor_words(array(select d.id from doctors d where d.specialization_id = new.id));
  return null;
end $$;
create trigger specializations_words after update of name, category on specializations
  for each row execute function specializations_keep_words();

select keep_doctor_words(array(select id from doctors));
`;

const FINDING = `
-- Doctors who have every one of the words: at the beginning of one of theirs, or nearly (cardiologist, cardiolgy).
-- A word that nobody has is taken for a worse typo (shrma), and only its best matches count.
create function doctors_with_words(p_words text) returns setof uuid language plpgsql stable
set pg_trgm.word_similarity_threshold = 0.6 as $$
declare v_word text; v_ids uuid[]; v_found uuid[];
begin
  foreach v_word in array regexp_split_to_array(trim(plain_words(p_words)), ' ') loop
    select array_agg(w.doctor_id) into v_found from doctor_words w
    where w.words like '% ' || v_word || '%' or length(v_word) > 3 and v_word <% w.words;
    if v_found is null and length(v_word) > 3 then
      perform set_config('pg_trgm.word_similarity_threshold', '0.4', true);
      select array_agg(x.doctor_id) into v_found from (
        select w.doctor_id, word_similarity(v_word, w.words) as near, max(word_similarity(v_word, w.words)) over () as nearest
        from doctor_words w where v_word <% w.words) x
      where x.near >= 0.85 * x.nearest;
      perform set_config('pg_trgm.word_similarity_threshold', '0.6', true);
    end if;
    v_ids := case when v_ids is null then v_found
                  else array(select unnest(v_ids) intersect select unnest(v_found)) end;
    if v_ids is null or v_ids = '{}' then return; end if;
  end loop;
  return query select unnest(v_ids);
end $$;

-- Great-circle distance in kilometres.
create function distance_km(p_latitude1 double precision, p_longitude1 double precision,
  p_latitude2 double precision, p_longitude2 double precision) returns double precision
language sql immutable as $$
  select 12742 * asin(sqrt(least(1, sind((p_latitude2 - p_latitude1) / 2) ^ 2
    + cosd(p_latitude1) * cosd(p_latitude2) * sind((p_longitude2 - p_longitude1) / 2) ^ 2)))
$$;
`;

const SOONEST = `
-- Search by soonest walks this index: (time, doctor) is the order of its pages, so equal times need no sorting.
drop index open_ranges_first_free;
create index open_ranges_first_free on open_ranges (first_free_at, doctor_id) where first_free_at is not null;
create index open_ranges_doctor_first_free on open_ranges (doctor_id, first_free_at) where first_free_at is not null;
create index appointments_doctor_unsettled on appointments (doctor_id) where status in ('held', 'pending');
create index doctors_rating on doctors (rating desc, id);
create index doctors_fee on doctors (consultation_fee, id);

-- The next free starts of a doctor in [p_from, p_to), earliest first. Looks at a few days at a time, so that the
-- first three times of somebody with two months of hours cost no more than those days.
create function next_slot_starts(
  p_doctor uuid, p_visit_type uuid, p_clinic uuid, p_from timestamptz, p_to timestamptz, p_now timestamptz,
  p_limit integer, p_staff boolean default false
) returns table (starts_at timestamptz, clinic_id uuid)
language plpgsql stable rows 3 as $$
declare
  v_bounded boolean := p_visit_type = first_visit_type(p_doctor);
  v_from timestamptz := greatest(p_from, p_now); v_first timestamptz; v_until timestamptz;
  v_left integer := p_limit; v_count integer; v_days integer := 2;
begin
  while v_left > 0 and v_from < p_to loop
    -- Skips what is closed and, where the lower bounds are this visit type's own, what is full: they stand in an index.
    if v_bounded and not p_staff then
      select greatest(v_from, o.first_free_at) into v_first
      from open_ranges o
      where o.doctor_id = p_doctor and o.first_free_at is not null and o.ends_at > v_from and o.starts_at < p_to
        and (p_clinic is null or o.clinic_id = p_clinic)
        and (o.visit_type_id is null or o.visit_type_id = p_visit_type)
      order by o.first_free_at limit 1;
    else
      select min(greatest(v_from, o.starts_at)) into v_first
      from open_ranges o
      where o.doctor_id = p_doctor and o.ends_at > v_from and o.starts_at < p_to
        and (p_clinic is null or o.clinic_id = p_clinic)
        and (o.visit_type_id is null or o.visit_type_id = p_visit_type);
    end if;
    exit when v_first is null or v_first >= p_to;
    v_until := least(p_to, v_first + make_interval(days => v_days));
    return query select s.starts_at, s.clinic_id
      from slot_starts(p_doctor, p_visit_type, p_clinic, v_first, v_until, p_now, p_staff, v_left) s;
    get diagnostics v_count = row_count;
    v_left := v_left - v_count;
    v_from := v_until;
    v_days := v_days * 4;
  end loop;
end $$;

-- With shorter notice, earlier times count: the lower bounds go back to where those may begin.
create function settings_after_notice() returns trigger language plpgsql as $$
begin
  update open_ranges o set first_free_at = greatest(o.starts_at, now())
  where o.ends_at > now() and o.starts_at < now() + make_interval(mins => old.minimum_notice_minutes)
    and o.first_free_at is distinct from greatest(o.starts_at, now());
  return null;
end $$;
create trigger settings_first_free after update of minimum_notice_minutes on settings
  for each row when (new.minimum_notice_minutes < old.minimum_notice_minutes) execute function settings_after_notice();
`;

const DOWN = `
drop trigger if exists settings_first_free on settings;
drop trigger if exists doctors_words on doctors;
drop trigger if exists users_words on users;
drop trigger if exists specializations_words on specializations;
drop index if exists doctors_rating, doctors_fee, appointments_doctor_unsettled, open_ranges_doctor_first_free,
  open_ranges_first_free;
create index open_ranges_first_free on open_ranges (first_free_at) where first_free_at is not null;
drop function if exists settings_after_notice(),
  next_slot_starts(uuid, uuid, uuid, timestamptz, timestamptz, timestamptz, integer, boolean),
  distance_km(double precision, double precision, double precision, double precision), doctors_with_words(text),
  specializations_keep_words(), users_keep_words(), doctors_keep_words(), keep_doctor_words(uuid[]);
drop table if exists doctor_words;
drop function if exists plain_words(text);
`;

-- Doctors who fit words, each with how well: a hundred for every word that fits, and a few points for how it does. It
-- may be the beginning of a name of the doctor, a clinic, a city or a language (3, whole 4), of a word of a search
-- word of the field that is met whole (3, whole 5) or in part (1: 'back' of 'back pain'), or of the doctor's own
-- description (2). A word that nobody has is taken for a typo, and means the ones most like it (2).
-- Words that say nothing ('doctor') fit everybody alike.
-- Its parameters are known, and may be set by whoever owns no server, once the extension's library is loaded.
select word_similarity('', '');
create or replace function doctors_by_words(p_words text) returns table (doctor_id uuid, fit integer)
language plpgsql stable rows 100
set pg_trgm.word_similarity_threshold = 0.4
set pg_trgm.similarity_threshold = 0.4 as $$
declare
  v_words text[] := search_words_of(p_words);
  v_typos boolean[];
begin
  if v_words = '{}' then
    return query select d.id, 0 from doctors d;
    return;
  end if;
  v_typos := array(
    select length(a.word) > 3
      and not exists (select from field_words f where f.word like a.word || '%')
      and not exists (select from doctor_names n where n.names like '% ' || a.word || '%')
      and not exists (select from doctor_words w where w.words like '% ' || a.word || '%')
    from unnest(v_words) with ordinality a (word, place) order by a.place);
  return query
  with asked as materialized (
    select * from unnest(v_words, v_typos) with ordinality a (word, is_typo, place)),
  alike as materialized (
    select x.*, max(x.near) over (partition by x.place) as nearest from (
      select a.place, f.word, null::uuid as doctor_id, similarity(f.word, a.word) as near
        from asked a join field_words f on f.word % a.word where a.is_typo
      union
      select a.place, null, n.doctor_id, word_similarity(a.word, n.names)
        from asked a join doctor_names n on a.word <% n.names where a.is_typo) x),
  meant as materialized (
    select f.specialization_id, f.term, f.word, f.of, a.place, case when f.word = a.word then 5 else 3 end as points
      from asked a join field_words f on f.word like a.word || '%' where not a.is_typo
    union all
    select f.specialization_id, f.term, f.word, f.of, a.place, 2
      from alike a join field_words f on f.word = a.word where a.near >= 0.85 * a.nearest),
  whole as (
    select m.specialization_id, m.term from meant m
    group by m.specialization_id, m.term, m.of having count(distinct m.word) = m.of),
  of_fields as materialized (
    select m.specialization_id, m.place, max(case when w.term is null then 1 else m.points end) as points
    from meant m left join whole w on w.specialization_id = m.specialization_id and w.term = m.term
    group by m.specialization_id, m.place),
  of_doctors as (
    select d.id, f.place, f.points from of_fields f join doctors d on d.specialization_id = f.specialization_id
    union all
    select n.doctor_id, a.place,
        case when n.names || ' ' like any (array['% ' || a.word || ' %', '% ' || a.word || 's %']) then 4 else 3 end
      from asked a join doctor_names n on n.names like '% ' || a.word || '%' where not a.is_typo
    union all
    select w.doctor_id, a.place, 2
      from asked a join doctor_words w on w.words like '% ' || a.word || '%' where not a.is_typo
    union all
    select a.doctor_id, a.place, 2 from alike a where a.doctor_id is not null and a.near >= 0.85 * a.nearest)
  select b.id, sum(100 + b.points)::integer
  from (select o.id, o.place, max(o.points) as points from of_doctors o group by o.id, o.place) b
  group by b.id;
end $$;

-- Doctors who have every one of the words: at the beginning of one of theirs, or nearly (cardiologist, cardiolgy).
-- A word that nobody has is taken for a worse typo (shrma), and only its best matches count.
-- Former: leaves with 0.2.0.
-- Its parameter is known, and may be set by whoever owns no server, once the extension's library is loaded.
select word_similarity('', '');
create or replace function doctors_with_words(p_words text) returns setof uuid
language plpgsql stable
set pg_trgm.word_similarity_threshold = 0.6 as $$
declare v_word text; v_ids uuid[]; v_found uuid[];
begin
  foreach v_word in array regexp_split_to_array(trim(name_words(p_words)), ' ') loop
    select array_agg(w.doctor_id) into v_found from doctor_words w
    where w.words like '% ' || v_word || '%' or length(v_word) > 3 and v_word <% w.words;
    if v_found is null and length(v_word) > 3 then
      perform set_config('pg_trgm.word_similarity_threshold', '0.4', true);
      select array_agg(x.doctor_id) into v_found from (
        select w.doctor_id, word_similarity(v_word, w.words) as near,
          max(word_similarity(v_word, w.words)) over () as nearest
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

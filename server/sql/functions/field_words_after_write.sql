-- Keeps a field of medicine to be found by its name, its heading and its search words.
create or replace function field_words_after_write() returns trigger
language plpgsql as $$
begin
  delete from field_words where specialization_id = new.id;
  insert into field_words (specialization_id, term, word, of)
  select new.id, array_to_string(t.words, ' '), w.word, cardinality(t.words)
  from (select distinct search_words_of(x) as words from unnest(new.search_words || array[new.name, new.category]) x) t
  cross join lateral unnest(t.words) w (word);
  return null;
end $$;

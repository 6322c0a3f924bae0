-- The words of a name as name_words folds them, each once and in one order: equal for names that are told apart by
-- hyphens, accents or their order alone.
-- Stored: the index users_same_words, which is made anew where name_words is, too.
create or replace function same_words(p_name text) returns text
language sql immutable parallel safe as $$
  select string_agg(word, ' ' order by word collate "C")
  from (select distinct unnest(string_to_array(trim(public.name_words(p_name)), ' ')) as word) w
$$;

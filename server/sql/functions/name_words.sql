-- Words of a name as plain_words makes them, but immutable, so that an index may hold them: the dictionary is named.
-- Stored: the index users_name_words.
create or replace function name_words(p_name text) returns text
language sql immutable parallel safe as $$
  select ' ' || trim(regexp_replace(lower(public.unaccent('public.unaccent', p_name)), '[^[:alnum:]]+', ' ', 'g'))
$$;

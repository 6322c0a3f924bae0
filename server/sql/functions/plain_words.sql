-- Lower-cased words without accents, one blank before each, so that like '% card%' finds the beginnings of words.
-- Stored: doctor_words.words.
create or replace function plain_words(p_text text) returns text
language sql stable as $$
  select ' ' || trim(regexp_replace(lower(unaccent(p_text)), '[^[:alnum:]]+', ' ', 'g'))
$$;

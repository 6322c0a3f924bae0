-- A new field of medicine begins with the words that people usually look for it by, unless it brings its own.
create or replace function specializations_before_insert() returns trigger
language plpgsql as $$
begin
  if new.search_words = '{}' then new.search_words := usual_search_words(new.name); end if;
  return new;
end $$;

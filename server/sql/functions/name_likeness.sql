-- How much two names that name_words has folded are alike, from 0 to 1: the share of the groups of three letters that
-- both have, which is what similarity says. That knows no letters but those of the database's locale, of which C has
-- ASCII alone: two equal names in Hindi were not alike at all. The same letters in other words are the same name.
create or replace function name_likeness(p_one text, p_other text) returns real
language sql immutable parallel safe as $$
  select case
    when nullif(replace(p_one, ' ', ''), '') = replace(p_other, ' ', '') then 1
    when octet_length(p_one) = length(p_one) and octet_length(p_other) = length(p_other)
      then public.similarity(p_one, p_other)
    else (
      select coalesce((count(*) filter (where x.is_shared))::real / nullif(count(*), 0), 0)
      from (
        select count(distinct g.side) = 2 as is_shared
        from (values (1, p_one), (2, p_other)) n (side, words)
        cross join unnest(string_to_array(trim(n.words), ' ')) w (word)
        cross join generate_series(1, length(w.word) + 1) i (place)
        cross join lateral (select n.side, substr('  ' || w.word || ' ', i.place, 3) as letters) g
        group by g.letters) x)
  end
$$;

-- The one folding of texts by which people are found, for what is stored and for what is typed alike: words in small
-- letters without accents, one blank before each, so that like '% card%' finds the beginnings of words. Unicode's
-- compatibility forms are one, whatever the database's locale. Accents of Latin, Greek and Cyrillic letters, points
-- of Hebrew and Arabic ones, Indic nuktas and everything invisible go; vowel signs, tones and viramas are letters.
-- Immutable, so that an index may hold its results: the dictionary is named, the collation is ICU's.
-- Stored: the index users_name_words, doctor_words.words.
create or replace function name_words(p_name text) returns text
language sql immutable parallel safe as $$
  select (' ' || trim(regexp_replace(
    -- A Greek sigma at the end of a word, Persian yeh and keheh, which look like the Arabic ones.
    translate(
      lower(public.unaccent('public.unaccent', regexp_replace(normalize(p_name, nfkd),
        -- Accents of Latin, Greek, Cyrillic.
        '[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f'
        -- Points of Hebrew, of Arabic.
        || '\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7'
        || '\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed'
        -- Nuktas.
        || '\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc'
        -- Joiners, direction marks, other signs without a shape.
        || '\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))
        collate "und-x-icu"),
      U&'\03C2\0649\06CC\06A9', U&'\03C3\064A\064A\0643'),
    '[[:space:][:cntrl:][:punct:]!-/:-@\[-`{-~]+', ' ', 'g'))) collate "default"
$$;

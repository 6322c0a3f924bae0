-- The one folding of texts by which people are found, for what is stored and for what is typed alike: words in small
-- letters without accents, one blank before each, so that like '% card%' finds the beginnings of words. Unicode's
-- compatibility forms are one, whatever the database's locale. Accents of Latin, Greek and Cyrillic letters, points
-- of Hebrew and Arabic ones, Indic nuktas and everything invisible go; vowel signs, tones and viramas are letters.
-- Signs that look alike or stand for one another, which keyboards of one script write in two ways, are one.
-- Immutable, so that an index may hold its results: the dictionary is named, the collation is ICU's.
-- Stored: the indexes users_name_words and users_same_words, doctor_words.words, the table field_words.
create or replace function name_words(p_name text) returns text
language sql immutable parallel safe as $$
  select (' ' || trim(regexp_replace(
    -- A Greek sigma at the end of a word; Persian, Urdu and Kurdish letters that look like Arabic ones, the alef of the
    -- article and the heh with points; Hindi's two signs of nasals; the sha of Tamil, written in Sri alone. The chillus
    -- of Malayalam stand before a virama by now, and become the letters that they are made of.
    translate(
      -- A tone of Thai or Lao stands before the vowel above, as it is typed.
      regexp_replace(regexp_replace(
        -- Two e of Thai or Lao are one ae; below a Khmer letter da looks like ta; khanda ta of Bengali.
        replace(replace(replace(replace(
          lower(public.unaccent('public.unaccent', regexp_replace(normalize(p_name, nfkd),
            -- Accents of Latin, Greek, Cyrillic.
            '[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f'
            -- Points of Hebrew, of Arabic, and the line that makes Arabic words longer.
            || '\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7'
            || '\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed'
            -- Nuktas.
            || '\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc'
            -- Joiners, direction marks, other signs without a shape.
            || '\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'))
            collate "und-x-icu"),
          U&'\0E40\0E40', U&'\0E41'), U&'\0EC0\0EC0', U&'\0EC1'), U&'\17D2\178A', U&'\17D2\178F'),
          U&'\09CE', U&'\09A4\09CD'),
        '([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])', '\2\1', 'g'),
        '([\u0d7a-\u0d7f])', U&'\\1\0D4D', 'g'),
      U&'\03C2\0649\06CC\06A9\0671\0629\06BE\06C1\06C3\06D5\0901\0BB6\0D7A\0D7B\0D7C\0D7D\0D7E\0D7F',
      U&'\03C3\064A\064A\0643\0627\0647\0647\0647\0647\0647\0902\0BB8\0D23\0D28\0D30\0D32\0D33\0D15'),
    '[[:space:][:cntrl:][:punct:]!-/:-@\[-`{-~]+', ' ', 'g'))) collate "default"
$$;

-- The words by which doctors are looked for, of what is kept and of what is typed alike: folded as names are, without
-- words that say nothing about whom one looks for, in any form of their plural, and with one sign of Hindi for nasals,
-- which people write either way.
-- Stored: the table field_words.
create or replace function search_words_of(p_text text) returns text[]
language sql immutable parallel safe as $$
  select coalesce(array_agg(x.word order by x.place), '{}') from (
    select case
        when w.word ~ '^[a-z]{3,}(sh|ch|x|ss)es$' then left(w.word, -2)
        when w.word ~ '^[a-z]{3,}[^siu]s$' then left(w.word, -1)
        else w.word
      end as word, min(w.place) as place
    from unnest(string_to_array(trim(translate(name_words(p_text), U&'\0901', U&'\0902')), ' '))
      with ordinality w (word, place)
    where w.word <> '' and w.word <> all (string_to_array(
      'a an and any are at best book can cant clinic clinics consultant consultation doc doctor doctors dr expert for '
      || 'from good have having hospital i in is issue issues it me my near nearby need of on or problem problems '
      || 'speak speaking speaks specialist specialists symptom symptoms that the to top treatment want '
      || 'with who disease diseases '
      || 'ka ke ki ko me mein mujhe se hai aur ya '
      || 'का की के को में से पर है हैं हो होना होने आना आने जाना और या न ना नहीं मेरा मेरी मेरे मुझे लिए पास एक कोई '
      || 'डॉक्टर डाक्टर डॉ चिकित्सक विशेषज्ञ इलाज समस्या परेशानी तकलीफ बीमारी रोग अच्छा अच्छे सबसे बहुत क्लिनिक '
      || 'अस्पताल',
      ' '))
    group by 1) x
$$;

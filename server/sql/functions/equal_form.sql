-- The one form of texts that name the same: whatever their case, blanks, Unicode form and signs without a shape.
-- Stored: the indexes clinics_name_key, clinics_city, specializations_name_key, doctors_license_number_key,
-- users_email_key.
create or replace function equal_form(p_text text) returns text
language sql immutable parallel safe as $$
  select normalize(upper(regexp_replace(normalize(p_text, nfkc),
    '[[:space:]\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f'
    || '\u3164\ufe00-\ufe0f\ufeff\uffa0]+', '', 'g') collate "und-x-icu"), nfkc) collate "default"
$$;

import type { Statement } from '../database/database.js';
import { areAlike, CANDIDATES, exchanged } from '../patients/likely.queries.js';

/** $1 names, $2 birth dates or null, $3 years of birth or null, one of each for a person. */
const WANTED = `wanted as materialized (
      select x.place::integer, name_words(x.name) as words, same_words(x.name) as same, x.born, ${exchanged('x.born')} as exchanged,
        coalesce(extract(year from x.born)::integer, x.year) as year
      from unnest($1::text[], $2::date[], $3::integer[]) with ordinality as x(name, born, year, place)
    )`;

export interface LikelyOnFile {
  /** Which of the people who were asked for it is, counted from 1. */
  readonly place: number;
  readonly id: string;
  readonly name: string | null;
  readonly born: string | null;
}

/** The record that each person likely has, of those who likely have one. */
export const LIKELY_ON_FILE: Statement = {
  name: 'import_likely_on_file',
  text: `with ${WANTED}
    select w.place, found.id, found.name, found.born
    from wanted w cross join lateral (
      select u.id, u.full_name as name, coalesce(p.date_of_birth::text, p.birth_year::text) as born
      from (${CANDIDATES}) c join patients p on p.user_id = c.user_id join users u on u.id = p.user_id
      cross join lateral (select name_likeness(name_words(u.full_name), w.words) as name) alike
      where ${areAlike('same_words(u.full_name)')} order by alike.name desc, u.id limit 1
    ) found order by w.place`,
};

export interface LikelyInFile {
  readonly place: number;
  /** The earlier person. */
  readonly other: number;
}

/** The earlier person whom each person likely is, of those who likely are one. */
export const LIKELY_IN_FILE: Statement = {
  name: 'import_likely_in_file',
  text: `with ${WANTED}, earlier as materialized (
      select place, words, same, born as date_of_birth, year as birth_year from wanted
    ), pairs as (
      select w.place, p.place as other from wanted w join earlier p on p.date_of_birth = w.born
      union select w.place, p.place from wanted w join earlier p on p.date_of_birth = w.exchanged
      union select w.place, p.place from wanted w join earlier p on p.birth_year = w.year and p.same = w.same
    )
    select distinct on (w.place) w.place, p.place as other
    from pairs join wanted w on w.place = pairs.place join earlier p on p.place = pairs.other
    cross join lateral (select name_likeness(p.words, w.words) as name) alike
    where p.place < w.place and ${areAlike('p.same')} order by w.place, alike.name desc, p.place`,
};

/**
 * The one rule of who likely is somebody of whom there is a record, at the desk and on import: it reads the names as
 * searches do, so that hyphens, accents and the order of names do not tell people apart. Names in two scripts do.
 */

/** The date with day and month exchanged, null where there is no such date. @param born SQL of a date */
export function exchanged(born: string): string {
  return `case when extract(day from ${born}) <= 12 then make_date(extract(year from ${born})::integer,
    extract(day from ${born})::integer, extract(month from ${born})::integer) end`;
}

/** Year of birth of the patient `p`, of whom the date may not be known. */
export const BIRTH_YEAR = 'coalesce(extract(year from p.date_of_birth)::integer, p.birth_year)';

/**
 * Whether the record of patient `p` is likely that of `w` (words, born, exchanged, year, same), whose names are alike by
 * `alike.name`: born on the day and named much alike, or on the day with day and month exchanged, or, where one birth
 * date is not known, in the same year and with the same names.
 * @param same SQL of the patient's words in one order
 */
export function areAlike(same: string): string {
  return `((p.date_of_birth = w.born and alike.name >= 0.45)
  or (p.date_of_birth = w.exchanged and alike.name >= 0.8)
  or ((p.date_of_birth is null or w.born is null) and ${BIRTH_YEAR} = w.year and ${same} = w.same))`;
}

/** Ids of the records among which those that `areAlike` to `w` are found, each by an index. */
export const CANDIDATES = `select p.user_id from patients p where p.date_of_birth = w.born
    union select p.user_id from patients p where p.date_of_birth = w.exchanged
    union select p.user_id from users u join patients p on p.user_id = u.id
      where same_words(u.full_name) = w.same and (p.date_of_birth is null or w.born is null)
        and ${BIRTH_YEAR} = w.year`;

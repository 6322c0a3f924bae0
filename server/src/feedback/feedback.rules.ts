/**
 * How an author appears beside a public rating: the first name and the initial of the last, because a rating also
 * tells that this person was treated. Null when the author is anonymous or has no name.
 */
export function publicAuthorName(fullName: string | null, anonymous: boolean): string | null {
  if (anonymous || fullName === null) return null;
  const [first, ...others] = fullName.trim().split(/\s+/);
  if (first === undefined || first === '') return null;
  const initial = others.at(-1)?.at(0);
  return initial === undefined ? first : `${first} ${initial.toLocaleUpperCase()}.`;
}

/** The calendar date of an instant in a zone, `YYYY-MM-DD`. */
export function dateIn(timeZone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(instant);
}

/**
 * The condition that a name has words at the beginnings of its own, each of which stands in a parameter as it was
 * typed.
 * @param name a column
 * @param count how many words
 * @param first place of the first of them among the parameters
 */
export function nameBegins(name: string, count: number, first: number): string {
  return wordPlaces(count, first)
    .map((word) => beginsWith(name, word))
    .join(' and ');
}

/** The same, also where a word of more than three letters nearly is one of the name's. */
export function nameIsLike(name: string, count: number, first: number): string {
  return wordPlaces(count, first)
    .map(
      (word) => `(${beginsWith(name, word)}
      or (length(name_words(${word})) > 4 and name_words(${word}) <% name_words(${name})))`,
    )
    .join(' and ');
}

function wordPlaces(count: number, first: number): string[] {
  return Array.from({ length: count }, (_, index) => `$${first + index}::text`);
}

/** `name_words` puts a blank before each word, and leaves none of the signs that mean something to `like`. */
function beginsWith(name: string, word: string): string {
  return `name_words(${name}) like '%' || name_words(${word}) || '%'`;
}

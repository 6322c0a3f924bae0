const MOST_WORDS = 5;

/** The words of a name to look for, lower-cased and without accents, at most five. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** The digits of a number to look for; null when there are too few to tell people apart. */
export function numberEnd(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 6 && digits.length <= 15 ? digits : null;
}

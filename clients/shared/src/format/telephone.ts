/** The `tel:` address of a number as people write it. */
export function telephoneAddress(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}

/** Country codes of one and of two digits; all others have three (ITU-T E.164, list of assigned codes). */
const INTERNATIONAL = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d{4,})$/;

/** Lengths of groups in countries whose numbers are all written alike. */
const GROUPS: Readonly<Record<string, readonly number[]>> = { '1': [3, 3, 4], '91': [5, 5] };

const NO_BREAK = '\u00A0';

/** A number in groups that can be read aloud, on one line; a number that is not international stays as it is. */
export function formatTelephone(number: string): string {
  const [, country, rest] = INTERNATIONAL.exec(number) ?? [];
  if (country === undefined || rest === undefined) return number;
  const groups = GROUPS[country];
  const isUsual = groups !== undefined && groups.reduce((sum, length) => sum + length, 0) === rest.length;
  return [`+${country}`, ...split(rest, isUsual ? groups : threes(rest.length))].join(NO_BREAK);
}

/** Groups of three; the last ones are longer or shorter by one, so that no digit stands alone. */
function threes(length: number): number[] {
  const [count, left] = [Math.floor(length / 3), length % 3];
  const groups = Array.from({ length: count }, () => 3);
  if (left === 2) return [...groups, 2];
  return left === 1 ? [...groups.slice(0, -1), 4] : groups;
}

function split(digits: string, lengths: readonly number[]): string[] {
  let from = 0;
  return lengths.map((length) => digits.slice(from, (from += length)));
}

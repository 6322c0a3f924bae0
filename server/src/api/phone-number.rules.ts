import {
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min';

/** What a field for a telephone number takes, as the schema says it. */
export const NUMBER =
  'A telephone number however it is written, in at most 40 characters: without + and country code it is one of the ' +
  'organization’s country. It is kept in the form of E.164, such as +12015550123.';

/** Fewer digits would find whole towns. */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;

/** Whether telephone numbers of a country are known, by its code of ISO 3166-1 (alpha-2, capital letters). */
export function isTelephoneCountry(code: unknown): code is CountryCode {
  return typeof code === 'string' && isSupportedCountry(code);
}

/**
 * A telephone number as it is stored, in the form of ITU-T E.164: + and at most 15 digits. One number is one, however it
 * is written: nationally, with + or 00, with any separators, in digits of any script, as an address (`tel:`).
 * @param country whose number it is when it is written without its country: ISO 3166-1 alpha-2
 * @returns null when no such number is possible, also for an extension, which nobody can dial from a list
 */
export function readPhoneNumber(text: string, country: string): string | null {
  return readDigits(plainDigits(text), country)?.number ?? null;
}

/**
 * The last digits of stored numbers to look for: those of a whole number in any spelling, or those that were typed.
 * @returns null when there are too few to tell people apart
 */
export function numberEnd(text: string, country: string): string | null {
  const plain = plainDigits(text);
  const number = readDigits(plain, country);
  const whole = /^(\+|00)/.test(plain) ? number?.number.slice(1) : number?.nationalNumber;
  const typed = plain.replace(/\D/g, '');
  // Whose trunk prefix it is, is not known where the country is not. Whole numbers of small islands are shorter than
  // what tells people apart, unless their country stands before them.
  const ends = [whole ?? '', typed.replace(/^0+/, ''), typed, number?.number.slice(1) ?? ''];
  return (
    ends.find((end) => end.length >= FEWEST_DIGITS && end.length <= MOST_DIGITS && /[^0]/.test(end)) ?? null
  );
}

/** Digits in ASCII with blanks between them, and the signs that the library reads. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
    .replace(/^\s*tel:/i, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[^\p{L}\p{Nd}+;=#*]+/gu, ' ')
    .trim();
}

/** 00 stands for + everywhere but where a country calls abroad by something longer that begins alike. */
function readDigits(plain: string, country: string): PhoneNumber | null {
  const home = isTelephoneCountry(country) ? country : undefined;
  if (!plain.startsWith('00')) return parse(plain, home);
  const abroad = parse(plain.replace(/^00 ?/, '+'), home);
  if (home === undefined || !beginsWithPrefix(plain, home)) return abroad;
  const isHome = abroad?.countryCallingCode === getCountryCallingCode(home);
  return isHome ? abroad : (parse(plain, home) ?? abroad);
}

/** Whether a number begins as a call abroad does in a country. */
function beginsWithPrefix(plain: string, country: CountryCode): boolean {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const prefix = metadata.numberingPlan?.IDDPrefix();
  return prefix !== undefined && new RegExp(`^(?:${prefix})`).test(plain.replaceAll(' ', ''));
}

function parse(plain: string, defaultCountry: CountryCode | undefined): PhoneNumber | null {
  const number = parsePhoneNumberFromString(plain, { defaultCountry, extract: false });
  return number?.isPossible() === true && number.ext === undefined ? number : null;
}

/** A decimal digit of any script in ASCII: Unicode keeps the ten of each script together, in order. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** A stored number as people write it to others anywhere, with + and blanks; what is none stays as it is. */
export function spacedPhoneNumber(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}

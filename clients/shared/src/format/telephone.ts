import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';

const NO_BREAK = '\u00A0';

/**
 * Whether a text is a number that may be sent, however it is written; the server says which one it is.
 * @param country whose number it is when it is written without its country
 */
export function isTelephone(text: string, country: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
    .replace(/^\s*tel:/i, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[^\p{L}\d+;=#*]+/gu, ' ')
    .trim();
  const defaultCountry = isSupportedCountry(country) ? country : undefined;
  return [plain, plain.replace(/^00 ?/, '+')].some((reading) => {
    const number = parsePhoneNumberFromString(reading, { defaultCountry, extract: false });
    return number?.isPossible() === true && number.ext === undefined;
  });
}

/** A decimal digit of any script in ASCII: Unicode keeps the ten of each script together, in order. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** The `tel:` address of a number as it is stored or shown. */
export function telephoneAddress(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}

/**
 * A stored number as people write it, on one line: one of their own country without its code, others with + and code.
 * What is not in the stored form stays as it is.
 * @param country of the readers, ISO 3166-1 alpha-2; null for readers anywhere
 */
export function formatTelephone(number: string, country: string | null): string {
  const parsed = number.startsWith('+') ? parsePhoneNumberFromString(number, { extract: false }) : undefined;
  return parsed?.isPossible() === true ? written(parsed, country) : number;
}

/** Every country whose numbers are known, with the code that its numbers begin with abroad. */
export function telephoneCountries(): { country: string; callingCode: string }[] {
  return getCountries().map((country) => ({ country, callingCode: getCountryCallingCode(country) }));
}

/** A number that nobody has to know, written as people of the country do; null where none is known. */
export function exampleTelephone(country: string): string | null {
  const number = isSupportedCountry(country) ? getExampleNumber(country, examples) : undefined;
  return number === undefined ? null : written(number, country);
}

function written(number: PhoneNumber, country: string | null): string {
  const isOwn =
    country !== null &&
    isSupportedCountry(country) &&
    getCountryCallingCode(country) === number.countryCallingCode;
  return (isOwn ? number.formatNational() : number.formatInternational()).replaceAll(' ', NO_BREAK);
}

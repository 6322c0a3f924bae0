import { describe, expect, it } from '@jest/globals';
import { getCountries, getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { isTelephoneCountry, numberEnd, readPhoneNumber } from './phone-number.rules.js';

describe('a number', () => {
  it.each([
    // Nationally, and with the country's code.
    ['(212) 555-0100', 'US', '+12125550100'],
    ['1 212 555 0100', 'US', '+12125550100'],
    ['+1 212 555 0100', 'IN', '+12125550100'],
    ['098765 43210', 'IN', '+919876543210'],
    ['98765-43210', 'IN', '+919876543210'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['030/123456', 'DE', '+4930123456'],
    ['+49 (0)30 123456', 'US', '+4930123456'],
    ['06 1234 5678', 'IT', '+390612345678'],
    ['011 15-2345-6789', 'AR', '+5491123456789'],
    // As it is dialled from abroad.
    ['0049 30 123456', 'DE', '+4930123456'],
    ['0049 30 123456', 'US', '+4930123456'],
    ['0091 98765 43210', 'US', '+919876543210'],
    ['00 290 12345', 'US', '+29012345'],
    ['011 49 30 123456', 'US', '+4930123456'],
    ['0011 49 30 123456', 'AU', '+4930123456'],
    ['0011 61 2 5550 0100', 'AU', '+61255500100'],
    ['001 49 30 123456', 'SG', '+4930123456'],
    ['0021 49 30 123456', 'BR', '+4930123456'],
    // As it is pasted.
    ['tel:+1-212-555-0100', 'IN', '+12125550100'],
    ['TEL:212.555.0100', 'US', '+12125550100'],
    ['\u202a+1\u00a0212\u2011555\u20110100\u202c', 'IN', '+12125550100'],
    ['\ufeff212\u200b555\u20600100', 'US', '+12125550100'],
    ['212–555—0100', 'US', '+12125550100'],
    ['212−555‒0100', 'US', '+12125550100'],
    ['212·555•0100', 'US', '+12125550100'],
    ['０２０（７９４６）０９５８', 'GB', '+442079460958'],
    // In the digits of the reader's script.
    ['९८७६५ ४३२१०', 'IN', '+919876543210'],
    ['+९१ ৯৮৭৬৫ ੪੩੨੧੦', 'US', '+919876543210'],
    ['٠١٠ ١٢٣٤ ٥٦٧٨', 'EG', '+201012345678'],
    ['۰۹۱۲ ۳۴۵ ۶۷۸۹', 'IR', '+989123456789'],
    ['௯௮௭௬௫௪௩௨௧௦', 'IN', '+919876543210'],
  ])('%j of %s is %s', (text, country, number) => {
    expect(readPhoneNumber(text, country)).toBe(number);
    expect(readPhoneNumber(number, country)).toBe(number);
  });

  it.each([
    ['', 'US'],
    ['+', 'US'],
    ['mother', 'US'],
    ['555-0100', 'US'],
    ['911', 'US'],
    ['1-800-FLOWERS', 'US'],
    ['212 555 0100 ext. 12', 'US'],
    ['2125550100;ext=5', 'US'],
    ['212 555 0100, 212 555 0101', 'US'],
    ['212 555 0100 or 212 555 0101', 'US'],
    ['+999 1234 5678', 'US'],
    ['+91 98765', 'US'],
    ['+1 212 555 0100 0', 'US'],
    ['212 555 0100', 'AQ'],
  ])('%j of %s is none', (text, country) => {
    expect(readPhoneNumber(text, country)).toBeNull();
  });

  it('is one of each country, nationally, with + and with 00', () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples);
      expect([country, isTelephoneCountry(country), example !== undefined]).toEqual([country, true, true]);
      const stored = example!.number;
      const spellings = [example!.formatNational(), example!.formatInternational(), `00${stored.slice(1)}`];
      for (const text of spellings) {
        expect([country, text, readPhoneNumber(text, country)]).toEqual([country, text, stored]);
      }
      expect(stored).toMatch(/^\+[1-9]\d{4,14}$/);
    }
  });

  it('has the digits of every script', () => {
    expect(ZEROS.length).toBeGreaterThan(60);
    for (const zero of ZEROS) {
      const digits = [...'9876543210'].map((digit) => zero.codePointAt(0)! + Number(digit));
      const text = String.fromCodePoint(...digits);
      expect([text, readPhoneNumber(text, 'IN')]).toEqual([text, '+919876543210']);
    }
  });
});

/** The zero of each numbering system with ten digits. */
const ZEROS = Intl.supportedValuesOf('numberingSystem')
  .map((numberingSystem) => new Intl.NumberFormat('en', { numberingSystem }).format(0))
  .filter((zero) => /^\p{Nd}$/u.test(zero));

describe('the end of a number to look for', () => {
  it.each([
    ['(212) 555-0100', 'US', '2125550100'],
    ['+1 212 555 0100', 'US', '12125550100'],
    ['001 212 555 0100', 'IN', '12125550100'],
    ['098765 43210', 'IN', '9876543210'],
    ['٩٨٧٦٥٤٣٢١٠', 'IN', '9876543210'],
    ['55 50-10', 'US', '555010'],
    ['५५५०१०', 'US', '555010'],
    ['012345', 'DE', '012345'],
    ['098765 43210', 'US', '9876543210'],
  ])('%j of %s is %s', (text, country, end) => expect(numberEnd(text, country)).toBe(end));

  it('are of each country’s numbers, however short, nationally and with +', () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples)!;
      for (const text of [example.formatNational(), example.formatInternational()]) {
        const end = numberEnd(text, country);
        expect([country, text, end !== null && example.number.endsWith(end)]).toEqual([country, text, true]);
      }
    }
  });

  it.each(['12345', 'mother', '', '+12345', '0000000', '1234567890123456'])(
    '%j is too little or too much',
    (text) => expect(numberEnd(text, 'US')).toBeNull(),
  );
});

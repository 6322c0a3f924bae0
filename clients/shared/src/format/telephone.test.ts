import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { exampleTelephone, formatTelephone, isTelephone, telephoneAddress } from './telephone';

test.each([
  ['+16025550100', 'US', '(602) 555-0100'],
  ['+16025550100', 'IN', '+1 602 555 0100'],
  ['+16025550100', null, '+1 602 555 0100'],
  ['+919876543210', 'IN', '098765 43210'],
  ['+919876543210', 'US', '+91 98765 43210'],
  ['+4915123456789', 'DE', '01512 3456789'],
  ['+442079460958', 'US', '+44 20 7946 0958'],
  ['+15550100200', 'US', '(555) 010-0200'],
])('%s is read in %s as %s', (number, country, expected) => {
  expect(formatTelephone(number, country).replaceAll('\u00A0', ' ')).toBe(expected);
  expect(formatTelephone(number, country)).not.toContain(' ');
});

test.each(['', '100', '020 7946 0958', '+1602555', 'ask at the desk'])('%j stays as it is', (number) => {
  expect(formatTelephone(number, 'US')).toBe(number);
});

test.each([
  ['(212) 555-0100', 'US'],
  ['tel:+1-212-555-0100', 'IN'],
  ['+91 98765 43210', 'US'],
  ['0091/98765/43210', 'US'],
  ['0011 49 30 123456', 'AU'],
  ['९८७६५ ४३२१०', 'IN'],
  ['\u202a212\u2011555—0100\u202c', 'US'],
])('%j may be sent from %s', (text, country) => expect(isTelephone(text, country)).toBe(true));

test.each(['', 'mother', '555-0100', '212 555 0100 ext. 5', '+999 1234567', '2125550100, 2125550101'])(
  '%j may not',
  (text) => expect(isTelephone(text, 'US')).toBe(false),
);

test('what is shown in any country may be sent there again', () => {
  for (const country of getCountries()) {
    const example = exampleTelephone(country) ?? '';
    expect([country, isTelephone(example, country)]).toEqual([country, true]);
    const stored = parsePhoneNumberFromString(example, country)?.number ?? '';
    for (const reader of [country, 'US', 'IN', 'DE']) {
      expect([country, isTelephone(formatTelephone(stored, reader), reader)]).toEqual([country, true]);
    }
  }
});

test('an address dials the stored number', () => {
  expect(telephoneAddress('+16025550100')).toBe('tel:+16025550100');
});

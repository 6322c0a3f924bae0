import { formatTelephone, telephoneAddress } from './telephone';

test.each([
  ['+16025550100', '+1 602 555 0100'],
  ['+919876543210', '+91 98765 43210'],
  ['+4915123456789', '+49 151 234 567 89'],
  ['+442079460958', '+44 207 946 0958'],
  ['+35312345678', '+353 123 456 78'],
  // Shorter than its country writes numbers: still in groups, and no digit is lost.
  ['+1602555', '+1 602 555'],
])('%s is read as %s', (number, expected) => {
  expect(formatTelephone(number).replaceAll('\u00A0', ' ')).toBe(expected);
  expect(formatTelephone(number)).not.toContain(' ');
  expect(telephoneAddress(formatTelephone(number))).toBe(`tel:${number}`);
});

test.each(['', '100', '020 7946 0958', 'ask at the desk'])('%j stays as it was written', (number) => {
  expect(formatTelephone(number)).toBe(number);
});

import { decimalsOf, minorUnits } from './currency';
import { formatMoney, wholeUnits } from './format';

/** ISO 4217 has two places but for these; what else has none or three is no currency that is in use. */
const ISO = {
  JPY: 0,
  KRW: 0,
  ISK: 0,
  UGX: 0,
  VND: 0,
  CLP: 0,
  XOF: 0,
  USD: 2,
  INR: 2,
  HUF: 2,
  IDR: 2,
  PKR: 2,
  COP: 2,
  IRR: 2,
  LBP: 2,
  MMK: 2,
  RSD: 2,
  AFN: 2,
  KWD: 3,
  BHD: 3,
  IQD: 3,
  TND: 3,
} as const;

test.each(Object.entries(ISO))('%s has %i places, whatever the browser thinks', (currency, places) => {
  expect(decimalsOf(currency)).toBe(places);
  expect(minorUnits(currency)).toBe(10 ** places);
  expect(wholeUnits(12_345, currency)).toBeCloseTo(12_345 / 10 ** places, 9);
});

test.each([
  ['USD', 12_000, '$120'],
  ['USD', 12_050, '$120.50'],
  ['HUF', 2_850_000, 'Ft 28,500'],
  ['IDR', 12_345, 'Rp 123.45'],
  ['JPY', 12_345, '¥12,345'],
  ['KWD', 12_345, 'KWD 12.345'],
  ['IQD', 12_000, 'IQD 12'],
])('an amount in %s of %i is written %s', (currency, amount, text) => {
  expect(formatMoney(amount, currency).replace(/\s/gu, ' ')).toBe(text);
});

test('a currency that Node has without places or with three is one that the list knows, or ISO 4217 has otherwise', () => {
  const otherwiseByIso =
    'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR RSD SLL SOS SYP TZS UZS YER ZMK';
  for (const currency of Intl.supportedValuesOf('currency')) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    const places = format.resolvedOptions().maximumFractionDigits;
    if (places !== decimalsOf(currency))
      expect([currency, otherwiseByIso]).toEqual([currency, expect.stringContaining(currency)]);
  }
});

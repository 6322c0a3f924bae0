import { expect, it } from '@jest/globals';
import { decimalsOf } from '../../../clients/shared/src/format/currency.js';
import { amountText } from './amount.js';

it.each([
  ['USD', 12_050, 'USD 120.50'],
  ['HUF', 2_850_000, 'HUF 28,500.00'],
  ['JPY', 12_345, 'JPY 12,345'],
  ['KWD', 12_345, 'KWD 12.345'],
])('an amount in %s of %i is told as %s', (currency, minor, text) => {
  expect(amountText(minor, currency)).toBe(text);
});

it('has as many places as the clients show, in every currency', () => {
  for (const currency of Intl.supportedValuesOf('currency')) {
    const places = amountText(0, currency).split('.')[1]?.length ?? 0;
    expect([currency, places]).toEqual([currency, decimalsOf(currency)]);
  }
});

import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { consoleMessages } from '../console.catalogue';
import { amountIn, amountText, readAmount } from './money';

test.each([
  ['500', 'USD', 50_000],
  ['499.5', 'USD', 49_950],
  ['499,50', 'INR', 49_950],
  [' 0 ', 'USD', 0],
  ['1200', 'JPY', 1_200],
  ['1200.5', 'JPY', null],
  ['4.999', 'USD', null],
  ['-5', 'USD', null],
  ['five', 'USD', null],
  ['99999999999', 'USD', null],
  ['999999999', 'USD', null],
])('%j in %s is %j', (text, currency, minor) => {
  expect(readAmount(text, currency)).toBe(minor);
});

test.each([
  [50_000, 'USD', '500'],
  [49_950, 'USD', '499.50'],
  [1_200, 'JPY', '1200'],
])('%i in %s is typed as %s', (minor, currency, text) => {
  expect(amountText(minor, currency)).toBe(text);
  expect(readAmount(text, currency)).toBe(minor);
});

test.each([
  ['INR', '499.50'],
  ['JPY', '500'],
  ['KWD', '499.500'],
])('what is no amount of %s is told by an example that is one', async (currency, example) => {
  await loadCatalogues([consoleMessages]);
  const fault = amountIn(() => currency)('a lot');
  expect(fault).toBe(`Write an amount like ${example}.`);
  expect(readAmount(example, currency)).not.toBeNull();
});

/**
 * An amount as text, its currency by its code.
 * @param minor in minor units of the currency, of which there are none, a hundred or a thousand to the whole
 */
export function amountText(minor: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  return format
    .format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
    .replace(/\s/gu, ' ');
}

/** Decimal places by ISO 4217, of the currencies that have not two. What Node ships says how amounts are usually written. */
const DECIMALS: Readonly<Record<string, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

/**
 * An amount as text, its currency by its code.
 * @param minor in minor units of the currency, of which there are none, a hundred or a thousand to the whole
 */
export function amountText(minor: number, currency: string): string {
  const places = Number(Object.keys(DECIMALS).find((count) => DECIMALS[count]?.includes(currency)) ?? 2);
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return format.format(minor / 10 ** places).replace(/\s/gu, ' ');
}

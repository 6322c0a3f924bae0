/**
 * Decimal places by ISO 4217, of the currencies that have not two. Browsers do not agree: what some of them ship says how
 * amounts are usually written, of the rupiah or the forint without decimals, and so an amount would be another elsewhere.
 */
const DECIMALS: Readonly<Record<string, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

/** Decimal places of a currency: 2 for USD, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  return Number(Object.keys(DECIMALS).find((places) => DECIMALS[places]?.includes(currency)) ?? 2);
}

/** How many minor units a whole one of a currency has: 100 cents to the dollar, 1 of the yen, 1000 of the dinar. */
export function minorUnits(currency: string): number {
  return 10 ** decimalsOf(currency);
}

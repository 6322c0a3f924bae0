import { decimalsOf } from '@smart-healthcare/shared/format/currency';
import type { FieldRule } from '@smart-healthcare/shared/forms/field-rules';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { consoleMessages } from '../console.catalogue';

/** The most that a fee can be, in minor units. */
const HIGHEST = 1_000_000_000;

/** An amount in minor units as it is typed: 49950 → "499.50", 50000 → "500". */
export function amountText(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const whole = minor % 10 ** decimals === 0;
  return (minor / 10 ** decimals).toFixed(whole ? 0 : decimals);
}

/** A typed amount in minor units: "499.5" → 49950; null for what is no amount or has too many decimals. */
export function readAmount(text: string, currency: string): number | null {
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(text.trim());
  const decimals = decimalsOf(currency);
  const fraction = match?.[2] ?? '';
  if (!match || fraction.length > decimals) return null;
  const minor = Number(`${match[1]}${fraction.padEnd(decimals, '0')}`);
  return minor <= HIGHEST ? minor : null;
}

/** An amount of a currency, said by an example that has its decimals; empty values are `required`'s business. */
export function amountIn(currency: () => string): FieldRule {
  return (value) => {
    if (value.trim() === '' || readAmount(value, currency()) !== null) return null;
    const example = (499.5).toFixed(decimalsOf(currency()));
    return useMessages(consoleMessages).t('fault.amount', { example });
  };
}

import { formatShortDate, formatShortMonth } from '@smart-healthcare/shared/format/format';
import type { Step } from './range';

/** A step of a trend by its first day: "3 Mar", or "Mar 2026" for a month. */
export function stepName(from: string, step: Step): string {
  return step === 'MONTH' ? formatShortMonth(from.slice(0, 7)) : formatShortDate(from);
}

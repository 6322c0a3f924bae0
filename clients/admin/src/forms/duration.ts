import { formatNumber } from '@smart-healthcare/shared/format/format';

export const durationUnits = ['minutes', 'hours', 'days'] as const;
export type DurationUnit = (typeof durationUnits)[number];

const MINUTES: Readonly<Record<DurationUnit, number>> = { minutes: 1, hours: 60, days: 1_440 };

/** The largest unit in which a length is a whole number: 2880 → days, 90 → minutes. */
export function unitOf(minutes: number): DurationUnit {
  if (minutes === 0) return 'hours';
  if (minutes % MINUTES.days === 0) return 'days';
  return minutes % MINUTES.hours === 0 ? 'hours' : 'minutes';
}

/** A length in a unit as it is typed, with two decimals at most: 90 minutes in hours → "1.5". */
export function amountOf(minutes: number, unit: DurationUnit): string {
  return String(Math.round((minutes / MINUTES[unit]) * 100) / 100);
}

/** Minutes of what was typed; null for what is no number or no whole number of minutes. */
export function minutesOf(amount: string, unit: DurationUnit): number | null {
  const text = amount.trim().replace(',', '.');
  if (!/^\d{1,6}(\.\d+)?$/.test(text)) return null;
  const minutes = Number(text) * MINUTES[unit];
  return Number.isInteger(minutes) ? minutes : null;
}

/** A length in words, in its largest whole unit: "2 days", "90 minutes". */
export function formatDuration(minutes: number): string {
  const unit = unitOf(minutes);
  const name = { minutes: 'minute', hours: 'hour', days: 'day' }[unit];
  return formatNumber(minutes / MINUTES[unit], { style: 'unit', unit: name, unitDisplay: 'long' });
}

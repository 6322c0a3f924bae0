import { formatDayAndTime, formatNumber, viewerZone } from '@smart-healthcare/shared/format/format';

/** Figures of the scorecard as texts. */
export function useScoreFormats(): {
  /** 24.5 % */
  share: (value: number) => string;
  /** 0.741 */
  score: (value: number, digits?: number) => string;
  whole: (value: number) => string;
  /** A value with its interval. */
  figure: (figure: { value: number; low: number; high: number }) => string;
  /** A difference of shares in points, with its interval. */
  points: (figure: { value: number; low: number; high: number }) => string;
  when: (instant: string) => string;
} {
  const score = (value: number, digits = 3): string =>
    formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    share: (value) => formatNumber(value, { style: 'percent', maximumFractionDigits: 1 }),
    score,
    whole: (value) => formatNumber(value, { maximumFractionDigits: 0 }),
    figure: ({ value, low, high }) => `${score(value)} (${score(low)} – ${score(high)})`,
    points: ({ value, low, high }) => {
      const signed = (part: number): string =>
        formatNumber(100 * part, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
      return `${signed(value)} (${signed(low)} – ${signed(high)})`;
    },
    when: (instant) => formatDayAndTime(instant, viewerZone(), 'short'),
  };
}

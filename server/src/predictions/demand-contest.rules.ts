import { dailyDemand, type Booking, type DemandModel, type SeriesDay } from '@smart-healthcare/ml';

/** Which demand model answers from now on, and why. Errors are sums over the days of the contest. */
export interface DemandDecision {
  readonly winner: 'candidate' | 'inForce';
  readonly reason: 'first' | 'better-than-in-force' | 'not-better-than-in-force';
  readonly candidateError: number;
  readonly inForceError: number | null;
  readonly days: number;
}

/**
 * Lets both models foresee the days from one on from what came before, and prefers the one that is off by less. That a
 * network beats the mean of a weekday each model has proved for itself: else the mean answers inside it.
 */
export function decideDemand(
  candidate: DemandModel,
  inForce: DemandModel | null,
  bookings: readonly Booking[],
  fromDay: number,
): DemandDecision {
  let days = 0;
  let candidateError = 0;
  let inForceError = 0;
  for (const series of dailyDemand(bookings).values()) {
    const known = series.filter(({ day }) => day < fromDay);
    const ahead = series.filter(({ day }) => day >= fromDay);
    if (known.length === 0) continue;
    days += ahead.filter(({ isClosed }) => !isClosed).length;
    candidateError += errorOf(candidate, known, ahead);
    if (inForce) inForceError += errorOf(inForce, known, ahead);
  }
  if (inForce === null) {
    return { winner: 'candidate', reason: 'first', candidateError, inForceError: null, days };
  }
  const isBetter = candidateError < inForceError;
  return {
    winner: isBetter ? 'candidate' : 'inForce',
    reason: isBetter ? 'better-than-in-force' : 'not-better-than-in-force',
    candidateError,
    inForceError,
    days,
  };
}

function errorOf(model: DemandModel, known: readonly SeriesDay[], ahead: readonly SeriesDay[]): number {
  const forecasts = model.forecast(known, ahead);
  return forecasts.reduce((sum, { expected }, step) => {
    const day = ahead[step];
    return day === undefined || day.isClosed ? sum : sum + Math.abs(expected - day.count);
  }, 0);
}

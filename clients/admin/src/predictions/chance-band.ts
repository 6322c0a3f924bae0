/** Nineteen of twenty shares that come about by chance lie within so many standard errors. */
const ERRORS = 1.96;

/**
 * Between which shares chance alone leaves what comes, where the predicted share is exact.
 * @param predicted from 0 to 1
 * @param visits how many of them the share was counted on
 */
export function chanceBand(predicted: number, visits: number): readonly [low: number, high: number] {
  if (visits === 0) return [0, 1];
  const spread = ERRORS * Math.sqrt((predicted * (1 - predicted)) / visits);
  return [Math.max(0, predicted - spread), Math.min(1, predicted + spread)];
}

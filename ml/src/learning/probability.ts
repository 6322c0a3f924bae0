const SMALLEST = 1e-9;

/** Logarithm of the odds; probabilities of 0 and 1 are moved a hair inwards. */
export function logit(probability: number): number {
  const inside = Math.min(1 - SMALLEST, Math.max(SMALLEST, probability));
  return Math.log(inside / (1 - inside));
}

/** The probability that has these log odds. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

import { compareLosses, type Gate } from './fit.js';
import { rowLoss } from '../learning/quality.js';

/** The same visits, predicted by the models that compete; chances are of a missed visit. */
export interface Contest {
  readonly patients: readonly string[];
  /** 1 missed, 0 attended. */
  readonly labels: readonly number[];
  readonly prior: readonly number[];
  readonly candidate: readonly number[];
  /** The model in force; null where the prior answers. */
  readonly inForce: readonly number[] | null;
}

/** Who answers from now on, and why, as the scorecard says it. */
export interface PromotionDecision {
  readonly winner: 'candidate' | 'inForce' | 'prior';
  readonly reason:
    | 'better-than-both'
    | 'better-than-prior'
    | 'not-better-than-prior'
    | 'not-better-than-in-force'
    | 'in-force-behind-prior';
  readonly againstPrior: Gate;
  readonly againstInForce: Gate | null;
}

/** Visits needed before the model in force can be found behind the prior: fewer are noise. */
export const SMALLEST_CONTEST = 300;

/**
 * Lets a candidate take over only if it beats the prior for certain on the latest window and is not behind the model
 * in force there. A model in force that has itself fallen behind the prior, for certain as well, goes.
 */
export function decidePromotion(contest: Contest, seed: number): PromotionDecision {
  const losses = (chances: readonly number[]) =>
    chances.map((chance, row) => rowLoss(chance, contest.labels[row] ?? 0));
  const prior = losses(contest.prior);
  const candidate = losses(contest.candidate);
  const inForce = contest.inForce && losses(contest.inForce);
  const againstPrior = compareLosses(contest.patients, candidate, prior, seed);
  const againstInForce = inForce && compareLosses(contest.patients, candidate, inForce, seed);
  const isBehind = inForce !== null && isBehindPrior(contest, contest.inForce ?? [], seed);
  const decide = (
    winner: PromotionDecision['winner'],
    reason: PromotionDecision['reason'],
  ): PromotionDecision => ({ winner, reason, againstPrior, againstInForce });
  if (againstPrior.basis === 'model') {
    if (!againstInForce || isBehind) return decide('candidate', 'better-than-prior');
    return againstInForce.lossDifference < 0
      ? decide('candidate', 'better-than-both')
      : decide('inForce', 'not-better-than-in-force');
  }
  if (inForce && !isBehind) return decide('inForce', 'not-better-than-prior');
  return decide('prior', inForce ? 'in-force-behind-prior' : 'not-better-than-prior');
}

/**
 * Whether a model's loss on recent visits is above the prior's for certain, by the same interval that promotion asks for:
 * by the mean alone, chance would send a quarter of the better models away in windows of 300 visits.
 */
export function isBehindPrior(
  { patients, labels, prior }: Pick<Contest, 'patients' | 'labels' | 'prior'>,
  model: readonly number[],
  seed: number,
): boolean {
  if (labels.length < SMALLEST_CONTEST) return false;
  const losses = (chances: readonly number[]) =>
    chances.map((chance, row) => rowLoss(chance, labels[row] ?? 0));
  return compareLosses(patients, losses(prior), losses(model), seed).basis === 'model';
}

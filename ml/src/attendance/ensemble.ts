import { compileTrees, type BoostedTrees } from '../learning/boosted-trees.js';
import { compileNetworks, type LogOddsScorer, type NetworkWeights } from '../learning/network-scorer.js';

/**
 * Log odds of a missed visit: the mean of the networks' and the trees'. They err differently: on real weeks the mean is
 * better than either.
 */
export function compileEnsemble({
  networks,
  trees,
}: {
  readonly networks: readonly NetworkWeights[];
  readonly trees: BoostedTrees | null;
}): LogOddsScorer {
  const byNetworks = compileNetworks(networks);
  if (trees === null) return byNetworks;
  const byTrees = compileTrees(trees);
  return (inputs) => (byNetworks(inputs) + byTrees(inputs)) / 2;
}

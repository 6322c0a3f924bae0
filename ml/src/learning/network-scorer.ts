/** A trained network as it stands in a model file: sigmoid nodes, one output. */
export interface NetworkWeights {
  /** Inputs, hidden layers, output. */
  readonly sizes: readonly number[];
  /** From the first hidden layer to the output; `weights[node][input]`. */
  readonly layers: readonly { readonly biases: readonly number[]; readonly weights: readonly number[][] }[];
}

/** Log odds of the network's output for one row of inputs. */
export type LogOddsScorer = (inputs: ArrayLike<number>) => number;

/**
 * Lays the weights out for fast scoring without brain.js: inputs of 0, most of them, cost one comparison each.
 * The scorer keeps scratch space, so one scorer serves one thread, which is all Node runs it on.
 */
export function compileNetwork(network: NetworkWeights): LogOddsScorer {
  const [first, ...rest] = network.layers;
  if (!first) throw new RangeError('The network has no layers.');
  const inputSize = network.sizes[0] ?? 0;
  const width = first.biases.length;
  // Input by input, so that one input's weights to all nodes lie side by side.
  const fromInput = new Float64Array(inputSize * width);
  first.weights.forEach((line, node) => {
    line.forEach((weight, input) => (fromInput[input * width + node] = weight));
  });
  const biases = Float64Array.from(first.biases);
  const sums = new Float64Array(width);
  const later = rest.map((layer) => ({
    biases: Float64Array.from(layer.biases),
    weights: layer.weights.map((line) => Float64Array.from(line)),
    sums: new Float64Array(layer.biases.length),
  }));
  return (inputs) => {
    sums.set(biases);
    for (let input = 0; input < inputSize; input += 1) {
      const value = inputs[input] ?? 0;
      if (value === 0) continue;
      const from = input * width;
      for (let node = 0; node < width; node += 1) {
        sums[node] = (sums[node] ?? 0) + value * (fromInput[from + node] ?? 0);
      }
    }
    let current = sums;
    for (const layer of later) {
      for (let node = 0; node < current.length; node += 1) {
        current[node] = 1 / (1 + Math.exp(-(current[node] ?? 0)));
      }
      for (let node = 0; node < layer.sums.length; node += 1) {
        const line = layer.weights[node];
        let sum = layer.biases[node] ?? 0;
        if (line) for (let k = 0; k < line.length; k += 1) sum += (line[k] ?? 0) * (current[k] ?? 0);
        layer.sums[node] = sum;
      }
      current = layer.sums;
    }
    return current[0] ?? 0;
  };
}

/**
 * Mean log odds of several networks over the same inputs. Networks of one hidden layer are laid side by side as one:
 * the inputs are then walked through once.
 */
export function compileNetworks(networks: readonly NetworkWeights[]): LogOddsScorer {
  const joined = joinNetworks(networks);
  if (joined) return compileNetwork(joined);
  const scorers = networks.map(compileNetwork);
  return (inputs) => {
    let sum = 0;
    for (const score of scorers) sum += score(inputs);
    return scorers.length === 0 ? 0 : sum / scorers.length;
  };
}

/** One network that answers with the mean of all, or null where they cannot be joined. */
function joinNetworks(networks: readonly NetworkWeights[]): NetworkWeights | null {
  const [inputs] = networks[0]?.sizes ?? [];
  if (inputs === undefined || networks.some(({ sizes }) => sizes.length !== 3 || sizes[0] !== inputs))
    return null;
  const hidden = networks.map(({ layers }) => layers[0]);
  const outputs = networks.map(({ layers }) => layers[1]);
  const share = 1 / networks.length;
  const biases = hidden.flatMap((layer) => layer?.biases ?? []);
  return {
    sizes: [inputs, biases.length, 1],
    layers: [
      { biases, weights: hidden.flatMap((layer) => layer?.weights ?? []) },
      {
        biases: [share * outputs.reduce((sum, layer) => sum + (layer?.biases[0] ?? 0), 0)],
        weights: [outputs.flatMap((layer) => layer?.weights[0]?.map((weight) => share * weight) ?? [])],
      },
    ],
  };
}

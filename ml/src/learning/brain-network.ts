import brain from 'brain.js';
import type { Matrix } from './matrix.js';
import type { NetworkWeights } from './network-scorer.js';
import { seededRandom, shuffle } from './random.js';

/** How a network is trained. The same recipe, rows and seed give the same weights, bit for bit. */
export interface NetworkRecipe {
  /** Sizes of the hidden layers, the first one next to the inputs. */
  readonly hidden: readonly number[];
  readonly epochs: number;
  /** At the start; it falls to almost nothing along a cosine, because the last rows would else move the level. */
  readonly learningRate: number;
  readonly seed: number;
}

/** Called after each pass over the rows with the share done, 0 to 1. */
export type Progress = (share: number) => void;

/**
 * brain.js's network with two of its steps replaced: the output learns from the cross-entropy, the loss that the
 * probabilities are judged by, in place of the squared error; and inputs of 0, most of ours, are passed over.
 */
class ProbabilityNetwork extends brain.NeuralNetwork<number[], number[]> {
  private used = 0;
  private readonly places: Int32Array;

  constructor(inputs: number, hidden: readonly number[]) {
    super({ inputSize: inputs, hiddenLayers: [...hidden], outputSize: 1, activation: 'sigmoid' });
    this.places = new Int32Array(inputs);
  }

  override setActivation(): void {
    this.runInput = (input) => this.runForward(input);
    this.calculateDeltas = (output) => this.runBackward(output);
  }

  private runForward(input: Float32Array): Float32Array {
    this.outputs[0] = input;
    this.used = 0;
    for (let k = 0; k < input.length; k += 1) {
      if (input[k] === 0) continue;
      this.places[this.used] = k;
      this.used += 1;
    }
    const { places, used } = this;
    for (let layer = 1; layer <= this.outputLayer; layer += 1) {
      const before = at(this.outputs, layer - 1);
      const outputs = at(this.outputs, layer);
      const biases = at(this.biases, layer);
      const weights = at(this.weights, layer);
      for (let node = 0; node < outputs.length; node += 1) {
        const line = at(weights, node);
        let sum = biases[node] ?? 0;
        if (layer === 1) {
          for (let k = 0; k < used; k += 1) {
            const place = places[k] ?? 0;
            sum += (line[place] ?? 0) * (before[place] ?? 0);
          }
        } else {
          for (let k = 0; k < line.length; k += 1) sum += (line[k] ?? 0) * (before[k] ?? 0);
        }
        outputs[node] = 1 / (1 + Math.exp(-sum));
      }
    }
    return at(this.outputs, this.outputLayer);
  }

  private runBackward(target: Float32Array): void {
    for (let layer = this.outputLayer; layer >= 1; layer -= 1) {
      const outputs = at(this.outputs, layer);
      const deltas = at(this.deltas, layer);
      if (layer === this.outputLayer) {
        for (let node = 0; node < outputs.length; node += 1) {
          deltas[node] = (target[node] ?? 0) - (outputs[node] ?? 0);
        }
        continue;
      }
      const after = at(this.deltas, layer + 1);
      const weights = at(this.weights, layer + 1);
      for (let node = 0; node < outputs.length; node += 1) {
        let error = 0;
        for (let k = 0; k < after.length; k += 1) error += (after[k] ?? 0) * (at(weights, k)[node] ?? 0);
        const output = outputs[node] ?? 0;
        deltas[node] = error * output * (1 - output);
      }
    }
  }

  override adjustWeights(): void {
    const rate = this.trainOpts.learningRate;
    const { places, used } = this;
    for (let layer = 1; layer <= this.outputLayer; layer += 1) {
      const before = at(this.outputs, layer - 1);
      const deltas = at(this.deltas, layer);
      const biases = at(this.biases, layer);
      const weights = at(this.weights, layer);
      for (let node = 0; node < deltas.length; node += 1) {
        const line = at(weights, node);
        const step = rate * (deltas[node] ?? 0);
        if (layer === 1) {
          for (let k = 0; k < used; k += 1) {
            const place = places[k] ?? 0;
            line[place] = (line[place] ?? 0) + step * (before[place] ?? 0);
          }
        } else {
          for (let k = 0; k < line.length; k += 1) line[k] = (line[k] ?? 0) + step * (before[k] ?? 0);
        }
        biases[node] = (biases[node] ?? 0) + step;
      }
    }
  }
}

function at<Value>(list: readonly Value[], place: number): Value {
  const value = list[place];
  if (value === undefined) throw new RangeError(`No layer or node ${place}.`);
  return value;
}

/**
 * Trains a network that answers with the chance of the label 1 (or, for labels between 0 and 1, with their mean).
 * Blocks its thread for seconds on many rows: use it in a worker or a command, never where requests are answered.
 * @param labels 0 to 1, one a row
 */
export function trainNetwork(
  inputs: Matrix,
  labels: ArrayLike<number>,
  recipe: NetworkRecipe,
  progress?: Progress,
): NetworkWeights {
  const random = seededRandom(recipe.seed);
  const network = new ProbabilityNetwork(inputs.columns, recipe.hidden);
  // brain.js draws its first weights from Math.random and offers no seed.
  const unseeded = Math.random;
  Math.random = random;
  try {
    network.initialize();
  } finally {
    Math.random = unseeded;
  }
  const silent = silentInputs(inputs);
  const patterns = Array.from({ length: inputs.rows }, (_, row) => ({
    input: Float32Array.from(inputs.values.subarray(row * inputs.columns, (row + 1) * inputs.columns)),
    output: Float32Array.of(labels[row] ?? 0),
  }));
  const order = Int32Array.from({ length: inputs.rows }, (_, row) => row);
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    const share = 0.5 * (1 + Math.cos((Math.PI * epoch) / recipe.epochs));
    network.updateTrainingOptions({ learningRate: Math.max(1e-6, recipe.learningRate * share) });
    shuffle(order, random);
    network.trainPatterns(Array.from(order, (row) => at(patterns, row)));
    progress?.((epoch + 1) / recipe.epochs);
  }
  const layers = Array.from({ length: network.outputLayer }, (_, layer) => ({
    biases: Array.from(at(network.biases, layer + 1)),
    weights: at(network.weights, layer + 1).map((line) =>
      // What was never seen keeps a random weight: it must not speak once a row brings it.
      Array.from(line, (weight, place) => (layer === 0 && silent.has(place) ? 0 : weight)),
    ),
  }));
  return { sizes: [...network.sizes], layers };
}

/** Inputs that are 0 in every row. */
function silentInputs({ values, rows, columns }: Matrix): ReadonlySet<number> {
  const silent = new Set(Array.from({ length: columns }, (_, column) => column));
  for (let row = 0; row < rows && silent.size > 0; row += 1) {
    for (const column of silent) if (values[row * columns + column] !== 0) silent.delete(column);
  }
  return silent;
}

/**
 * The same weights as a network of brain.js, unchanged: what the scorer must agree with.
 */
export function toBrainNetwork(weights: NetworkWeights): { run(input: number[]): ArrayLike<number> } {
  const [inputs = 0] = weights.sizes;
  const network = new brain.NeuralNetwork<number[], number[]>({
    inputSize: inputs,
    hiddenLayers: weights.sizes.slice(1, -1),
    outputSize: 1,
    activation: 'sigmoid',
  });
  network.initialize();
  weights.layers.forEach((layer, index) => {
    network.biases[index + 1] = Float32Array.from(layer.biases);
    network.weights[index + 1] = layer.weights.map((line) => Float32Array.from(line));
  });
  return network;
}

import { sigmoid } from './probability.js';
import type { Matrix } from './matrix.js';

/** One small tree: inner nodes ask whether an input is above a bound, leaves add to the log odds. */
export interface Tree {
  /** Column of the input that each inner node asks about; −1 for a leaf. */
  readonly columns: readonly number[];
  readonly bounds: readonly number[];
  /** Places of the children: at most the bound, and above it. */
  readonly below: readonly number[];
  readonly above: readonly number[];
  /** What a leaf adds; 0 for inner nodes. */
  readonly values: readonly number[];
}

/** Log odds are the start plus what each tree adds. */
export interface BoostedTrees {
  readonly start: number;
  readonly trees: readonly Tree[];
}

export interface TreeRecipe {
  readonly trees: number;
  readonly depth: number;
  readonly learningRate: number;
  /** Pulls leaves towards 0, in units of variance of which a visit has about .1. */
  readonly ridge: number;
  /** Rows that each side of a question must have. */
  readonly smallestLeaf: number;
}

/** Bounds tried of an input, at most. */
const MOST_BOUNDS = 24;

/** Gradient boosting of logistic loss. The same inputs give the same trees: nothing is drawn. */
export function trainTrees(inputs: Matrix, labels: readonly number[], recipe: TreeRecipe): BoostedTrees {
  const { rows, columns } = inputs;
  const bounds = Array.from({ length: columns }, (_, column) => boundsOf(inputs, column));
  const bins = new Bins(inputs, bounds);
  const rate = labels.reduce((sum, label) => sum + label, 0) / Math.max(1, rows);
  const start = Math.log((rate + 1e-6) / (1 - rate + 1e-6));
  const logOdds = new Float64Array(rows).fill(start);
  const gradient = new Float64Array(rows);
  const weight = new Float64Array(rows);
  const trees: Tree[] = [];
  for (let step = 0; step < recipe.trees; step += 1) {
    for (let row = 0; row < rows; row += 1) {
      const chance = sigmoid(logOdds[row] ?? 0);
      gradient[row] = (labels[row] ?? 0) - chance;
      weight[row] = chance * (1 - chance);
    }
    trees.push(growTree(bins, bounds, gradient, weight, logOdds, recipe));
  }
  return { start, trees };
}

/** Ready to score rows of inputs. */
export function compileTrees({ start, trees }: BoostedTrees): (inputs: ArrayLike<number>) => number {
  return (inputs) => {
    let sum = start;
    for (const tree of trees) {
      let node = 0;
      while ((tree.columns[node] ?? -1) >= 0) {
        node =
          ((inputs[tree.columns[node] ?? 0] ?? 0) > (tree.bounds[node] ?? 0)
            ? tree.above[node]
            : tree.below[node]) ?? 0;
      }
      sum += tree.values[node] ?? 0;
    }
    return sum;
  };
}

function boundsOf({ values, rows, columns }: Matrix, column: number): number[] {
  const distinct = new Set<number>();
  const sample: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const value = values[row * columns + column] ?? 0;
    if (distinct.size <= MOST_BOUNDS) distinct.add(value);
    if (value !== 0) sample.push(value);
  }
  if (distinct.size <= MOST_BOUNDS) {
    const sorted = [...distinct].sort((a, b) => a - b);
    return sorted.slice(1).map((value, place) => (value + (sorted[place] ?? value)) / 2);
  }
  sample.sort((a, b) => a - b);
  const found = new Set<number>();
  for (let part = 1; part < MOST_BOUNDS; part += 1) {
    found.add(sample[Math.floor((part * sample.length) / MOST_BOUNDS)] ?? 0);
  }
  return [...found].sort((a, b) => a - b);
}

/** Which bound each value lies at, kept for values that are not in the bin of 0: most are. */
class Bins {
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly sizes: readonly number[];
  readonly offsets: readonly number[];
  readonly zeros: readonly number[];
  readonly total: number;

  constructor({ values, rows, columns }: Matrix, bounds: readonly (readonly number[])[]) {
    this.sizes = bounds.map((list) => list.length + 1);
    let total = 0;
    this.offsets = this.sizes.map((size) => (total += size) - size);
    this.total = total;
    const binOf = (column: number, value: number): number => {
      const list = bounds[column] ?? [];
      let bin = 0;
      while (bin < list.length && value > (list[bin] ?? 0)) bin += 1;
      return bin;
    };
    this.zeros = bounds.map((_, column) => binOf(column, 0));
    const cells: number[] = [];
    this.starts = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const value = values[row * columns + column] ?? 0;
        if (value === 0) continue;
        const bin = binOf(column, value);
        if (bin !== this.zeros[column]) cells.push((this.offsets[column] ?? 0) + bin);
      }
      this.starts[row + 1] = cells.length;
    }
    this.cells = Int32Array.from(cells);
  }
}

interface Node {
  readonly place: number;
  readonly rows: Int32Array;
  readonly depth: number;
}

function growTree(
  bins: Bins,
  bounds: readonly (readonly number[])[],
  gradient: Float64Array,
  weight: Float64Array,
  logOdds: Float64Array,
  { depth, learningRate, ridge, smallestLeaf }: TreeRecipe,
): Tree {
  const tree = {
    columns: [-1] as number[],
    bounds: [0] as number[],
    below: [0] as number[],
    above: [0] as number[],
    values: [0] as number[],
  };
  const open: Node[] = [{ place: 0, rows: Int32Array.from(gradient.keys()), depth: 0 }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const split =
      node.depth < depth ? bestSplit(bins, node.rows, gradient, weight, ridge, smallestLeaf) : null;
    if (split === null) {
      let g = 0;
      let h = 0;
      for (const row of node.rows) {
        g += gradient[row] ?? 0;
        h += weight[row] ?? 0;
      }
      const value = (learningRate * g) / (h + ridge);
      tree.values[node.place] = value;
      for (const row of node.rows) logOdds[row] = (logOdds[row] ?? 0) + value;
      continue;
    }
    const { column, bin } = split;
    const offset = bins.offsets[column] ?? 0;
    const size = bins.sizes[column] ?? 1;
    const isAbove = (row: number): boolean => {
      for (let at = bins.starts[row] ?? 0; at < (bins.starts[row + 1] ?? 0); at += 1) {
        const cell = (bins.cells[at] ?? 0) - offset;
        if (cell >= 0 && cell < size) return cell > bin;
      }
      return (bins.zeros[column] ?? 0) > bin;
    };
    const below = node.rows.filter((row) => !isAbove(row));
    const above = node.rows.filter((row) => isAbove(row));
    tree.columns[node.place] = column;
    tree.bounds[node.place] = bounds[column]?.[bin] ?? 0;
    for (const [side, rows] of [
      ['below', below],
      ['above', above],
    ] as const) {
      const place = tree.columns.length;
      tree[side][node.place] = place;
      tree.columns.push(-1);
      tree.bounds.push(0);
      tree.below.push(0);
      tree.above.push(0);
      tree.values.push(0);
      open.push({ place, rows, depth: node.depth + 1 });
    }
  }
  return tree;
}

function bestSplit(
  bins: Bins,
  rows: Int32Array,
  gradient: Float64Array,
  weight: Float64Array,
  ridge: number,
  smallestLeaf: number,
): { readonly column: number; readonly bin: number } | null {
  if (rows.length < 2 * smallestLeaf) return null;
  const sumG = new Float64Array(bins.total);
  const sumH = new Float64Array(bins.total);
  const counts = new Int32Array(bins.total);
  let allG = 0;
  let allH = 0;
  for (const row of rows) {
    const g = gradient[row] ?? 0;
    const h = weight[row] ?? 0;
    allG += g;
    allH += h;
    const end = bins.starts[row + 1] ?? 0;
    for (let at = bins.starts[row] ?? 0; at < end; at += 1) {
      const cell = bins.cells[at] ?? 0;
      sumG[cell] = (sumG[cell] ?? 0) + g;
      sumH[cell] = (sumH[cell] ?? 0) + h;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  const whole = allG ** 2 / (allH + ridge);
  let best: { column: number; bin: number; gain: number } | null = null;
  bins.sizes.forEach((size, column) => {
    const offset = bins.offsets[column] ?? 0;
    // What lies in the bin of 0 was not counted: it is the rest.
    let zeroG = allG;
    let zeroH = allH;
    let zeroN = rows.length;
    for (let bin = 0; bin < size; bin += 1) {
      zeroG -= sumG[offset + bin] ?? 0;
      zeroH -= sumH[offset + bin] ?? 0;
      zeroN -= counts[offset + bin] ?? 0;
    }
    let g = 0;
    let h = 0;
    let n = 0;
    for (let bin = 0; bin < size - 1; bin += 1) {
      const isZero = bin === bins.zeros[column];
      g += (sumG[offset + bin] ?? 0) + (isZero ? zeroG : 0);
      h += (sumH[offset + bin] ?? 0) + (isZero ? zeroH : 0);
      n += (counts[offset + bin] ?? 0) + (isZero ? zeroN : 0);
      if (n < smallestLeaf || rows.length - n < smallestLeaf) continue;
      const gain = g ** 2 / (h + ridge) + (allG - g) ** 2 / (allH - h + ridge) - whole;
      if (gain > 1e-6 && (best === null || gain > best.gain)) best = { column, bin, gain };
    }
  });
  return best;
}

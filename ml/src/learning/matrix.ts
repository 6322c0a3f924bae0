/** Rows of numbers, one after the other: `values[row * columns + column]`. */
export interface Matrix {
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** A matrix of zeros. */
export function zeroMatrix(rows: number, columns: number): Matrix {
  return { values: new Float64Array(rows * columns), rows, columns };
}

/**
 * Solves `system * x = right` for a symmetric positive definite system, by Cholesky's decomposition.
 * @param system size × size, row after row
 */
export function solveSymmetric(system: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = system[row * size + column] ?? 0;
      for (let k = 0; k < column; k += 1) {
        sum -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      }
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[column * size + column] ?? 1);
    }
  }
  const solution = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= (lower[row * size + k] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = solution[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= (lower[k * size + row] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (lower[row * size + row] ?? 1);
  }
  return solution;
}

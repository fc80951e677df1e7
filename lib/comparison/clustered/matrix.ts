/** A list of rows, all of one length. */
export type Matrix = readonly (readonly number[])[];

export function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

export function multiply(left: Matrix, right: Matrix): Matrix {
  const columns = transpose(right);
  return left.map((row) => columns.map((column) => dot(row, column)));
}

export function trace(matrix: Matrix): number {
  return matrix.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
}

/**
 * X in A X = B, for a square A, by elimination with the largest pivot of each column; null where A has no inverse, or
 * one without digits. Time: cubic.
 */
export function solve(a: Matrix, b: Matrix): Matrix | null {
  let rows: Matrix = a.map((row, at) => [...row, ...(b[at] ?? [])]);
  const negligible = Math.max(...a.flat().map(Math.abs)) * 1e-12;
  for (const column of a.keys()) {
    const below = rows.slice(column);
    const [pivot] = below.toSorted((one, other) => Math.abs(other[column] ?? 0) - Math.abs(one[column] ?? 0));
    const head = pivot?.[column] ?? 0;
    if (pivot === undefined || Math.abs(head) <= negligible) return null;
    const scaled = pivot.map((each) => each / head);
    const clear = (row: readonly number[]) =>
      row.map((each, at) => each - (row[column] ?? 0) * (scaled[at] ?? 0));
    rows = [...rows.slice(0, column).map(clear), scaled, ...below.filter((row) => row !== pivot).map(clear)];
  }
  return rows.map((row) => row.slice(a.length));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, each, at) => sum + each * (other[at] ?? 0), 0);
}

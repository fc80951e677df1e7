import { type Coefficient, defined, withoutValue } from "@/lib/agreement/coefficient";

/** How much text pairs of coders gave which two values, in UTF-16 units: l_ck, its margins l_c and their sum l. */
export type PairTable = {
  readonly cells: readonly (readonly number[])[];
  readonly margins: readonly number[];
  readonly total: number;
  /** S_c, which takes the pairs within one unit out of the expectation. */
  readonly squares: readonly number[];
};

/**
 * The table in the sums of unitizingSums: of the whole text, with the gap as the last value; or only of the text to
 * which both coders of a pair gave a value.
 */
export function pairTable(sums: Float64Array, text: "all" | "in-common"): PairTable {
  // w rows of w + 2 numbers are (w + 1)^2 - 1 in all.
  const width = Math.sqrt(sums.length + 1) - 1;
  const values = text === "all" ? width : width - 1;
  const rows = Array.from({ length: values }, (_, c) => [
    ...sums.subarray(c * (width + 2), (c + 1) * (width + 2)),
  ]);
  const cells = rows.map((row) => row.slice(0, values));
  const margins = cells.map(sum);
  const column = text === "all" ? width : width + 1;
  return { cells, margins, total: sum(margins), squares: rows.map((row) => row[column] ?? 0) };
}

/** Agreement over all values: 1 - (sum of l_ck) / (sum of e_ck), over c other than k. */
export function agreementOver(table: PairTable): Coefficient {
  const { cells, margins } = table;
  const observed = sum(cells.flatMap((row, c) => row.filter((_, k) => k !== c)));
  const product = sum(margins.flatMap((one, c) => margins.filter((_, k) => k !== c).map((k) => one * k)));
  return agreementOn(table, { observed, product });
}

/**
 * 1 - observed / expected, where expected = l / (l^2 - sum of S) x (the product of the margins that would disagree).
 * Without value: no text in pairs; or no product, so that nobody could have disagreed.
 */
export function agreementOn(
  { total, squares }: Pick<PairTable, "total" | "squares">,
  { observed, product }: { readonly observed: number; readonly product: number },
): Coefficient {
  if (total === 0) return withoutValue("no-pairs");
  if (product === 0) return withoutValue("no-variation");
  return defined(1 - (observed * (total ** 2 - sum(squares))) / (total * product));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

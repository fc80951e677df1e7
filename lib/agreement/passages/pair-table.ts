import { type Coefficient, defined, withoutValue } from "@/lib/agreement/coefficient";
import type { UnitizingSums } from "./unitizing-sums";

/** How much text pairs of coders gave which two values, in UTF-16 units: l_ck, its margins l_c and their sum l. */
export type PairTable = {
  readonly cells: readonly (readonly number[])[];
  readonly margins: readonly number[];
  readonly total: number;
  /** S_c, which takes the pairs within one unit out of the expectation. */
  readonly squares: readonly number[];
};

/** The whole text, the gap as the last value; or only the text to which both coders of a pair gave a value. */
export function pairTable(sums: UnitizingSums, text: "all" | "in-common"): PairTable {
  const q = sums.values.length;
  const width = text === "all" ? q + 1 : q;
  const cells = Array.from({ length: width }, (_, c) => [
    ...sums.coincidences.subarray(c * (q + 1), c * (q + 1) + width),
  ]);
  const margins = cells.map(sum);
  return {
    cells,
    margins,
    total: sum(margins),
    squares: [...(text === "all" ? sums.squares : sums.sharedSquares)],
  };
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
  { total, squares }: PairTable,
  { observed, product }: { readonly observed: number; readonly product: number },
): Coefficient {
  if (total === 0) return withoutValue("no-pairs");
  if (product === 0) return withoutValue("no-variation");
  return defined(1 - (observed * (total ** 2 - sum(squares))) / (total * product));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

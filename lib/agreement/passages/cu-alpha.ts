import { type Coefficient, defined, withoutValue } from "@/lib/agreement/coefficient";
import { agreementOver, pairTable, sum } from "./pair-table";

/**
 * cu-alpha: how far coders agree on the values of the text that both coded. As u-alpha, over the text in common
 * alone (l*), with S*_c the squares of each unit's own share of that text. 1 is perfect, 0 what chance gives.
 * Without value: no text in common; or no variation, for all of it has one value.
 * Source: Krippendorff, Mathet, Bouvry and Widlöcher (2016). Of the readings of S* this one gives the .724 of
 * Krippendorff (2019), figure 12.11.
 */
export function cuAlpha(sums: Float64Array): Coefficient {
  return agreementOver(pairTable(sums, "in-common"));
}

/** The share of all text on which cu-alpha rests: l* / l, from 0 to 1. Without value: no interview by two coders. */
export function cuCoverage(sums: Float64Array): Coefficient {
  const all = pairTable(sums, "all").total;
  return all === 0 ? withoutValue("no-pairs") : defined(pairTable(sums, "in-common").total / all);
}

/**
 * (k)u-alpha: how far coders agree on one value, the k-th from 0, where both coded:
 * 1 - [(l*_k - l*_kk) / l*_k] / [(e*_k - e*_kk) / e*_k].
 * Without value: no text in common has the value; or all of it has. Range and source: as cu-alpha.
 */
export function kuAlpha(sums: Float64Array, k: number): Coefficient {
  const { cells, margins, total, squares } = pairTable(sums, "in-common");
  const margin = margins[k] ?? 0;
  if (margin === 0) return withoutValue("no-pairs");
  const others = sum(margins.toSpliced(k, 1));
  if (others === 0) return withoutValue("no-variation");
  const observed = sum((cells[k] ?? []).toSpliced(k, 1)) / margin;
  const expected = (margin * others) / (margin * total - (squares[k] ?? 0));
  return defined(1 - observed / expected);
}

/**
 * The share of the text with the value k, from 0, that another coder gave a value too: l*_k / l_k, from 0 to 1.
 * Without value: nobody used the value.
 */
export function kuCoverage(sums: Float64Array, k: number): Coefficient {
  const all = pairTable(sums, "all").margins[k] ?? 0;
  if (all === 0) return withoutValue("no-positive");
  return defined((pairTable(sums, "in-common").margins[k] ?? 0) / all);
}

import type { Coefficient } from "@/lib/agreement/coefficient";
import { agreementOn, agreementOver, pairTable, sum } from "./pair-table";

/**
 * Krippendorff's u-alpha: how far coders agree on where units lie and on their values, the gap being a value too:
 * 1 - (l - sum of l_cc) / (l - sum of e_cc), where e_ck = l (l_c l_k - [c = k] S_c) / (l^2 - sum of S).
 * 1 is perfect, 0 what chance gives, below 0 worse. Without value: no interview by two coders; or no variation, for
 * nothing is coded or all of the text with one value.
 * Source: Krippendorff, Mathet, Bouvry and Widlöcher (2016); Krippendorff (2019), section 12.6.
 */
export function uAlpha(sums: Float64Array): Coefficient {
  return agreementOver(pairTable(sums, "all"));
}

/**
 * |u-alpha: how far coders agree on what is a unit and what is gap, whatever the values:
 * 1 - (sum of l_gk) / (sum of e_gk), over the values k, with g the gap. Range, no value and source: as u-alpha,
 * which it equals where there is one value.
 */
export function barUAlpha(sums: Float64Array): Coefficient {
  const table = pairTable(sums, "all");
  const values = table.margins.slice(0, -1);
  const toGap = table.cells.slice(0, -1).map((row) => row.at(-1) ?? 0);
  return agreementOn(table, { observed: sum(toGap), product: (table.margins.at(-1) ?? 0) * sum(values) });
}

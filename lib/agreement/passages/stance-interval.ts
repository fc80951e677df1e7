import type { Coefficient } from "../coefficient";
import type { Draws } from "../resample/draws";
import { type Interval, intervalOf } from "../resample/interval";
import { agreementOn, pairTable, sum } from "./pair-table";
import type { UnitizedInterview } from "./unitized-interview";
import { unitizingSums, valuesIn } from "./unitizing-sums";

/**
 * The bounds of a theme's cu-alpha (cuAlpha), from resamples of the interviews as unitizeStances gives them. `drawsFor`
 * gives the draws for a number of interviews.
 */
export function stanceInterval(
  interviews: readonly UnitizedInterview[],
  drawsFor: (interviews: number) => Draws,
): Interval {
  const values = valuesIn(interviews);
  const parts = interviews.map((interview) => inCommon(unitizingSums(interview, values)));
  return intervalOf(parts, drawsFor(parts.length), cuAlphaOf);
}

/** What cu-alpha needs of the sums: text to which two gave different values, all squares, and each value's text. */
function inCommon(sums: Float64Array): Float64Array {
  const { cells, margins, squares } = pairTable(sums, "in-common");
  const differing = sum(cells.flatMap((row, c) => row.filter((_, k) => k !== c)));
  return Float64Array.of(differing, sum(squares), ...margins);
}

/** From such sums: reckoned once for each resample, so without a list in between. */
function cuAlphaOf(sums: Float64Array): Coefficient {
  const [observed = 0, squares = 0] = sums;
  let total = 0;
  let product = 0;
  // Each value's text with that of all before it, both ways round.
  for (let at = 2; at < sums.length; at += 1) {
    const margin = sums[at] ?? 0;
    product += 2 * margin * total;
    total += margin;
  }
  return agreementOn({ total, squares: [squares] }, { observed, product });
}

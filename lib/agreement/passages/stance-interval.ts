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

function cuAlphaOf([observed = 0, squares = 0, ...margins]: Float64Array): Coefficient {
  const product = sum(margins.map((margin, at) => 2 * margin * sum(margins.slice(0, at))));
  return agreementOn({ total: sum(margins), squares: [squares] }, { observed, product });
}

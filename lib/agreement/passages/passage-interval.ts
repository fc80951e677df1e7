import type { Coefficient } from "../coefficient";
import type { Draws } from "../resample/draws";
import { type Interval, intervalOf } from "../resample/interval";
import { agreementOn, pairTable, sum } from "./pair-table";
import { marked } from "./unitize-theme";
import type { UnitizedInterview } from "./unitized-interview";
import { unitizingSums } from "./unitizing-sums";

/**
 * The bounds of a theme's u-alpha (passageAgreement), from resamples of the interviews, as unitizeTheme gives
 * them: units have one value. `drawsFor` gives the draws for a number of interviews.
 */
export function passageInterval(
  interviews: readonly UnitizedInterview[],
  drawsFor: (interviews: number) => Draws,
): Interval {
  const parts = interviews.map((interview) => markedOrNot(unitizingSums(interview, [marked])));
  return intervalOf(parts, drawsFor(parts.length), uAlphaOfMarked);
}

/** What u-alpha of one value needs of the sums, which is half: text that both marked, one, neither; and all squares. */
function markedOrNot(sums: Float64Array): Float64Array {
  const { cells, squares } = pairTable(sums, "all");
  const [byOne = [], byNone = []] = cells;
  return Float64Array.of(byOne[0] ?? 0, byOne[1] ?? 0, byNone[1] ?? 0, sum(squares));
}

function uAlphaOfMarked([both = 0, one = 0, neither = 0, squares = 0]: Float64Array): Coefficient {
  const [coded, gap] = [both + one, one + neither];
  const table = { total: coded + gap, squares: [squares] };
  return agreementOn(table, { observed: 2 * one, product: 2 * coded * gap });
}

import type { MemberId } from "@/lib/study/ids";
import { eachOverlap } from "./overlapping-units";
import { asCodedBy, type UnitizedInterview, type Unitizing } from "./unitized-interview";

/** How two coders divided text, in UTF-16 units: coded by both, by the first alone, the second alone, neither. */
export type CharacterTable = {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
};

/**
 * Two coders' table over all interviews that both coded, whatever the values of the units. Interviews are pooled:
 * tables are added up, coefficients never averaged. Time: the number of units.
 */
export function characterTable(
  interviews: readonly UnitizedInterview[],
  pair: readonly [MemberId, MemberId],
): CharacterTable {
  const table = { both: 0, first: 0, second: 0, neither: 0 };
  for (const interview of interviews) {
    const [one, other] = asCodedBy(pair, interview)?.coders ?? [];
    if (one === undefined || other === undefined) continue;
    let both = 0;
    eachOverlap(one.units, other.units, (_first, _second, shared) => {
      both += shared;
    });
    const first = coveredBy(one) - both;
    const second = coveredBy(other) - both;
    table.both += both;
    table.first += first;
    table.second += second;
    table.neither += interview.length - both - first - second;
  }
  return table;
}

function coveredBy({ units }: Unitizing): number {
  return units.reduce((sum, { from, to }) => sum + to - from, 0);
}

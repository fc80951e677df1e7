import type { MemberId } from "@/lib/study/ids";
import { sweepStretches } from "./sweep-stretches";
import { asCodedBy, type UnitizedInterview } from "./unitized-interview";

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
    const coded = asCodedBy(pair, interview);
    if (coded === null) continue;
    sweepStretches(coded, (from, to, [first, second]) => {
      const cell = first === -1 ? (second === -1 ? "neither" : "second") : second === -1 ? "first" : "both";
      table[cell] += to - from;
    });
  }
  return table;
}

import type { OpinionId, ThemeId } from "@/lib/study/ids";
import { heldByOpinions } from "./held-by-opinions";
import type { JudgedOpinion } from "./judge-opinions";
import type { ByStance } from "./stance";
import { type StanceCell, tallyStances } from "./tally-stances";

/** A row of a table of stances: which opinions it counts. */
export type StanceRow<Key> = { readonly key: Key; readonly counts: (opinion: JudgedOpinion) => boolean };

/** One row on one theme. Every opinion of the row is in one cell or one of the three lists without a stance. */
export type StanceCount<Key> = {
  readonly row: Key;
  readonly theme: ThemeId;
  /** How many opinions the shares are of, and of how many cases. */
  readonly opinions: number;
  readonly cases: number;
  readonly byStance: ByStance<StanceCell>;
  readonly inDiscussion: readonly OpinionId[];
  readonly notDiscussed: readonly OpinionId[];
  readonly notJudged: readonly OpinionId[];
};

/**
 * Counts opinions by stance for every row and theme, rows first:
 * weighted count = sum of the weights of the opinions that hold the stance;
 * share = count / (the count of all opinions of a standing stance), weighted by weighted.
 * With countUnknown false, those of unknown stance are still counted in their cell, but are not in the
 * denominators, nor in `opinions` and `cases`, and have no share. Opinions in discussion, not discussed or
 * not judged are never in a denominator. A row without opinions has zeros and no shares. Nothing is rounded.
 * Time: rows x opinions x themes. Source: METHOD, "Weighting".
 */
export function countStances<Key>(
  opinions: readonly JudgedOpinion[],
  table: {
    readonly rows: readonly StanceRow<Key>[];
    readonly themes: readonly ThemeId[];
    readonly countUnknown: boolean;
  },
): readonly StanceCount<Key>[] {
  return table.rows.flatMap(({ key, counts }) => {
    const inRow = opinions.filter(counts);
    return table.themes.map((theme) => {
      const tally = tallyStances(heldByOpinions(inRow, theme), table.countUnknown);
      return {
        row: key,
        theme,
        opinions: tally.counted,
        cases: tally.cases,
        byStance: tally.byStance,
        inDiscussion: tally.inDiscussion.opinions,
        notDiscussed: tally.notDiscussed.opinions,
        notJudged: tally.notJudged.opinions,
      };
    });
  });
}

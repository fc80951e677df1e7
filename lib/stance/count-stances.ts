import type { StandingStance } from "@/lib/judgement/standing-stance";
import type { OpinionId, ThemeId } from "@/lib/study/ids";
import type { JudgedOpinion } from "./judge-opinions";
import { type ByStance, byStance, type Stance, stances } from "./stance";

/** A row of a table of stances: which opinions it counts. */
export type StanceRow<Key> = { readonly key: Key; readonly counts: (opinion: JudgedOpinion) => boolean };

/** One stance in one row. Shares run from 0 to 1; null where no opinion is in the denominator. */
export type StanceCell = {
  /** The opinions that hold the stance, so that a click can open their quotes. */
  readonly opinions: readonly OpinionId[];
  readonly unweighted: number;
  /** The sum of their weights, unrounded. */
  readonly weighted: number;
  readonly unweightedShare: number | null;
  readonly weightedShare: number | null;
};

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
  const inShares = stances.filter((stance) => table.countUnknown || stance !== "onbekend");
  return table.rows.flatMap(({ key, counts }) => {
    const inRow = opinions.filter(counts);
    return table.themes.map((theme) => ({ row: key, theme, ...countOne(inRow, theme, inShares) }));
  });
}

function countOne(inRow: readonly JudgedOpinion[], theme: ThemeId, inShares: readonly Stance[]) {
  const held = sortOut(inRow, theme);
  const total = inShares.flatMap((stance) => held[stance]);
  const totalWeight = weightOf(total);
  const cellOf = (stance: Stance): StanceCell => {
    const unweighted = held[stance].length;
    const weighted = weightOf(held[stance]);
    const hasShare = total.length > 0 && inShares.includes(stance);
    return {
      opinions: idsOf(held[stance]),
      unweighted,
      weighted,
      unweightedShare: hasShare ? unweighted / total.length : null,
      weightedShare: hasShare ? weighted / totalWeight : null,
    };
  };
  return {
    opinions: total.length,
    cases: new Set(total.map((opinion) => opinion.case)).size,
    byStance: byStance(cellOf),
    inDiscussion: idsOf(held["in-discussion"]),
    notDiscussed: idsOf(held["not-discussed"]),
    notJudged: idsOf(held["not-judged"]),
  };
}

type Place = Stance | Exclude<StandingStance["kind"], "stands">;

function sortOut(inRow: readonly JudgedOpinion[], theme: ThemeId): Record<Place, JudgedOpinion[]> {
  const held: Record<Place, JudgedOpinion[]> = {
    verbeterd: [],
    gelijk: [],
    verslechterd: [],
    onbekend: [],
    "in-discussion": [],
    "not-discussed": [],
    "not-judged": [],
  };
  for (const opinion of inRow) {
    const standing = opinion.standingByTheme.get(theme) ?? { kind: "not-judged" };
    held[standing.kind === "stands" ? standing.stance : standing.kind].push(opinion);
  }
  return held;
}

function weightOf(opinions: readonly JudgedOpinion[]): number {
  return opinions.reduce((sum, { weight }) => sum + weight, 0);
}

function idsOf(opinions: readonly JudgedOpinion[]): readonly OpinionId[] {
  return opinions.map(({ id }) => id);
}

import type { CaseId, OpinionId } from "@/lib/study/ids";
import { type ByStance, byStance, type Stance, stances } from "./stance";

/** Where what is counted stands: at a stance; "mixed", which a case alone can be; or at none, for one of three reasons. */
export const standingPlaces = [...stances, "mixed", "in-discussion", "not-discussed", "not-judged"] as const;
export type StandingPlace = (typeof standingPlaces)[number];

/** One thing that is counted: an opinion, a person, a case or a passage. */
export type Held = {
  readonly case: CaseId;
  readonly place: StandingPlace;
  readonly weight: number;
  /** Of whom it tells, so that a click can open them. */
  readonly opinions: readonly OpinionId[];
};

/** How much stands at one place. */
export type Place = {
  readonly opinions: readonly OpinionId[];
  readonly unweighted: number;
  /** The sum of the weights, unrounded. */
  readonly weighted: number;
};

/** Shares run from 0 to 1; null where nothing is in the denominator. */
export type StanceCell = Place & {
  readonly unweightedShare: number | null;
  readonly weightedShare: number | null;
};

export type StanceTally = {
  /** How many the shares are of, and of how many cases. */
  readonly counted: number;
  readonly cases: number;
  readonly byStance: ByStance<StanceCell>;
  readonly mixed: StanceCell;
  readonly inDiscussion: Place;
  readonly notDiscussed: Place;
  readonly notJudged: Place;
};

/**
 * Counts by stance: a share is what stands at it divided by all that stands at a stance or is mixed. With countUnknown
 * false the unknown keep their count and leave the denominator, and with it `counted` and `cases`. Without a stance
 * nothing is ever in it. Nothing is rounded. Time: linear. Source: METHOD, "Weighting".
 */
export function tallyStances(held: readonly Held[], countUnknown: boolean): StanceTally {
  const at = sortOut(held);
  const isInShares = (place: StandingPlace) =>
    place === "mixed" || stances.some((stance) => stance === place && (countUnknown || place !== "onbekend"));
  const total = held.filter(({ place }) => isInShares(place));
  const totalWeight = weightOf(total);
  const cellOf = (place: Stance | "mixed"): StanceCell => {
    const placed = placeOf(at[place]);
    const hasShare = total.length > 0 && isInShares(place);
    return {
      ...placed,
      unweightedShare: hasShare ? placed.unweighted / total.length : null,
      weightedShare: hasShare ? placed.weighted / totalWeight : null,
    };
  };
  return {
    counted: total.length,
    cases: new Set(total.map((each) => each.case)).size,
    byStance: byStance(cellOf),
    mixed: cellOf("mixed"),
    inDiscussion: placeOf(at["in-discussion"]),
    notDiscussed: placeOf(at["not-discussed"]),
    notJudged: placeOf(at["not-judged"]),
  };
}

function sortOut(held: readonly Held[]): Record<StandingPlace, Held[]> {
  const at: Record<StandingPlace, Held[]> = {
    verbeterd: [],
    gelijk: [],
    verslechterd: [],
    onbekend: [],
    mixed: [],
    "in-discussion": [],
    "not-discussed": [],
    "not-judged": [],
  };
  for (const each of held) at[each.place].push(each);
  return at;
}

function placeOf(held: readonly Held[]): Place {
  return {
    opinions: held.flatMap(({ opinions }) => opinions),
    unweighted: held.length,
    weighted: weightOf(held),
  };
}

function weightOf(held: readonly Held[]): number {
  return held.reduce((sum, { weight }) => sum + weight, 0);
}

import { type Untested, untested } from "../untested";
import { type Arrangement, arrangementOf } from "./arrangement";
import type { Exchangeable } from "./exchangeable";
import { countRearrangements, rearrangements } from "./rearrangements";
import { runningStatistic } from "./running-statistic";
import { namesakesFor, type Question, statisticFor } from "./statistic";

export type PermutationTest = {
  /** "exact": over all rearrangements; "sampled": over as many as were drawn. */
  readonly kind: "exact" | "sampled";
  readonly statistic: number;
  readonly p: number;
  readonly permutations: number;
  /** With these numbers of cases, or of opinions per case, no p below this is possible. */
  readonly smallestP: number;
};

/** A whole number from 0 up to but not including `below`, each as likely. */
export type Chance = (below: number) => number;

/** Beyond this many rearrangements they are drawn. */
const mostRearrangements = 1_000_000;
const draws = 9_999;
/** Statistics that differ by less are equal but for rounding. */
const slack = 1e-9;
/** Labels looked at between two pauses: a few milliseconds of work. */
const inOneGo = 50_000;

/**
 * Tests whether groups differ by giving things the group labels of others in their block: p is the share of all
 * rearrangements with a statistic of at least the one observed. Beyond a million rearrangements 9,999 are drawn, and
 * p = (b + 1) / (9,999 + 1). Pauses every few milliseconds: run it with atOnce or inPieces.
 * Untested: one group; all opinions of one stance; nothing to rearrange. Time: a few additions per rearrangement.
 * Source: AGREEMENT, section 5.
 */
export function* permutationTest(
  things: readonly Exchangeable[],
  { question, chance }: { readonly question: Question; readonly chance: Chance },
): Generator<void, PermutationTest | Untested> {
  const arrangement = arrangementOf(things);
  if (arrangement.groups.length < 2) return untested("one-group");
  if (stancesUsed(arrangement) < 2) return untested("no-variation");
  const labels = arrangement.labels.slice();
  const all = countRearrangements(labels, arrangement.blocks);
  if (all === 1) return untested("few-cases");
  const statisticOf = runningStatistic(arrangement, statisticFor(arrangement, question));
  const statistic = statisticOf(labels, 0);
  const exact = all <= mostRearrangements;
  let permutations = 0;
  let asExtreme = 0;
  let looked = 0;
  for (const changed of exact
    ? rearrangements(labels, arrangement.blocks)
    : drawn(labels, arrangement, chance)) {
    if (statisticOf(labels, changed) >= statistic - slack) asExtreme += 1;
    permutations += 1;
    looked += labels.length - changed;
    if (looked < inOneGo) continue;
    looked = 0;
    yield;
  }
  return exact
    ? {
        kind: "exact",
        statistic,
        p: asExtreme / permutations,
        permutations,
        smallestP: namesakesFor(arrangement, question) / permutations,
      }
    : {
        kind: "sampled",
        statistic,
        p: (asExtreme + 1) / (permutations + 1),
        permutations,
        smallestP: 1 / (permutations + 1),
      };
}

function stancesUsed({ stances, amounts }: Arrangement): number {
  return new Set([...amounts.keys()].filter((at) => amounts[at] !== 0).map((at) => at % stances)).size;
}

/** Labels shuffled within their blocks, again and again. */
function* drawn(labels: Uint8Array, { blocks }: Arrangement, chance: Chance): Generator<number> {
  for (let draw = 0; draw < draws; draw += 1) {
    for (const { from, to } of blocks)
      for (let last = to - 1; last > from; last -= 1) {
        const other = from + chance(last - from + 1);
        const label = labels[last] ?? 0;
        labels[last] = labels[other] ?? 0;
        labels[other] = label;
      }
    yield 0;
  }
}

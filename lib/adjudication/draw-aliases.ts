import { seededChance, shuffled } from "@/lib/assignment/seeded-chance";
import type { MemberId } from "@/lib/study/ids";

/**
 * The coders of one interview in the order of their aliases: the first is "left", the second "right". Drawn from the
 * interview's own seed, so that left is somebody else in another interview and stays the same in this one. The order
 * in which the coders are given doesn't matter.
 */
export function drawAliases(coders: readonly MemberId[], seed: number): readonly MemberId[] {
  return shuffled([...new Set(coders)].toSorted(), seededChance(seed));
}

/** What the coders' aliases call their sides, in order. */
export function inAliasOrder<Side extends { readonly coder: MemberId }>(
  sides: readonly Side[],
  aliases: readonly MemberId[],
): readonly Side[] {
  return sides.toSorted((one, other) => aliases.indexOf(one.coder) - aliases.indexOf(other.coder));
}

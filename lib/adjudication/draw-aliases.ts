import { seededChance, shuffled } from "@/lib/assignment/seeded-chance";
import type { MemberId } from "@/lib/study/ids";

/**
 * The coders of one interview in the order of their aliases: the first is "left", the second "right". Drawn from the
 * interview's own seed, so that left is somebody else in another interview. Who has an alias already (`drawn`) keeps
 * it: those who finish later come behind them. The order in which the coders are given doesn't matter.
 */
export function drawAliases(
  coders: readonly MemberId[],
  seed: number,
  drawn: readonly MemberId[] = [],
): readonly MemberId[] {
  const later = [...new Set(coders)].filter((coder) => !drawn.includes(coder));
  return [...drawn, ...shuffled(later.toSorted(), seededChance(seed))];
}

/** What the coders' aliases call their sides, in order. */
export function inAliasOrder<Side extends { readonly coder: MemberId }>(
  sides: readonly Side[],
  aliases: readonly MemberId[],
): readonly Side[] {
  return sides.toSorted((one, other) => aliases.indexOf(one.coder) - aliases.indexOf(other.coder));
}

import { mergeTexts } from "@/lib/writing/merge-texts";
import type { RichText } from "@/lib/writing/rich-text";
import type { StandingText } from "@/lib/writing/save-writing";
import { isBlank } from "@/lib/writing/words-of";

/** Two wrote over the same words: what each made of them, and the two brought together for a person to confirm. */
export type WritingConflict = {
  readonly mine: RichText;
  readonly theirs: StandingText;
  readonly merged: RichText;
  readonly clashes: number;
};

export type ConflictChoice = "merged" | "mine" | "theirs";

/** The conflict between two texts that were both made of the base. */
export function writingConflict(base: RichText, mine: RichText, theirs: StandingText): WritingConflict {
  const { text: merged, clashes } = mergeTexts(base, mine, theirs.text);
  return { mine, theirs, merged, clashes };
}

/**
 * What a person confirmed. What they wrote becomes a version besides, where it isn't what now stands and isn't
 * empty; what the other wrote is one already.
 */
export function settledConflict(
  { mine, theirs, merged }: WritingConflict,
  choice: ConflictChoice,
): { readonly text: RichText; readonly besides: readonly RichText[] } {
  const text = { merged, mine, theirs: theirs.text }[choice];
  return { text, besides: choice === "mine" || isBlank(mine) ? [] : [mine] };
}

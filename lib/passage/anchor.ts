import { carryPassage } from "./carry-passage";
import type { Edit } from "./edit";
import { type Passage, quoteOf } from "./passage";

/** Where a coding stands in a version of a text; without a passage its words are gone: to place again. */
export type Anchor = {
  readonly passage: Passage | null;
  /** The passage's own words; without a passage, the words it last had. */
  readonly quote: string;
};

/** A version of a text on its way to the next. */
export type TextChange = {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** The text after the edits. */
  readonly next: string;
};

/** The anchor in the next version. One without a passage stays to be placed again. */
export function carryAnchor({ text, edits, next }: TextChange, anchor: Anchor): Anchor {
  const passage = anchor.passage && carryPassage(text, edits, anchor.passage);
  return passage === null ? { passage, quote: anchor.quote } : { passage, quote: quoteOf(next, passage) };
}

/**
 * The anchor in a version that takes the last change back. `before` is the anchor in the version that comes
 * back, null for a coding made since; `left` are the places where the change may have left it. A coding that
 * still stands where the change left it stands again where it stood before; one that was moved, placed again or
 * made since is carried by `back`, the change the other way round.
 */
export function takeAnchorBack(
  back: TextChange,
  now: Anchor,
  before: Anchor | null,
  left: readonly Anchor[],
): Anchor {
  return before !== null && left.some((place) => isSameAnchor(place, now)) ? before : carryAnchor(back, now);
}

export function isSameAnchor(one: Anchor, other: Anchor): boolean {
  return (
    one.quote === other.quote &&
    one.passage?.from === other.passage?.from &&
    one.passage?.to === other.passage?.to
  );
}

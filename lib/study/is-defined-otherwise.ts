import type { Polarity } from "@/lib/stance/stance";
import type { KeptCodebook } from "./codebook-changes";

/** A theme by its code, with the sub-code of it where a coding has one. */
type Tag = {
  readonly theme: string;
  readonly code: { readonly label: string; readonly polarity: Polarity | null } | null;
};

/**
 * Whether two versions of a codebook say something else about what a coding is tagged with: its theme's definition or
 * the wording of a stance, or the definition of its sub-code. Names alone don't count; a tag that only one of them has
 * does.
 */
export function isDefinedOtherwise(before: KeptCodebook, after: KeptCodebook, tag: Tag): boolean {
  return JSON.stringify(sayingOf(before, tag)) !== JSON.stringify(sayingOf(after, tag));
}

function sayingOf({ themes }: KeptCodebook, { theme, code }: Tag) {
  const found = themes.find((each) => each.code === theme);
  if (found === undefined) return null;
  const under =
    code && found.codes.find((each) => each.label === code.label && each.polarity === code.polarity);
  return [
    found.definition,
    Object.entries(found.wording).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    under?.definition ?? null,
  ];
}

import type { MemberId } from "@/lib/study/ids";

/**
 * Gives the codings that stand, in their order: of what `keyOf` holds together (a theme of an interview, or a factor)
 * the consensus' where it has any, else those of all coders, without the ones that a decision set aside: whatever came
 * of that, be it nothing, stands in their place. Coder null: the consensus. Left out: coders who have not finished (the
 * caller passes none of theirs). Source: METHOD, "Which judgement counts".
 */
export function standingCodings<Coding extends { readonly coder: MemberId | null }>(
  codings: readonly Coding[],
  keyOf: (coding: Coding) => string,
  isSetAside: (coding: Coding) => boolean = () => false,
): readonly Coding[] {
  const settled = new Set(codings.filter(({ coder }) => coder === null).map(keyOf));
  return codings.filter(
    (coding) => coding.coder === null || (!settled.has(keyOf(coding)) && !isSetAside(coding)),
  );
}

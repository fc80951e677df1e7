import type { Stance } from "@/lib/stance/stance";
import type { GroupId, ThemeId } from "@/lib/study/ids";

/** In which group more of a stance was expected on a theme. */
export type SetDirection = {
  readonly theme: ThemeId;
  readonly stance: Stance;
  /** Null: nothing is expected any more. */
  readonly moreIn: GroupId | null;
  /** How many judgements of the theme there had been when it was set: above 0, it was not set beforehand. */
  readonly judgedBefore: number;
};

/**
 * The directions of this stance that no judgement of their theme preceded: these alone are tested one-sided.
 * Source: METHOD, "Comparing groups".
 */
export function setBeforehand(
  directions: readonly SetDirection[],
  stance: Stance,
): readonly { readonly theme: ThemeId; readonly moreIn: GroupId }[] {
  return directions.flatMap(({ theme, stance: of, moreIn, judgedBefore }) =>
    of === stance && moreIn !== null && judgedBefore === 0 ? [{ theme, moreIn }] : [],
  );
}

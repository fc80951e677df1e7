import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import type { Stance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";

/** An opinion that is compared: whose case and group it is of, what stands for it, and what it weighs, above 0. */
export type ComparedOpinion = {
  readonly case: string;
  readonly group: string;
  readonly stance: string;
  readonly weight: number;
};

/**
 * The opinions that have a stance on the theme: those of unknown stance too, as a stance of their own, where they are
 * counted. Left out, as in every count: in discussion, not discussed, not judged.
 */
export function comparedOpinions(
  opinions: readonly JudgedOpinion[],
  { theme, countUnknown }: { readonly theme: ThemeId; readonly countUnknown: boolean },
): readonly (ComparedOpinion & { readonly stance: Stance })[] {
  return opinions.flatMap((opinion) => {
    const standing = opinion.standingByTheme.get(theme);
    if (standing?.kind !== "stands" || (standing.stance === "onbekend" && !countUnknown)) return [];
    const { case: of, group, weight } = opinion;
    return [{ case: of, group, stance: standing.stance, weight }];
  });
}

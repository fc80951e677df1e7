import type { JudgedStance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import type { Grounds } from "./grounds";

/** A coder's own judgement on one theme of the interview. */
export type OwnJudgement = {
  readonly theme: ThemeId;
  readonly stance: JudgedStance;
  readonly grounds: Grounds;
};

export type Obstacle =
  | { readonly kind: "theme-without-judgement"; readonly theme: ThemeId }
  | { readonly kind: "context-without-reason"; readonly theme: ThemeId };

/**
 * Gives what keeps a coder from finishing an interview, in the order of the assignment's themes: a theme
 * without a judgement, and a stance judged by context without a reason (blank is none). "Not discussed"
 * needs no reason: there are no words to give it. Judgements on other themes are ignored.
 * Source: METHOD, "What the study does", point 5; SCREENS, judgement panel.
 */
export function inTheWayOfFinishing(
  themes: readonly ThemeId[],
  judgements: readonly OwnJudgement[],
): readonly Obstacle[] {
  const byTheme = new Map(judgements.map((judgement) => [judgement.theme, judgement]));
  return themes.flatMap((theme): readonly Obstacle[] => {
    const judgement = byTheme.get(theme);
    if (judgement === undefined) return [{ kind: "theme-without-judgement", theme }];
    if (needsReason(judgement)) return [{ kind: "context-without-reason", theme }];
    return [];
  });
}

function needsReason({ stance, grounds }: OwnJudgement): boolean {
  if (stance === "niet-besproken" || grounds.kind === "quotes") return false;
  return grounds.reason === null || grounds.reason.trim() === "";
}

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
  | { readonly kind: "context-without-reason"; readonly theme: ThemeId }
  | { readonly kind: "quotes-without-coding"; readonly theme: ThemeId };

/**
 * Gives what keeps a coder from finishing an interview, in the order of the assignment's themes: a theme
 * without a judgement, a stance judged by context without a reason (blank is none), and one judged by quotes
 * where the coder has no quote on the theme (`quoted`, of quotedThemes). "Not discussed" needs
 * neither: there are no words to give it. Judgements on other themes are ignored.
 * Source: METHOD, "What the study does", point 5; SCREENS, judgement panel.
 */
export function inTheWayOfFinishing(
  themes: readonly ThemeId[],
  judgements: readonly OwnJudgement[],
  quoted: ReadonlySet<ThemeId>,
): readonly Obstacle[] {
  const byTheme = new Map(judgements.map((judgement) => [judgement.theme, judgement]));
  return themes.flatMap((theme): readonly Obstacle[] => {
    const judgement = byTheme.get(theme);
    if (judgement === undefined) return [{ kind: "theme-without-judgement", theme }];
    if (judgement.stance === "niet-besproken") return [];
    if (judgement.grounds.kind === "quotes") {
      return quoted.has(theme) ? [] : [{ kind: "quotes-without-coding", theme }];
    }
    return isBlank(judgement.grounds.reason) ? [{ kind: "context-without-reason", theme }] : [];
  });
}

function isBlank(reason: string | null): boolean {
  return reason === null || reason.trim() === "";
}

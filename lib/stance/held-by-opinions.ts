import type { StandingStance } from "@/lib/judgement/standing-stance";
import type { ThemeId } from "@/lib/study/ids";
import type { JudgedOpinion } from "./judge-opinions";
import type { Held, StandingPlace } from "./tally-stances";

/** Each opinion as one that is counted, by what stands for it on the theme. */
export function heldByOpinions(opinions: readonly JudgedOpinion[], theme: ThemeId): readonly Held[] {
  return opinions.map((opinion) => ({
    case: opinion.case,
    place: placeOn(opinion, theme),
    weight: opinion.weight,
    opinions: [opinion.id],
  }));
}

/** Where an opinion stands on a theme; without anything there it is not judged. */
export function placeOn({ standingByTheme }: JudgedOpinion, theme: ThemeId): Exclude<StandingPlace, "mixed"> {
  const standing: StandingStance = standingByTheme.get(theme) ?? { kind: "not-judged" };
  return standing.kind === "stands" ? standing.stance : standing.kind;
}

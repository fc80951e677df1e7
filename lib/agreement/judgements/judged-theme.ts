import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "../agreement-work";
import { type Ratings, ratingsOf } from "../ratings/ratings";
import type { JudgementScale } from "./judgement-scale";

/** Who judged what on a theme: the units are `interviews` and the ratings are by `coders`, in their order. */
export type JudgedTheme = {
  readonly interviews: readonly InterviewId[];
  readonly coders: readonly MemberId[];
  readonly ratingsOn: (scale: JudgementScale) => Ratings;
};

/**
 * A theme's judgements as units with one category per coder: the unit is an interview that is double-coded on the
 * theme. Missing: a coder who did not code it, gave no judgement, or one that the scale has no category for.
 * Coders are those of these interviews.
 */
export function judgedTheme(work: AgreementWork, theme: ThemeId): JudgedTheme {
  const here = work.doubleCoded.filter((each) => each.theme === theme);
  const whoCoded = new Set(here.flatMap(({ coders }) => coders));
  const interviews = here.map(({ interview }) => interview);
  const coders = work.coders.filter((coder) => whoCoded.has(coder));
  const unitByInterview = new Map(interviews.map((interview, unit) => [interview, unit]));
  const placeByCoder = new Map(coders.map((coder, place) => [coder, place]));
  const judgements = work.judgements.filter((judgement) => judgement.theme === theme);
  return {
    interviews,
    coders,
    ratingsOn: ({ categories, rankOf }) => {
      const byCoder = coders.map(() => interviews.map((): number | null => null));
      for (const { interview, coder, stance } of judgements) {
        const unit = unitByInterview.get(interview);
        const given = byCoder[placeByCoder.get(coder) ?? -1];
        if (unit !== undefined && given !== undefined) given[unit] = rankOf[stance];
      }
      return ratingsOf(categories, byCoder);
    },
  };
}

import type { JudgedStance } from "@/lib/stance/stance";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "../agreement-work";
import { type Ratings, ratingsOf } from "../ratings/ratings";
import type { JudgementScale } from "./judgement-scale";

/** What a coder judged, in the coders' order; whoever gave no judgement is not there. */
export type Judged = { readonly coder: MemberId; readonly stance: JudgedStance };

/** A theme's judgements: `interviews` are those double-coded on the theme and `coders` who coded any of these. */
export type JudgedTheme = {
  readonly interviews: readonly InterviewId[];
  readonly coders: readonly MemberId[];
  readonly judgedIn: (interview: InterviewId) => readonly Judged[];
  /** As units with one category per coder: the units are the interviews, the ratings are by the coders, in order. */
  readonly ratingsOn: (scale: JudgementScale) => Ratings;
};

/**
 * A theme's judgements, to be compared. Missing as a rating: the coder did not code the interview, gave no judgement,
 * or one that the scale has no category for.
 */
export function judgedTheme(
  work: Pick<AgreementWork, "coders" | "doubleCoded" | "judgements">,
  theme: ThemeId,
): JudgedTheme {
  const here = work.doubleCoded.filter((each) => each.theme === theme);
  const whoCoded = new Set(here.flatMap(({ coders }) => coders));
  const interviews = here.map(({ interview }) => interview);
  const coders = work.coders.filter((coder) => whoCoded.has(coder));
  const stances = new Map(interviews.map((interview) => [interview, new Map<MemberId, JudgedStance>()]));
  for (const { interview, coder, stance, theme: on } of work.judgements)
    if (on === theme) stances.get(interview)?.set(coder, stance);
  return {
    interviews,
    coders,
    judgedIn: (interview) =>
      coders.flatMap((coder) => {
        const stance = stances.get(interview)?.get(coder);
        return stance === undefined ? [] : [{ coder, stance }];
      }),
    ratingsOn: ({ categories, rankOf }) =>
      ratingsOf(
        categories,
        coders.map((coder) =>
          interviews.map((interview) => {
            const stance = stances.get(interview)?.get(coder);
            return stance === undefined ? null : rankOf[stance];
          }),
        ),
      ),
  };
}

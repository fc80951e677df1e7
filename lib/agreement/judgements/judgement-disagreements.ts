import type { JudgedStance } from "@/lib/stance/stance";
import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "../agreement-work";
import { byGain } from "../by-gain";
import { ordinal } from "../ratings/difference";
import { disagreementShares } from "../ratings/disagreement-shares";
import { krippendorffAlpha } from "../ratings/krippendorff-alpha";
import { judgedTheme } from "./judged-theme";
import { stanceScale } from "./judgement-scale";

/** An interview and theme that coders judged differently. */
export type JudgementDisagreement = {
  readonly interview: InterviewId;
  readonly theme: ThemeId;
  readonly judged: readonly { readonly coder: MemberId; readonly stance: JudgedStance }[];
  /** Of the theme's observed disagreement, from 0 to 1. */
  readonly share: number;
  /** What settling it adds to the theme's ordinal alpha, its expected disagreement held as it is. */
  readonly gain: number;
  /** The sum of the gains up to and including this one as a share of all gains, from 0 to 1. */
  readonly explained: number;
};

/**
 * The judgements that differ between known stances, what gains most first; a tie stands in the order of themes and
 * interviews. Improved against worsened comes first by itself, for ordinal alpha counts it as the largest difference.
 * Left out: known against unknown, which is no difference of stance. Source: AGREEMENT, section 2.
 */
export function judgementDisagreements(work: AgreementWork): readonly JudgementDisagreement[] {
  return byGain(work.themes.flatMap(({ id }) => disagreementsOn(work, id)));
}

function disagreementsOn(work: AgreementWork, theme: ThemeId) {
  const { interviews, judgedIn, ratingsOn } = judgedTheme(work, theme);
  const ratings = ratingsOn(stanceScale);
  const alpha = krippendorffAlpha(ratings, ordinal);
  if (alpha.kind === "undefined") return [];
  const shares = disagreementShares(ratings, ordinal);
  return interviews.flatMap((interview, unit) => {
    const share = shares[unit] ?? 0;
    if (share === 0) return [];
    return [{ interview, theme, judged: judgedIn(interview), share, gain: share * (1 - alpha.value) }];
  });
}

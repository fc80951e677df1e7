import { type Stance, stances } from "@/lib/stance/stance";
import type { MemberId } from "@/lib/study/ids";
import type { Coefficient } from "../coefficient";
import type { Estimate } from "../estimate";
import { everyTwo } from "../every-two";
import { coderPairs } from "../ratings/coder-pairs";
import { cohenKappa } from "../ratings/cohen-kappa";
import { countsByUnit } from "../ratings/counts-by-unit";
import { nominal, ordinal } from "../ratings/difference";
import { gwetAc } from "../ratings/gwet-ac";
import { krippendorffAlpha } from "../ratings/krippendorff-alpha";
import { percentAgreement } from "../ratings/percent-agreement";
import { prevailingCategory } from "../ratings/prevailing-category";
import type { Ratings } from "../ratings/ratings";
import type { JudgedTheme } from "./judged-theme";
import { knownScale, stanceScale } from "./judgement-scale";

/** How far coders judge interviews the same on one theme. All but `known` leave unknown stances out. */
export type JudgementAgreement = {
  /** Interviews of which two coders or more gave a known stance. */
  readonly units: number;
  /** Ordinal alpha: worsened and improved are further apart than either is from unchanged. */
  readonly alpha: Coefficient;
  /** Nominal alpha of known against unknown. */
  readonly known: Coefficient;
  readonly percent: Estimate;
  /** AC2 with linear weights, which does not fall where one stance prevails. */
  readonly ac2: Estimate;
  /** The stance that 80 % or more have, where there is one: then alpha says little, and AC2 is shown beside it. */
  readonly prevailing: { readonly stance: Stance; readonly share: number } | null;
  /** Cohen's kappa with linear weights of every two coders. */
  readonly pairs: readonly {
    readonly coders: readonly [MemberId, MemberId];
    readonly kappa: Estimate;
  }[];
};

/** Computes it from the theme's judgements. Source: AGREEMENT, section 2. */
export function judgementAgreement({ coders, ratingsOn }: JudgedTheme): JudgementAgreement {
  const rated = ratingsOn(stanceScale);
  const pairRatings = coderPairs(rated);
  return {
    ...judgedAlike({ ratingsOn }),
    alpha: krippendorffAlpha(rated, ordinal),
    known: krippendorffAlpha(ratingsOn(knownScale), nominal),
    percent: percentAgreement(rated),
    ac2: gwetAc(rated, "linear"),
    pairs: everyTwo(coders).flatMap((pair, at) => {
      const ratings = pairRatings[at];
      return ratings === undefined ? [] : [{ coders: pair, kappa: cohenKappa(ratings, "linear") }];
    }),
  };
}

/** On how many interviews it rests, and whether one stance prevails there. */
export function judgedAlike({
  ratingsOn,
}: Pick<JudgedTheme, "ratingsOn">): Pick<JudgementAgreement, "units" | "prevailing"> {
  const rated = ratingsOn(stanceScale);
  return {
    units: countsByUnit(rated).filter(({ ratings }) => ratings >= 2).length,
    prevailing: prevailingStance(rated),
  };
}

function prevailingStance(ratings: Ratings): JudgementAgreement["prevailing"] {
  const prevailing = prevailingCategory(ratings);
  const stance = stances.find((each) => stanceScale.rankOf[each] === prevailing?.category);
  return prevailing === null || stance === undefined ? null : { stance, share: prevailing.share };
}

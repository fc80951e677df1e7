import { standingByInterview } from "@/lib/judgement/standing-by-interview";
import type { StandingStance, Whose } from "@/lib/judgement/standing-stance";
import { type CountedOpinion, countedOpinions } from "@/lib/opinion/counted-opinions";
import { opinionStance } from "@/lib/opinion/opinion-stance";
import { opinionsPerCase } from "@/lib/opinion/opinions-per-case";
import type { GroupId, OpinionId, ThemeId } from "@/lib/study/ids";
import type { OpinionDecision, StudyWork } from "@/lib/study/study-work";
import { type MeanOver, type Weighing, weighOpinions } from "@/lib/weight/weigh-opinions";

/** An opinion that counts, with its case's group and weight, and what stands for it on each theme. */
export type JudgedOpinion = CountedOpinion & {
  readonly group: GroupId;
  readonly weight: number;
  readonly standingByTheme: ReadonlyMap<ThemeId, StandingStance>;
};

export type JudgedOpinions = {
  readonly opinions: readonly JudgedOpinion[];
  readonly weighing: Weighing;
};

/**
 * Gives every opinion that counts with its weight and its standing stance on each theme of the study: what
 * countStances counts. In one coder's view decisions on opinions don't count either: they are no coder's.
 * Time: linear in opinions x themes and in judgements. Source: METHOD, "Which judgement counts".
 */
export function judgeOpinions(
  work: StudyWork,
  { meanOver, whose }: { readonly meanOver: MeanOver; readonly whose: Whose },
): JudgedOpinions {
  const counted = countedOpinions(work.opinions, work.interviews);
  const weighing = weighOpinions(opinionsPerCase(work.cases, counted), meanOver);
  const weightByCase = new Map(weighing.cases.map((each) => [each.case, each]));
  const standing = standingByInterview(work.judgements, whose);
  const decided = whose.kind === "everyone" ? decisionsByOpinion(work.decisions) : null;
  const opinions = counted.map((opinion) => {
    const inCase = weightByCase.get(opinion.case);
    if (inCase === undefined) throw new RangeError(`opinion ${opinion.id} is of a case that is not there`);
    const standingByTheme = new Map(
      work.themes.map(({ id: theme }) => {
        const decision = decided?.get(opinion.id)?.get(theme) ?? null;
        const interviews = opinion.interviews.map(({ id }) => standing(id, theme));
        return [theme, opinionStance(decision, interviews)];
      }),
    );
    return { ...opinion, group: inCase.group, weight: inCase.weight, standingByTheme };
  });
  return { opinions, weighing };
}

type Decided = Map<ThemeId, OpinionDecision["stance"]>;

function decisionsByOpinion(decisions: readonly OpinionDecision[]): ReadonlyMap<OpinionId, Decided> {
  const decided = new Map<OpinionId, Decided>();
  for (const { opinion, theme, stance } of decisions)
    decided.set(opinion, (decided.get(opinion) ?? new Map()).set(theme, stance));
  return decided;
}

import { compareGroups, type ThemeComparison } from "@/lib/comparison/compare-groups";
import { setBeforehand } from "@/lib/comparison/set-beforehand";
import { countTable } from "@/lib/stance/count-table";
import { judgeOpinions } from "@/lib/stance/judge-opinions";
import { type ByStance, byStance } from "@/lib/stance/stance";
import type { StanceCell } from "@/lib/stance/tally-stances";
import type { CaseId, GroupId, ThemeId } from "@/lib/study/ids";
import { type RoleRow, roleRows } from "@/lib/study/respondent-role";
import { type ResponseRow, responseByRole } from "@/lib/study/response-by-role";
import { type EvidenceFigures, evidenceFigures } from "./evidence-figures";
import type { ReportInputs } from "./report-inputs";

/** Every figure of a report. Nothing is rounded; what has no value is null. */
export type ReportFigures = {
  readonly response: readonly ResponseRow[];
  /** In the study's order, each case whether it counts or not. */
  readonly cases: readonly WeighedCase[];
  readonly themes: readonly ThemeFigures[];
  /** In the study's order of themes; empty with fewer than two groups. */
  readonly comparison: readonly ThemeComparison[];
  /** There where the inputs have it. */
  readonly evidence?: EvidenceFigures;
};

export type WeighedCase = {
  readonly case: CaseId;
  readonly group: GroupId;
  /** n(c). */
  readonly opinions: number;
  /** m, and m : n(c); null for a case without an opinion, which does not count. */
  readonly weighed: { readonly mean: number; readonly weight: number } | null;
};

export type ThemeFigures = { readonly theme: ThemeId; readonly rows: readonly StanceFigures[] };

/** One row of a theme's counts; of how many opinions and cases the shares are, and those without a stance. */
export type StanceFigures = {
  readonly group: GroupId;
  readonly role: RoleRow;
  readonly opinions: number;
  readonly cases: number;
  readonly byStance: ByStance<StanceFigure>;
  readonly inDiscussion: number;
  readonly notDiscussed: number;
  readonly notJudged: number;
};

export type StanceFigure = Omit<StanceCell, "opinions">;

/** The groups are compared by the share of this stance. Source: AGREEMENT, section 5. */
export const comparedStance = "verbeterd";

/**
 * Computes every figure of a report from its inputs alone: the same inputs give the same figures, always. Pauses every
 * few milliseconds: run it with inPieces. Source: METHOD, "Weighting" and "Comparing groups".
 */
export function* reportFigures(inputs: ReportInputs): Generator<void, ReportFigures> {
  const { work, weighting, evidence } = inputs;
  const { opinions, weighing } = judgeOpinions(work, {
    meanOver: weighting.meanOver,
    whose: { kind: "everyone" },
  });
  const groups = work.groups.map(({ id }) => id);
  const themes = work.themes.map(({ id }) => id);
  const { countUnknown } = weighting;
  const counts = countTable(opinions, {
    unit: { kind: "opinions" },
    weighting,
    groups,
    roles: roleRows,
    classes: null,
    themes,
  });
  const weightByCase = new Map(weighing.cases.map((each) => [each.case, each]));
  return {
    response: responseByRole(work, inputs.indicativeBelow),
    cases: work.cases.map(({ id, group }) => {
      const weighed = weightByCase.get(id);
      if (weighed === undefined) return { case: id, group, opinions: 0, weighed: null };
      const { opinions: held, mean, weight } = weighed;
      return { case: id, group, opinions: held, weighed: { mean, weight } };
    }),
    themes: themes.map((theme) => ({
      theme,
      rows: counts
        .filter((count) => count.theme === theme)
        .map(({ row, ...count }) => ({
          group: row.group,
          role: row.role,
          opinions: count.counted,
          cases: count.cases,
          byStance: byStance((stance) => {
            const { opinions: _behind, ...figure } = count.byStance[stance];
            return figure;
          }),
          inDiscussion: count.inDiscussion.unweighted,
          notDiscussed: count.notDiscussed.unweighted,
          notJudged: count.notJudged.unweighted,
        })),
    })),
    comparison:
      groups.length < 2
        ? []
        : yield* compareGroups(opinions, {
            groups,
            themes,
            stance: comparedStance,
            countUnknown,
            expected: setBeforehand(evidence?.directions ?? [], comparedStance),
          }),
    ...(evidence === undefined
      ? {}
      : { evidence: yield* evidenceFigures(evidence, { work, opinions, weighting }) }),
  };
}

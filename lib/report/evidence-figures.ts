import type { Estimate } from "@/lib/agreement/estimate";
import type { Figure } from "@/lib/agreement/figure";
import { judgedTheme } from "@/lib/agreement/judgements/judged-theme";
import { judgementAgreement } from "@/lib/agreement/judgements/judgement-agreement";
import { judgementFigure } from "@/lib/agreement/judgements/judgement-measures";
import { stanceScale } from "@/lib/agreement/judgements/judgement-scale";
import { markedPassages } from "@/lib/agreement/passages/marked-passages";
import { passageFigure } from "@/lib/agreement/passages/passage-figure";
import { unitizeTheme } from "@/lib/agreement/passages/unitize-theme";
import { resampler } from "@/lib/agreement/resample/resampler";
import { type CaseStances, pairedCases } from "@/lib/comparison/paired-cases";
import { countFactors, type FactorCount } from "@/lib/factor/count-factors";
import { mergedFactors } from "@/lib/factor/merged-factors";
import { unitedPassages } from "@/lib/factor/united-passages";
import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import { type AnswerRow, countByRow } from "@/lib/statement/count-by-row";
import type { CodeId, GroupId, StatementId, ThemeId } from "@/lib/study/ids";
import type { StudyWork } from "@/lib/study/study-work";
import type { Weighting } from "@/lib/weight/weighting";
import type { ReportEvidence } from "./report-evidence";

/** The figures of what a report tells beside the stance counts. Nothing is rounded; what has no value is null. */
export type EvidenceFigures = {
  readonly statements: readonly { readonly statement: StatementId; readonly rows: readonly AnswerRow[] }[];
  /** Of all themes, ranked by respondents and then by the weighted count; those that count as another are left out. */
  readonly factors: readonly FactorFigures[];
  readonly agreement: readonly AgreementFigures[];
  readonly pairs: readonly {
    readonly theme: ThemeId;
    readonly pairs: readonly (readonly [CaseStances, CaseStances])[];
  }[];
};

export type FactorFigures = {
  readonly factor: CodeId;
  readonly respondents: number;
  readonly weighted: number;
  readonly passages: number;
  /** Respondents, in the order of the groups. */
  readonly byGroup: readonly { readonly group: GroupId; readonly respondents: number }[];
};

/** How far coders agree on a theme, of the interviews that are double-coded on it. */
export type AgreementFigures = {
  readonly theme: ThemeId;
  readonly interviews: number;
  /** Those of which two coders or more gave a known stance. */
  readonly units: number;
  readonly percent: Estimate;
  /** Whether they judge alike: ordinal alpha. */
  readonly figure: Figure;
  /** Whether they mark the same passages: u-alpha. There where the inputs have what was marked. */
  readonly marked?: Figure;
};

/** Computes them from the evidence and the study's opinions, weighed. Pauses after each theme: run it with inPieces. */
export function* evidenceFigures(
  evidence: ReportEvidence,
  {
    work,
    opinions,
    weighting,
  }: {
    readonly work: StudyWork;
    readonly opinions: readonly JudgedOpinion[];
    readonly weighting: Weighting;
  },
): Generator<void, EvidenceFigures> {
  const groups = work.groups.map(({ id }) => id);
  const drawsFor = resampler();
  const agreement: AgreementFigures[] = [];
  const { marked } = evidence.agreement;
  const compared = marked && { ...evidence.agreement, ...marked, themes: work.themes };
  const passages = compared && markedPassages(compared);
  for (const { id: theme } of work.themes) {
    const judged = judgedTheme(evidence.agreement, theme);
    const { units, percent } = judgementAgreement(judged);
    const interviews = judged.interviews.length;
    const figure = judgementFigure(judged.ratingsOn(stanceScale), "alpha", drawsFor(interviews));
    agreement.push({
      theme,
      interviews,
      units,
      percent,
      figure,
      ...(compared && { marked: passageFigure(unitizeTheme(compared, theme, passages), drawsFor) }),
    });
    yield;
  }
  return {
    agreement,
    statements: evidence.statements.map(({ id, answers }) => {
      const given = new Map(answers.map(({ interview, answer }) => [interview, answer]));
      const answerOf: Parameters<typeof countByRow>[1]["answerOf"] = (interview) =>
        given.get(interview) ?? { kind: "not-put" };
      return { statement: id, rows: countByRow(opinions, { groups, weighting, answerOf }) };
    }),
    factors: rankedFactors(evidence, opinions).map((count) => shownFactor(count, work)),
    pairs: work.themes.map(({ id: theme }) => ({
      theme,
      pairs: pairedCases(evidence.matched, work, { opinions, theme }),
    })),
  };
}

function rankedFactors({ factors }: ReportEvidence, opinions: readonly JudgedOpinion[]) {
  const standsFor = mergedFactors(factors.merges);
  const standing = factors.names.flatMap(({ id }) => (standsFor(id) === id ? [id] : []));
  return countFactors(standing, unitedPassages(factors.passages, factors.merges), opinions);
}

function shownFactor(
  { factor, respondents, weighted, passages }: FactorCount,
  work: StudyWork,
): FactorFigures {
  const groupByCase = new Map(work.cases.map((each) => [each.id, each.group]));
  const groupOf = new Map(work.respondents.map((each) => [each.id, groupByCase.get(each.case)]));
  return {
    factor,
    respondents: respondents.length,
    weighted,
    passages,
    byGroup: work.groups.map(({ id: group }) => ({
      group,
      respondents: respondents.filter((respondent) => groupOf.get(respondent) === group).length,
    })),
  };
}

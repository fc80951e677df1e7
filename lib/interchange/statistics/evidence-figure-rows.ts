import type { ReportFigures } from "@/lib/report/report-figures";
import type { AnswerRow } from "@/lib/statement/count-by-row";
import type { CodeId, GroupId } from "@/lib/study/ids";
import { columnOf } from "./column-of";
import { countedMeasures } from "./counted-measures";
import type { FigureRow } from "./figure-row";

/** The scores of statements by group and role, and by how many each factor was told; none that are not in the figures. */
export function evidenceFigureRows(
  { evidence }: ReportFigures,
  {
    groupOf,
    factors,
  }: {
    readonly groupOf: (id: GroupId) => string;
    readonly factors: ReadonlyMap<CodeId, string>;
  },
): readonly FigureRow[] {
  if (evidence === undefined) return [];
  return [
    ...evidence.statements.flatMap(({ rows }, at) =>
      rows.flatMap((row) =>
        measuresOf(row).map(
          ([measure, value]): FigureRow => [
            "statements",
            columnOf("statement", at),
            groupOf(row.group),
            row.role,
            measure,
            value,
          ],
        ),
      ),
    ),
    ...evidence.factors.flatMap(({ factor, respondents, weighted, passages, byGroup }): FigureRow[] => {
      const subject = factors.get(factor) ?? factor;
      return [
        ...Object.entries({ respondents, weighted, passages }).map(
          ([measure, value]): FigureRow => ["factors", subject, "", "allen", measure, value],
        ),
        ...byGroup.map(
          (of): FigureRow => ["factors", subject, groupOf(of.group), "allen", "respondents", of.respondents],
        ),
      ];
    }),
  ];
}

function measuresOf(row: AnswerRow): readonly (readonly [string, number | null])[] {
  return [
    ["opinions", row.opinions],
    ["cases", row.cases],
    ["mean unweighted", row.mean?.unweighted ?? null],
    ["mean weighted", row.mean?.weighted ?? null],
    ["unanswered", row.unanswered],
    ["in-discussion", row.inDiscussion],
    ["not-put", row.notPut],
    ...row.scores.flatMap((each) => countedMeasures(each.score, each)),
  ];
}

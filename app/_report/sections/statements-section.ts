import type { ReportBlock, ReportCell, ReportRow, ReportTable } from "@/lib/report/document";
import type { ReportStatement } from "@/lib/report/report-evidence";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import type { AnswerRow } from "@/lib/statement/count-by-row";
import { statementScores } from "@/lib/statement/statement-answer";
import { cellsIn, column } from "../cells";
import type { ReportSource } from "../report-source";
import { paragraphs } from "./paragraphs";
import { groupLabel, indicativeNotes, isRowOfReport, rowLabel } from "./row-label";

const withoutScore = ["unanswered", "inDiscussion", "notPut"] as const;

/** What respondents scored each closing statement: per group in words, and by group and role in a table. */
export function statementsSection(source: ReportSource): readonly ReportBlock[] {
  const { inputs, figures, words } = source;
  const statements = inputs.evidence?.statements ?? [];
  if (statements.length === 0) return paragraphs([[words.t("statements.none")]]);
  return [
    ...paragraphs([[words.t("statements.scale")]]),
    ...statements.flatMap((statement): readonly ReportBlock[] => {
      const rows = figures.evidence?.statements.find((each) => each.statement === statement.id)?.rows ?? [];
      return [
        ...paragraphs([inWords(source, statement, rows)]),
        { kind: "table", table: statementTable(source, statement, rows) },
      ];
    }),
  ];
}

function inWords(
  source: ReportSource,
  statement: ReportStatement,
  rows: readonly AnswerRow[],
): readonly (string | null)[] {
  const { words, theme } = source;
  const { t, figures, list } = words;
  const groups = rows
    .filter(({ role }) => role === "allen")
    .map(({ group, opinions, cases, mean }) => {
      if (mean === null) return t("statements.noScore", { group: source.groupName(group) });
      return t("statements.mean", {
        group: groupLabel(source, group),
        mean: figures.weight(mean.unweighted),
        weighted: figures.weight(mean.weighted),
        opinions,
        cases,
      });
    });
  return [
    t("statements.of", { statement: statement.text, groups: list(groups) }),
    statement.theme === null ? null : t("statements.bearsOn", { theme: theme(statement.theme).name }),
  ];
}

function statementTable(
  source: ReportSource,
  statement: ReportStatement,
  rows: readonly AnswerRow[],
): ReportTable {
  const { t } = source.words;
  const shown = rows.filter((row) => isRowOfReport(source, row));
  const places = withoutScore.filter((place) => shown.some((row) => row[place] > 0));
  return {
    id: `statement:${statement.id}`,
    caption: t("statements.table", { statement: statement.text }),
    rowHeading: t("theme.row"),
    columns: [
      column("opinions", t("theme.column.opinions")),
      column("cases", t("theme.column.cases")),
      column("mean", t("statements.meanColumn")),
      ...statementScores.map((score) => ({
        id: `score-${score}`,
        label: String(score),
        parts: (["count", "share"] as const).map((part) => ({
          id: `score-${score}-${part}`,
          label: t(`statements.part.${part}`, { score }),
        })),
      })),
      ...places.map((place) => column(place, t(`statements.${place}`))),
    ],
    bodies: source.inputs.work.groups.map(({ id }) => ({
      label: source.groupName(id),
      rows: shown.filter(({ group }) => group === id).flatMap((row) => linesOf(source, row, places)),
    })),
    notes: indicativeNotes(source, shown),
  };
}

/** Unweighted, and weighted below it; what does not depend on the weights is repeated for a sheet alone. */
function linesOf(
  source: ReportSource,
  row: AnswerRow,
  places: readonly (typeof withoutScore)[number][],
): readonly ReportRow[] {
  const { t, figures, format } = source.words;
  const cells = cellsIn(source.words);
  const before = [cells.count(row.opinions), cells.count(row.cases)];
  const after = places.map((place) => cells.count(row[place]));
  const label = rowLabel(source, row);
  return (["unweighted", "weighted"] as const).map((which): ReportRow => {
    const isFirst = which === "unweighted";
    const seen = (each: readonly ReportCell[]) =>
      isFirst ? each : each.map(({ values }) => ({ shown: "", values }));
    return {
      id: `${row.group} ${row.role} ${which}`,
      label: isFirst ? label : t("theme.weighted", { role: label }),
      cells: [
        ...seen(before),
        cells.weight(row.mean === null ? null : row.mean[which]),
        ...row.scores.map((each): ReportCell => {
          const count = isFirst ? format.number(each.unweighted) : figures.weight(each.weighted);
          const share = maySharesBeShown(row.opinions) ? each[`${which}Share`] : null;
          return {
            shown: share === null ? count : t("theme.shareOf", { count, share: figures.share(share) }),
            values: [each[which], share],
          };
        }),
        ...seen(after),
      ],
    };
  });
}

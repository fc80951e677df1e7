import type { ReportBlock, ReportTable } from "@/lib/report/document";
import { cellsIn, column } from "../cells";
import type { ReportSource } from "../report-source";
import { meanInWords } from "./mean-in-words";
import { paragraphs } from "./paragraphs";

/** How much an opinion weighs, case by case. */
export function weightsSection(source: ReportSource): readonly ReportBlock[] {
  const { figures, words, caseCode } = source;
  const without = figures.cases.filter(({ weighed }) => weighed === null).map((each) => caseCode(each.case));
  const counts = without.length < figures.cases.length;
  return [
    ...paragraphs([
      [
        meanInWords(source),
        counts ? words.t("weights.equal") : null,
        without.length === 0 ? null : words.t("weights.without", { cases: words.list(without) }),
      ],
    ]),
    ...(counts ? [{ kind: "table" as const, table: weightsTable(source) }] : []),
  ];
}

function weightsTable({ inputs, figures, words, groupName, caseCode }: ReportSource): ReportTable {
  const { t } = words;
  const cells = cellsIn(words);
  return {
    id: "weights",
    caption: t("weights.table"),
    rowHeading: t("weights.case"),
    columns: (["opinions", "mean", "weight", "contribution"] as const).map((id) =>
      column(id, t(`weights.${id}`)),
    ),
    bodies: inputs.work.groups.map(({ id }) => ({
      label: groupName(id),
      rows: figures.cases
        .filter(({ group }) => group === id)
        .map(({ case: of, opinions, weighed }) => ({
          id: of,
          label: caseCode(of),
          cells: [
            cells.count(opinions),
            cells.weight(weighed?.mean ?? null),
            cells.weight(weighed?.weight ?? null),
            cells.weight(weighed === null ? null : weighed.weight * opinions),
          ],
        })),
    })),
    notes: [],
  };
}

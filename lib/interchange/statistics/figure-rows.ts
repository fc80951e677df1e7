import type { ReportFigures, StanceFigures } from "@/lib/report/report-figures";
import type { ReportInputs } from "@/lib/report/report-inputs";
import { stances } from "@/lib/stance/stance";
import type { CsvCell } from "../csv/write-csv";
import { columnOf } from "./column-of";
import { countedMeasures } from "./counted-measures";
import { evidenceFigureRows } from "./evidence-figure-rows";
import type { FigureRow } from "./figure-row";
import { factorColumns } from "./told-rows";

/**
 * The figures of a report, one a row, as the script in R computes them anew: response, weights, counts and shares of
 * each stance, of the comparison the p of exact tests and, corrected, of all where every test is exact; counts, shares
 * and means of the scores of statements; and by how many each factor was told.
 */
export function figureRows(inputs: ReportInputs, figures: ReportFigures): readonly (readonly CsvCell[])[] {
  const { work } = inputs;
  const groupById = new Map(work.groups.map(({ id, code }) => [id, code]));
  const groupOf = (id: (typeof work.groups)[number]["id"]) => groupById.get(id) ?? id;
  const caseById = new Map(work.cases.map(({ id, code }) => [id, code]));
  const rows: FigureRow[] = [];
  for (const { group, role, approached, interviewed, share } of figures.response)
    for (const [measure, value] of Object.entries({ approached, interviewed, share }))
      rows.push(["response", "", groupOf(group), role, measure, value]);
  for (const { case: of, group, weighed } of figures.cases)
    rows.push(["weights", "", groupOf(group), caseById.get(of) ?? of, "weight", weighed?.weight ?? null]);
  for (const [at, theme] of figures.themes.entries())
    for (const row of theme.rows)
      for (const [measure, value] of measuresOf(row))
        rows.push(["stances", columnOf("theme", at), groupOf(row.group), row.role, measure, value]);
  rows.push(...comparisonRows(figures));
  rows.push(...evidenceFigureRows(figures, { groupOf, factors: factorColumns(inputs) }));
  return [["table", "subject", "group", "row", "measure", "value"], ...rows];
}

function measuresOf(row: StanceFigures): readonly (readonly [string, number | null])[] {
  return [
    ["opinions", row.opinions],
    ["cases", row.cases],
    ["in-discussion", row.inDiscussion],
    ...stances.flatMap((stance) => countedMeasures(stance, row.byStance[stance])),
  ];
}

function comparisonRows({ comparison }: ReportFigures): readonly FigureRow[] {
  const allExact = comparison.every(({ test }) => test.kind !== "sampled");
  return comparison.flatMap(({ test, corrected }, at): readonly FigureRow[] => {
    if (test.kind !== "exact") return [];
    const p: FigureRow = ["comparison", columnOf("theme", at), "", "allen", "p", test.p];
    return allExact ? [p, ["comparison", columnOf("theme", at), "", "allen", "p Holm", corrected]] : [p];
  });
}

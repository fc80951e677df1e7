import type { ReportInputs } from "@/lib/report/report-inputs";
import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import type { CsvCell } from "../csv/write-csv";
import { columnOf } from "./column-of";

/** Every opinion that counts: whose it is, its case, group, role and weight, and what stands for it on each theme. */
export function opinionRows(
  { work }: ReportInputs,
  opinions: readonly JudgedOpinion[],
  nameOf: (opinion: JudgedOpinion) => string,
): readonly (readonly CsvCell[])[] {
  const caseById = new Map(work.cases.map(({ id, code }) => [id, code]));
  const groupById = new Map(work.groups.map(({ id, code }) => [id, code]));
  return [
    ["opinion", "case", "group", "role", "weight", ...work.themes.map((_, at) => columnOf("theme", at))],
    ...opinions.map((opinion) => [
      nameOf(opinion),
      caseById.get(opinion.case) ?? opinion.case,
      groupById.get(opinion.group) ?? opinion.group,
      opinion.role,
      opinion.weight,
      ...work.themes.map(({ id }) => {
        const standing = opinion.standingByTheme.get(id);
        return standing?.kind === "stands" ? standing.stance : (standing?.kind ?? "not-judged");
      }),
    ]),
  ];
}

import type { ReportInputs } from "@/lib/report/report-inputs";
import { judgeOpinions } from "@/lib/stance/judge-opinions";
import type { CsvCell } from "../csv/write-csv";
import { themeColumn } from "./theme-column";

/** Every opinion that counts: whose it is, its case, group, role and weight, and what stands for it on each theme. */
export function opinionRows({ work, weighting, names }: ReportInputs): readonly (readonly CsvCell[])[] {
  const { opinions } = judgeOpinions(work, { meanOver: weighting.meanOver, whose: { kind: "everyone" } });
  const caseById = new Map(work.cases.map(({ id, code }) => [id, code]));
  const groupById = new Map(work.groups.map(({ id, code }) => [id, code]));
  const codeById = new Map(names.respondents.map(({ id, code }) => [id, code]));
  return [
    ["opinion", "case", "group", "role", "weight", ...work.themes.map((_, at) => themeColumn(at))],
    ...opinions.map(({ holders, case: of, group, role, weight, standingByTheme }) => [
      holders.map((holder) => codeById.get(holder) ?? holder).join(" + "),
      caseById.get(of) ?? of,
      groupById.get(group) ?? group,
      role,
      weight,
      ...work.themes.map(({ id }) => {
        const standing = standingByTheme.get(id);
        return standing?.kind === "stands" ? standing.stance : (standing?.kind ?? "not-judged");
      }),
    ]),
  ];
}

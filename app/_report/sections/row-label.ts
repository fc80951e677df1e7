import type { StanceFigures } from "@/lib/report/report-figures";
import type { ResponseRow } from "@/lib/study/response-by-role";
import type { ReportSource } from "../report-source";

type RowPlace = Pick<StanceFigures, "group" | "role">;

/** The response that a row of counts rests on. */
export function responseOf({ figures }: ReportSource, { group, role }: RowPlace): ResponseRow | undefined {
  return figures.response.find((row) => row.group === group && row.role === role);
}

/** Whether anybody of the row was asked: a role that a group does not have is no row. */
export function isRowOfReport(source: ReportSource, row: RowPlace): boolean {
  return row.role === "allen" || (responseOf(source, row)?.approached ?? 0) > 0;
}

/** What a row is called; a low response goes wherever the row goes. */
export function rowLabel(source: ReportSource, row: RowPlace): string {
  const role = source.words.role(row.role);
  if (responseOf(source, row)?.trust !== "indicative") return role;
  return source.words.t("theme.indicative", { role });
}

/** What a group is called where a figure of all of it is told. */
export function groupLabel(source: ReportSource, group: RowPlace["group"]): string {
  const name = source.groupName(group);
  if (responseOf(source, { group, role: "allen" })?.trust !== "indicative") return name;
  return source.words.t("theme.indicative", { role: name });
}

/** What "indicative" means, where one of the rows is. */
export function indicativeNotes(source: ReportSource, rows: readonly RowPlace[]): readonly string[] {
  if (!rows.some((row) => responseOf(source, row)?.trust === "indicative")) return [];
  const { t, figures } = source.words;
  return [t("theme.indicativeNote", { bound: figures.share(source.inputs.indicativeBelow) })];
}

import type { ReportBlock } from "@/lib/report/document";
import { leastOpinionsForShares, maySharesBeShown } from "@/lib/stance/shares-shown";
import type { ReportSource } from "../report-source";
import { paragraphs } from "./paragraphs";

/** What the reader must hold against the figures, as far as the figures themselves tell it. */
export function limitsSection(source: ReportSource): readonly ReportBlock[] {
  const { figures, words, theme, groupName } = source;
  const { t, list, role } = words;
  const all = figures.themes.flatMap((each) =>
    each.rows.filter((row) => row.role === "allen").map((row) => ({ ...row, theme: theme(each.theme).name })),
  );
  const indicative = figures.response
    .filter(({ trust }) => trust === "indicative")
    .map((row) => t("limits.row", { group: groupName(row.group), role: role(row.role) }));
  const without = (["inDiscussion", "notJudged", "notDiscussed"] as const).map((place) => {
    const counts = figures.themes.flatMap(({ theme: id }) => {
      const { name } = theme(id);
      const count = all.filter((row) => row.theme === name).reduce((sum, row) => sum + row[place], 0);
      return count === 0 ? [] : [t("limits.ofTheme", { count, theme: name })];
    });
    return counts.length === 0 ? null : t(`limits.${place}`, { themes: list(counts) });
  });
  const tooFew = figures.comparison
    .filter(({ verdict }) => verdict === "too-few-cases")
    .map((each) => theme(each.theme).name);
  const few = all
    .filter(({ opinions }) => !maySharesBeShown(opinions))
    .map((row) => t("limits.fewRow", { theme: row.theme, group: groupName(row.group) }));
  const found = [
    indicative.length === 0 ? null : t("limits.indicative", { rows: list(indicative) }),
    ...without,
    tooFew.length === 0 ? null : t("limits.tooFew", { themes: list(tooFew) }),
    few.length === 0 ? null : t("limits.few", { least: leastOpinionsForShares, rows: list(few) }),
  ].filter((sentence) => sentence !== null);
  return paragraphs(found.length === 0 ? [[t("limits.none")]] : found.map((sentence) => [sentence]));
}

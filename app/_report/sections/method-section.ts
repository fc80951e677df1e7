import type { ReportBlock } from "@/lib/report/document";
import { leastOpinionsForShares } from "@/lib/stance/shares-shown";
import type { ReportSource } from "../report-source";
import { paragraphs } from "./paragraphs";

/** How the figures came about. */
export function methodSection({ inputs, figures, words, groupName }: ReportSource): readonly ReportBlock[] {
  const { t, list } = words;
  const { work, counting, names } = inputs;
  const interviewed = new Set(work.interviews.flatMap(({ respondents }) => respondents));
  const shared = work.opinions.filter(
    ({ holders }) => holders.filter((holder) => interviewed.has(holder)).length > 1,
  ).length;
  const byGroup = work.groups.map(({ id }) =>
    t("method.inGroup", {
      cases: work.cases.filter(({ group }) => group === id).length,
      group: groupName(id),
    }),
  );
  return paragraphs([
    [
      t("method.cases", { cases: work.cases.length, groups: byGroup.length, byGroup: list(byGroup) }),
      t("method.interviews", {
        interviews: work.interviews.length,
        opinions: figures.cases.reduce((sum, { opinions }) => sum + opinions, 0),
      }),
      shared === 0 ? null : t("method.shared", { count: shared }),
    ],
    names.themes.length === 0
      ? []
      : [t("method.themes", { themes: list(names.themes.map(({ name }) => name)) })],
    [t("method.standing"), t("method.few", { least: leastOpinionsForShares })],
    [
      counting.byOwn === 0 ? null : t("method.byOwn", { count: counting.byOwn }),
      counting.waiting === 0 ? null : t("method.waiting", { count: counting.waiting }),
    ],
  ]);
}

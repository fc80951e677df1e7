import type { ReportBlock } from "@/lib/report/document";
import type { StanceFigures } from "@/lib/report/report-figures";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { stances } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import type { ReportSource } from "../report-source";
import { factorBlocks } from "./factor-blocks";
import { paragraphs } from "./paragraphs";
import { quoteBlocks } from "./quote-blocks";
import { groupLabel } from "./row-label";
import { stanceChart } from "./stance-chart";
import { stanceTable } from "./stance-table";

/** What the opinions on a theme are: in words per group, in a table by group and role, and in a chart. */
export function themeSection(source: ReportSource, theme: ThemeId): readonly ReportBlock[] {
  const { t } = source.words;
  const rows = source.figures.themes.find((each) => each.theme === theme)?.rows ?? [];
  const told = [...quoteBlocks(source, theme), ...factorBlocks(source, theme)];
  if (rows.every(isWithoutJudgement))
    return [...paragraphs([[t("theme.none", { theme: source.theme(theme).name })]]), ...told];
  const chart = stanceChart(source, theme, rows);
  return [
    ...rows
      .filter(({ role }) => role === "allen")
      .flatMap((row) => paragraphs([inWords(source, theme, row)])),
    { kind: "table", table: stanceTable(source, theme, rows) },
    ...(chart === null ? [] : [{ kind: "chart" as const, chart }]),
    ...told,
  ];
}

/** Whether nobody judged anything of it, not even that it was not discussed. */
function isWithoutJudgement({ byStance, inDiscussion, notDiscussed }: StanceFigures): boolean {
  return inDiscussion + notDiscussed + stances.reduce((sum, one) => sum + byStance[one].unweighted, 0) === 0;
}

function inWords(source: ReportSource, theme: ThemeId, row: StanceFigures) {
  const { words, theme: themeOf } = source;
  const { t, list, figures } = words;
  const { name, wording } = themeOf(theme);
  const held = stances.filter((stance) => row.byStance[stance].unweighted > 0);
  const each = held.map((stance) => {
    const { unweighted: count, unweightedShare, weightedShare } = row.byStance[stance];
    if (unweightedShare === null || weightedShare === null || !maySharesBeShown(row.opinions))
      return t("theme.heldFew", { count, stance: wording[stance] });
    return t("theme.held", {
      count,
      stance: wording[stance],
      share: figures.share(unweightedShare),
      weighted: figures.share(weightedShare),
    });
  });
  return [
    t("theme.group", {
      group: groupLabel(source, row.group),
      theme: name,
      opinions: row.opinions,
      cases: row.cases,
      held: each.length,
      stances: list(each),
    }),
    row.inDiscussion === 0 ? null : t("theme.inDiscussion", { count: row.inDiscussion }),
  ];
}

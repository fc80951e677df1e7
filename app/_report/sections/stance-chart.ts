import type { ReportChart } from "@/lib/report/document";
import type { StanceFigures } from "@/lib/report/report-figures";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { byStance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import type { ReportSource } from "../report-source";
import { isRowOfReport, rowLabel } from "./row-label";

/** The weighted shares of the rows that have enough opinions for shares; null where none has. */
export function stanceChart(
  source: ReportSource,
  theme: ThemeId,
  rows: readonly StanceFigures[],
): ReportChart | null {
  const { t, figures } = source.words;
  const { name, wording } = source.theme(theme);
  const drawn = rows.filter((row) => isRowOfReport(source, row) && maySharesBeShown(row.opinions));
  if (drawn.length === 0) return null;
  return {
    id: `chart:${theme}`,
    caption: t("theme.chart", { theme: name }),
    wording,
    bars: drawn.map((row) => {
      const shares = byStance((stance) => row.byStance[stance].weightedShare);
      return {
        id: `${row.group} ${row.role}`,
        label: t("limits.row", { group: source.groupName(row.group), role: rowLabel(source, row) }),
        shares,
        shown: byStance((stance) => {
          const share = shares[stance];
          return share === null ? "" : figures.share(share);
        }),
      };
    }),
  };
}

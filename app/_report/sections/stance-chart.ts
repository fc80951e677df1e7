import { figureRow } from "@/app/_stance/figure-row";
import { shapeByStance } from "@/app/_stance/stance-shape";
import type { ReportChart } from "@/lib/report/document";
import type { StanceFigures } from "@/lib/report/report-figures";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { stances } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import { mainRoleRows } from "@/lib/study/respondent-role";
import type { ReportSource } from "../report-source";
import { meanInWords } from "./mean-in-words";
import { isRowOfReport, responseOf } from "./row-label";

/** The shares of the main rows around the unchanged, as the stance counts draw them; null where no row has shares. */
export function stanceChart(
  source: ReportSource,
  theme: ThemeId,
  rows: readonly StanceFigures[],
): ReportChart | null {
  const { t, results, format, role } = source.words;
  const { name, wording } = source.theme(theme);
  const drawn = rows.filter(
    (row) => mainRoleRows.some((main) => main === row.role) && isRowOfReport(source, row),
  );
  if (!drawn.some(({ opinions }) => maySharesBeShown(opinions))) return null;
  return {
    id: `chart:${theme}`,
    caption: t("theme.chart", { theme: name }),
    figure: {
      title: name,
      notes: [meanInWords(source)],
      kind: "diverging",
      legend: stances.map((stance) => ({ shape: shapeByStance[stance], label: wording[stance] })),
      columns: 1,
      narrow: true,
      panels: source.inputs.work.groups.map(({ id }) => ({
        title: source.groupName(id),
        rows: drawn
          .filter(({ group }) => group === id)
          .map((row) =>
            figureRow(
              { t: results, format },
              {
                label: role(row.role),
                unit: "opinions",
                counted: row.opinions,
                cases: row.cases,
                response: responseOf(source, row) ?? noResponse,
                sharesOf: (which) => sharesOf(row, which),
              },
            ),
          ),
      })),
    },
  };
}

const noResponse = { interviewed: 0, approached: 0, share: null, trust: null } as const;

function sharesOf({ byStance }: StanceFigures, which: "unweighted" | "weighted") {
  const field = `${which}Share` as const;
  return {
    up: byStance.verbeterd[field] ?? 0,
    same: byStance.gelijk[field] ?? 0,
    down: byStance.verslechterd[field] ?? 0,
    mixed: 0,
    unknown: byStance.onbekend[field],
  };
}

import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "@/lib/report/document";
import type { StanceFigures } from "@/lib/report/report-figures";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { type Stance, stances } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import { cellsIn, column } from "../cells";
import type { ReportSource } from "../report-source";
import { indicativeNotes, isRowOfReport, responseOf, rowLabel } from "./row-label";

const withoutStance = ["inDiscussion", "notDiscussed", "notJudged"] as const;

/** A theme's counts by group and role, weighted below unweighted; the last columns only where a row needs them. */
export function stanceTable(
  source: ReportSource,
  theme: ThemeId,
  rows: readonly StanceFigures[],
): ReportTable {
  const { t } = source.words;
  const { name, wording } = source.theme(theme);
  const places = withoutStance.filter(
    (place) => place === "inDiscussion" || rows.some((row) => row[place] > 0),
  );
  const shown = rows.filter((row) => isRowOfReport(source, row));
  return {
    id: `theme:${theme}`,
    caption: t("theme.table", { theme: name }),
    rowHeading: t("theme.row"),
    columns: [
      ...(["response", "opinions", "cases"] as const).map((id) => column(id, t(`theme.column.${id}`))),
      ...stances.map((stance) => stanceColumn(stance, wording[stance])),
      ...places.map((id) => column(id, t(`theme.column.${id}`))),
    ],
    bodies: source.inputs.work.groups.map(({ id }) => ({
      label: source.groupName(id),
      rows: shown.filter(({ group }) => group === id).flatMap((row) => linesOf(source, row, places)),
    })),
    notes: [
      ...(source.inputs.weighting.countUnknown ? [] : [t("theme.unknownLeftOut")]),
      ...indicativeNotes(source, shown),
    ],
  };

  function stanceColumn(stance: Stance, label: string): ReportColumn {
    return {
      id: stance,
      label,
      parts: (["count", "share"] as const).map((part) => ({
        id: `${stance}-${part}`,
        label: t(`theme.part.${part}`, { stance: label }),
      })),
    };
  }
}

/** The unweighted line says how many there are of what; the weighted one repeats it for a sheet, not for the eye. */
function linesOf(
  source: ReportSource,
  row: StanceFigures,
  places: readonly (typeof withoutStance)[number][],
): readonly ReportRow[] {
  const { t } = source.words;
  const cells = cellsIn(source.words);
  const response = responseOf(source, row);
  const before = [cells.share(response?.share ?? null), cells.count(row.opinions), cells.count(row.cases)];
  const after = places.map((place) => cells.count(row[place]));
  const unseen = (each: readonly ReportCell[]) => each.map(({ values }) => ({ shown: "", values }));
  const id = `${row.group} ${row.role}`;
  const label = rowLabel(source, row);
  return [
    {
      id: `${id} unweighted`,
      label,
      cells: [...before, ...stances.map((stance) => held(source, row, stance, "unweighted")), ...after],
    },
    {
      id: `${id} weighted`,
      label: t("theme.weighted", { role: label }),
      cells: [
        ...unseen(before),
        ...stances.map((stance) => held(source, row, stance, "weighted")),
        ...unseen(after),
      ],
    },
  ];
}

function held(
  { words }: ReportSource,
  row: StanceFigures,
  stance: Stance,
  which: "unweighted" | "weighted",
): ReportCell {
  const { t, figures, format } = words;
  const figure = row.byStance[stance];
  const count = which === "weighted" ? figures.weight(figure.weighted) : format.number(figure.unweighted);
  const share = maySharesBeShown(row.opinions) ? figure[`${which}Share`] : null;
  return {
    shown: share === null ? count : t("theme.shareOf", { count, share: figures.share(share) }),
    values: [figure[which], share],
  };
}

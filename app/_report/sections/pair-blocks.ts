import type { CaseStances } from "@/lib/comparison/paired-cases";
import type { ReportBlock, ReportCell, ReportColumn } from "@/lib/report/document";
import { stances } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import type { ReportSource } from "../report-source";
import { groupLabel } from "./row-label";

/** The matched cases with their opinions beside each other, theme by theme; nothing where there are none. */
export function pairBlocks(source: ReportSource): readonly ReportBlock[] {
  const { inputs, figures, words, theme, caseCode } = source;
  const { t, comparison } = words;
  const [first, second, ...others] = inputs.work.groups;
  const themes = (figures.evidence?.pairs ?? []).filter(({ pairs }) => pairs.length > 0);
  if (first === undefined || second === undefined || others.length > 0 || themes.length === 0) return [];
  const columnOf = (side: "first" | "second", group: string): ReportColumn => ({
    id: side,
    label: group,
    inWords: true,
    parts: stances.map((stance) => ({
      id: `${side}-${stance}`,
      label: t("pairs.part", { group, stance: comparison(`stances.${stance}`) }),
    })),
  });
  const table = {
    id: "pairs",
    caption: t("pairs.table"),
    rowHeading: t("pairs.row"),
    columns: [
      columnOf("first", groupLabel(source, first.id)),
      columnOf("second", groupLabel(source, second.id)),
    ],
    bodies: themes.map(({ theme: on, pairs }) => ({
      label: theme(on).name,
      rows: pairs.map(([one, other]) => ({
        id: `${on} ${one.case} ${other.case}`,
        label: t("pairs.pair", { one: caseCode(one.case), other: caseCode(other.case) }),
        cells: [held(source, on, one), held(source, on, other)],
      })),
    })),
    notes: [t("pairs.note")],
  };
  return [{ kind: "table", table }];
}

function held({ words, theme }: ReportSource, on: ThemeId, { held: by }: CaseStances): ReportCell {
  const { comparison, list } = words;
  const each = stances
    .filter((stance) => by[stance] > 0)
    .map((stance) => comparison("pairs.held", { count: by[stance], stance: theme(on).wording[stance] }));
  return {
    shown: each.length === 0 ? comparison("pairs.none") : list(each),
    values: stances.map((stance) => by[stance]),
  };
}

import type { ReportBlock, ReportTable } from "@/lib/report/document";
import type { ResponseRow } from "@/lib/study/response-by-role";
import { cellsIn, column, wordsColumn } from "../cells";
import type { ReportSource } from "../report-source";
import { paragraphs } from "./paragraphs";

/** Who was approached, who was interviewed, and how far the results may therefore be trusted. */
export function responseSection(source: ReportSource): readonly ReportBlock[] {
  const { inputs } = source;
  const told = inputs.work.groups.flatMap(({ id }) => {
    const rows = source.figures.response.filter(({ group }) => group === id);
    return paragraphs([sentencesOf(source, rows)]);
  });
  return [...told, { kind: "table", table: responseTable(source) }];
}

function sentencesOf({ inputs, words, groupName }: ReportSource, rows: readonly ResponseRow[]) {
  const { t, figures, list, role } = words;
  const all = rows.find((row) => row.role === "allen");
  if (all === undefined) return [];
  const group = groupName(all.group);
  const others = (["refused", "notAllowed", "unreachable", "pending"] as const)
    .filter((why) => all[why] > 0)
    .map((why) => t(`response.${why}`, { count: all[why] }));
  const indicative = rows.filter(({ trust }) => trust === "indicative").map((row) => role(row.role));
  return [
    t("response.group", { group, approached: all.approached }),
    all.share === null
      ? null
      : t("response.interviewed", { interviewed: all.interviewed, share: figures.share(all.share) }),
    others.length === 0 ? null : t("response.others", { why: list(others) }),
    indicative.length === 0
      ? null
      : t("response.indicative", {
          bound: figures.share(inputs.indicativeBelow),
          group,
          roles: list(indicative),
        }),
  ];
}

const counted = [
  "approached",
  "interviewed",
  "share",
  "refused",
  "notAllowed",
  "unreachable",
  "pending",
] as const;

function responseTable({ inputs, figures, words, groupName }: ReportSource): ReportTable {
  const { t, role } = words;
  const cells = cellsIn(words);
  return {
    id: "response",
    caption: t("response.table"),
    rowHeading: t("response.row"),
    columns: [
      ...counted.map((id) => column(id, t(`response.column.${id}`))),
      wordsColumn("trust", t("response.column.trust")),
    ],
    bodies: inputs.work.groups.map(({ id }) => ({
      label: groupName(id),
      rows: figures.response
        .filter(({ group }) => group === id)
        .map((row) => ({
          id: `${id} ${row.role}`,
          label: role(row.role),
          cells: [
            ...counted.map((field) => (field === "share" ? cells.share(row.share) : cells.count(row[field]))),
            row.trust === null ? cells.nothing(1) : cells.text(t(`response.trust.${row.trust}`)),
          ],
        })),
    })),
    notes: [],
  };
}

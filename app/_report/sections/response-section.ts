import { forbiddersInWords, refusersInWords } from "@/app/_response/stoppers-in-words";
import type { ReportBlock, ReportTable } from "@/lib/report/document";
import { endedInGroup } from "@/lib/report/ended-in-group";
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
  const flow = flowTable(source);
  return [
    ...told,
    ...(flow === null ? [] : [{ kind: "table", table: flow } as const]),
    { kind: "table", table: responseTable(source) },
  ];
}

function sentencesOf({ inputs, words, groupName }: ReportSource, rows: readonly ResponseRow[]) {
  const { t, figures, list, role } = words;
  const all = rows.find((row) => row.role === "allen");
  if (all === undefined) return [];
  const group = groupName(all.group);
  const ended = endedInGroup(inputs, all.group) ?? [];
  const stoppers = { t: words.response, list };
  const refusers = refusersInWords(ended, stoppers);
  const forbidders = forbiddersInWords(ended, stoppers);
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
    refusers === null ? null : t("response.refusedBy", { by: refusers }),
    forbidders === null ? null : t("response.notAllowedBy", { by: forbidders }),
    indicative.length === 0
      ? null
      : t("response.indicative", {
          bound: figures.share(inputs.indicativeBelow),
          group,
          roles: list(indicative),
        }),
  ];
}

/** How the approached of each group fell apart, and by whom they were stopped; null where nobody was approached or it was not frozen. */
function flowTable({ inputs, words, groupName }: ReportSource): ReportTable | null {
  const { t, approach } = words;
  const cells = cellsIn(words);
  const groups = inputs.work.groups
    .map(({ id }) => ({ id, ended: endedInGroup(inputs, id) ?? [] }))
    .filter(({ ended }) => ended.length > 0);
  if (groups.length === 0) return null;
  return {
    id: "flow",
    caption: t("response.flow.table"),
    rowHeading: t("response.flow.row"),
    columns: [wordsColumn("by", t("response.flow.by")), column("count", t("response.flow.count"))],
    bodies: groups.map(({ id, ended }) => ({
      label: groupName(id),
      rows: ended.map(({ outcome, by, count }) => ({
        id: `${id} ${outcome} ${by ?? ""}`,
        label: approach(outcome),
        cells: [
          by !== null
            ? cells.text(by)
            : outcome === "mocht niet"
              ? cells.text(words.response("notNoted"))
              : cells.nothing(1),
          cells.count(count),
        ],
      })),
    })),
    notes: [],
  };
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

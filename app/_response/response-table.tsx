import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { Badge } from "@/app/_ui/feedback/badge";
import { DataTable } from "@/app/_ui/table/data-table";
import type { GroupResponse, ResponseOfRole } from "@/db/reads/results/response-of";
import { maySharesBeShown } from "@/lib/stance/shares-shown";

/** The response by group and role: how many were approached, how each approach ended and who stopped it. */
export function ResponseTable({ groups }: { readonly groups: readonly GroupResponse[] }) {
  const t = useTranslations("response");
  const roleName = useTranslations("results.role");
  const figures = figuresIn(useFormatter());
  return (
    <DataTable
      caption={t("caption")}
      columns={[
        { id: "row", label: t("row") },
        { id: "approached", label: t("approached"), number: true },
        { id: "interviewed", label: t("interviewed"), number: true },
        { id: "share", label: t("share"), number: true },
        { id: "refused", label: t("refused"), number: true },
        { id: "notAllowed", label: t("notAllowed"), number: true },
        { id: "unreachable", label: t("unreachable"), number: true },
        { id: "pending", label: t("pending"), number: true },
        { id: "by", label: t("by") },
        { id: "trust", label: t("trust") },
      ]}
      rows={groups.flatMap((group) =>
        group.rows.map((row) => ({
          id: `${group.code} ${row.role}`,
          cells: {
            row: t("rowName", { group: group.code, role: roleName(row.role) }),
            approached: row.approached,
            interviewed: row.interviewed,
            share: row.share === null || !maySharesBeShown(row.approached) ? null : figures.share(row.share),
            refused: row.refused,
            notAllowed: row.notAllowed,
            unreachable: row.unreachable,
            pending: row.pending,
            by: stoppedBy(row)
              .map((each) => t("byOf", each))
              .join(", "),
            trust: row.trust === "indicative" ? { show: <Badge tone="warn">{t("indicative")}</Badge> } : null,
          },
        })),
      )}
    />
  );
}

/** Who refused for others or did not allow it, and for how many. */
function stoppedBy({ ended }: ResponseOfRole): readonly { readonly by: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { by, count } of ended) if (by !== null) counts.set(by, (counts.get(by) ?? 0) + count);
  return [...counts].map(([by, count]) => ({ by, count }));
}

import { getFormatter, getTranslations } from "next-intl/server";
import { figuresIn } from "@/app/_i18n/figures";
import { Badge } from "@/app/_ui/feedback/badge";
import { DataTable } from "@/app/_ui/table/data-table";
import type { CaseList } from "@/db/reads/case/cases-of";

/** The response by group and role: how many were approached and how each approach ended. */
export async function ResponseTable({ list }: { readonly list: CaseList }) {
  const t = await getTranslations("cases.response");
  const roleName = await getTranslations("results.role");
  const figures = figuresIn(await getFormatter());
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
        { id: "trust", label: t("trust") },
      ]}
      rows={list.response.map((row) => ({
        id: `${row.group} ${row.role}`,
        cells: {
          row: t("rowName", { group: row.group, role: roleName(row.role) }),
          approached: row.approached,
          interviewed: row.interviewed,
          share: row.share === null ? null : figures.share(row.share),
          refused: row.refused,
          notAllowed: row.notAllowed,
          unreachable: row.unreachable,
          pending: row.pending,
          trust: row.trust === "indicative" ? { show: <Badge tone="warn">{t("indicative")}</Badge> } : null,
        },
      }))}
    />
  );
}

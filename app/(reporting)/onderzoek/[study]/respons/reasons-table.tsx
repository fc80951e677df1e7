import { useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/table/data-table";
import type { ReasonGiven } from "@/db/reads/results/response-of";

/** Why people were not interviewed, as it was noted; the same told of several once, with their number. */
export function ReasonsTable({ reasons }: { readonly reasons: readonly ReasonGiven[] }) {
  const t = useTranslations("response");
  const role = useTranslations("results.role");
  const approach = useTranslations("cases.approach");
  return (
    <DataTable
      caption={t("reasons.caption")}
      columns={[
        { id: "row", label: t("row") },
        { id: "outcome", label: t("reasons.outcome") },
        { id: "by", label: t("reasons.by") },
        { id: "reason", label: t("reasons.reason") },
        { id: "count", label: t("reasons.count"), number: true },
      ]}
      rows={reasons.map((given) => ({
        id: JSON.stringify(given),
        cells: {
          row: t("rowName", { group: given.group, role: role(given.role) }),
          outcome: approach(given.outcome),
          by: given.by,
          reason: given.reason,
          count: given.count,
        },
      }))}
    />
  );
}

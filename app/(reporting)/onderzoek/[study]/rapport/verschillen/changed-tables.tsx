import { useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/table/data-table";
import type { ChangedTable } from "@/lib/report/compare/changed-cells";

type ChangedTablesProps = {
  readonly tables: readonly ChangedTable[];
  /** What the two snapshots are called. */
  readonly names: { readonly before: string; readonly after: string };
};

/** Every cell that differs, by table. */
export function ChangedTables({ tables, names }: ChangedTablesProps) {
  const t = useTranslations("report.changes");
  const count = tables.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <section aria-labelledby="cijfers">
      <h2 id="cijfers">{t("cells")}</h2>
      <p>{t("count", { count, tables: tables.length })}</p>
      {tables.map(({ id, caption, cells }) => (
        <DataTable
          key={id}
          caption={caption}
          dense
          columns={[
            { id: "place", label: t("row"), names: true },
            { id: "column", label: t("column") },
            { id: "before", label: names.before, number: true },
            { id: "after", label: names.after, number: true },
          ]}
          rows={cells.map(({ group, row, column, before, after }) => ({
            id: `${group} ${row} ${column}`,
            cells: {
              place: group === null ? row : t("place", { group, row }),
              column,
              before: before ?? t("absent"),
              after: after === before ? t("sameRounded", { value: after ?? "" }) : (after ?? t("absent")),
            },
          }))}
        />
      ))}
    </section>
  );
}

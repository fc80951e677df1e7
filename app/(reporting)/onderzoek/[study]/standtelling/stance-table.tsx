import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { classNames } from "@/app/_ui/class-names";
import counted from "../../../_view/counted-table.module.css";
import { keyOf } from "./shown-row";
import { useStanceColumns } from "./stance-columns";
import { StanceHeads } from "./stance-heads";
import { StanceRow } from "./stance-row";
import styles from "./stance-table.module.css";
import type { ThemeRows } from "./theme-rows";
import { placesShown } from "./without-stance";

/** Every row of a theme, by group; in each row the chart and the numbers are of the same line. */
export function StanceTable({ theme, rows, groups, unit, room, view }: ThemeRows) {
  const t = useTranslations("results.table");
  const columns = useStanceColumns(theme, unit);
  const places = placesShown(rows);
  return (
    <table className={classNames(counted.table, styles.stances)}>
      <caption className="visually-hidden">{t("caption", { theme: theme.name })}</caption>
      <thead>
        <tr>
          <th scope="col" className={counted.label}>
            {t("row")}
          </th>
          <th scope="col" className={counted.weighing}>
            <span className="visually-hidden">{t("weighing")}</span>
          </th>
          <th scope="col" className={styles.chart}>
            {view.chart === "stacked" ? t("stacked") : t("diverging")}
          </th>
          <StanceHeads columns={columns} places={places} />
        </tr>
      </thead>
      {groups.map((group) => (
        <Fragment key={group.code}>
          <tbody>
            <tr className={counted.group}>
              <th scope="colgroup" colSpan={3 + 2 * columns.length + places.length}>
                <span>{group.name}</span>
              </th>
            </tr>
          </tbody>
          {rows
            .filter((row) => row.group === group.code)
            .map((row) => (
              <StanceRow key={keyOf(row)} {...{ theme, row, group, unit, places, room, view }} />
            ))}
        </Fragment>
      ))}
    </table>
  );
}

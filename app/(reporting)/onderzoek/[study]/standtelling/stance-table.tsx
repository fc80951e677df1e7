import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { shapeByStance } from "@/app/_stance/stance-shape";
import type { DivergingRoom } from "@/app/_ui/chart/share-layout";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { CountedRow, StanceCounts, ThemeCounts } from "@/db/reads/results/stance-counts";
import { stances } from "@/lib/stance/stance";
import { StanceRow } from "./stance-row";
import styles from "./stance-table.module.css";
import type { StanceView } from "./stance-view";
import { withoutStance } from "./without-stance";

type StanceTableProps = {
  readonly theme: ThemeCounts;
  readonly rows: readonly CountedRow[];
  readonly groups: StanceCounts["groups"];
  readonly room: DivergingRoom;
  readonly view: StanceView;
};

/** Every row of a theme, by group; in each row the chart and the numbers are of the same line. */
export function StanceTable({ theme, rows, groups, room, view }: StanceTableProps) {
  const t = useTranslations("results.table");
  const places = withoutStance.filter(({ field, always }) => always || rows.some((row) => row[field] > 0));
  const width = 3 + 2 * stances.length + places.length;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t("caption", { theme: theme.name })}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            {t("row")}
          </th>
          <th scope="col" className={styles.weighing}>
            <span className="visually-hidden">{t("weighing")}</span>
          </th>
          <th scope="col" className={styles.chart}>
            {view.chart === "stacked" ? t("stacked") : t("diverging")}
          </th>
          {stances.map((stance) => (
            <th key={stance} scope="colgroup" colSpan={2} className={styles.stance}>
              <StanceMark shape={shapeByStance[stance]} /> {theme.wording[stance]}
            </th>
          ))}
          {places.map(({ place }) => (
            <th key={place} scope="col" className={styles.place}>
              {t(`place.${place}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => {
        const ofGroup = rows.filter((row) => row.group === group.code);
        if (ofGroup.length === 0) return null;
        return (
          <Fragment key={group.code}>
            <tbody>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={width}>
                  <span>{group.name}</span>
                </th>
              </tr>
            </tbody>
            {ofGroup.map((row) => (
              <StanceRow key={row.role} {...{ theme, row, group, places, room, view }} />
            ))}
          </Fragment>
        );
      })}
    </table>
  );
}

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { classNames } from "@/app/_ui/class-names";
import counted from "../../../_view/counted-table.module.css";
import { keyOf, keysIn } from "./shown-row";
import { SideBySideRow } from "./side-by-side-row";
import { useStanceColumns } from "./stance-columns";
import { StanceHeads } from "./stance-heads";
import styles from "./stance-table.module.css";
import type { ThemeRows } from "./theme-rows";
import { placesShown } from "./without-stance";

/** Every row of a theme with the groups as columns beside each other. */
export function SideBySideTable({ theme, rows, groups, unit, room, view }: ThemeRows) {
  const t = useTranslations("results.table");
  const columns = useStanceColumns(theme, unit);
  const places = placesShown(rows);
  return (
    <table className={classNames(counted.table, styles.stances, styles.sideBySide)}>
      <caption className="visually-hidden">{t("caption", { theme: theme.name })}</caption>
      <thead>
        <tr>
          <td colSpan={2} />
          {groups.map(({ code, name }) => (
            <th
              key={code}
              scope="colgroup"
              className={styles.groupHead}
              colSpan={1 + 2 * columns.length + places.length}
            >
              {name}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col" className={counted.label}>
            {t("rowOnly")}
          </th>
          <th scope="col" className={counted.weighing}>
            <span className="visually-hidden">{t("weighing")}</span>
          </th>
          {groups.map(({ code }) => (
            <Fragment key={code}>
              <th scope="col" className={styles.ofWhom}>
                {t("ofWhom")}
              </th>
              <StanceHeads columns={columns} places={places} />
            </Fragment>
          ))}
        </tr>
      </thead>
      {keysIn(rows).map((key) => {
        const [first, ...others] = groups.flatMap((group) =>
          rows
            .filter((row) => row.group === group.code && keyOf(row) === key)
            .map((row) => ({ theme, row, group, unit, room, view })),
        );
        return first === undefined ? null : (
          <SideBySideRow key={key} shown={[first, ...others]} places={places} />
        );
      })}
    </table>
  );
}

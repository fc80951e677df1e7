import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { CellLink } from "./cell-link";
import { cellOf, type ShownRow } from "./shown-row";
import { useStanceColumns } from "./stance-columns";
import styles from "./stance-table.module.css";
import { useRowNumbers, type Which } from "./use-row-numbers";

/** The cells of a line: of every stance the count, which opens who is behind it, and the share. */
export function StanceNumbers({ which, ...shown }: ShownRow & { readonly which: Which }) {
  const t = useTranslations("results.table");
  const columns = useStanceColumns(shown.theme, shown.unit);
  const { count, share, name } = useRowNumbers(shown, which);
  return columns.map((column) => (
    <Fragment key={column.place}>
      <td className={styles.count}>
        <CellLink
          cell={cellOf(shown, column.place)}
          view={shown.view}
          count={column.of(shown.row).unweighted}
          name={name(column)}
        >
          {count(column)}
        </CellLink>
      </td>
      <td className={styles.share}>{share(column) ?? <span title={t("noShare")}>{t("dash")}</span>}</td>
    </Fragment>
  ));
}

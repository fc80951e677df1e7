import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/app/_ui/class-names";
import { leastOpinionsForShares, maySharesBeShown } from "@/lib/stance/shares-shown";
import { CellLink } from "./cell-link";
import { RowLabel } from "./row-label";
import type { ShownRow } from "./shown-row";
import { StanceLine } from "./stance-line";
import styles from "./stance-table.module.css";
import type { WithoutStance } from "./without-stance";

/** A row in two lines, unweighted above weighted, with its bars and its numbers. */
export function StanceRow({ places, ...props }: ShownRow & { readonly places: readonly WithoutStance[] }) {
  const { theme, row, group, view } = props;
  const t = useTranslations("results.table");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const named = { theme: theme.name, row: `${group.name}, ${role(row.role)}` };
  const few = maySharesBeShown(row.opinions) ? null : (
    <td rowSpan={2} className={classNames(styles.chart, styles.few)}>
      {row.opinions === 0 ? t("none") : t("tooFew", { least: leastOpinionsForShares })}
    </td>
  );
  return (
    <tbody className={styles.row}>
      <tr>
        <RowLabel {...props} name={t("behindAll", { ...named, opinions: row.opinions })} />
        <StanceLine {...props} which="unweighted" few={few} />
        {places.map(({ place, field }) => (
          <td key={place} rowSpan={2} className={styles.place}>
            <CellLink
              cell={{ theme: theme.code, group: group.code, role: row.role, place }}
              view={view}
              count={row[field]}
              name={t("behindPlace", { ...named, place: t(`place.${place}`), count: row[field] })}
            >
              {format.number(row[field])}
            </CellLink>
          </td>
        ))}
      </tr>
      <tr>
        <StanceLine {...props} which="weighted" few={null} />
      </tr>
    </tbody>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { CellLink } from "./cell-link";
import { cellOf, type ShownRow } from "./shown-row";
import styles from "./stance-table.module.css";
import { linesOf } from "./use-row-numbers";
import { useRowWords } from "./use-row-words";
import type { WithoutStance } from "./without-stance";

/** The counts of a row at the places without a stance, over all its lines. */
export function WithoutStanceCells({
  places,
  ...shown
}: ShownRow & { readonly places: readonly WithoutStance[] }) {
  const t = useTranslations("results.table");
  const words = useRowWords();
  const format = useFormatter();
  const { theme, row, group, view } = shown;
  return places.map(({ place, field }) => (
    <td key={place} rowSpan={linesOf(shown).length} className={styles.place}>
      <CellLink
        cell={cellOf(shown, place)}
        view={view}
        count={row[field]}
        name={t("behindPlace", {
          theme: theme.name,
          row: `${group.name}, ${words(row)}`,
          place: t(`place.${place}`),
          count: row[field],
        })}
      >
        {format.number(row[field])}
      </CellLink>
    </td>
  ));
}

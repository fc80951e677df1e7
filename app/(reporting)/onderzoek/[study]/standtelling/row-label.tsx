import { classNames } from "@/app/_ui/class-names";
import { isWithin } from "./is-within";
import { IndicativeBadge, RowFacts } from "./row-facts";
import type { ShownRow } from "./shown-row";
import styles from "./stance-table.module.css";
import { linesOf } from "./use-row-numbers";
import { useRowWords } from "./use-row-words";

/** Which row it is, of how many, and how far its response lets it be trusted. */
export function RowLabel(shown: ShownRow) {
  const words = useRowWords();
  return (
    <th
      scope="rowgroup"
      rowSpan={linesOf(shown).length}
      className={classNames(styles.label, isWithin(shown.row) && styles.within)}
    >
      <span className={styles.name}>
        <span className={styles.role}>{words(shown.row)}</span>
        <IndicativeBadge row={shown.row} />
      </span>
      <RowFacts {...shown} />
    </th>
  );
}

import { classNames } from "@/app/_ui/class-names";
import { IndicativeBadge } from "@/app/(reporting)/_view/indicative-badge";
import counted from "../../../_view/counted-table.module.css";
import { isWithin } from "./is-within";
import { RowFacts } from "./row-facts";
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
      className={classNames(counted.label, isWithin(shown.row) && counted.within)}
    >
      <span className={styles.name}>
        <span className={counted.role}>{words(shown.row)}</span>
        <IndicativeBadge trust={shown.row.response.trust} />
      </span>
      <RowFacts {...shown} />
    </th>
  );
}

import { Fragment } from "react";
import { classNames } from "@/app/_ui/class-names";
import { IndicativeBadge } from "@/app/(reporting)/_view/indicative-badge";
import counted from "../../../_view/counted-table.module.css";
import { isWithin } from "./is-within";
import { RowFacts } from "./row-facts";
import type { ShownRow } from "./shown-row";
import { StanceNumbers } from "./stance-numbers";
import styles from "./stance-table.module.css";
import { linesOf, useRowNumbers } from "./use-row-numbers";
import { useRowWords } from "./use-row-words";
import type { WithoutStance } from "./without-stance";
import { WithoutStanceCells } from "./without-stance-cells";

type SideBySideRowProps = {
  /** The same row of each group that has it. */
  readonly shown: readonly [ShownRow, ...ShownRow[]];
  readonly places: readonly WithoutStance[];
};

/** One row of every group beside each other, unweighted above weighted. */
export function SideBySideRow({ shown, places }: SideBySideRowProps) {
  const [first] = shown;
  const words = useRowWords();
  const lines = linesOf(first);
  return (
    <tbody className={counted.row}>
      {lines.map((which, at) => (
        <tr key={which}>
          {at === 0 ? (
            <th
              scope="rowgroup"
              rowSpan={lines.length}
              className={classNames(counted.label, isWithin(first.row) && counted.within)}
            >
              <span className={counted.role}>{words(first.row)}</span>
            </th>
          ) : null}
          <LineName {...first} which={which} />
          {shown.map((each) => (
            <Fragment key={each.group.code}>
              {at === 0 ? (
                <td rowSpan={lines.length} className={styles.ofWhom}>
                  <RowFacts {...each} />
                  <IndicativeBadge trust={each.row.response.trust} />
                </td>
              ) : null}
              <StanceNumbers {...each} which={which} />
              {at === 0 ? <WithoutStanceCells {...each} places={places} /> : null}
            </Fragment>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function LineName({ which, ...shown }: ShownRow & { readonly which: Parameters<typeof useRowNumbers>[1] }) {
  return (
    <th scope="row" className={counted.weighing}>
      {useRowNumbers(shown, which).line}
    </th>
  );
}

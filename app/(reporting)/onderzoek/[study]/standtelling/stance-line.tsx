import type { ReactNode } from "react";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import counted from "../../../_view/counted-table.module.css";
import type { ShownRow } from "./shown-row";
import { StanceBar } from "./stance-bar";
import { StanceNumbers } from "./stance-numbers";
import styles from "./stance-table.module.css";
import { useRowNumbers, type Which } from "./use-row-numbers";

type StanceLineProps = ShownRow & {
  readonly which: Which;
  /** Stands in place of the bars where there are too few for shares. */
  readonly few: ReactNode;
};

/** One line of a row: a bar, and of every stance the count and the share. */
export function StanceLine({ which, few, ...shown }: StanceLineProps) {
  const { line } = useRowNumbers(shown, which);
  return (
    <>
      <th scope="row" className={counted.weighing}>
        {line}
      </th>
      {few ??
        (maySharesBeShown(shown.row.counted) ? (
          <td className={styles.chart}>
            <StanceBar {...shown} which={which} />
          </td>
        ) : null)}
      <StanceNumbers {...shown} which={which} />
    </>
  );
}

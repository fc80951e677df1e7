import { classNames } from "@/app/_ui/class-names";
import counted from "../../../_view/counted-table.module.css";
import { RowLabel } from "./row-label";
import type { ShownRow } from "./shown-row";
import { StanceLine } from "./stance-line";
import styles from "./stance-table.module.css";
import { linesOf } from "./use-row-numbers";
import { useTooFew } from "./use-too-few";
import type { WithoutStance } from "./without-stance";
import { WithoutStanceCells } from "./without-stance-cells";

/** A row with its bars and its numbers: unweighted above weighted, or one line of what is not weighed. */
export function StanceRow({ places, ...shown }: ShownRow & { readonly places: readonly WithoutStance[] }) {
  const lines = linesOf(shown);
  const tooFew = useTooFew()(shown);
  const few =
    tooFew === null ? null : (
      <td rowSpan={lines.length} className={classNames(styles.chart, styles.few)}>
        {tooFew}
      </td>
    );
  return (
    <tbody className={counted.row}>
      {lines.map((which, at) => (
        <tr key={which}>
          {at === 0 ? <RowLabel {...shown} /> : null}
          <StanceLine {...shown} which={which} few={at === 0 ? few : null} />
          {at === 0 ? <WithoutStanceCells {...shown} places={places} /> : null}
        </tr>
      ))}
    </tbody>
  );
}

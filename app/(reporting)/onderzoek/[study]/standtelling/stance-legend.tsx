import { SegmentSwatch } from "@/app/_ui/chart/segment-fill";
import type { StanceColumn } from "./stance-columns";
import styles from "./stance-counts.module.css";

/** What each fill means, in the theme's own wording. */
export function StanceLegend({ columns }: { readonly columns: readonly StanceColumn[] }) {
  return (
    <ul className={styles.legend}>
      {columns.map(({ place, shape, name }) => (
        <li key={place}>
          <SegmentSwatch shape={shape} />
          {name}
        </li>
      ))}
    </ul>
  );
}

import { shapeByStance } from "@/app/_stance/stance-shape";
import { ShareSwatch } from "@/app/_ui/chart/share-bar";
import { type ByStance, stances } from "@/lib/stance/stance";
import styles from "./stance-counts.module.css";

/** What each fill means, in the theme's own wording. */
export function StanceLegend({ wording }: { readonly wording: ByStance<string> }) {
  return (
    <ul className={styles.legend}>
      {stances.map((stance) => (
        <li key={stance}>
          <ShareSwatch shape={shapeByStance[stance]} />
          {wording[stance]}
        </li>
      ))}
    </ul>
  );
}

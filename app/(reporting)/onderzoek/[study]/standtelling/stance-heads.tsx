import { useTranslations } from "next-intl";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { StanceColumn } from "./stance-columns";
import styles from "./stance-table.module.css";
import type { WithoutStance } from "./without-stance";

type StanceHeadsProps = {
  readonly columns: readonly StanceColumn[];
  readonly places: readonly WithoutStance[];
};

/** The heads of a theme's numbers. */
export function StanceHeads({ columns, places }: StanceHeadsProps) {
  const t = useTranslations("results.table");
  return (
    <>
      {columns.map(({ place, shape, name }) => (
        <th key={place} scope="colgroup" colSpan={2} className={styles.stance}>
          <StanceMark shape={shape} /> {name}
        </th>
      ))}
      {places.map(({ place }) => (
        <th key={place} scope="col" className={styles.place}>
          {t(`place.${place}`)}
        </th>
      ))}
    </>
  );
}

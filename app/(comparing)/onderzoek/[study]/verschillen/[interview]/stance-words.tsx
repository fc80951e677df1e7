import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { ByStance, JudgedStance } from "@/lib/stance/stance";
import styles from "./settling.module.css";

type StanceWordsProps = { readonly stance: JudgedStance | null; readonly wording: ByStance<string> };

/** A stance in the theme's own words, with its mark. */
export function StanceWords({ stance, wording }: StanceWordsProps) {
  const t = useTranslations("settle.table");
  if (stance === null) return <span className={styles.quiet}>{t("noStance")}</span>;
  return (
    <span className={styles.stance}>
      <StanceMark shape={shapeByStance[stance]} />
      {stance === "niet-besproken" ? t("notDiscussed") : wording[stance]}
    </span>
  );
}

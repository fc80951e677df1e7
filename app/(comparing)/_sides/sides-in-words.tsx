import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { ByStance, JudgedStance } from "@/lib/stance/stance";
import styles from "./sides.module.css";

type SidesInWordsProps = {
  readonly sides: readonly (readonly (JudgedStance | null)[])[];
  readonly wording: ByStance<string> | undefined;
};

/** What the sides of a difference say against each other, without saying whose they are. */
export function SidesInWords({ sides, wording }: SidesInWordsProps) {
  const t = useTranslations("settle.table");
  const wordOf = (stance: JudgedStance | null) => {
    if (stance === null) return t("noStance");
    return stance === "niet-besproken" ? t("notDiscussed") : (wording?.[stance] ?? stance);
  };
  // Of three coders two may say the same: each saying stands once.
  const sayings = new Map(
    sides.map((stances) => [
      stances.length === 0 ? t("notMarked") : [...new Set(stances.map(wordOf))].join(", "),
      stances[0] ?? null,
    ]),
  );
  const onlyEdges = sayings.size === 1 && sides.length > 1 && sides.every(({ length }) => length > 0);
  return (
    <span className={styles.sides}>
      {[...sayings].map(([said, stance], at) => (
        <span key={said} className={styles.side}>
          {at === 0 ? null : <span className={styles.against}> {t("against")} </span>}
          {stance === null ? null : <StanceMark shape={shapeByStance[stance]} />}
          {said}
        </span>
      ))}
      {onlyEdges ? <span className={styles.against}>{t("otherEdges")}</span> : null}
    </span>
  );
}

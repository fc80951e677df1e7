import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { JudgedUnnamed } from "@/db/reads/agreement/agreement-shown";
import type { ByStance, JudgedStance } from "@/lib/stance/stance";
import styles from "./agreement.module.css";

type JudgedMarksProps = {
  readonly judged: JudgedUnnamed;
  /** What the stances mean for the theme. */
  readonly wording: ByStance<string> | undefined;
};

/** What was judged, a mark for each stance, heard and on hovering in words; one mark where all judged the same. */
export function JudgedMarks({ judged, wording }: JudgedMarksProps) {
  const t = useTranslations("agreement");
  const wordOf = (stance: JudgedStance) =>
    stance === "niet-besproken" ? t("notDiscussed") : (wording?.[stance] ?? stance);
  const [first, ...others] = judged;
  if (first === undefined) return t("notJudged");
  const isSame = others.length > 0 && others.every((stance) => stance === first);
  if (isSame)
    return (
      <span className={styles.marks} title={wordOf(first)}>
        <StanceMark shape={shapeByStance[first]} label={t("allJudged", { stance: wordOf(first) })} />
      </span>
    );
  return (
    <span className={others.length === 0 ? styles.marks : styles.differing}>
      {[...new Set(judged)].map((stance) => {
        const count = judged.filter((one) => one === stance).length;
        const said = t("judgedBySome", { count, stance: wordOf(stance) });
        return (
          <span key={stance} title={said}>
            <StanceMark shape={shapeByStance[stance]} label={said} />
          </span>
        );
      })}
    </span>
  );
}

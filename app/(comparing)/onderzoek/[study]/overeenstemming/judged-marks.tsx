import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { JudgedByName } from "@/db/reads/agreement/agreement-shown";
import type { ByStance, JudgedStance } from "@/lib/stance/stance";
import styles from "./agreement.module.css";

type JudgedMarksProps = {
  readonly judged: JudgedByName;
  /** What the stances mean for the theme. */
  readonly wording: ByStance<string> | undefined;
};

/** Who judged what, a mark for each coder, heard and on hovering in words; one mark where all judged the same. */
export function JudgedMarks({ judged, wording }: JudgedMarksProps) {
  const t = useTranslations("agreement");
  const wordOf = (stance: JudgedStance) =>
    stance === "niet-besproken" ? t("notDiscussed") : (wording?.[stance] ?? stance);
  const [first, ...others] = judged;
  if (first === undefined) return t("notJudged");
  const isSame = others.length > 0 && others.every(({ stance }) => stance === first.stance);
  if (isSame)
    return (
      <span className={styles.marks} title={wordOf(first.stance)}>
        <StanceMark
          shape={shapeByStance[first.stance]}
          label={t("allJudged", { stance: wordOf(first.stance) })}
        />
      </span>
    );
  return (
    <span className={others.length === 0 ? styles.marks : styles.differing}>
      {judged.map(({ coder, stance }) => {
        const said = t("judgedBy", { coder, stance: wordOf(stance) });
        return (
          <span key={coder} title={said}>
            <StanceMark shape={shapeByStance[stance]} label={said} />
          </span>
        );
      })}
    </span>
  );
}

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
  /** Names and stances beside the marks; else they are only heard and on hovering. */
  readonly inWords?: boolean;
};

/** Who judged what, a mark for each coder; one mark where all judged the same. */
export function JudgedMarks({ judged, wording, inWords = false }: JudgedMarksProps) {
  const t = useTranslations("agreement");
  const wordOf = (stance: JudgedStance) =>
    stance === "niet-besproken" ? t("notDiscussed") : (wording?.[stance] ?? stance);
  const [first, ...others] = judged;
  if (first === undefined) return t("notJudged");
  const isSame = others.length > 0 && others.every(({ stance }) => stance === first.stance);
  if (isSame && !inWords)
    return (
      <span className={styles.marks} title={wordOf(first.stance)}>
        <StanceMark
          shape={shapeByStance[first.stance]}
          label={t("allJudged", { stance: wordOf(first.stance) })}
        />
      </span>
    );
  return (
    <span className={isSame ? styles.marks : styles.differing}>
      {judged.map(({ coder, stance }) => {
        const said = t("judgedBy", { coder, stance: wordOf(stance) });
        return inWords ? (
          <span key={coder} className={styles.said}>
            <StanceMark shape={shapeByStance[stance]} /> {said}
          </span>
        ) : (
          <span key={coder} title={said}>
            <StanceMark shape={shapeByStance[stance]} label={said} />
          </span>
        );
      })}
    </span>
  );
}

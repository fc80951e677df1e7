import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { ScreenTheme, SharedOpinion } from "@/db/reads/coding/coding-screen";
import type { JudgementInSight } from "@/lib/coding/coding-operation";
import styles from "./theme-card.module.css";
import { wordingOf } from "./wording-of";

type JudgedElsewhereProps = {
  readonly theme: ScreenTheme;
  /** The viewer's own here, to see whether the interviews agree. */
  readonly judgement: JudgementInSight | null;
  readonly shared: readonly SharedOpinion[];
};

/** What was judged of the other interviews that tell this opinion, and whether it is another stance. */
export function JudgedElsewhere({ theme, judgement, shared }: JudgedElsewhereProps) {
  const t = useTranslations("coding.judging");
  const known = shared.flatMap(({ interview, judgements }) =>
    judgements.flatMap((each) => (each.theme === theme.id ? [{ interview, ...each }] : [])),
  );
  const differs = judgement !== null && known.some(({ mine, stance }) => mine && stance !== judgement.stance);
  return (
    <>
      {known.map(({ interview, coder, mine, stance }) => (
        <p key={`${interview} ${mine} ${coder}`} className={styles.note}>
          {t("shared.there", { interview, by: mine ? t("shared.you") : (coder ?? t("consensus")) })}{" "}
          <StanceMark shape={shapeByStance[stance]} /> {wordingOf(theme, stance) ?? t("notDiscussed")}
        </p>
      ))}
      {differs ? <p className={styles.note}>{t("shared.differs")}</p> : null}
    </>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Badge } from "@/app/_ui/feedback/badge";
import { Card } from "@/app/_ui/layout/card";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { BehindCell, BehindOpinion } from "@/db/reads/results/behind-cell";
import styles from "./behind.module.css";
import { InterviewBehind } from "./interview-behind";

type OpinionCardProps = {
  readonly opinion: BehindOpinion;
  readonly behind: BehindCell;
  readonly slug: string;
};

/** One opinion: who holds it, what stands for it and why, and on which judgements and quotes it rests. */
export function OpinionCard({ opinion, behind, slug }: OpinionCardProps) {
  const t = useTranslations("results.behind");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const figures = figuresIn(format);
  const [owner, ...sharers] = opinion.holders;
  const { standing } = opinion;
  return (
    <Card
      headingLevel={3}
      title={
        <>
          {owner?.code} <span className={styles.who}>{owner?.relation || role(opinion.role)}</span>
        </>
      }
      aside={t("caseAndWeight", { case: opinion.case, weight: figures.weight(opinion.weight) })}
    >
      {sharers.length === 0 ? null : (
        <p className={styles.shared}>
          {t("sharedBy", {
            who: format.list(
              sharers.map(({ code, relation }) => (relation === "" ? code : `${code} (${relation})`)),
            ),
          })}
        </p>
      )}
      <p className={styles.standing}>
        {standing.kind === "stands" ? (
          <>
            <StanceMark shape={shapeByStance[standing.stance]} />
            <strong>{behind.theme.wording[standing.stance]}</strong>
            <Badge>{t(`settledBy.${standing.by}`)}</Badge>
          </>
        ) : (
          <strong>{t(`none.${standing.kind}`)}</strong>
        )}
      </p>
      {opinion.interviews.map((interview) => (
        <InterviewBehind key={interview.interview} grounds={interview} behind={behind} slug={slug} />
      ))}
    </Card>
  );
}

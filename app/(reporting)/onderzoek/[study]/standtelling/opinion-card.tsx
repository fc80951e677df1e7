import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Badge } from "@/app/_ui/feedback/badge";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import type { BehindCell, BehindOpinion } from "@/db/reads/results/behind-cell";
import { OpinionHeld } from "../../../_view/opinion-held";
import { InterviewBehind } from "./interview-behind";

type OpinionCardProps = {
  readonly opinion: BehindOpinion;
  readonly behind: BehindCell;
  readonly slug: string;
};

/** One opinion: who holds it, what stands for it and why, and on which judgements and quotes it rests. */
export function OpinionCard({ opinion, behind, slug }: OpinionCardProps) {
  const t = useTranslations("results.behind");
  const { standing } = opinion;
  return (
    <OpinionHeld
      opinion={opinion}
      standing={
        standing.kind === "stands" ? (
          <>
            <StanceMark shape={shapeByStance[standing.stance]} />
            <strong>{behind.theme.wording[standing.stance]}</strong>
            <Badge>{t(`settledBy.${standing.by}`)}</Badge>
          </>
        ) : (
          <strong>{t(`none.${standing.kind}`)}</strong>
        )
      }
    >
      {opinion.interviews.map((interview) => (
        <InterviewBehind key={interview.interview} grounds={interview} behind={behind} slug={slug} />
      ))}
    </OpinionHeld>
  );
}

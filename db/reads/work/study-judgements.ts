import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { adjudication } from "@/db/schema/adjudication";
import { judgement } from "@/db/schema/judgement";
import type { StudyId } from "@/lib/study/ids";
import type { InterviewJudgement } from "@/lib/study/study-work";
import { standingDecisions } from "../adjudication/standing-decisions";

/**
 * All judgements of a study that stand, without a coder those of the consensus; "neither" where it was decided that no
 * coder's stands. Who may know which is the caller's to decide; not to leave the server as they are.
 */
export async function studyJudgements(
  tx: Transaction,
  study: StudyId,
): Promise<readonly InterviewJudgement[]> {
  const rejected = await tx
    .select({ interview: adjudication.interviewId, theme: adjudication.themeId })
    .from(adjudication)
    .where(and(standingDecisions(study, "judgement"), eq(adjudication.outcome, "neither")));
  const rows = await tx
    .select({
      interview: judgement.interviewId,
      theme: judgement.themeId,
      coder: judgement.coderId,
      stance: judgement.stance,
    })
    .from(judgement)
    .where(and(eq(judgement.studyId, study), isNull(judgement.removedAt)));
  return [...rejected.map((place) => ({ ...place, coder: null, stance: "neither" as const })), ...rows];
}

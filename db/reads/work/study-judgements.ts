import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { judgement } from "@/db/schema/judgement";
import type { StudyId } from "@/lib/study/ids";

/**
 * All judgements of a study that stand, without a coder those of the consensus. Who may know which is the caller's
 * to decide; not to leave the server as they are.
 */
export async function studyJudgements(tx: Transaction, study: StudyId) {
  return tx
    .select({
      interview: judgement.interviewId,
      theme: judgement.themeId,
      coder: judgement.coderId,
      stance: judgement.stance,
    })
    .from(judgement)
    .where(and(eq(judgement.studyId, study), isNull(judgement.removedAt)));
}

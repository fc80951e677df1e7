import "server-only";
import { and, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { adjudication } from "@/db/schema/adjudication";
import type { CodingId, StudyId } from "@/lib/study/ids";
import { standingDecisions } from "./standing-decisions";

/** Whether a decision that stands was between this coding and others: what came of it stands instead. */
export async function setAsideIn(
  tx: Transaction,
  study: StudyId,
): Promise<(coding: { readonly id: CodingId }) => boolean> {
  const decided = await tx
    .select({ between: adjudication.between })
    .from(adjudication)
    .where(and(standingDecisions(study, "passage"), ne(adjudication.outcome, "codebook-question")));
  const ids = new Set(decided.flatMap(({ between }) => between));
  return ({ id }) => ids.has(id);
}

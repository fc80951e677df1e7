import "server-only";
import { and, eq, max } from "drizzle-orm";
import { case_ } from "@/db/schema/case";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { ApproachOutcome } from "@/lib/study/approach";
import type { OpinionId, RespondentId, StudyId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { newId } from "../new-id";
import { write } from "../write";

export type RespondentFields = {
  readonly role: RespondentRole;
  readonly relation: string;
  readonly approach: ApproachOutcome;
  readonly reason: string | null;
  readonly refusedBy: string | null;
};

export type RespondentRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "code-taken"; readonly fields: readonly ["code"] };

/** Adds someone who was approached about a case, with an opinion of their own to hold. */
export async function addRespondent(
  viewer: Viewer,
  study: StudyId,
  given: RespondentFields & { readonly case: string; readonly code: string },
): Promise<Result<{ readonly code: string }, RespondentRefusal>> {
  if (!may(viewer, "case.edit", study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly code: string }, RespondentRefusal>(viewer, study, async (tx, log) => {
    const { case: ofCase, code, ...fields } = given;
    const [found] = await tx
      .select({ id: case_.id })
      .from(case_)
      .where(and(eq(case_.studyId, study), eq(case_.code, ofCase)));
    if (!found) return refuse({ kind: "not-found" });
    const [last] = await tx
      .select({ position: max(respondent.position) })
      .from(respondent)
      .where(eq(respondent.studyId, study));
    const ofRespondent = { studyId: study, caseId: found.id };
    const [added] = await tx
      .insert(respondent)
      .values({
        id: newId<RespondentId>(),
        ...ofRespondent,
        code,
        ...fields,
        position: (last?.position ?? -1) + 1,
      })
      .onConflictDoNothing()
      .returning({ id: respondent.id });
    if (!added) return refuse({ kind: "code-taken", fields: ["code"] });
    const opinionId = newId<OpinionId>();
    await tx.insert(opinion).values({ id: opinionId, ...ofRespondent, respondentId: added.id });
    await tx.insert(opinionHolder).values({ respondentId: added.id, ...ofRespondent, opinionId });
    log("respondent.added", { respondent: added.id, case: found.id });
    return accept({ code });
  });
}

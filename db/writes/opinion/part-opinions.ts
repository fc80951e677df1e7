import "server-only";
import { and, eq } from "drizzle-orm";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { OpinionId, RespondentId, StudyId } from "@/lib/study/ids";
import { newId } from "../new-id";
import { write } from "../write";
import { decidedThemes, lockHolders } from "./lock-holders";

export type PartingRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] }
  /** It is the respondent's own opinion; the others who hold it can be parted from it. */
  | { readonly kind: "opinion-is-own" }
  /** A decision was taken on the opinion as it is held now. */
  | { readonly kind: "opinion-decided"; readonly themes: string };

/**
 * Gives a respondent who shares another's opinion one of their own again, with their own role. The reason
 * stands with the respondent's new opinion. Refused while a decision stands on the shared opinion: it settled
 * a difference that parting would take away.
 */
export async function partOpinions(
  viewer: Viewer,
  input: { readonly study: StudyId; readonly respondent: RespondentId; readonly reason: string },
): Promise<Result<{ readonly opinion: OpinionId }, PartingRefusal>> {
  if (!may(viewer, "opinion.join", input.study)) return refuse({ kind: "not-allowed" });
  const reason = input.reason.trim();
  if (reason === "") return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<{ readonly opinion: OpinionId }, PartingRefusal>(viewer, input.study, async (tx, log) => {
    const [person] = await tx
      .select({ id: respondent.id, case: respondent.caseId })
      .from(respondent)
      .where(and(eq(respondent.studyId, input.study), eq(respondent.id, input.respondent)));
    if (person === undefined) return refuse({ kind: "not-found" });
    const holders = await lockHolders(tx, person.case);
    const held = holders.find((holder) => holder.respondent === person.id);
    if (held === undefined) return refuse({ kind: "not-found" });
    if (held.owner === person.id) return refuse({ kind: "opinion-is-own" });
    const themes = await decidedThemes(tx, [held.opinion]);
    if (themes.length > 0) return refuse({ kind: "opinion-decided", themes: themes.join(", ") });
    const own = {
      id: newId<OpinionId>(),
      studyId: input.study,
      caseId: person.case,
      respondentId: person.id,
    };
    await tx.insert(opinion).values(own);
    await tx
      .update(opinionHolder)
      .set({
        opinionId: own.id,
        joinedBy: membershipOf(viewer, input.study)?.member ?? null,
        reason,
        writtenAt: new Date(),
      })
      .where(and(eq(opinionHolder.respondentId, person.id), eq(opinionHolder.opinionId, held.opinion)));
    log("opinion.parted", { respondent: person.id, opinion: own.id, from: held.opinion });
    return accept({ opinion: own.id });
  });
}

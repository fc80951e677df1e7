import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { OpinionId, RespondentId, StudyId } from "@/lib/study/ids";
import { write } from "../write";
import { decidedThemes, lockHolders } from "./lock-holders";

export type JoiningRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] }
  | { readonly kind: "opinion-of-another-case" }
  /** The respondent holds another's opinion already: part it first. */
  | { readonly kind: "opinion-shared-already" }
  /** The other holds this respondent's opinion. */
  | { readonly kind: "opinion-shared-back" }
  /** A decision was taken on one of the two opinions as they are held now. */
  | { readonly kind: "opinion-decided"; readonly themes: string };

/**
 * Lets a respondent share another's opinion, so that the two count as one, with the other's role. Who shared
 * the respondent's own opinion comes along; where the other shares a third's, it is that one. An opinion with
 * a decision on it is refused, for the decision would be lost or stand for people it was not taken on.
 * Nobody's judgement is changed. Source: METHOD, "What the study does", point 6.
 */
export async function joinOpinions(
  viewer: Viewer,
  input: {
    readonly study: StudyId;
    readonly respondent: RespondentId;
    readonly sharesWith: RespondentId;
    readonly reason: string;
  },
): Promise<Result<{ readonly opinion: OpinionId }, JoiningRefusal>> {
  if (!may(viewer, "opinion.join", input.study)) return refuse({ kind: "not-allowed" });
  const reason = input.reason.trim();
  if (reason === "") return refuse({ kind: "reason-missing", fields: ["reason"] });
  return write<{ readonly opinion: OpinionId }, JoiningRefusal>(viewer, input.study, async (tx, log) => {
    const people = await tx
      .select({ id: respondent.id, case: respondent.caseId })
      .from(respondent)
      .where(
        and(
          eq(respondent.studyId, input.study),
          inArray(respondent.id, [input.respondent, input.sharesWith]),
        ),
      );
    const one = people.find(({ id }) => id === input.respondent);
    const other = people.find(({ id }) => id === input.sharesWith);
    if (one === undefined || other === undefined) return refuse({ kind: "not-found" });
    if (one.case !== other.case) return refuse({ kind: "opinion-of-another-case" });
    const holders = await lockHolders(tx, one.case);
    const own = holders.find((holder) => holder.respondent === one.id);
    const shared = holders.find((holder) => holder.respondent === other.id);
    if (own === undefined || shared === undefined) return refuse({ kind: "not-found" });
    if (own.owner !== one.id) return refuse({ kind: "opinion-shared-already" });
    if (own.opinion === shared.opinion) return refuse({ kind: "opinion-shared-back" });
    const themes = await decidedThemes(tx, [own.opinion, shared.opinion]);
    if (themes.length > 0) return refuse({ kind: "opinion-decided", themes: themes.join(", ") });
    const moved = await tx
      .update(opinionHolder)
      .set({
        opinionId: shared.opinion,
        joinedBy: membershipOf(viewer, input.study)?.member ?? null,
        reason,
        writtenAt: new Date(),
      })
      .where(eq(opinionHolder.opinionId, own.opinion))
      .returning({ respondent: opinionHolder.respondentId });
    await tx.delete(opinion).where(eq(opinion.id, own.opinion));
    log("opinion.joined", {
      respondent: one.id,
      opinion: shared.opinion,
      left: own.opinion,
      moved: moved.length,
    });
    return accept({ opinion: shared.opinion });
  });
}

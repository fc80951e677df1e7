import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { type Result, refuse } from "@/lib/result";
import type { OpinionId, RespondentId, StudyId } from "@/lib/study/ids";
import { write } from "../write";
import { type HoldersRefusal, joinHolders } from "./join-holders";

export type JoiningRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] }
  | { readonly kind: "opinion-of-another-case" }
  | HoldersRefusal;

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
    const joinedBy = membershipOf(viewer, input.study)?.member ?? null;
    return joinHolders(tx, log, { case: one.case, one: one.id, other: other.id, joinedBy, reason });
  });
}

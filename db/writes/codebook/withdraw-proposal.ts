import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { code } from "@/db/schema/code";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { CodeId, StudyId } from "@/lib/study/ids";
import { write } from "../write";

/**
 * Takes an own proposal back before anybody decided on it: nobody can code with it any more. What its maker coded with
 * it stays, as where it is turned down. Lost to whoever decided meanwhile.
 */
export async function withdrawProposal(
  viewer: Viewer,
  study: StudyId,
  given: { readonly code: CodeId },
): Promise<Result<null, { readonly kind: "not-allowed" | "not-found" }>> {
  const member = membershipOf(viewer, study)?.member;
  if (!may(viewer, "coding.make", study) || member === undefined) return refuse({ kind: "not-allowed" });
  return write(viewer, study, async (tx, log) => {
    const withdrawn = await tx
      .update(code)
      .set({ removedAt: sql`now()` })
      .where(
        and(
          eq(code.id, given.code),
          eq(code.studyId, study),
          eq(code.proposedBy, member),
          isNull(code.removedAt),
        ),
      )
      .returning({ id: code.id });
    if (withdrawn.length === 0) return refuse({ kind: "not-found" });
    log("code.proposal-withdrawn", { code: given.code });
    return accept(null);
  });
}

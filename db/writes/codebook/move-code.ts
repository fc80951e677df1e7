import "server-only";
import { and, asc, eq, isNull, or } from "drizzle-orm";
import { code } from "@/db/schema/code";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { CodeId, StudyId } from "@/lib/study/ids";
import { moveInOrder } from "@/lib/study/move-in-order";
import { write } from "../write";
import { lockCodebook } from "./start-codebook-version";

/**
 * Moves a sub-code one place up or down among those of its theme and kind (factors that help, that hinder,
 * and others are lists of their own); at the end of the list it stays where it is. What a colleague proposed is in no
 * list that the viewer sees: a code moves past it as if it were not there (SAFETY, rule 2).
 */
export async function moveCode(
  viewer: Viewer,
  study: StudyId,
  given: { readonly code: CodeId; readonly by: -1 | 1 },
): Promise<Result<null, { readonly kind: "not-allowed" } | { readonly kind: "not-found" }>> {
  if (!may(viewer, "codebook.edit", study)) return refuse({ kind: "not-allowed" });
  const member = membershipOf(viewer, study)?.member;
  const seen = or(isNull(code.proposedBy), member && eq(code.proposedBy, member));
  return write<null, { readonly kind: "not-found" }>(viewer, study, async (tx, log) => {
    await lockCodebook(tx, study);
    const [moved] = await tx
      .select({ theme: code.themeId, polarity: code.polarity })
      .from(code)
      .where(and(eq(code.studyId, study), eq(code.id, given.code)));
    if (moved === undefined) return refuse({ kind: "not-found" });
    const rows = await tx
      .select({ id: code.id, polarity: code.polarity })
      .from(code)
      .where(and(eq(code.studyId, study), eq(code.themeId, moved.theme), isNull(code.removedAt), seen))
      .orderBy(asc(code.position), asc(code.label));
    const ofItsKind = rows.filter(({ polarity }) => polarity === moved.polarity).map(({ id }) => id);
    const moving = moveInOrder(ofItsKind, given.code, given.by)?.values();
    if (moving === undefined) return refuse({ kind: "not-found" });
    for (const [position, row] of rows.entries()) {
      // Those of other kinds keep the places that they have between them.
      const id = row.polarity === moved.polarity ? (moving.next().value ?? row.id) : row.id;
      await tx.update(code).set({ position }).where(eq(code.id, id));
    }
    log("code.moved", { code: given.code, by: given.by });
    return accept(null);
  });
}

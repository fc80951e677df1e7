import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { member, memberRole } from "@/db/schema/member";
import { lockAssigning } from "@/db/writes/member/membership-lock";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { handOnOpenWork } from "./hand-on-open-work";

export type HandOnRefusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" };

/**
 * Hands what a coder has not finished on to another coder, who begins it anew; `hidden` is how many stay because
 * the viewer codes those interviews too.
 */
export async function handOnWorkOf(
  viewer: Viewer,
  asked: { readonly study: StudyId; readonly from: MemberId; readonly to: MemberId },
): Promise<Result<{ readonly hidden: number }, HandOnRefusal>> {
  if (!may(viewer, "assignment.make", asked.study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly hidden: number }, HandOnRefusal>(viewer, asked.study, async (tx, log) => {
    await lockAssigning(tx, asked.study);
    const [coder] = await tx
      .select({ id: member.id })
      .from(member)
      .innerJoin(memberRole, and(eq(memberRole.memberId, member.id), eq(memberRole.role, "coder")))
      .where(and(eq(member.studyId, asked.study), eq(member.id, asked.to), isNull(member.removedAt)));
    if (coder === undefined || asked.from === asked.to) return refuse({ kind: "not-found" });
    const { hidden } = await handOnOpenWork(tx, log, viewer, asked);
    log("assignment.open-work-handed-on", { from: asked.from, to: asked.to });
    return accept({ hidden });
  });
}

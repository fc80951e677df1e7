import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, memberRole } from "@/db/schema/member";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { withdrawLinks } from "../account/one-time-link";
import { handOnOpenWork } from "../assignment/hand-on-open-work";
import { write } from "../write";
import { hasOtherResearcher, isActingResearcher, type LastResearcher, lockMembers } from "./membership-lock";
import { setRoles } from "./set-roles";

type Refusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "not-a-coder"; readonly fields: readonly ["handOnTo"] }
  | LastResearcher;

/**
 * Removes a member: from the next request on they see nothing of the study. What they finished stays theirs;
 * what is open goes to the coder named, or to nobody. On interviews that the remover codes too it stays, for
 * someone else to hand on.
 */
export async function removeMember(
  viewer: Viewer,
  given: { readonly study: StudyId; readonly member: MemberId; readonly handOnTo: MemberId | null },
): Promise<Result<null, Refusal>> {
  if (!may(viewer, "member.manage", given.study)) return refuse({ kind: "not-allowed" });
  const { study, member: who, handOnTo } = given;
  return write<null, Refusal>(viewer, study, async (tx, log) => {
    await lockMembers(tx, study);
    const acts = await isActingResearcher(tx, study, who);
    if (acts && !(await hasOtherResearcher(tx, study, who))) return refuse({ kind: "last-researcher" });
    if (handOnTo !== null && (handOnTo === who || !(await isCoder(tx, study, handOnTo)))) {
      return refuse({ kind: "not-a-coder", fields: ["handOnTo"] });
    }
    const [removed] = await tx
      .update(member)
      .set({ removedAt: sql`now()` })
      .where(and(eq(member.studyId, study), eq(member.id, who), isNull(member.removedAt)))
      .returning({ id: member.id });
    if (!removed) return refuse({ kind: "not-found" });
    await setRoles(tx, study, who, []);
    await withdrawLinks(tx, eq(oneTimeLink.memberId, who));
    await handOnOpenWork(tx, log, viewer, { study, from: who, to: handOnTo });
    log("member.removed", { member: who, handedOnTo: handOnTo });
    return accept(null);
  });
}

async function isCoder(tx: Transaction, study: StudyId, who: MemberId): Promise<boolean> {
  const [found] = await tx
    .select({ id: member.id })
    .from(member)
    .innerJoin(memberRole, and(eq(memberRole.memberId, member.id), eq(memberRole.role, "coder")))
    .where(and(eq(member.studyId, study), eq(member.id, who), isNull(member.removedAt)));
  return found !== undefined;
}

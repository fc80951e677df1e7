import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { member } from "@/db/schema/member";
import { may } from "@/lib/access/may";
import type { MemberRole } from "@/lib/access/member-role";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { write } from "../write";
import { hasOtherResearcher, isActingResearcher, type LastResearcher, lockMembers } from "./membership-lock";
import { setRoles } from "./set-roles";

type Refusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" } | LastResearcher;

/** Gives a member other roles, from their next request on. The study keeps a researcher. */
export async function changeRoles(
  viewer: Viewer,
  given: { readonly study: StudyId; readonly member: MemberId; readonly roles: readonly MemberRole[] },
): Promise<Result<null, Refusal>> {
  if (!may(viewer, "member.manage", given.study)) return refuse({ kind: "not-allowed" });
  const { study, member: who, roles } = given;
  return write<null, Refusal>(viewer, study, async (tx, log) => {
    await lockMembers(tx, study);
    const [found] = await tx
      .select({ id: member.id })
      .from(member)
      .where(and(eq(member.studyId, study), eq(member.id, who), isNull(member.removedAt)));
    if (!found) return refuse({ kind: "not-found" });
    const loses = !roles.includes("researcher") && (await isActingResearcher(tx, study, who));
    if (loses && !(await hasOtherResearcher(tx, study, who))) return refuse({ kind: "last-researcher" });
    await setRoles(tx, study, who, roles);
    log("member.roles-changed", { member: who, roles: roles.join(" ") });
    return accept(null);
  });
}

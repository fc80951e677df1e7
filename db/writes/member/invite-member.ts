import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/member";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { may } from "@/lib/access/may";
import type { MemberRole } from "@/lib/access/member-role";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { freeSlug, slugOf } from "@/lib/study/slug";
import { issueLink, withdrawLinks } from "../account/one-time-link";
import { newId } from "../new-id";
import { write } from "../write";
import { lockMembers } from "./membership-lock";
import { setRoles } from "./set-roles";

export type Invited =
  | { readonly kind: "new"; readonly name: string }
  /** A name that an import brought, or someone who was a member before. */
  | { readonly kind: "member"; readonly member: MemberId };

type Refusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "already-member" };

/**
 * Makes a link with which someone becomes a member: once, within two weeks. An earlier link for the same
 * member no longer works. The roles count from the moment that it is accepted.
 */
export async function inviteMember(
  viewer: Viewer,
  given: { readonly study: StudyId; readonly who: Invited; readonly roles: readonly MemberRole[] },
): Promise<Result<{ readonly member: MemberId; readonly token: string }, Refusal>> {
  if (!may(viewer, "member.manage", given.study)) return refuse({ kind: "not-allowed" });
  const { study, who, roles } = given;
  return write<{ member: MemberId; token: string }, Refusal>(viewer, study, async (tx, log) => {
    await lockMembers(tx, study);
    const invited = await (who.kind === "new" ? addName(tx, study, who.name) : absent(tx, study, who.member));
    if (!invited.ok) return invited;
    await setRoles(tx, study, invited.value, roles);
    await withdrawLinks(tx, eq(oneTimeLink.memberId, invited.value));
    const madeBy = viewer.kind === "person" ? viewer.user : null;
    const token = await issueLink(tx, {
      kind: "invitation",
      studyId: study,
      memberId: invited.value,
      madeBy,
    });
    log("member.invited", { member: invited.value, roles: roles.join(" "), new: who.kind === "new" });
    return accept({ member: invited.value, token });
  });
}

async function addName(tx: Transaction, studyId: StudyId, name: string): Promise<Result<MemberId, never>> {
  const taken = await tx.select({ code: member.code }).from(member).where(eq(member.studyId, studyId));
  const code = freeSlug(slugOf(name), new Set(taken.map((row) => row.code)));
  const id = newId<MemberId>();
  // The same moment as its first invitation: a withdrawal then knows that the name came with it.
  await tx.insert(member).values({ id, studyId, code, name: name.trim(), writtenAt: sql`now()` });
  return accept(id);
}

/** A member who can't sign in to the study now: without an account, or removed. */
async function absent(tx: Transaction, study: StudyId, who: MemberId): Promise<Result<MemberId, Refusal>> {
  const [found] = await tx
    .select({ id: member.id, userId: member.userId, removedAt: member.removedAt })
    .from(member)
    .where(and(eq(member.studyId, study), eq(member.id, who)));
  if (!found) return refuse({ kind: "not-found" });
  if (found.userId !== null && found.removedAt === null) return refuse({ kind: "already-member" });
  return accept(found.id);
}

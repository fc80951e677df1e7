import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { member } from "@/db/schema/member";
import { oneTimeLink } from "@/db/schema/one-time-link";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { withdrawLinks } from "../account/one-time-link";
import { write } from "../write";
import { dropName } from "./drop-name";
import { lockMembers } from "./membership-lock";

type Refusal = { readonly kind: "not-allowed" } | { readonly kind: "not-found" };

/** Makes an invitation's link worthless. A name that came with it, and has no work, goes too. */
export async function withdrawInvitation(
  viewer: Viewer,
  given: { readonly study: StudyId; readonly member: MemberId },
): Promise<Result<null, Refusal>> {
  if (!may(viewer, "member.manage", given.study)) return refuse({ kind: "not-allowed" });
  return write<null, Refusal>(viewer, given.study, async (tx, log) => {
    await lockMembers(tx, given.study);
    const ofMember = and(eq(oneTimeLink.studyId, given.study), eq(oneTimeLink.memberId, given.member));
    if ((await withdrawLinks(tx, ofMember)) === 0) return refuse({ kind: "not-found" });
    const cameWithInvitation = sql`exists (select from ${oneTimeLink}
      where ${oneTimeLink.memberId} = ${member}."id" and ${oneTimeLink.writtenAt} = ${member}."written_at")`;
    const gone = await dropName(tx, given.member, cameWithInvitation);
    log("invitation.withdrawn", { member: given.member, name: gone ? "gone" : "stays" });
    return accept(null);
  });
}

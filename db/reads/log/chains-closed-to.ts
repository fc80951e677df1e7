import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignmentTheme } from "@/db/schema/assignment";
import type { Membership, Viewer } from "@/lib/access/viewer";
import { visibleWorkOf } from "../work/visible-work-of";

/**
 * The studies whose log an administrator who also codes there may not see yet, nor how long it is: its lines,
 * their moments and their number tell of colleagues' work (SAFETY, rule 2). A study opens once all that was
 * assigned in it is finished and, for its coders, released.
 */
export async function chainsClosedTo(tx: Transaction, viewer: Viewer): Promise<readonly string[]> {
  if (viewer.kind === "operator") return [];
  const closed: string[] = [];
  for (const membership of viewer.memberships) {
    if (await isClosed(tx, viewer, membership)) closed.push(membership.study);
  }
  return closed;
}

async function isClosed(
  tx: Transaction,
  viewer: Viewer,
  { study, member, roles }: Membership,
): Promise<boolean> {
  const asked = await tx
    .selectDistinct({
      interview: assignmentTheme.interviewId,
      theme: assignmentTheme.themeId,
      coder: assignmentTheme.coderId,
    })
    .from(assignmentTheme)
    .where(eq(assignmentTheme.studyId, study));
  if (!roles.includes("coder") && !asked.some(({ coder }) => coder === member)) return false;
  const { visible } = await visibleWorkOf(tx, viewer, study);
  return asked.some(({ interview, theme }) => ["own", "none"].includes(visible(interview, theme)));
}

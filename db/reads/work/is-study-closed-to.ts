import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignmentTheme } from "@/db/schema/assignment";
import type { Membership, Viewer } from "@/lib/access/viewer";
import { visibleWorkOf } from "./visible-work-of";

/**
 * Whether there is work in the study that this viewer may not know of yet, since they code there: what tells of all of
 * its work is closed to them. It opens once all that was assigned is finished and, for its coders, released.
 */
export async function isStudyClosedTo(
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

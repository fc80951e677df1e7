import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignmentState, assignmentTheme } from "@/db/schema/assignment";
import type { InterviewId, StudyId, ThemeId } from "@/lib/study/ids";

/**
 * Whether a coder of this interview and theme ever opened finished work again: what they did then may not be
 * independent of what others did.
 */
export async function reopenedWork(
  tx: Transaction,
  study: StudyId,
): Promise<(place: { readonly interview: InterviewId; readonly theme: ThemeId }) => boolean> {
  const rows = await tx
    .selectDistinct({ interview: assignmentTheme.interviewId, theme: assignmentTheme.themeId })
    .from(assignmentTheme)
    .innerJoin(assignmentState, eq(assignmentState.assignmentId, assignmentTheme.assignmentId))
    .where(and(eq(assignmentTheme.studyId, study), eq(assignmentState.kind, "reopened")));
  const reopened = new Set(rows.map(({ interview, theme }) => `${interview} ${theme}`));
  return ({ interview, theme }) => reopened.has(`${interview} ${theme}`);
}

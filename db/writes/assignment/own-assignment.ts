import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { theme } from "@/db/schema/theme";
import type { OwnWork } from "@/db/writes/coding/own-work";
import type { AssignmentId, ThemeId } from "@/lib/study/ids";

/** Whether the assignment asks this coder to code this interview. A colleague's is as good as not there. */
export async function isOwnAssignment(tx: Transaction, own: OwnWork, id: AssignmentId): Promise<boolean> {
  const rows = await tx
    .select({ id: assignment.id })
    .from(assignment)
    .where(
      and(
        eq(assignment.id, id),
        eq(assignment.studyId, own.study),
        eq(assignment.interviewId, own.interview),
        eq(assignment.coderId, own.coder),
      ),
    );
  return rows.length > 0;
}

/** The themes that the assignment asks for, in the order of the codebook. */
export async function themesOf(tx: Transaction, id: AssignmentId): Promise<readonly ThemeId[]> {
  const rows = await tx
    .select({ theme: assignmentTheme.themeId })
    .from(assignmentTheme)
    .innerJoin(theme, eq(theme.id, assignmentTheme.themeId))
    .where(eq(assignmentTheme.assignmentId, id))
    .orderBy(asc(theme.position));
  return rows.map((row) => row.theme);
}

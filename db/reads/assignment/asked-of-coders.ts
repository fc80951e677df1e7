import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { member, memberRole } from "@/db/schema/member";
import type { StudyId } from "@/lib/study/ids";

/** What each of the study's coders is asked, a row for each theme of each assignment, the oldest first. */
export async function askedOfCoders(tx: Transaction, study: StudyId) {
  return tx
    .select({
      interview: assignment.interviewId,
      coder: assignment.coderId,
      theme: assignmentTheme.themeId,
      round: assignment.roundId,
      blind: assignment.blind,
      madeAt: assignment.writtenAt,
    })
    .from(assignmentTheme)
    .innerJoin(assignment, eq(assignment.id, assignmentTheme.assignmentId))
    .innerJoin(member, and(eq(member.id, assignment.coderId), isNull(member.removedAt)))
    .innerJoin(memberRole, and(eq(memberRole.memberId, member.id), eq(memberRole.role, "coder")))
    .where(eq(assignmentTheme.studyId, study))
    .orderBy(asc(assignment.writtenAt), asc(assignment.id));
}

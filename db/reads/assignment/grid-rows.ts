import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview, interviewRelease, interviewRespondent } from "@/db/schema/interview";
import { member, memberRole } from "@/db/schema/member";
import { respondent } from "@/db/schema/respondent";
import { round } from "@/db/schema/round";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import { newestState, standingOf, wasReopened } from "./newest-state";

/** What was not withdrawn, and how it stands. */
export async function assignmentsOf(tx: Transaction, study: StudyId) {
  const rows = await tx
    .select({
      id: assignment.id,
      interview: assignment.interviewId,
      coder: assignment.coderId,
      blind: assignment.blind,
      deadline: assignment.deadline,
      roundId: assignment.roundId,
      round: round.name,
      state: newestState,
      reopened: wasReopened,
    })
    .from(assignment)
    .innerJoin(round, eq(round.id, assignment.roundId))
    .where(eq(assignment.studyId, study))
    .orderBy(asc(round.position), asc(assignment.writtenAt), asc(assignment.id));
  return rows.flatMap(({ state, ...row }) => {
    const standing = standingOf(state);
    return standing === null ? [] : [{ ...row, standing }];
  });
}

/** The themes that assignments ask for, in the order of the codebook. */
export async function themesAsked(tx: Transaction, study: StudyId) {
  return tx
    .select({ assignment: assignmentTheme.assignmentId, theme: assignmentTheme.themeId })
    .from(assignmentTheme)
    .innerJoin(theme, eq(theme.id, assignmentTheme.themeId))
    .where(eq(assignmentTheme.studyId, study))
    .orderBy(asc(theme.position));
}

/** Every interview of the study, with its respondents, the first first. */
export async function interviewsOf(tx: Transaction, study: StudyId) {
  const rows = await tx
    .select({
      id: interview.id,
      code: interview.code,
      case: case_.code,
      group: group.code,
      interviewer: interview.interviewer,
      hasTranscript: sql<boolean>`exists (
        select 1 from ${transcript} version where version.interview_id = ${interview}."id")`,
      relation: respondent.relation,
      role: respondent.role,
    })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .innerJoin(group, eq(group.id, case_.groupId))
    .leftJoin(interviewRespondent, eq(interviewRespondent.interviewId, interview.id))
    .leftJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
    .where(eq(interview.studyId, study))
    .orderBy(
      asc(group.position),
      asc(case_.position),
      asc(interview.position),
      asc(interview.code),
      asc(interviewRespondent.position),
    );
  const rowsOf = rowsBy(rows, (row) => row.id);
  return [...new Map(rows.map(({ relation: _, role: __, ...row }) => [row.id, row])).values()].map((row) => ({
    ...row,
    respondents: rowsOf(row.id).flatMap(({ relation, role }) =>
      relation === null || role === null ? [] : [{ relation, role }],
    ),
  }));
}

export async function releasedOf(tx: Transaction, study: StudyId): Promise<ReadonlySet<InterviewId>> {
  const rows = await tx
    .select({ id: interviewRelease.interviewId })
    .from(interviewRelease)
    .where(eq(interviewRelease.studyId, study));
  return new Set<InterviewId>(rows.map((row) => row.id));
}

/** Everyone who may code or has coded, by name. Removed: no coder of the study any more. */
export async function codersOf(tx: Transaction, study: StudyId) {
  const rows = await tx
    .select({
      member: member.id,
      code: member.code,
      name: member.name,
      removedAt: member.removedAt,
      role: memberRole.role,
    })
    .from(member)
    .leftJoin(memberRole, and(eq(memberRole.memberId, member.id), eq(memberRole.role, "coder")))
    .where(eq(member.studyId, study))
    .orderBy(asc(member.name), asc(member.id));
  return rows.map(({ removedAt, role, ...row }) => ({
    ...row,
    isCoder: role !== null,
    removed: removedAt !== null || role === null,
  }));
}

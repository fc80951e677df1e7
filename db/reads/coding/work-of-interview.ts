import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newestState, standingOf } from "@/db/reads/assignment/newest-state";
import { visibleWorkOf, type WorkInSight } from "@/db/reads/work/visible-work-of";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { round } from "@/db/schema/round";
import { theme } from "@/db/schema/theme";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { AssignmentInSight } from "@/lib/coding/coding-operation";
import type { AssignmentId, InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { codingRows, inSight, judgementRows } from "./coding-rows";
import type { WorkOfInterview } from "./coding-screen";
import { scoreRows } from "./score-rows";

/** What the viewer may know of the work on an interview (SAFETY, rule 2), with what decided it. */
export async function workOfInterview(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  interview: InterviewId,
): Promise<{ readonly work: WorkOfInterview; readonly sight: WorkInSight }> {
  const member = membershipOf(viewer, study)?.member ?? null;
  const sight = await visibleWorkOf(tx, viewer, study, [interview]);
  const known = (row: { readonly theme: ThemeId; readonly coderId: MemberId | null }) =>
    sight.mayKnow({ interviewId: interview, themeId: row.theme, coderId: row.coderId });
  const codings = (await codingRows(tx, interview)).filter(known);
  const judgements = (await judgementRows(tx, interview)).filter(known);
  const themes = await tx.select({ id: theme.id }).from(theme).where(eq(theme.studyId, study));
  // A statement goes with the interview as a whole: others' answers are known with all of its themes.
  const isOpen = themes.every(({ id }) => ["finished", "all"].includes(sight.visible(interview, id)));
  const scores = (await scoreRows(tx, interview)).filter(({ coderId }) => isOpen || coderId === member);
  const work: WorkOfInterview = {
    codings: codings.map((row) => inSight(row, member)),
    judgements: judgements.map((row) => inSight(row, member)),
    scores: scores.map((row) => inSight(row, member)),
    assignments: member === null ? [] : await ownAssignments(tx, interview, member),
  };
  return { work, sight };
}

async function ownAssignments(
  tx: Transaction,
  interview: InterviewId,
  coder: MemberId,
): Promise<readonly AssignmentInSight[]> {
  const rows = await tx
    .select({
      id: assignment.id,
      roundId: round.id,
      roundName: round.name,
      blind: assignment.blind,
      deadline: assignment.deadline,
      state: newestState,
      theme: assignmentTheme.themeId,
    })
    .from(assignment)
    .innerJoin(round, eq(round.id, assignment.roundId))
    .innerJoin(assignmentTheme, eq(assignmentTheme.assignmentId, assignment.id))
    .innerJoin(theme, eq(theme.id, assignmentTheme.themeId))
    .where(and(eq(assignment.interviewId, interview), eq(assignment.coderId, coder)))
    .orderBy(asc(assignment.writtenAt), asc(assignment.id), asc(theme.position));
  const byId = new Map<AssignmentId, AssignmentInSight & { readonly themes: ThemeId[] }>();
  for (const row of rows) {
    const standing = standingOf(row.state);
    if (standing === null) continue;
    const { id, blind, deadline } = row;
    const known = byId.get(id) ?? {
      id,
      round: { id: row.roundId, name: row.roundName },
      blind,
      deadline,
      standing,
      themes: [],
    };
    known.themes.push(row.theme);
    byId.set(id, known);
  }
  return [...byId.values()];
}

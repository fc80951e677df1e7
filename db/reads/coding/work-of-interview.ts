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
  // Asked together, as the whole screen is, the longest first: each waits for none of the others.
  const [codings, sight, judgements, scores, themes, assignments] = await Promise.all([
    codingRows(tx, interview, member),
    visibleWorkOf(tx, viewer, study, [interview]),
    judgementRows(tx, interview),
    scoreRows(tx, interview),
    tx.select({ id: theme.id }).from(theme).where(eq(theme.studyId, study)),
    member === null ? [] : ownAssignments(tx, interview, member),
  ]);
  const known = (row: { readonly theme: ThemeId; readonly coderId: MemberId | null }) =>
    sight.mayKnow({ interviewId: interview, themeId: row.theme, coderId: row.coderId });
  // A statement goes with the interview as a whole: others' answers are known with all of its themes.
  const isOpen = themes.every(({ id }) => ["finished", "all"].includes(sight.visible(interview, id)));
  const work: WorkOfInterview = {
    codings: codings
      .filter(({ coding, coderId }) => known({ theme: coding.theme, coderId }))
      .map(({ coding }) => coding),
    judgements: judgements.filter(known).map((row) => inSight(row, member)),
    scores: scores.filter(({ coderId }) => isOpen || coderId === member).map((row) => inSight(row, member)),
    assignments,
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

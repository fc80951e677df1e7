import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignment, assignmentState, assignmentTheme } from "@/db/schema/assignment";
import { interviewRelease } from "@/db/schema/interview";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { mayKnow, type VisibleWork, visibleWork, type WorkState } from "@/lib/access/visible-work";
import type { InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { rowsBy } from "../rows-by";

type Piece = {
  readonly interviewId: InterviewId;
  readonly themeId: ThemeId;
  readonly coderId: MemberId | null;
};

export type WorkInSight = {
  /** Whether this coding or judgement may reach the viewer. */
  readonly mayKnow: (piece: Piece) => boolean;
  readonly visible: (interview: InterviewId, theme: ThemeId) => VisibleWork;
  /** Whether this coder has finished this theme of this interview. */
  readonly isFinished: (piece: Piece) => boolean;
};

/**
 * What the viewer may know of the codings and judgements of a study, or of some of its interviews. Every
 * read of work passes through here (SAFETY, rule 2). Work without an assignment, which only the operator's
 * import could leave, counts as unfinished. Call it in the transaction that then reads the work.
 */
export async function visibleWorkOf(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  interviews?: readonly InterviewId[],
): Promise<WorkInSight> {
  return workInSight(viewer, study, await workStatesOf(tx, study, interviews));
}

/** How far the work on each interview and theme has come: the same for every viewer, and for no viewer to see. */
export type WorkStates = (interview: InterviewId, theme: ThemeId) => WorkState;

export async function workStatesOf(
  tx: Transaction,
  study: StudyId,
  interviews?: readonly InterviewId[],
): Promise<WorkStates> {
  const newest = sql<string | null>`(
    select s.kind from ${assignmentState} s where s.assignment_id = ${assignment.id} order by s.id desc limit 1)`;
  const chosen = interviews && inArray(assignmentTheme.interviewId, [...interviews]);
  const rows = await tx
    .select({
      interviewId: assignmentTheme.interviewId,
      themeId: assignmentTheme.themeId,
      coder: assignmentTheme.coderId,
      blind: assignment.blind,
      state: newest,
    })
    .from(assignmentTheme)
    .innerJoin(assignment, eq(assignment.id, assignmentTheme.assignmentId))
    .where(and(eq(assignmentTheme.studyId, study), chosen));
  const releases = await tx
    .select({ interviewId: interviewRelease.interviewId })
    .from(interviewRelease)
    .where(eq(interviewRelease.studyId, study));
  const released = new Set<InterviewId>(releases.map((row) => row.interviewId));

  const key = (interview: InterviewId, theme: ThemeId) => `${interview} ${theme}`;
  const onTheme = rowsBy(rows, (row) => key(row.interviewId, row.themeId));
  const blindOn = rowsBy(
    rows.filter(({ blind }) => blind),
    (row) => row.interviewId,
  );
  const stateOf = (interview: InterviewId, theme: ThemeId): WorkState => ({
    assignments: onTheme(key(interview, theme)).map(({ coder, blind, state }) => ({
      coder,
      blind,
      finished: state === "finished",
    })),
    blindCoders: blindOn(interview).map(({ coder }) => coder),
    released: released.has(interview),
  });
  // Asked for each of thousands of codings.
  const stateByKey = new Map<string, WorkState>();
  return (interview, theme) => {
    const known = stateByKey.get(key(interview, theme)) ?? stateOf(interview, theme);
    stateByKey.set(key(interview, theme), known);
    return known;
  };
}

/** What this viewer may know, where the work has come this far. */
export function workInSight(viewer: Viewer, study: StudyId, stateOf: WorkStates): WorkInSight {
  const membership = membershipOf(viewer, study);
  const isFinished = (piece: Piece) =>
    stateOf(piece.interviewId, piece.themeId).assignments.some(
      (assigned) => assigned.coder === piece.coderId && assigned.finished,
    );
  const visible = (interview: InterviewId, theme: ThemeId): VisibleWork => {
    if (viewer.kind === "operator") return "finished";
    if (membership === null) return "none";
    return visibleWork(membership, stateOf(interview, theme));
  };
  return {
    isFinished,
    visible,
    mayKnow: (piece) =>
      mayKnow(visible(piece.interviewId, piece.themeId), membership?.member ?? null, {
        coder: piece.coderId,
        finished: isFinished(piece),
      }),
  };
}

import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { read } from "@/db/reads/read";
import { rowsBy } from "@/db/reads/rows-by";
import { workInSight, workStatesOf } from "@/db/reads/work/visible-work-of";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview, interviewRelease, interviewRespondent } from "@/db/schema/interview";
import { member, memberRole } from "@/db/schema/member";
import { respondent } from "@/db/schema/respondent";
import { round } from "@/db/schema/round";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { laterThemes, type Pair } from "@/lib/assignment/later-themes";
import type { AssignmentStanding } from "@/lib/coding/coding-operation";
import type { AssignmentId, InterviewId, MemberId, RoundId, StudyId, ThemeId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { askedOfCoders } from "./asked-of-coders";
import { type FinishedWorkSeen, finishedWorkSeen } from "./finished-work-seen";
import { newestState, standingOf } from "./newest-state";

export type GridInterview = {
  readonly id: InterviewId;
  readonly code: string;
  readonly case: string;
  readonly group: string;
  readonly respondents: readonly { readonly relation: string; readonly role: RespondentRole }[];
  readonly interviewer: string | null;
  readonly hasTranscript: boolean;
  /** "ready": all coders have finished, and this viewer may release it. Null: not theirs to know or do. */
  readonly release: "ready" | "released" | null;
};

export type GridCoder = {
  readonly member: MemberId;
  readonly name: string;
  readonly isViewer: boolean;
  /** Removed members keep a column while they have work in the study. */
  readonly removed: boolean;
};

export type GridAssignment = {
  readonly id: AssignmentId;
  readonly interview: InterviewId;
  readonly coder: MemberId;
  /** Null: a colleague's on an interview that the viewer codes as well; how far it is stays unknown. */
  readonly standing: AssignmentStanding | null;
  readonly blind: boolean;
  readonly deadline: string | null;
  readonly round: string;
  /** In the codebook's order. */
  readonly themes: readonly ThemeId[];
};

/** A theme that came after interviews were given out, and how many of those lack it. */
export type LaterTheme = { readonly id: ThemeId; readonly name: string; readonly lacking: number };

export type AssignmentGrid = {
  readonly interviews: readonly GridInterview[];
  readonly coders: readonly GridCoder[];
  readonly assignments: readonly GridAssignment[];
  readonly rounds: readonly { readonly id: RoundId; readonly name: string }[];
  readonly themes: readonly { readonly id: ThemeId; readonly name: string }[];
  readonly mayAssign: boolean;
  /** For who assigns; empty for others. */
  readonly laterThemes: readonly LaterTheme[];
  /** What coders could see of others' finished work, where the viewer may know that it is finished. */
  readonly seen: readonly FinishedWorkSeen[];
};

/**
 * Who codes which interview, and how far they are: states, and nothing of the work itself. A coder gets their
 * own column; who assigns gets every column, apart from how far colleagues are on what they code themselves.
 */
export async function readAssignmentGrid(viewer: Viewer, study: StudyId): Promise<AssignmentGrid | null> {
  if (!may(viewer, "assignment.see", study)) return null;
  const own = membershipOf(viewer, study)?.member ?? null;
  const mayAssign = may(viewer, "assignment.make", study);
  return read(async (tx) => {
    const states = await workStatesOf(tx, study);
    const sight = workInSight(viewer, study, states);
    const standing = await tx
      .select({ id: theme.id, name: theme.name, addedAt: theme.writtenAt })
      .from(theme)
      .where(and(eq(theme.studyId, study), isNull(theme.removedAt)))
      .orderBy(asc(theme.position));
    const themes = standing.map(({ id, name }) => ({ id, name }));
    const held = (await assignmentsOf(tx, study)).filter((row) => mayAssign || row.coder === own);
    const heldOn = rowsBy(held, (row) => row.interview);
    const codes = (id: InterviewId) => heldOn(id).some((row) => row.coder === own);
    const seesAll = (id: InterviewId) =>
      themes.every((each) => ["finished", "all"].includes(sight.visible(id, each.id)));
    const knowsStanding = (id: InterviewId) => !codes(id) || seesAll(id);
    const mayRelease = may(viewer, "work.release", study);
    const released = await releasedOf(tx, study);
    const interviews = await interviewsOf(tx, study);
    const releaseOf = (id: InterviewId): GridInterview["release"] => {
      if (!mayAssign || codes(id)) return null;
      if (released.has(id)) return "released";
      const all = heldOn(id);
      return mayRelease && all.length > 0 && all.every(({ standing }) => standing === "finished")
        ? "ready"
        : null;
    };
    const coders = await codersOf(tx, study, own, mayAssign, new Set(held.map((row) => row.coder)));
    const asked = (await askedOfCoders(tx, study)).map((row) => ({ ...row, themes: [row.theme] }));
    const later = mayAssign ? laterThemes(asked, standing) : new Map<ThemeId, readonly Pair[]>();
    const themesOf = rowsBy(await themesAsked(tx, study), (row) => row.assignment);
    return {
      interviews: interviews
        .filter(({ id }) => mayAssign || codes(id))
        .map((each) => ({ ...each, release: releaseOf(each.id) })),
      coders,
      assignments: held.map((row) => ({
        ...row,
        themes: themesOf(row.id).map((asks) => asks.theme),
        standing: row.coder === own || knowsStanding(row.interview) ? row.standing : null,
      })),
      rounds: await tx
        .select({ id: round.id, name: round.name })
        .from(round)
        .where(eq(round.studyId, study))
        .orderBy(asc(round.position)),
      themes,
      mayAssign,
      laterThemes: themes.flatMap((each) => {
        const lacking = later.get(each.id)?.length ?? 0;
        return lacking === 0 ? [] : [{ ...each, lacking }];
      }),
      seen: !mayAssign
        ? []
        : await finishedWorkSeen(tx, states, {
            study,
            interviews: interviews.map(({ id }) => id).filter(knowsStanding),
            coders: coders.filter(({ removed }) => !removed).map(({ member: coder }) => coder),
            themes: themes.map(({ id }) => id),
          }),
    };
  });
}

async function assignmentsOf(tx: Transaction, study: StudyId) {
  const rows = await tx
    .select({
      id: assignment.id,
      interview: assignment.interviewId,
      coder: assignment.coderId,
      blind: assignment.blind,
      deadline: assignment.deadline,
      round: round.name,
      state: newestState,
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

async function themesAsked(tx: Transaction, study: StudyId) {
  return tx
    .select({ assignment: assignmentTheme.assignmentId, theme: assignmentTheme.themeId })
    .from(assignmentTheme)
    .innerJoin(theme, eq(theme.id, assignmentTheme.themeId))
    .where(eq(assignmentTheme.studyId, study))
    .orderBy(asc(theme.position));
}

async function interviewsOf(tx: Transaction, study: StudyId) {
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
    .orderBy(asc(group.position), asc(case_.position), asc(interview.position), asc(interview.code));
  const rowsOf = rowsBy(rows, (row) => row.id);
  return [...new Map(rows.map(({ relation: _, role: __, ...row }) => [row.id, row])).values()].map((row) => ({
    ...row,
    respondents: rowsOf(row.id).flatMap(({ relation, role }) =>
      relation === null || role === null ? [] : [{ relation, role }],
    ),
  }));
}

async function releasedOf(tx: Transaction, study: StudyId): Promise<ReadonlySet<InterviewId>> {
  const rows = await tx
    .select({ id: interviewRelease.interviewId })
    .from(interviewRelease)
    .where(eq(interviewRelease.studyId, study));
  return new Set<InterviewId>(rows.map((row) => row.id));
}

async function codersOf(
  tx: Transaction,
  study: StudyId,
  own: MemberId | null,
  everyone: boolean,
  withWork: ReadonlySet<MemberId>,
): Promise<readonly GridCoder[]> {
  const rows = await tx
    .select({ member: member.id, name: member.name, removedAt: member.removedAt, role: memberRole.role })
    .from(member)
    .leftJoin(memberRole, and(eq(memberRole.memberId, member.id), eq(memberRole.role, "coder")))
    .where(eq(member.studyId, study))
    .orderBy(asc(member.name), asc(member.id));
  return rows
    .filter((row) => (everyone ? row.role !== null || withWork.has(row.member) : row.member === own))
    .map((row) => ({
      member: row.member,
      name: row.name,
      isViewer: row.member === own,
      removed: row.removedAt !== null || row.role === null,
    }));
}

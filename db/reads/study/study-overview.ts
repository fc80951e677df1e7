import "server-only";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  type AssignmentStateKind,
  assignment,
  assignmentState,
  assignmentTheme,
} from "@/db/schema/assignment";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { interview } from "@/db/schema/interview";
import { member, memberRole } from "@/db/schema/member";
import { respondent } from "@/db/schema/respondent";
import { summary } from "@/db/schema/summary";
import { theme } from "@/db/schema/theme";
import { may } from "@/lib/access/may";
import type { Membership, Viewer } from "@/lib/access/viewer";
import { standingByInterview } from "@/lib/judgement/standing-by-interview";
import type { StudyId, ThemeId } from "@/lib/study/ids";
import type { RespondentRole } from "@/lib/study/respondent-role";
import { read } from "../read";
import { studyJudgements } from "../work/study-judgements";
import { visibleWorkOf } from "../work/visible-work-of";
import { inStudyOrder } from "./in-study-order";
import { respondentsByInterview } from "./respondents-by-interview";

export type OwnState = AssignmentStateKind | "open";

export type InterviewProgress = {
  readonly code: string;
  readonly case: string;
  readonly group: string;
  readonly respondents: readonly { readonly relation: string; readonly role: RespondentRole }[];
  readonly hasSummary: boolean;
  /** The viewer's own assignment, if there is one. */
  readonly own: OwnState | null;
  readonly deadline: string | null;
  /** How many coders there are and have finished; null for a viewer who may not know how far others are. */
  readonly coders: { readonly assigned: number; readonly finished: number } | null;
  /** Themes with a standing stance, and those in discussion, of all themes, as the viewer may know them. */
  readonly judged: number;
  readonly inDiscussion: number;
};

export type StudyOverview = {
  readonly cases: number;
  readonly respondents: number;
  readonly themes: number;
  /** Members who may be asked to code. */
  readonly coders: number;
  readonly interviews: readonly InterviewProgress[];
};

/** How far the work is, per interview, by what this viewer may know of it. */
export async function readStudyOverview(viewer: Viewer, membership: Membership): Promise<StudyOverview> {
  const { study, member } = membership;
  return read(async (tx) => {
    const work = await visibleWorkOf(tx, viewer, study);
    const themes = await tx
      .select({ id: theme.id })
      .from(theme)
      .where(and(eq(theme.studyId, study), isNull(theme.removedAt)));
    const interviews = await readInterviews(tx, membership);
    const assignments = await readAssignments(tx, membership);
    const judgements = await studyJudgements(tx, study);
    const standing = standingByInterview(
      judgements.filter(({ interview: interviewId, theme: themeId, coder: coderId }) =>
        work.mayKnow({ interviewId, themeId, coderId }),
      ),
      { kind: "everyone" },
    );
    const mayKnowProgress = may(viewer, "finished-work.see", study);
    const [cases] = await tx.select({ number: count() }).from(case_).where(eq(case_.studyId, study));
    const [people] = await tx
      .select({ number: count() })
      .from(respondent)
      .where(eq(respondent.studyId, study));
    return {
      cases: cases?.number ?? 0,
      respondents: people?.number ?? 0,
      themes: themes.length,
      coders: await countCoders(tx, study),
      interviews: interviews.map(({ id, ...shown }) => {
        const assigned = assignments.filter((row) => row.interviewId === id);
        const own = assigned.filter((row) => row.coderId === member);
        // A coder of the interview is told how far the others are where they see all of their work.
        const seesAll = themes.every((each) => ["finished", "all"].includes(work.visible(id, each.id)));
        const kinds = themes.map((each) => standing(id, each.id as ThemeId).kind);
        return {
          ...shown,
          own: furthestOpen(own.map((row) => row.state ?? "open")),
          deadline: own.find((row) => row.state !== "finished")?.deadline ?? null,
          coders:
            mayKnowProgress && (own.length === 0 || seesAll)
              ? {
                  assigned: new Set(assigned.map((row) => row.coderId)).size,
                  finished: new Set(
                    assigned.filter((row) => row.state === "finished").map((row) => row.coderId),
                  ).size,
                }
              : null,
          judged: kinds.filter((kind) => kind === "stands" || kind === "not-discussed").length,
          inDiscussion: kinds.filter((kind) => kind === "in-discussion").length,
        };
      }),
    };
  });
}

/** Of several assignments on one interview the one that still asks for work; finished only when all are. */
function furthestOpen(states: readonly OwnState[]): OwnState | null {
  const order: readonly OwnState[] = ["reopened", "started", "open", "finished"];
  return order.find((state) => states.includes(state)) ?? null;
}

async function readInterviews(tx: Transaction, { study }: Membership) {
  const rows = await tx
    .select({
      id: interview.id,
      code: interview.code,
      case: case_.code,
      group: group.code,
      hasSummary: sql<boolean>`exists (select 1 from ${summary} s where s.case_id = ${case_.id})`,
    })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .innerJoin(group, eq(group.id, case_.groupId))
    .where(eq(interview.studyId, study))
    .orderBy(...inStudyOrder);
  const respondentsOf = await respondentsByInterview(tx, study);
  return rows.map((row) => ({
    ...row,
    respondents: respondentsOf(row.id).map(({ relation, role }) => ({ relation, role })),
  }));
}

async function countCoders(tx: Transaction, study: StudyId): Promise<number> {
  const [coders] = await tx
    .select({ number: count() })
    .from(memberRole)
    .innerJoin(member, eq(member.id, memberRole.memberId))
    .where(and(eq(member.studyId, study), eq(memberRole.role, "coder"), isNull(member.removedAt)));
  return coders?.number ?? 0;
}

async function readAssignments(tx: Transaction, { study }: Membership) {
  const newest = sql<AssignmentStateKind | null>`(
    select s.kind from ${assignmentState} s where s.assignment_id = ${assignment.id} order by s.id desc limit 1)`;
  return tx
    .selectDistinct({
      id: assignment.id,
      interviewId: assignment.interviewId,
      coderId: assignment.coderId,
      blind: assignment.blind,
      deadline: assignment.deadline,
      state: newest,
    })
    .from(assignment)
    .innerJoin(assignmentTheme, eq(assignmentTheme.assignmentId, assignment.id))
    .where(eq(assignment.studyId, study));
}

import "server-only";
import { and, eq, inArray, isNull, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { finishedWorkSeen } from "@/db/reads/assignment/finished-work-seen";
import { workStatesOf } from "@/db/reads/work/visible-work-of";
import { assignmentTheme } from "@/db/schema/assignment";
import { interview } from "@/db/schema/interview";
import { member, memberRole } from "@/db/schema/member";
import { round } from "@/db/schema/round";
import { theme } from "@/db/schema/theme";
import { constraintOf } from "@/db/writes/constraint-of";
import { lockAssigning } from "@/db/writes/member/membership-lock";
import { newId } from "@/db/writes/new-id";
import { type Log, write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { isSameName } from "@/lib/assignment/is-same-name";
import { accept, type Result, refuse } from "@/lib/result";
import type { InterviewId, MemberId, RoundId, StudyId, ThemeId } from "@/lib/study/ids";
import { makeAssignment } from "./make-assignment";

export type Assigning = {
  readonly study: StudyId;
  readonly interviews: readonly InterviewId[];
  readonly coders: readonly MemberId[];
  readonly themes: readonly ThemeId[];
  readonly blind: boolean;
  /** An existing round, or the name of a new one. */
  readonly round:
    | { readonly kind: "existing"; readonly id: RoundId }
    | { readonly kind: "new"; readonly name: string };
  /** ISO 8601 date. */
  readonly deadline: string | null;
};

export type Assigned = {
  readonly made: number;
  /** Of those asked for, how many a coder has for all themes already. */
  readonly hadAlready: number;
  /** A coder who interviewed the respondent themselves: allowed, and worth knowing. */
  readonly byInterviewer: readonly { readonly interview: string; readonly coder: string }[];
};

export type AssigningRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "changed-meanwhile" };

/**
 * Asks each of the coders to code each of the interviews on the themes. A coder has a theme of an interview
 * only once: what they have already is left as it is. The log says of a blind one whether the coder could see
 * finished work of others on it before.
 */
export async function assignInterviews(
  viewer: Viewer,
  asked: Assigning,
): Promise<Result<Assigned, AssigningRefusal>> {
  if (!may(viewer, "assignment.make", asked.study)) return refuse({ kind: "not-allowed" });
  const madeBy = membershipOf(viewer, asked.study)?.member ?? null;
  try {
    return await write<Assigned, AssigningRefusal>(viewer, asked.study, async (tx, log) => {
      await lockAssigning(tx, asked.study);
      const there = await whatIsThere(tx, asked);
      if (there === null) return refuse({ kind: "not-found" });
      const roundId = await roundOf(tx, asked, log);
      if (roundId === null) return refuse({ kind: "not-found" });
      const states = await workStatesOf(tx, asked.study, asked.interviews);
      const seen = await finishedWorkSeen(tx, states, asked);
      let made = 0;
      for (const each of there.interviews) {
        for (const coder of there.coders) {
          const themes = asked.themes.filter((one) => !there.has(each.id, coder.id, one));
          if (themes.length === 0) continue;
          const { blind, deadline } = asked;
          const ofCoder = { studyId: asked.study, interviewId: each.id, coderId: coder.id };
          const id = await makeAssignment(tx, { ...ofCoder, roundId, blind, deadline, madeBy, themes });
          made += 1;
          const subject = { assignment: id, interview: each.id, coder: coder.id, round: roundId, blind };
          const sawFinished = seen.some(
            (row) =>
              row.interview === each.id &&
              row.coder === coder.id &&
              row.themes.some((one) => themes.includes(one)),
          );
          log("assignment.made", {
            ...subject,
            themes: themes.length,
            ...(blind ? { sawFinished } : {}),
          });
        }
      }
      const hadAlready = there.interviews.length * there.coders.length - made;
      if (made === 0) log("assignment.made-none", { hadAlready });
      return accept({ made, hadAlready, byInterviewer: there.byInterviewer });
    });
  } catch (error) {
    // Someone assigned the same theme of the same interview to the same coder in the meantime.
    if (constraintOf(error) === "assignment_theme_once_key") return refuse({ kind: "changed-meanwhile" });
    throw error;
  }
}

/** The interviews, coders and themes, and what the coders have already; null where one of them is not there. */
async function whatIsThere(tx: Transaction, { study, interviews, coders, themes }: Assigning) {
  if (interviews.length === 0 || coders.length === 0 || themes.length === 0) return null;
  const found = await tx
    .select({ id: interview.id, code: interview.code, interviewer: interview.interviewer })
    .from(interview)
    .where(and(eq(interview.studyId, study), inArray(interview.id, [...interviews])));
  const members = await tx
    .select({ id: member.id, name: member.name })
    .from(member)
    .innerJoin(memberRole, and(eq(memberRole.memberId, member.id), eq(memberRole.role, "coder")))
    .where(and(eq(member.studyId, study), inArray(member.id, [...coders]), isNull(member.removedAt)));
  const standing = await tx
    .select({ id: theme.id })
    .from(theme)
    .where(and(eq(theme.studyId, study), inArray(theme.id, [...themes]), isNull(theme.removedAt)));
  const complete =
    found.length === new Set(interviews).size &&
    members.length === new Set(coders).size &&
    standing.length === new Set(themes).size;
  if (!complete) return null;
  const held = await tx
    .select({
      interview: assignmentTheme.interviewId,
      coder: assignmentTheme.coderId,
      theme: assignmentTheme.themeId,
    })
    .from(assignmentTheme)
    .where(and(eq(assignmentTheme.studyId, study), inArray(assignmentTheme.interviewId, [...interviews])));
  const keys = new Set(held.map((row) => `${row.interview} ${row.coder} ${row.theme}`));
  return {
    interviews: found,
    coders: members,
    has: (one: InterviewId, coder: MemberId, of: ThemeId) => keys.has(`${one} ${coder} ${of}`),
    byInterviewer: found.flatMap(({ code, interviewer }) =>
      members
        .filter(({ name }) => interviewer !== null && isSameName(name, interviewer))
        .map(({ name }) => ({ interview: code, coder: name })),
    ),
  };
}

async function roundOf(
  tx: Transaction,
  { study, round: wanted }: Assigning,
  log: Log,
): Promise<RoundId | null> {
  if (wanted.kind === "existing") {
    const [row] = await tx
      .select({ id: round.id })
      .from(round)
      .where(and(eq(round.studyId, study), eq(round.id, wanted.id)));
    return row?.id ?? null;
  }
  const [last] = await tx
    .select({ position: max(round.position) })
    .from(round)
    .where(eq(round.studyId, study));
  const id = newId<RoundId>();
  await tx
    .insert(round)
    .values({ id, studyId: study, name: wanted.name, position: (last?.position ?? 0) + 1 });
  log("round.added", { round: id });
  return id;
}

import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { interview } from "@/db/schema/interview";
import { member, memberRole } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { constraintOf } from "@/db/writes/constraint-of";
import { lockAssigning } from "@/db/writes/member/membership-lock";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { isSameName } from "@/lib/assignment/is-same-name";
import { accept, type Result, refuse } from "@/lib/result";
import type { AssignmentId, InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { giveOut } from "./give-out";
import { type AskedRound, roundAsked } from "./round-asked";

export type Assigning = {
  readonly study: StudyId;
  readonly interviews: readonly InterviewId[];
  readonly coders: readonly MemberId[];
  readonly themes: readonly ThemeId[];
  readonly blind: boolean;
  readonly round: AskedRound;
  /** ISO 8601 date. */
  readonly deadline: string | null;
};

export type Assigned = {
  readonly made: readonly AssignmentId[];
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
 * only once: what they have already is left as it is.
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
      const roundId = await roundAsked(tx, log, asked.study, asked.round);
      if (roundId === null) return refuse({ kind: "not-found" });
      const { study, themes, blind, deadline } = asked;
      const pairs = there.interviews.flatMap((one) =>
        there.coders.map((coder) => ({ interview: one.id, coder: coder.id })),
      );
      const made = await giveOut(tx, log, { study, pairs, themes, roundId, blind, deadline, madeBy });
      const hadAlready = pairs.length - made.length;
      if (made.length === 0) log("assignment.made-none", { hadAlready });
      return accept({ made, hadAlready, byInterviewer: there.byInterviewer });
    });
  } catch (error) {
    // Someone assigned the same theme of the same interview to the same coder in the meantime.
    if (constraintOf(error) === "assignment_theme_once_key") return refuse({ kind: "changed-meanwhile" });
    throw error;
  }
}

/** The interviews and coders, and who held which conversation; null where one, or a theme, is not there. */
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
  return {
    interviews: found,
    coders: members,
    byInterviewer: found.flatMap(({ code, interviewer }) =>
      members
        .filter(({ name }) => interviewer !== null && isSameName(name, interviewer))
        .map(({ name }) => ({ interview: code, coder: name })),
    ),
  };
}

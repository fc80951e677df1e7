import { and, asc, eq, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newestState, standingOf } from "@/db/reads/assignment/newest-state";
import { rowsBy } from "@/db/reads/rows-by";
import { assignment } from "@/db/schema/assignment";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { opinion, opinionHolder } from "@/db/schema/opinion";
import { respondent } from "@/db/schema/respondent";
import { transcript } from "@/db/schema/transcript";
import type { AssignmentStanding } from "@/lib/coding/coding-operation";
import type { CaseId, InterviewId, MemberId } from "@/lib/study/ids";
import type { Colleague, ScreenRespondent, Sibling } from "./coding-screen";

/** The interviews of the case, in order, with how far the viewer's own work on each has come. */
export async function siblingsIn(
  tx: Transaction,
  caseId: CaseId,
  viewer: MemberId | null,
): Promise<readonly Sibling[]> {
  const rows = await tx
    .select({
      id: interview.id,
      code: interview.code,
      hasTranscript: sql<boolean>`exists (
        select 1 from ${transcript} t where t.interview_id = ${interview}."id")`,
      role: respondent.role,
      relation: respondent.relation,
    })
    .from(interview)
    .leftJoin(interviewRespondent, eq(interviewRespondent.interviewId, interview.id))
    .leftJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
    .where(eq(interview.caseId, caseId))
    .orderBy(asc(interview.position), asc(interview.code), asc(interviewRespondent.position));
  const own =
    viewer === null
      ? []
      : await tx
          .select({ interview: assignment.interviewId, state: newestState })
          .from(assignment)
          .innerJoin(interview, and(eq(interview.id, assignment.interviewId), eq(interview.caseId, caseId)))
          .where(eq(assignment.coderId, viewer))
          .orderBy(asc(assignment.writtenAt));
  const ownOf = rowsBy(own, (row) => row.interview);
  const rowsOf = rowsBy(rows, (row) => row.id);
  return [...new Map(rows.map((row) => [row.id, row])).values()].map(({ id, code, hasTranscript }) => ({
    code,
    hasTranscript,
    respondents: rowsOf(id).flatMap(({ role, relation }) =>
      role === null || relation === null ? [] : [{ role, relation }],
    ),
    standing: leastFar(ownOf(id).flatMap(({ state }) => standingOf(state) ?? [])),
  }));
}

/** With several assignments on one interview, the one that asks for work. */
function leastFar(standings: readonly AssignmentStanding[]): AssignmentStanding | null {
  return standings.find((standing) => standing !== "finished") ?? standings[0] ?? null;
}

/** Who was interviewed, and with whom they share their opinion. */
export async function respondentsOf(
  tx: Transaction,
  interviewId: InterviewId,
): Promise<readonly ScreenRespondent[]> {
  const interviewed = await tx
    .select({
      id: respondent.id,
      code: respondent.code,
      role: respondent.role,
      relation: respondent.relation,
      opinion: opinionHolder.opinionId,
    })
    .from(interviewRespondent)
    .innerJoin(respondent, eq(respondent.id, interviewRespondent.respondentId))
    .leftJoin(opinionHolder, eq(opinionHolder.respondentId, respondent.id))
    .where(eq(interviewRespondent.interviewId, interviewId))
    .orderBy(asc(interviewRespondent.position), asc(respondent.code));
  const owner = { id: opinion.id, code: respondent.code };
  return Promise.all(
    interviewed.map(async ({ id, opinion: held, ...shown }) => {
      if (held === null) return { ...shown, sharesOpinionWith: [], opinionOf: shown.code };
      const [of] = await tx
        .select(owner)
        .from(opinion)
        .innerJoin(respondent, eq(respondent.id, opinion.respondentId))
        .where(eq(opinion.id, held));
      const sharesOpinionWith = await tx
        .select({ code: respondent.code, relation: respondent.relation, role: respondent.role })
        .from(opinionHolder)
        .innerJoin(respondent, eq(respondent.id, opinionHolder.respondentId))
        .where(and(eq(opinionHolder.opinionId, held), ne(opinionHolder.respondentId, id)))
        .orderBy(asc(respondent.position), asc(respondent.code));
      return { ...shown, sharesOpinionWith, opinionOf: of?.code ?? shown.code };
    }),
  );
}

/** How the others who code the interview stand. Only for who may know it. */
export async function colleaguesOn(
  tx: Transaction,
  interviewId: InterviewId,
  viewer: MemberId | null,
): Promise<readonly Colleague[]> {
  const rows = await tx
    .select({ coder: assignment.coderId, name: member.name, state: newestState })
    .from(assignment)
    .innerJoin(member, eq(member.id, assignment.coderId))
    .where(eq(assignment.interviewId, interviewId))
    .orderBy(asc(member.name), asc(assignment.writtenAt));
  return rows.flatMap(({ coder, name, state }) => {
    const standing = standingOf(state);
    return coder === viewer || standing === null ? [] : [{ name, standing }];
  });
}

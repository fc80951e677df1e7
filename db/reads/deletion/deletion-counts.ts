import "server-only";
import { and, asc, count, eq, isNull } from "drizzle-orm";
import { case_ } from "@/db/schema/case";
import { coding } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { judgement } from "@/db/schema/judgement";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import type { Membership, Viewer } from "@/lib/access/viewer";
import { read } from "../read";
import { visibleWorkOf } from "../work/visible-work-of";

export type InterviewDeletionCounts = {
  readonly code: string;
  /** As far as the viewer may know: of work that they code blind, their own. */
  readonly codings: number;
  readonly judgements: number;
};

export type StudyDeletionCounts = {
  readonly cases: number;
  readonly respondents: number;
  readonly interviews: readonly InterviewDeletionCounts[];
};

/**
 * What goes when the study or one of its interviews is deleted, as far as the viewer may know it; null for
 * who may not delete.
 */
export async function deletionCounts(
  viewer: Viewer,
  { study }: Membership,
): Promise<StudyDeletionCounts | null> {
  if (!may(viewer, "study.delete", study)) return null;
  return read(async (tx) => {
    const work = await visibleWorkOf(tx, viewer, study);
    const interviews = await tx
      .select({ id: interview.id, code: interview.code })
      .from(interview)
      .where(eq(interview.studyId, study))
      .orderBy(asc(interview.position), asc(interview.code));
    const piecesOf = async (table: typeof coding | typeof judgement) => {
      const pieces = await tx
        .select({ interviewId: table.interviewId, themeId: table.themeId, coderId: table.coderId })
        .from(table)
        .where(and(eq(table.studyId, study), isNull(table.removedAt)));
      return pieces.filter(work.mayKnow);
    };
    const codings = await piecesOf(coding);
    const judgements = await piecesOf(judgement);
    const [cases] = await tx.select({ number: count() }).from(case_).where(eq(case_.studyId, study));
    const [people] = await tx
      .select({ number: count() })
      .from(respondent)
      .where(eq(respondent.studyId, study));
    return {
      cases: cases?.number ?? 0,
      respondents: people?.number ?? 0,
      interviews: interviews.map(({ id, code }) => ({
        code,
        codings: codings.filter(({ interviewId }) => interviewId === id).length,
        judgements: judgements.filter(({ interviewId }) => interviewId === id).length,
      })),
    };
  });
}

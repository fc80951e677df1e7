import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { adjudication } from "@/db/schema/adjudication";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { codebookQuestion } from "@/db/schema/settling";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { AdjudicationId, StudyId, ThemeId } from "@/lib/study/ids";
import { interviewsAbout } from "../adjudication/interviews-about";
import { read } from "../read";
import { visibleWorkOf } from "../work/visible-work-of";

export type CodebookQuestion = {
  readonly id: AdjudicationId;
  readonly theme: ThemeId;
  readonly asks: string;
  /** Null: not answered yet. */
  readonly answer: string | null;
  readonly answeredBy: string | null;
  /** The interview that raised it, for who may know the work on it (SAFETY, rule 2); else null. */
  readonly interview: string | null;
};

/**
 * The questions about the codebook, the oldest first. What was answered is everyone's; what is open is for who answers,
 * as far as they may know the work that raised it.
 */
export async function readCodebookQuestions(
  viewer: Viewer,
  study: StudyId,
): Promise<readonly CodebookQuestion[]> {
  if (!may(viewer, "codebook.see", study)) return [];
  return read(async (tx) => {
    const sight = await visibleWorkOf(tx, viewer, study);
    const interviewsOf = await interviewsAbout(tx, study);
    const rows = await tx
      .select({
        id: adjudication.id,
        theme: adjudication.themeId,
        interviewId: adjudication.interviewId,
        subject: adjudication.subject,
        between: adjudication.between,
        interview: interview.code,
        asks: codebookQuestion.question,
        answer: codebookQuestion.answer,
        answeredBy: member.name,
      })
      .from(codebookQuestion)
      .innerJoin(adjudication, eq(adjudication.id, codebookQuestion.adjudicationId))
      .innerJoin(interview, eq(interview.id, adjudication.interviewId))
      .leftJoin(member, eq(member.id, codebookQuestion.answeredBy))
      .where(and(eq(codebookQuestion.studyId, study), isNull(adjudication.undoneAt)))
      .orderBy(asc(adjudication.writtenAt), asc(adjudication.id));
    return rows.flatMap(({ interviewId, subject, between, interview: code, ...row }) => {
      const knows = interviewsOf({ interviewId, subject, between }).every((about) =>
        ["finished", "all"].includes(sight.visible(about, row.theme)),
      );
      if (row.answer === null && !(knows && may(viewer, "codebook.settle", study))) return [];
      return [{ ...row, interview: knows ? code : null }];
    });
  });
}

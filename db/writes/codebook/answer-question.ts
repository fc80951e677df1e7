import "server-only";
import { and, eq, exists, isNull, sql } from "drizzle-orm";
import { adjudication } from "@/db/schema/adjudication";
import { codebookQuestion } from "@/db/schema/settling";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { AdjudicationId, StudyId } from "@/lib/study/ids";
import { write } from "../write";

export type AnsweringRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "reason-missing"; readonly fields: readonly string[] }
  /** Somebody else answered it meanwhile, or took it back. */
  | { readonly kind: "changed-meanwhile" };

/** Answers a question about the codebook; from then on everyone reads it with the theme's definition. */
export async function answerQuestion(
  viewer: Viewer,
  study: StudyId,
  given: { readonly question: AdjudicationId; readonly answer: string },
): Promise<Result<null, AnsweringRefusal>> {
  if (!may(viewer, "codebook.settle", study)) return refuse({ kind: "not-allowed" });
  const answer = given.answer.trim();
  if (answer === "") return refuse({ kind: "reason-missing", fields: ["answer"] });
  return write<null, AnsweringRefusal>(viewer, study, async (tx, log) => {
    const answered = await tx
      .update(codebookQuestion)
      .set({ answer, answeredBy: membershipOf(viewer, study)?.member ?? null, answeredAt: sql`now()` })
      .where(
        and(
          eq(codebookQuestion.studyId, study),
          eq(codebookQuestion.adjudicationId, given.question),
          isNull(codebookQuestion.answer),
          exists(
            tx
              .select({ id: adjudication.id })
              .from(adjudication)
              .where(and(eq(adjudication.id, given.question), isNull(adjudication.undoneAt))),
          ),
        ),
      )
      .returning({ id: codebookQuestion.adjudicationId });
    if (answered.length === 0) return refuse({ kind: "changed-meanwhile" });
    log("codebook.question-answered", { adjudication: given.question });
    return accept(null);
  });
}

import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { adjudication } from "@/db/schema/adjudication";
import { interviewRespondent } from "@/db/schema/interview";
import { opinionHolder } from "@/db/schema/opinion";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import { rowsBy } from "../rows-by";

type Decided = Pick<typeof adjudication.$inferSelect, "interviewId" | "subject" | "between">;

/** The interviews of everyone who holds an opinion. */
export async function interviewsOfOpinions(
  tx: Transaction,
  study: StudyId,
): Promise<(opinion: string) => readonly InterviewId[]> {
  const held = await tx
    .select({ opinion: opinionHolder.opinionId, interview: interviewRespondent.interviewId })
    .from(opinionHolder)
    .innerJoin(
      interviewRespondent,
      and(
        eq(interviewRespondent.studyId, opinionHolder.studyId),
        eq(interviewRespondent.respondentId, opinionHolder.respondentId),
      ),
    )
    .where(eq(opinionHolder.studyId, study));
  const told = rowsBy(held, ({ opinion }): string => opinion);
  return (opinion) => told(opinion).map(({ interview }) => interview);
}

/**
 * The interviews that something decided or asked is about: of a shared opinion those of all who hold it, else its own.
 * Who may know it may know the work on each of them.
 */
export async function interviewsAbout(
  tx: Transaction,
  study: StudyId,
): Promise<(decided: Decided) => readonly InterviewId[]> {
  const told = await interviewsOfOpinions(tx, study);
  return ({ interviewId, subject, between }) =>
    subject === "opinion" ? [interviewId, ...between.flatMap(told)] : [interviewId];
}

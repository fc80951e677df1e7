import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { adjudication } from "@/db/schema/adjudication";
import { codebookQuestion } from "@/db/schema/settling";
import type { Log } from "@/db/writes/write";
import { accept, type Result, refuse } from "@/lib/result";
import type { AdjudicationId } from "@/lib/study/ids";
import type { SettlingRefusal } from "./settling-refusal";

/**
 * Takes back a question about the codebook that nobody answered yet: the difference is open again, and what was asked
 * is kept as undone. Refused where it was answered meanwhile.
 */
export async function withdrawQuestion(
  tx: Transaction,
  log: Log,
  question: AdjudicationId | undefined,
): Promise<Result<null, SettlingRefusal>> {
  if (question === undefined) return refuse({ kind: "not-found" });
  const [waiting] = await tx
    .select({ id: codebookQuestion.adjudicationId })
    .from(codebookQuestion)
    .where(and(eq(codebookQuestion.adjudicationId, question), isNull(codebookQuestion.answer)))
    .for("update");
  if (waiting === undefined) return refuse({ kind: "changed-meanwhile" });
  await tx
    .update(adjudication)
    .set({ undoneAt: sql`now()` })
    .where(and(eq(adjudication.id, question), isNull(adjudication.undoneAt)));
  log("difference.question-withdrawn", { adjudication: question });
  return accept(null);
}

import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { snapshot } from "@/db/schema/snapshot";
import type { InterviewId, StudyId } from "@/lib/study/ids";

/**
 * Takes an interview's words out of every snapshot of the study; their seals are of the words' hashes, and still fit.
 * Gives how many quotes were erased. Only where the transaction is one that deletes.
 */
export async function eraseQuotedWords(
  tx: Transaction,
  study: StudyId,
  interview: InterviewId,
): Promise<number> {
  const snapshots = await tx
    .select({ id: snapshot.id, content: snapshot.content, idsHere: snapshot.idsHere })
    .from(snapshot)
    .where(eq(snapshot.studyId, study));
  let erased = 0;
  for (const { id, content, idsHere } of snapshots) {
    const { evidence } = content.inputs;
    if (evidence === undefined) continue;
    const isOf = (quoted: InterviewId) => (idsHere?.[quoted] ?? quoted) === interview;
    const toErase = evidence.quotes.filter((quote) => quote.words !== null && isOf(quote.interview)).length;
    if (toErase === 0) continue;
    erased += toErase;
    const quotes = evidence.quotes.map((quote) =>
      isOf(quote.interview) ? { ...quote, words: null } : quote,
    );
    const inputs = { ...content.inputs, evidence: { ...evidence, quotes } };
    await tx
      .update(snapshot)
      .set({ content: { ...content, inputs } })
      .where(eq(snapshot.id, id));
  }
  return erased;
}

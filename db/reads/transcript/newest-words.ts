import "server-only";
import { asc, desc, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { transcript } from "@/db/schema/transcript";
import type { Passage } from "@/lib/passage/passage";
import type { InterviewId } from "@/lib/study/ids";

/** The words of passages in the newest texts of these interviews; of one without a text there are none. */
export async function newestWords(
  tx: Transaction,
  interviews: Iterable<InterviewId>,
): Promise<(interview: InterviewId, passage: Passage) => string> {
  const rows = await tx
    .selectDistinctOn([transcript.interviewId], { interview: transcript.interviewId, text: transcript.text })
    .from(transcript)
    .where(inArray(transcript.interviewId, [...new Set(interviews)]))
    .orderBy(asc(transcript.interviewId), desc(transcript.version));
  const textOf = new Map(rows.map(({ interview, text }) => [interview, text]));
  return (interview, { from, to }) => textOf.get(interview)?.slice(from, to) ?? "";
}

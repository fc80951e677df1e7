import "server-only";
import { inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newestTextOf } from "@/db/reads/transcript/newest-text";
import { transcript } from "@/db/schema/transcript";
import type { InterviewId } from "@/lib/study/ids";

/** The newest text of an interview, or null where there is none. */
export async function newestTranscript(tx: Transaction, interview: InterviewId) {
  const [row] = await tx
    .select({ id: transcript.id, text: transcript.text })
    .from(transcript)
    .where(inArray(transcript.id, newestTextOf(tx, interview)));
  return row ?? null;
}

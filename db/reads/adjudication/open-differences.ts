import "server-only";
import { randomInt } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { aliasDraw, settlingPlace } from "@/db/schema/settling";
import { write } from "@/db/writes/write";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { largestSeed } from "@/lib/assignment/seeded-chance";
import { accept } from "@/lib/result";
import type { InterviewId, StudyId, TranscriptId } from "@/lib/study/ids";

/**
 * Notes that someone opened the differences of an interview: that its text was read, and where in the queue they are.
 * Gives the seed of its aliases, which is drawn by the first who does.
 */
export async function openDifferences(
  viewer: Viewer,
  study: StudyId,
  opened: {
    readonly interview: InterviewId;
    readonly difference: string | null;
    readonly transcript: { readonly id: TranscriptId; readonly version: number };
  },
): Promise<number> {
  const opening = await write<number, never>(viewer, study, async (tx, log) => {
    const { interview, difference, transcript } = opened;
    log("transcript.read", { transcript: transcript.id, interview, version: transcript.version });
    const member = membershipOf(viewer, study)?.member;
    if (member !== undefined && difference !== null)
      await tx
        .insert(settlingPlace)
        .values({ studyId: study, memberId: member, interviewId: interview, difference })
        .onConflictDoUpdate({
          target: [settlingPlace.studyId, settlingPlace.memberId],
          set: { interviewId: interview, difference, changedAt: sql`now()` },
        });
    return accept(await seedOf(tx, study, interview));
  });
  if (!opening.ok) throw new Error("Opening is never refused");
  return opening.value;
}

async function seedOf(tx: Transaction, study: StudyId, interview: InterviewId): Promise<number> {
  await tx
    .insert(aliasDraw)
    .values({ interviewId: interview, studyId: study, seed: randomInt(largestSeed + 1) })
    .onConflictDoNothing();
  const [drawn] = await tx
    .select({ seed: aliasDraw.seed })
    .from(aliasDraw)
    .where(eq(aliasDraw.interviewId, interview));
  if (drawn === undefined) throw new Error("The draw that was just kept is gone");
  return drawn.seed;
}

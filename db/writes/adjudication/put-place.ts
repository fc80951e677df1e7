import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { settlingPlace } from "@/db/schema/settling";
import type { InterviewId, MemberId, StudyId } from "@/lib/study/ids";

/** Where a member is in the queue, instead of where they were. */
export async function putPlace(
  tx: Transaction,
  place: {
    readonly studyId: StudyId;
    readonly memberId: MemberId;
    readonly interviewId: InterviewId;
    /** As addresses name it. */
    readonly difference: string;
  },
): Promise<void> {
  const { interviewId, difference } = place;
  await tx
    .insert(settlingPlace)
    .values(place)
    .onConflictDoUpdate({
      target: [settlingPlace.studyId, settlingPlace.memberId],
      set: { interviewId, difference, changedAt: sql`now()` },
    });
}

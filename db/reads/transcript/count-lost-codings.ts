import { and, count, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newestTextOf } from "@/db/reads/transcript/newest-text";
import { coding, codingAnchor } from "@/db/schema/coding";
import type { InterviewId, MemberId } from "@/lib/study/ids";

/** How many codings of one coder on an interview are to be placed again, in its newest text. */
export async function countLostCodings(
  tx: Transaction,
  interview: InterviewId,
  coder: MemberId,
): Promise<number> {
  const [row] = await tx
    .select({ lost: count() })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .where(
      and(
        eq(coding.interviewId, interview),
        eq(coding.coderId, coder),
        isNull(coding.removedAt),
        inArray(codingAnchor.transcriptId, newestTextOf(tx, interview)),
        isNull(codingAnchor.from),
      ),
    );
  return row?.lost ?? 0;
}

import "server-only";
import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { read } from "@/db/reads/read";
import { newestTextOf } from "@/db/reads/transcript/newest-text";
import { coding, codingAnchor } from "@/db/schema/coding";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { InterviewId, StudyId } from "@/lib/study/ids";

/** How many of the viewer's own codings of an interview are to be placed again, in its newest text. */
export async function readOwnLostCodings(
  viewer: Viewer,
  study: StudyId,
  interview: InterviewId,
): Promise<number> {
  const self = membershipOf(viewer, study)?.member;
  if (self === undefined || !may(viewer, "transcript.see", study)) return 0;
  return read(async (tx) => {
    const [row] = await tx
      .select({ lost: count() })
      .from(coding)
      .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
      .where(
        and(
          eq(coding.studyId, study),
          eq(coding.interviewId, interview),
          eq(coding.coderId, self),
          isNull(coding.removedAt),
          inArray(codingAnchor.transcriptId, newestTextOf(tx, interview)),
          isNull(codingAnchor.from),
        ),
      );
    return row?.lost ?? 0;
  });
}

import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { WorkInSight } from "@/db/reads/work/visible-work-of";
import { coding, codingAnchor } from "@/db/schema/coding";
import type { Passage } from "@/lib/passage/passage";
import type { CodeId, MemberId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { rowsBy } from "../rows-by";

/** Where a text is coded, and with what. */
export type CodedPassage = Passage & {
  readonly theme: ThemeId;
  readonly code: CodeId | null;
  readonly coder: MemberId | null;
};

/** The coded passages of these texts that the viewer may know of (SAFETY, rule 2), in the order of the text. */
export async function codedPassages(
  tx: Transaction,
  sight: WorkInSight,
  texts: readonly TranscriptId[],
): Promise<(text: TranscriptId) => readonly CodedPassage[]> {
  const rows = await tx
    .select({
      transcript: codingAnchor.transcriptId,
      interviewId: coding.interviewId,
      theme: coding.themeId,
      code: coding.codeId,
      coder: coding.coderId,
      from: sql<number>`${codingAnchor.from}`,
      to: sql<number>`${codingAnchor.to}`,
    })
    .from(codingAnchor)
    .innerJoin(coding, eq(coding.id, codingAnchor.codingId))
    .where(
      and(
        inArray(codingAnchor.transcriptId, [...texts]),
        isNull(coding.removedAt),
        sql`${codingAnchor.from} is not null`,
      ),
    )
    .orderBy(asc(codingAnchor.from), asc(coding.id));
  return rowsBy(
    rows.filter(({ interviewId, theme, coder }) =>
      sight.mayKnow({ interviewId, themeId: theme, coderId: coder }),
    ),
    (row) => row.transcript,
  );
}

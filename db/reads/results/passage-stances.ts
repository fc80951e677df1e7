import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { coding, codingAnchor } from "@/db/schema/coding";
import { transcript } from "@/db/schema/transcript";
import { standingCodings } from "@/lib/coding/standing-codings";
import { uniteOverlapping } from "@/lib/passage/unite-overlapping";
import type { PassageStances } from "@/lib/stance/held-by-passages";
import type { MemberId, StudyId } from "@/lib/study/ids";
import { setAsideIn } from "../adjudication/set-aside";
import { rowsBy } from "../rows-by";
import { isNewestText } from "../transcript/newest-text";
import type { WorkInSight } from "../work/visible-work-of";
import { countedCodings } from "./counted-codings";

/**
 * The stances of all passages that were coded with a theme, as this viewer's figures count them: the consensus'
 * codings where there are any, else those of all finished coders that no decision set aside, or of one coder alone;
 * overlapping ones of one stance are one passage. Left out: codings whose words are gone from the newest text.
 */
export async function readPassageStances(
  tx: Transaction,
  study: StudyId,
  { sight, coder }: { readonly sight: WorkInSight; readonly coder: MemberId | null },
): Promise<PassageStances> {
  const rows = await tx
    .select({
      id: coding.id,
      interview: coding.interviewId,
      theme: coding.themeId,
      coder: coding.coderId,
      stance: coding.stance,
      from: codingAnchor.from,
      to: codingAnchor.to,
    })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .where(and(eq(coding.studyId, study), isNull(coding.codeId), isNull(coding.removedAt)));
  const asked = countedCodings(sight, rows).filter((row) => coder === null || row.coder === coder);
  const key = ({ interview, theme }: Pick<(typeof asked)[number], "interview" | "theme">) =>
    `${interview} ${theme}`;
  const isSetAside = coder === null ? await setAsideIn(tx, study) : () => false;
  const standingOn = rowsBy(standingCodings(asked, key, isSetAside), key);
  return (interview, theme) => {
    const standing = standingOn(key({ interview, theme }));
    const held = [...new Set(standing.map(({ stance }) => stance))];
    return held.flatMap((stance) =>
      uniteOverlapping(standing.filter((each) => each.stance === stance)).map(() => stance),
    );
  };
}

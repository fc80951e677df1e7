import { and, asc, desc, eq, isNull, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isNewestText } from "@/db/reads/transcript/newest-text";
import { code } from "@/db/schema/code";
import { coding, codingAnchor } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import type { StudyId } from "@/lib/study/ids";

/**
 * These codings of a study with what they tag, who made them (null: the consensus) and where
 * they stand in the newest text, the last changed first.
 * Whose they are isn't looked at: not to leave the server as they are.
 */
export async function codingsToPointAt(tx: Transaction, study: StudyId, which: SQL) {
  return tx
    .select({
      id: coding.id,
      interviewId: coding.interviewId,
      themeId: coding.themeId,
      coderId: coding.coderId,
      memo: coding.memo,
      changedAt: coding.changedAt,
      coder: member.name,
      interview: interview.code,
      theme: theme.name,
      label: code.label,
      polarity: code.polarity,
      from: codingAnchor.from,
      to: codingAnchor.to,
      turns: transcript.turns,
    })
    .from(coding)
    .innerJoin(interview, eq(interview.id, coding.interviewId))
    .innerJoin(theme, eq(theme.id, coding.themeId))
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .leftJoin(member, eq(member.id, coding.coderId))
    .leftJoin(code, eq(code.id, coding.codeId))
    .where(and(eq(coding.studyId, study), isNull(coding.removedAt), which))
    .orderBy(desc(coding.changedAt), asc(coding.id));
}

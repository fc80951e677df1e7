import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { coding, codingAnchor } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import type { Viewer } from "@/lib/access/viewer";
import { standingCodings } from "@/lib/coding/standing-codings";
import { answeredWords } from "@/lib/quote/answered-words";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import type { Turn } from "@/lib/transcript/turn";
import { setAsideIn } from "../adjudication/set-aside";
import { countedCodings } from "../results/counted-codings";
import { inStudyOrder } from "../study/in-study-order";
import { isNewestText } from "../transcript/newest-text";
import { visibleWorkOf } from "../work/visible-work-of";

/**
 * The codings of themes whose words a report may quote, as this viewer may know them: of work that counts; where an
 * interview has consensus on a theme, that alone, and nothing that a decision set aside. Starred ones first, then in the
 * study's order and that of the text. Left out: codings whose words are gone from the newest text, and the interviewer's
 * words: they are not those of whom the quote is attributed to. Not to leave the server as they are.
 */
export async function readQuotableCodings(tx: Transaction, viewer: Viewer, study: StudyId) {
  const sight = await visibleWorkOf(tx, viewer, study);
  const rows = await tx
    .select({
      id: coding.id,
      interview: coding.interviewId,
      code: interview.code,
      theme: coding.themeId,
      stance: coding.stance,
      starred: coding.starred,
      coder: coding.coderId,
      name: member.name,
      from: codingAnchor.from,
      to: codingAnchor.to,
      quote: codingAnchor.quote,
    })
    .from(coding)
    .innerJoin(theme, and(eq(theme.id, coding.themeId), isNull(theme.removedAt)))
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .innerJoin(interview, eq(interview.id, coding.interviewId))
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .leftJoin(member, eq(member.id, coding.coderId))
    .where(and(eq(coding.studyId, study), isNull(coding.codeId), isNull(coding.removedAt)))
    .orderBy(desc(coding.starred), ...inStudyOrder, asc(codingAnchor.from), asc(member.name), asc(coding.id));
  const keyOf = (row: (typeof rows)[number]) => `${row.interview} ${row.theme}`;
  const turnsIn = await readTurns(tx, study);
  return standingCodings(countedCodings(sight, rows), keyOf, await setAsideIn(tx, study)).flatMap((each) => {
    const quote = answeredWords({ ...each, words: each.quote }, turnsIn.get(each.interview) ?? []);
    return quote === "" ? [] : [{ ...each, quote }];
  });
}

/** Of the newest texts: who speaks where in them. */
async function readTurns(
  tx: Transaction,
  study: StudyId,
): Promise<ReadonlyMap<InterviewId, readonly Turn[]>> {
  const rows = await tx
    .select({ interview: transcript.interviewId, turns: transcript.turns })
    .from(transcript)
    .where(and(eq(transcript.studyId, study), isNewestText));
  return new Map(rows.map(({ interview: id, turns }) => [id, turns]));
}

export type QuotableCoding = Awaited<ReturnType<typeof readQuotableCodings>>[number];

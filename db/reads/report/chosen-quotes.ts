import "server-only";
import { createHash } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { interview } from "@/db/schema/interview";
import type { Viewer } from "@/lib/access/viewer";
import { checkEditedQuote } from "@/lib/quote/check-edited-quote";
import type { ReportQuote } from "@/lib/report/report-evidence";
import type { StudyId } from "@/lib/study/ids";
import { readQuotableCodings } from "../board/quotable-codings";
import { respondentsByInterview } from "../study/respondents-by-interview";

/**
 * The quotes that were chosen for the report and may be quoted, as this viewer may know them, in the order of the board.
 * Not to leave the server before that they were read is in the log.
 */
export async function readChosenQuotes(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
): Promise<readonly ReportQuote[]> {
  const chosen = await tx
    .select({ coding: chosenQuote.codingId, edited: chosenQuote.edited })
    .from(chosenQuote)
    .where(and(eq(chosenQuote.studyId, study), isNull(chosenQuote.removedAt)))
    .orderBy(asc(chosenQuote.position), asc(chosenQuote.writtenAt));
  if (chosen.length === 0) return [];
  const codings = new Map(
    (await readQuotableCodings(tx, viewer, study)).map((coding) => [coding.id, coding]),
  );
  const respondentsOf = await respondentsByInterview(tx, study);
  const groups = await tx
    .select({ interview: interview.id, group: case_.groupId })
    .from(interview)
    .innerJoin(case_, eq(case_.id, interview.caseId))
    .where(eq(interview.studyId, study));
  const groupOf = new Map(groups.map((row) => [row.interview, row.group]));
  return chosen.flatMap(({ coding, edited }) => {
    const quoted = codings.get(coding);
    if (quoted === undefined) return [];
    const { interview: held, theme, stance, from, to } = quoted;
    const words = edited ?? quoted.quote;
    return [
      {
        interview: held,
        theme,
        stance,
        from,
        to,
        group: groupOf.get(held) ?? null,
        by: respondentsOf(held).map(({ role, relation }) => ({ role, relation })),
        isFaithful: edited === null || checkEditedQuote(quoted.quote, edited).ok,
        words,
        wordsSha256: createHash("sha256").update(words).digest("hex"),
      },
    ];
  });
}

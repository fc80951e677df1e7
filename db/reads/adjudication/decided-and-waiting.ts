import "server-only";
import { and, ne, notInArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { adjudication } from "@/db/schema/adjudication";
import type { Viewer } from "@/lib/access/viewer";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import { interviewsCodedBy } from "./interviews-coded-by";
import { standingDecisions } from "./standing-decisions";
import type { WorkToSettle } from "./work-to-settle";

/**
 * The interviews of which a decision stands while a coder is at work on them again, so that nothing of it can be seen;
 * not those that the viewer codes, who would learn from it how far a colleague is (SAFETY, rule 2).
 */
export async function decidedAndWaiting(
  tx: Transaction,
  viewer: Viewer,
  study: StudyId,
  { interviews, onThemes }: WorkToSettle,
): Promise<readonly string[]> {
  const decided = await tx
    .selectDistinct({ interview: adjudication.interviewId, theme: adjudication.themeId })
    .from(adjudication)
    .where(
      and(
        standingDecisions(study),
        ne(adjudication.subject, "opinion"),
        notInArray(adjudication.outcome, ["agreed", "codebook-question"]),
      ),
    );
  const coded = await interviewsCodedBy(tx, viewer, study);
  const seen = new Set(onThemes.map(({ interview, theme }) => `${interview} ${theme}`));
  const waiting = new Set<InterviewId>(
    decided.flatMap(({ interview, theme }) =>
      coded.has(interview) || seen.has(`${interview} ${theme}`) ? [] : [interview],
    ),
  );
  return interviews.filter(({ id }) => waiting.has(id)).map(({ code }) => code);
}

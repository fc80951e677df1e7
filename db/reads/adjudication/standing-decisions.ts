import "server-only";
import { and, eq, isNull, type SQL } from "drizzle-orm";
import { adjudication } from "@/db/schema/adjudication";
import type { StudyId } from "@/lib/study/ids";

/** Of a study's decisions those that were not undone; of those about one subject alone, where it is named. */
export function standingDecisions(
  study: StudyId,
  subject?: typeof adjudication.$inferSelect.subject,
): SQL | undefined {
  return and(
    eq(adjudication.studyId, study),
    subject === undefined ? undefined : eq(adjudication.subject, subject),
    isNull(adjudication.undoneAt),
  );
}

import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { audit } from "@/db/schema/audit";
import type { StudyId } from "@/lib/study/ids";

/** For tests: what a study's log says, in order. */
export async function logOf(database: Database, study: StudyId) {
  return database
    .select({ verb: audit.verb, subject: audit.subject, actor: audit.actorId })
    .from(audit)
    .where(eq(audit.studyId, study))
    .orderBy(asc(audit.sequence));
}

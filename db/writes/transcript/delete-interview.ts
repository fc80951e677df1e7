import "server-only";
import { and, eq, inArray, notExists, sql } from "drizzle-orm";
import { interview, interviewRespondent } from "@/db/schema/interview";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";
import { eraseQuotedWords } from "./erase-quoted-words";

export type InterviewDeletionRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | { readonly kind: "name-differs"; readonly fields: readonly ["typed"] };

/**
 * Deletes an interview that was imported by mistake, with its text and all work on it, finished or not, and its words in
 * what was frozen.
 * Respondents who gave no other interview count as approached again. The log keeps its rows. `typed` is the
 * interview's code, typed by who deletes.
 */
export async function deleteInterview(
  viewer: Viewer,
  study: StudyId,
  { code, typed }: { readonly code: string; readonly typed: string },
): Promise<Result<null, InterviewDeletionRefusal>> {
  if (!may(viewer, "transcript.delete", study)) return refuse({ kind: "not-allowed" });
  if (typed.trim() !== code) return refuse({ kind: "name-differs", fields: ["typed"] });
  return write<null, InterviewDeletionRefusal>(viewer, study, async (tx, log) => {
    await tx.execute(sql`select set_config('samenspraak.deleting', 'on', true)`);
    const ofInterview = tx
      .select({ id: interviewRespondent.respondentId })
      .from(interviewRespondent)
      .innerJoin(interview, eq(interview.id, interviewRespondent.interviewId))
      .where(and(eq(interview.studyId, study), eq(interview.code, code)));
    const respondents = await ofInterview;
    const [deleted] = await tx
      .delete(interview)
      .where(and(eq(interview.studyId, study), eq(interview.code, code)))
      .returning({ id: interview.id });
    if (!deleted) return refuse({ kind: "not-found" });
    const others = tx
      .select({ one: sql`1` })
      .from(interviewRespondent)
      .where(eq(interviewRespondent.respondentId, respondent.id));
    const ids = respondents.map(({ id }) => id);
    const approached = await tx
      .update(respondent)
      .set({ approach: "benaderd", version: sql`${respondent.version} + 1` })
      .where(and(inArray(respondent.id, ids), notExists(others)))
      .returning({ id: respondent.id, version: respondent.version });
    const quotes = await eraseQuotedWords(tx, study, deleted.id);
    log("interview.deleted", { interview: deleted.id, quotes });
    for (const { id, version } of approached) log("respondent.changed", { respondent: id, version });
    return accept(null);
  });
}

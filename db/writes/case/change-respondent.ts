import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { respondent } from "@/db/schema/respondent";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";
import type { RespondentFields } from "./add-respondent";
import type { ChangeRefusal } from "./change-case";

/** Changes a respondent whom nobody changed since the version that was seen. */
export async function changeRespondent(
  viewer: Viewer,
  study: StudyId,
  given: RespondentFields & { readonly code: string; readonly version: number },
): Promise<Result<{ readonly version: number }, { readonly kind: "not-allowed" } | ChangeRefusal>> {
  if (!may(viewer, "case.edit", study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly version: number }, ChangeRefusal>(viewer, study, async (tx, log) => {
    const { code, version, ...fields } = given;
    const [changed] = await tx
      .update(respondent)
      .set({ ...fields, version: sql`${respondent.version} + 1` })
      .where(and(eq(respondent.studyId, study), eq(respondent.code, code), eq(respondent.version, version)))
      .returning({ id: respondent.id, version: respondent.version });
    if (!changed) return refuse({ kind: "changed-by-another" });
    log("respondent.changed", { respondent: changed.id, version: changed.version });
    return accept({ version: changed.version });
  });
}

import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { case_ } from "@/db/schema/case";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { lockFieldwork } from "../study/lock-fieldwork";
import { write } from "../write";
import { type CaseRefusal, groupWithCode } from "./add-case";
import { type CaseFields, replaceCaseFields } from "./case-fields";

export type ChangeRefusal = { readonly kind: "changed-by-another" };

/** Changes a case that nobody changed since the version that was seen. */
export async function changeCase(
  viewer: Viewer,
  study: StudyId,
  given: CaseFields & { readonly code: string; readonly version: number },
): Promise<Result<{ readonly version: number }, CaseRefusal | ChangeRefusal>> {
  if (!may(viewer, "case.edit", study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly version: number }, CaseRefusal | ChangeRefusal>(viewer, study, async (tx, log) => {
    await lockFieldwork(tx, study);
    const groupId = await groupWithCode(tx, study, given.group);
    if (groupId === null) return refuse({ kind: "group-not-there", fields: ["group"] });
    const [changed] = await tx
      .update(case_)
      .set({ title: given.title, groupId, version: sql`${case_.version} + 1` })
      .where(and(eq(case_.studyId, study), eq(case_.code, given.code), eq(case_.version, given.version)))
      .returning({ id: case_.id, version: case_.version });
    if (!changed) return refuse({ kind: "changed-by-another" });
    const fields = await replaceCaseFields(tx, log, study, changed.id, given);
    if (!fields.ok) return fields;
    log("case.changed", { case: changed.id, version: changed.version });
    return accept({ version: changed.version });
  });
}

import "server-only";
import { and, eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { group } from "@/db/schema/group";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { CaseId, GroupId, StudyId } from "@/lib/study/ids";
import { newId } from "../new-id";
import { lockFieldwork } from "../study/lock-fieldwork";
import { write } from "../write";
import { type CaseFields, type CaseFieldsRefusal, replaceCaseFields } from "./case-fields";

export type CaseRefusal =
  | CaseFieldsRefusal
  | { readonly kind: "not-allowed" }
  | { readonly kind: "group-not-there"; readonly fields: readonly ["group"] }
  | { readonly kind: "code-taken"; readonly fields: readonly ["code"] };

/** Adds a case at the end of the study's list. */
export async function addCase(
  viewer: Viewer,
  study: StudyId,
  given: CaseFields & { readonly code: string },
): Promise<Result<{ readonly code: string }, CaseRefusal>> {
  if (!may(viewer, "case.edit", study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly code: string }, CaseRefusal>(viewer, study, async (tx, log) => {
    await lockFieldwork(tx, study);
    const groupId = await groupWithCode(tx, study, given.group);
    if (groupId === null) return refuse({ kind: "group-not-there", fields: ["group"] });
    const [last] = await tx
      .select({ position: max(case_.position) })
      .from(case_)
      .where(eq(case_.studyId, study));
    const [added] = await tx
      .insert(case_)
      .values({
        id: newId<CaseId>(),
        studyId: study,
        groupId,
        code: given.code,
        title: given.title,
        position: (last?.position ?? -1) + 1,
      })
      .onConflictDoNothing()
      .returning({ id: case_.id });
    if (!added) return refuse({ kind: "code-taken", fields: ["code"] });
    const fields = await replaceCaseFields(tx, log, study, added.id, given);
    if (!fields.ok) return fields;
    log("case.added", { case: added.id });
    return accept({ code: given.code });
  });
}

/** The group with this code, or null. */
export async function groupWithCode(tx: Transaction, study: StudyId, code: string): Promise<GroupId | null> {
  const [row] = await tx
    .select({ id: group.id })
    .from(group)
    .where(and(eq(group.studyId, study), eq(group.code, code)));
  return row?.id ?? null;
}

import "server-only";
import { eq, max } from "drizzle-orm";
import { group } from "@/db/schema/group";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { GroupId, StudyId } from "@/lib/study/ids";
import { newId } from "../new-id";
import { write } from "../write";
import { isGroupNameTaken } from "./is-group-name-taken";
import { lockFieldwork } from "./lock-fieldwork";

export type AddGroupRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "code-taken"; readonly fields: readonly ["code"] }
  | { readonly kind: "group-name-taken"; readonly fields: readonly ["name"] };

/**
 * Adds a group at the end of the study's list, without cases: nothing that was counted changes. Its code, by
 * which files and addresses name it, stays as it is given.
 */
export async function addGroup(
  viewer: Viewer,
  study: StudyId,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<Result<{ readonly code: string }, AddGroupRefusal>> {
  if (!may(viewer, "study.edit", study)) return refuse({ kind: "not-allowed" });
  return write<{ readonly code: string }, AddGroupRefusal>(viewer, study, async (tx, log) => {
    await lockFieldwork(tx, study);
    if (await isGroupNameTaken(tx, study, { code, name }))
      return refuse({ kind: "group-name-taken", fields: ["name"] });
    const [last] = await tx
      .select({ position: max(group.position) })
      .from(group)
      .where(eq(group.studyId, study));
    const [added] = await tx
      .insert(group)
      .values({ id: newId<GroupId>(), studyId: study, code, name, position: (last?.position ?? -1) + 1 })
      .onConflictDoNothing()
      .returning({ id: group.id });
    if (!added) return refuse({ kind: "code-taken", fields: ["code"] });
    log("group.added", { group: added.id });
    return accept({ code });
  });
}

import "server-only";
import { and, eq } from "drizzle-orm";
import { group } from "@/db/schema/group";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { write } from "../write";
import { isGroupNameTaken } from "./is-group-name-taken";
import { lockFieldwork } from "./lock-fieldwork";

export type RenameGroupRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "group-not-there" }
  | { readonly kind: "group-name-taken"; readonly fields: readonly ["name"] }
  | { readonly kind: "changed-by-another" };

/**
 * Gives a group that still has the name that was seen another one. A name is a label: the group's code, its cases
 * and every figure stay.
 */
export async function renameGroup(
  viewer: Viewer,
  study: StudyId,
  { code, name, seen }: { readonly code: string; readonly name: string; readonly seen: string },
): Promise<Result<null, RenameGroupRefusal>> {
  if (!may(viewer, "study.edit", study)) return refuse({ kind: "not-allowed" });
  return write<null, RenameGroupRefusal>(viewer, study, async (tx, log) => {
    await lockFieldwork(tx, study);
    const there = and(eq(group.studyId, study), eq(group.code, code));
    if (await isGroupNameTaken(tx, study, { code, name }))
      return refuse({ kind: "group-name-taken", fields: ["name"] });
    const [renamed] = await tx
      .update(group)
      .set({ name })
      .where(and(there, eq(group.name, seen)))
      .returning({ id: group.id });
    if (!renamed)
      return refuse({
        kind: (await tx.$count(group, there)) === 0 ? "group-not-there" : "changed-by-another",
      });
    log("group.renamed", { group: renamed.id });
    return accept(null);
  });
}

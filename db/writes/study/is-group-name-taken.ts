import { and, eq, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { group } from "@/db/schema/group";
import type { StudyId } from "@/lib/study/ids";

/** Whether a group of the study, other than the one with this code, is called so: tables would show two alike. */
export async function isGroupNameTaken(
  tx: Transaction,
  of: StudyId,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<boolean> {
  const others = and(eq(group.studyId, of), eq(group.name, name), ne(group.code, code));
  return (await tx.$count(group, others)) > 0;
}

import "server-only";
import type { Transaction } from "@/db/client";
import type { GroupId, StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import { type ResponseRow, responseByRole } from "@/lib/study/response-by-role";
import type { StudyWork } from "@/lib/study/study-work";
import { readIndicativeBelow } from "./indicative-below";

/** How far the results of a row of roles may be trusted in each group; null where nobody was approached. */
export async function readTrustByGroup(
  tx: Transaction,
  study: StudyId,
  { work, role }: { readonly work: StudyWork; readonly role: RoleRow },
): Promise<(group: GroupId) => ResponseRow["trust"]> {
  const rows = responseByRole(work, await readIndicativeBelow(tx, study));
  return (group) => rows.find((row) => row.group === group && row.role === role)?.trust ?? null;
}

import "server-only";
import type { Transaction } from "@/db/client";
import type { Viewer } from "@/lib/access/viewer";
import { isStudyClosedTo } from "../work/is-study-closed-to";

/**
 * The studies whose log an administrator who also codes there may not see yet, nor how long it is: its lines,
 * their moments and their number tell of colleagues' work (SAFETY, rule 2). A study opens once all that was
 * assigned in it is finished and, for its coders, released.
 */
export async function chainsClosedTo(tx: Transaction, viewer: Viewer): Promise<readonly string[]> {
  if (viewer.kind === "operator") return [];
  const closed: string[] = [];
  for (const membership of viewer.memberships) {
    if (await isStudyClosedTo(tx, viewer, membership)) closed.push(membership.study);
  }
  return closed;
}

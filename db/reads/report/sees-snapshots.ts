import "server-only";
import type { Transaction } from "@/db/client";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import { isStudyClosedTo } from "../work/is-study-closed-to";

/**
 * Whether the viewer may know of the study's snapshots at all. They rest on everyone's finished work: even their number
 * would tell a coder who is still blind of it (SAFETY, rule 2).
 */
export async function seesSnapshots(tx: Transaction, viewer: Viewer, study: StudyId): Promise<boolean> {
  if (!may(viewer, "report.see", study)) return false;
  const membership = membershipOf(viewer, study);
  return membership === null || !(await isStudyClosedTo(tx, viewer, membership));
}

import "server-only";
import { constraintOf } from "@/db/writes/constraint-of";
import { operate } from "@/db/writes/operate";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { type Result, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { bytesOf, longestTextBytes } from "@/lib/writing/rich-text";
import type { SavedWriting, SaveWriting, SaveWritingRefusal } from "@/lib/writing/save-writing";
import { saveMemo } from "./save-memo";
import { saveSummary } from "./save-summary";

export type SaveWritingResult = Result<SavedWriting, SaveWritingRefusal>;

/** Keeps what a browser sends of a summary or a memo, once, and only as the user who wrote it. */
export async function saveWriting(
  viewer: Viewer,
  study: StudyId,
  sent: Omit<SaveWriting, "study">,
): Promise<SaveWritingResult> {
  const membership = membershipOf(viewer, study);
  if (viewer.kind !== "person" || membership === null) return refuse({ kind: "not-allowed" });
  if (viewer.user !== sent.user) return refuse({ kind: "other-user" });
  if (bytesOf(sent.text) > longestTextBytes) return refuse({ kind: "text-too-long" });
  const { operation, user, ...payload } = sent;
  try {
    return await operate<SavedWriting, SaveWritingRefusal>(viewer, { operation, study, payload }, (tx, log) =>
      (sent.on.kind === "summary" ? saveSummary : saveMemo)({ tx, log, viewer, membership }, sent),
    );
  } catch (error) {
    if (constraintOf(error) === "finished_work_stays") return refuse({ kind: "already-finished" });
    throw error;
  }
}

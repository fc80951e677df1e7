import "server-only";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { carryAnchor, takeAnchorBack } from "@/lib/passage/anchor";
import { invertEdits } from "@/lib/passage/edit";
import { editsBetween } from "@/lib/passage/narrow-edits";
import { accept, type Result, refuse } from "@/lib/result";
import type { OperationId, StudyId, TranscriptId } from "@/lib/study/ids";
import { operate } from "../operate";
import { addVersion, anchorsIn } from "./add-version";
import { changedMeanwhile, type SavedVersion, type VersionRefusal } from "./correct-transcript";
import { holdText } from "./hold-text";

export type TakeBackRefusal = VersionRefusal | { readonly kind: "nothing-to-take-back" };

/**
 * Takes the newest correction back: adds a version with the text, the turns and the anchors of the one before
 * it. A coding that was made, moved or placed again since the correction keeps its own words instead. Taking
 * that back in turn gives the correction again. Refused where another version came first.
 */
export async function takeCorrectionBack(
  viewer: Viewer,
  study: StudyId,
  given: { readonly operation: OperationId; readonly interview: string; readonly newest: TranscriptId },
): Promise<Result<SavedVersion, TakeBackRefusal>> {
  if (!may(viewer, "transcript.correct", study) || viewer.kind !== "person")
    return refuse({ kind: "not-allowed" });
  const madeBy = membershipOf(viewer, study)?.member ?? null;
  const { operation, ...payload } = given;
  const named = { operation, study, payload: { kind: "transcript.take-back", ...payload } };
  return operate<SavedVersion, TakeBackRefusal>(viewer, named, async (tx, log) => {
    const [newest, former, earlier] = await holdText(tx, study, given.interview, 3);
    if (newest === undefined) return refuse({ kind: "not-found" });
    if (newest.id !== given.newest) return refuse(changedMeanwhile(newest));
    if (former === undefined) return refuse({ kind: "nothing-to-take-back" });
    const edits = newest.edits ?? editsBetween(former.text, newest.text);
    const change = { text: former.text, edits, next: newest.text };
    const back = { text: newest.text, edits: invertEdits(former.text, edits), next: former.text };
    const before = await anchorsIn(tx, former.id);
    // Where the newest itself brought an earlier version back, it left codings where they stood in that one.
    const broughtBack = earlier?.sha256 === newest.sha256 ? await anchorsIn(tx, earlier.id) : null;
    const { text, turns, sha256 } = former;
    const version = { text, turns, sha256, edits: back.edits, madeBy };
    const added = await addVersion(tx, study, newest, version, (coding, anchor) => {
      const stood = before.get(coding);
      const brought = broughtBack?.get(coding);
      const left = [...(stood ? [carryAnchor(change, stood)] : []), ...(brought ? [brought] : [])];
      return takeAnchorBack(back, anchor, stood ?? null, left);
    });
    log("transcript.taken-back", {
      interview: newest.interview,
      transcript: added.id,
      version: added.version,
      sha256,
      before: newest.sha256,
      ...added.counts,
    });
    return accept({ transcript: added.id, version: added.version });
  });
}

import "server-only";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { sha256Of } from "@/lib/interchange/sha256-of";
import { carryAnchor } from "@/lib/passage/anchor";
import { accept, type Result, refuse } from "@/lib/result";
import type { OperationId, StudyId, TranscriptId } from "@/lib/study/ids";
import {
  type Correction,
  type CorrectionRefusal,
  correctTranscript as corrected,
} from "@/lib/transcript/correct-transcript";
import { type OperationConflict, operate } from "../operate";
import { addVersion } from "./add-version";
import { holdText, type TextVersion } from "./hold-text";

/** Someone saved another version meanwhile; who and when, so that both can be compared. */
export type TextChangedMeanwhile = {
  readonly kind: "text-changed-meanwhile";
  readonly version: number;
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
};

export type VersionRefusal =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "not-found" }
  | TextChangedMeanwhile
  | OperationConflict;

/** A version that was saved. What it did to whose codings is not said here (SAFETY, rule 2). */
export type SavedVersion = { readonly transcript: TranscriptId; readonly version: number };

export type NamedCorrection = Correction & {
  readonly operation: OperationId;
  readonly interview: string;
  /** The version that was corrected. */
  readonly base: TranscriptId;
};

/**
 * Adds a version of an interview's text, with an anchor in it for every coding, in one transaction. Which words
 * moved where is reckoned here from the edits; finished codings are carried like others and else stay as they
 * are. Refused where another version came first.
 */
export async function correctTranscript(
  viewer: Viewer,
  study: StudyId,
  { operation, interview, base, edits, turns }: NamedCorrection,
): Promise<Result<SavedVersion, VersionRefusal | CorrectionRefusal>> {
  if (!may(viewer, "transcript.correct", study) || viewer.kind !== "person")
    return refuse({ kind: "not-allowed" });
  const madeBy = membershipOf(viewer, study)?.member ?? null;
  const payload = { kind: "transcript.correct", interview, base, edits, turns };
  return operate<SavedVersion, VersionRefusal | CorrectionRefusal>(
    viewer,
    { operation, study, payload },
    async (tx, log) => {
      const [newest] = await holdText(tx, study, interview, 1);
      if (newest === undefined) return refuse({ kind: "not-found" });
      if (newest.id !== base) return refuse(changedMeanwhile(newest));
      const correct = corrected(newest, { edits, turns });
      if (!correct.ok) return correct;
      const next = correct.value;
      const sha256 = await sha256Of(next.text);
      const change = { text: newest.text, edits: next.edits, next: next.text };
      const added = await addVersion(tx, study, newest, { ...next, sha256, madeBy }, (_coding, anchor) =>
        carryAnchor(change, anchor),
      );
      log("transcript.corrected", {
        interview: newest.interview,
        transcript: added.id,
        version: added.version,
        sha256,
        before: newest.sha256,
        turns: next.turns.length,
        edits: next.edits.length,
        ...added.counts,
      });
      return accept({ transcript: added.id, version: added.version });
    },
  );
}

export function changedMeanwhile({ version, by, writtenAt }: TextVersion): TextChangedMeanwhile {
  return { kind: "text-changed-meanwhile", version, by, at: writtenAt.toISOString() };
}

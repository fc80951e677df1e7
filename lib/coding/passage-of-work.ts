import type { Passage } from "@/lib/passage/passage";
import type { TranscriptId } from "@/lib/study/ids";
import type { CodingInSight, WorkInSight } from "./coding-operation";
import type { SingleOperation } from "./latest-of";

/**
 * Where in this version of the text that work stands, or would have stood; null for what is not about a passage,
 * and where that is known of another version alone. `codings` are those that stand in this version.
 */
export function passageOfWork(
  work: SingleOperation | WorkInSight,
  transcript: TranscriptId,
  codings: readonly CodingInSight[],
): Passage | null {
  if ("passage" in work) return work.transcript === transcript ? work.passage : null;
  const coding = "coding" in work ? work.coding : "starred" in work ? work.id : null;
  const standing = codings.find(({ id }) => id === coding);
  return standing === undefined ? null : { from: standing.from, to: standing.to };
}

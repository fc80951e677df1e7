import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { HitCoded, HitLeft, UncodeHits } from "@/lib/coding/code-hits";
import type { CodingOperationRefusal } from "@/lib/coding/coding-operation";
import { accept, refuse } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { counted } from "./code-hits";
import { type HitsResult, onOwnHits } from "./own-hits";
import { setOwnCodingRemoved } from "./set-coding-removed";

/**
 * Takes the codings of a run away again, softly. One that was changed, removed or finished since is left as it
 * is, and counted.
 */
export async function uncodeHits(
  viewer: Viewer,
  study: StudyId,
  { operation, user, codings }: Omit<UncodeHits, "study">,
): Promise<HitsResult> {
  if (!may(viewer, "coding.make", study)) return refuse({ kind: "not-allowed" });
  const payload = { kind: "hits.uncode", codings };
  return onOwnHits(viewer, { operation, user, study, payload }, async (tx, log, who) => {
    const done: HitCoded[] = [];
    const left: HitLeft[] = [];
    const inOrder = [...codings].sort((a, b) => a.interview.localeCompare(b.interview));
    for (const { coding: id, interview, version } of inOrder) {
      const own = { ...who, interview };
      const step = { kind: "coding.remove", coding: id, version } as const;
      const removed = await setOwnCodingRemoved(tx, log, own, step);
      if (removed.ok) done.push({ coding: id, interview, version: removed.value.version });
      else left.push(kindOf(removed.refusal));
    }
    log("hits.uncoded", { codings: done.length, left: left.length });
    return accept({ done, left: counted(left) });
  });
}

function kindOf({ kind }: CodingOperationRefusal): HitLeft {
  return kind === "not-assigned" || kind === "already-finished" ? kind : "changed-meanwhile";
}

import "server-only";
import type { Transaction } from "@/db/client";
import type { Log } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { CodingInSight, CodingStep } from "@/lib/coding/coding-operation";
import { refuse } from "@/lib/result";
import { addOwnCoding } from "./add-coding";
import { changeOwnCoding } from "./change-coding";
import { ownCodingsInSight } from "./own-coding";
import { type OwnOperation, type OwnWork, type OwnWorkDone, type OwnWorkResult, onOwnWork } from "./own-work";
import { setOwnCodingRemoved } from "./set-coding-removed";

/**
 * Adds, changes, removes and restores several of a coder's own codings, all or nothing: a split, a merge or a
 * recoding is never half done. A lost race on one of them says how all of them stand.
 */
export async function changeTogether(
  viewer: Viewer,
  named: OwnOperation<"codings.together">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "coding.make", named.study)) return refuse({ kind: "not-allowed" });
  return onOwnWork(viewer, named, async (tx, log, own) => {
    const { steps } = named.payload;
    // In one order for everyone, so that two that change the same codings don't wait for each other.
    const inOrder = steps.toSorted((a, b) => (a.coding < b.coding ? -1 : 1));
    const ids = inOrder.map(({ coding }) => coding);
    const before = await ownCodingsInSight(tx, own, ids);
    let first: OwnWorkDone = refuse({ kind: "not-found" });
    for (const [at, step] of inOrder.entries()) {
      const done = await applyStep(tx, log, own, step, before);
      if (!done.ok && done.refusal.kind === "changed-meanwhile") {
        // What this change itself did so far is taken back, and is not how they stand.
        const changed = new Set(ids.slice(0, at));
        const now = await ownCodingsInSight(tx, own, ids.slice(at));
        return refuse({
          kind: "codings-changed-meanwhile",
          current: [...before.filter(({ id }) => changed.has(id)), ...now],
        });
      }
      if (!done.ok) return done;
      if (step.coding === steps[0]?.coding) first = done;
    }
    log("codings.changed-together", { interview: own.interview, codings: steps.length });
    return first;
  });
}

function applyStep(
  tx: Transaction,
  log: Log,
  own: OwnWork,
  step: CodingStep,
  before: readonly CodingInSight[],
): Promise<OwnWorkDone> {
  switch (step.kind) {
    case "coding.add":
      return addOwnCoding(tx, log, own, step, before);
    case "coding.change":
      return changeOwnCoding(tx, log, own, step);
    case "coding.remove":
    case "coding.restore":
      return setOwnCodingRemoved(tx, log, own, step);
  }
}

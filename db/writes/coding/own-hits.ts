import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { constraintOf } from "@/db/writes/constraint-of";
import { type OperationConflict, operate } from "@/db/writes/operate";
import type { Log } from "@/db/writes/write";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type { HitsDone } from "@/lib/coding/code-hits";
import type { CodingOperationRefusal } from "@/lib/coding/coding-operation";
import { type Result, refuse } from "@/lib/result";
import type { OperationId, StudyId, UserId } from "@/lib/study/ids";
import type { OwnWork } from "./own-work";

export type HitsResult = Result<HitsDone, CodingOperationRefusal | OperationConflict>;

/** Whose run, before it is known in which interview. */
export type OwnHits = Omit<OwnWork, "interview">;

/**
 * Runs an operation on many of a coder's codings, once, never as another than who asked for it, and one at a
 * time for each coder: two windows that send the same hits would else both find them not coded yet.
 */
export async function onOwnHits(
  viewer: Viewer,
  named: {
    readonly operation: OperationId;
    readonly user: UserId;
    readonly study: StudyId;
    readonly payload: unknown;
  },
  run: (tx: Transaction, log: Log, own: OwnHits) => Promise<Result<HitsDone, CodingOperationRefusal>>,
): Promise<HitsResult> {
  const { operation, user, study } = named;
  const membership = membershipOf(viewer, study);
  if (viewer.kind !== "person" || membership === null) return refuse({ kind: "not-allowed" });
  if (viewer.user !== user) return refuse({ kind: "other-user" });
  const own: OwnHits = { study, operation, coder: membership.member };
  try {
    return await operate<HitsDone, CodingOperationRefusal>(viewer, named, async (tx, log) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`hits ${own.coder}`}, 0))`);
      return run(tx, log, own);
    });
  } catch (error) {
    if (constraintOf(error) === "finished_work_stays") return refuse({ kind: "already-finished" });
    throw error;
  }
}

import type { Transaction } from "@/db/client";
import { constraintOf } from "@/db/writes/constraint-of";
import { type OperationConflict, operate } from "@/db/writes/operate";
import type { Log } from "@/db/writes/write";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import type {
  CodingOperation,
  CodingOperationDone,
  CodingOperationRefusal,
} from "@/lib/coding/coding-operation";
import { type Result, refuse } from "@/lib/result";
import type { InterviewId, MemberId, OperationId, StudyId } from "@/lib/study/ids";

/** An operation of one kind on the viewer's own work on an interview. */
export type OwnOperation<Kind extends CodingOperation["kind"]> = {
  readonly operation: OperationId;
  readonly study: StudyId;
  readonly interview: InterviewId;
  readonly payload: Extract<CodingOperation, { kind: Kind }>;
};

/** Whose work on what, and under which name. */
export type OwnWork = {
  readonly study: StudyId;
  readonly interview: InterviewId;
  readonly coder: MemberId;
  readonly operation: OperationId;
};

/** What came of it within its transaction. */
export type OwnWorkDone = Result<CodingOperationDone, CodingOperationRefusal>;

export type OwnWorkResult = Result<CodingOperationDone, CodingOperationRefusal | OperationConflict>;

/**
 * Runs a coder's operation on their own work, once. The triggers are the last guard: what they refuse of
 * finished work is the same refusal as the check before it.
 */
export async function onOwnWork<Kind extends CodingOperation["kind"]>(
  viewer: Viewer,
  named: OwnOperation<Kind>,
  run: (tx: Transaction, log: Log, own: OwnWork) => Promise<OwnWorkDone>,
): Promise<OwnWorkResult> {
  const membership = membershipOf(viewer, named.study);
  if (viewer.kind !== "person" || membership === null) return refuse({ kind: "not-allowed" });
  const { operation, study, interview } = named;
  const own: OwnWork = { study, interview, operation, coder: membership.member };
  try {
    return await operate<CodingOperationDone, CodingOperationRefusal>(
      viewer,
      { operation, study, payload: { interview, ...named.payload } },
      (tx, log) => run(tx, log, own),
    );
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint === "finished_work_stays") return refuse({ kind: "already-finished" });
    throw error;
  }
}

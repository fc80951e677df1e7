import "server-only";
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { operation } from "@/db/schema/operation";
import type { Viewer } from "@/lib/access/viewer";
import { type Refusal, type Result, refuse } from "@/lib/result";
import type { OperationId, StudyId } from "@/lib/study/ids";
import { type Log, write } from "./write";

export type OperationConflict = { readonly kind: "operation-conflict" };

/**
 * A write that its client named. The name is kept in the transaction of its effect: sent again it gives the
 * first result and does nothing, and with another payload or by another person it is a conflict.
 * The result must survive JSON.
 */
export async function operate<T, R extends Refusal>(
  viewer: Extract<Viewer, { kind: "person" }>,
  named: { readonly operation: OperationId; readonly study: StudyId; readonly payload: unknown },
  run: (tx: Transaction, log: Log) => Promise<Result<T, R>>,
): Promise<Result<T, R | OperationConflict>> {
  const payloadSha256 = createHash("sha256").update(JSON.stringify(named.payload)).digest("hex");
  const first = {
    id: named.operation,
    studyId: named.study,
    userId: viewer.user,
    payloadSha256,
  };
  return write<T, R | OperationConflict>(viewer, named.study, async (tx, log) => {
    // A second sender of the same name waits here until the first has committed or failed.
    const claimed = await tx
      .insert(operation)
      .values({ ...first, result: {} })
      .onConflictDoNothing()
      .returning({ id: operation.id });
    if (claimed.length === 0) {
      const [earlier] = await tx.select().from(operation).where(eq(operation.id, named.operation));
      const same =
        earlier?.payloadSha256 === payloadSha256 &&
        earlier.userId === viewer.user &&
        earlier.studyId === named.study;
      if (!same) return refuse({ kind: "operation-conflict" });
      log("operation.repeated", { operation: named.operation });
      return earlier.result as Result<T, R>;
    }
    const result = await run(tx, log);
    if (result.ok) await tx.update(operation).set({ result }).where(eq(operation.id, named.operation));
    return result;
  });
}

import "server-only";
import { database, type Transaction } from "@/db/client";
import type { Viewer } from "@/lib/access/viewer";
import type { AuditSubject } from "@/lib/audit/entry";
import type { Refusal, Result } from "@/lib/result";
import type { StudyId } from "@/lib/study/ids";
import { type AuditActor, type AuditLine, appendToLog } from "./audit-chain";

/** Notes what the write does: a verb such as "coding.added", and ids, hashes and counts. */
export type Log = (verb: string, subject: AuditSubject) => void;

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

function actorOf(viewer: Viewer | null): AuditActor {
  if (viewer === null) return { kind: "nobody" };
  return viewer.kind === "person" ? { kind: "person", user: viewer.user } : { kind: "operator" };
}

/**
 * One transaction, with its log lines in it. A refusal rolls everything back and is returned; a bug throws.
 * A write that logs nothing is a bug.
 */
export async function write<T, R extends Refusal>(
  viewer: Viewer | null,
  study: StudyId | null,
  run: (tx: Transaction, log: Log) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  const db = await database();
  try {
    return await db.transaction(async (tx) => {
      const lines: AuditLine[] = [];
      const result = await run(tx, (verb, subject) => lines.push({ verb, subject }));
      if (!result.ok) throw new Refused(result.refusal);
      if (lines.length === 0) throw new Error("A write must say in the log what it did");
      await appendToLog(tx, actorOf(viewer), study, lines);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal as R };
    throw error;
  }
}

import { and, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newestState } from "@/db/reads/assignment/newest-state";
import { assignment, assignmentState, assignmentTheme } from "@/db/schema/assignment";
import type { OwnWork } from "@/db/writes/coding/own-work";
import type { Log } from "@/db/writes/write";
import { accept, type Result, refuse } from "@/lib/result";
import type { AssignmentId, ThemeId } from "@/lib/study/ids";

export type NotOpen = { readonly kind: "not-assigned" } | { readonly kind: "already-finished" };

/**
 * Gives the coder's assignment for this theme of the interview, held open until the transaction ends: a
 * finish that comes meanwhile waits. The first work on it starts it.
 */
export async function openAssignment(
  tx: Transaction,
  log: Log,
  own: OwnWork,
  theme: ThemeId,
): Promise<Result<AssignmentId, NotOpen>> {
  const [asked] = await tx
    .select({ id: assignment.id, state: newestState })
    .from(assignmentTheme)
    .innerJoin(assignment, eq(assignment.id, assignmentTheme.assignmentId))
    .where(and(isAskedOf(own), eq(assignmentTheme.themeId, theme)));
  if (asked === undefined) return refuse({ kind: "not-assigned" });
  // Two first codings that met with share locks would each wait for the other to let it start.
  const state = await lockedState(tx, asked.id, asked.state === null ? "update" : "share");
  if (state === "withdrawn") return refuse({ kind: "not-assigned" });
  if (state === "finished") return refuse({ kind: "already-finished" });
  if (state === null) await start(tx, log, own, asked.id);
  return accept(asked.id);
}

/** The themes of the interview that the coder was asked. */
export function isAskedOf(own: OwnWork): SQL | undefined {
  return and(
    eq(assignmentTheme.studyId, own.study),
    eq(assignmentTheme.interviewId, own.interview),
    eq(assignmentTheme.coderId, own.coder),
  );
}

/** Locks the assignment, and then reads how it stands. */
export async function lockedState(tx: Transaction, id: AssignmentId, lock: "share" | "update") {
  await tx.select({ id: assignment.id }).from(assignment).where(eq(assignment.id, id)).for(lock);
  const [row] = await tx.select({ state: newestState }).from(assignment).where(eq(assignment.id, id));
  return row?.state ?? null;
}

export async function start(tx: Transaction, log: Log, own: OwnWork, id: AssignmentId): Promise<void> {
  await tx
    .insert(assignmentState)
    .values({ studyId: own.study, assignmentId: id, kind: "started", by: own.coder });
  log("assignment.started", { assignment: id, interview: own.interview, coder: own.coder });
}

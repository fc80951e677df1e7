import { and, asc, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { isAskedOf, type NotOpen, openAssignment } from "@/db/writes/assignment/open-assignment";
import type { OwnWork } from "@/db/writes/coding/own-work";
import type { Log } from "@/db/writes/write";
import { accept, type Result, refuse } from "@/lib/result";
import type { ThemeId } from "@/lib/study/ids";

/**
 * Holds open the assignment that a statement goes with: the one of its theme where the coder was asked that
 * theme, else their first of the interview. Gives the theme by which it was found.
 */
export async function openForStatement(
  tx: Transaction,
  log: Log,
  own: OwnWork,
  theme: ThemeId | null,
): Promise<Result<{ readonly theme: ThemeId }, NotOpen>> {
  const found =
    (theme === null ? undefined : await askedTheme(tx, own, eq(assignmentTheme.themeId, theme))) ??
    (await askedTheme(tx, own));
  if (found === undefined) return refuse({ kind: "not-assigned" });
  const open = await openAssignment(tx, log, own, found);
  return open.ok ? accept({ theme: found }) : open;
}

async function askedTheme(tx: Transaction, own: OwnWork, also?: SQL): Promise<ThemeId | undefined> {
  const [row] = await tx
    .select({ theme: assignmentTheme.themeId })
    .from(assignmentTheme)
    .innerJoin(assignment, eq(assignment.id, assignmentTheme.assignmentId))
    .where(and(isAskedOf(own), also))
    .orderBy(asc(assignment.writtenAt), asc(assignment.id))
    .limit(1);
  return row?.theme;
}

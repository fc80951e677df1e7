import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newestState, standingOf } from "@/db/reads/assignment/newest-state";
import { assignment, assignmentState, assignmentTheme } from "@/db/schema/assignment";
import type { MemberId, StudyId } from "@/lib/study/ids";
import type { Log } from "../write";
import { makeAssignment } from "./make-assignment";

/**
 * Withdraws what a coder has not finished, and asks the same of another coder where one is named, for the
 * themes that they don't have yet. The other begins anew: what was begun counts for nothing.
 */
export async function handOnOpenWork(
  tx: Transaction,
  log: Log,
  given: {
    readonly study: StudyId;
    readonly from: MemberId;
    readonly to: MemberId | null;
    readonly by: MemberId | null;
  },
): Promise<void> {
  const { study, from, to, by } = given;
  const held = await tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.studyId, study), eq(assignment.coderId, from)))
    .orderBy(asc(assignment.id))
    .for("update");
  const ids = held.map((each) => each.id);
  if (ids.length === 0) return;
  const states = await tx
    .select({ id: assignment.id, state: newestState })
    .from(assignment)
    .where(inArray(assignment.id, ids));
  for (const old of held) {
    const standing = standingOf(states.find((row) => row.id === old.id)?.state ?? null);
    if (standing === null || standing === "finished") continue;
    await tx.insert(assignmentState).values({ studyId: study, assignmentId: old.id, kind: "withdrawn", by });
    const asked = await tx
      .delete(assignmentTheme)
      .where(eq(assignmentTheme.assignmentId, old.id))
      .returning({ theme: assignmentTheme.themeId });
    log("assignment.withdrawn", { assignment: old.id, interview: old.interviewId, coder: from });
    if (to === null) continue;
    const has = await tx
      .select({ theme: assignmentTheme.themeId })
      .from(assignmentTheme)
      .where(and(eq(assignmentTheme.interviewId, old.interviewId), eq(assignmentTheme.coderId, to)));
    const themes = asked.filter(({ theme }) => !has.some((row) => row.theme === theme));
    if (themes.length === 0) continue;
    const { interviewId, roundId, blind, deadline } = old;
    const id = await makeAssignment(tx, {
      ...{ studyId: study, interviewId, coderId: to, roundId, blind, deadline, madeBy: by },
      themes: themes.map(({ theme }) => theme),
    });
    log("assignment.handed-on", { assignment: id, of: old.id, interview: interviewId, coder: to });
  }
}

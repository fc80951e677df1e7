import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { assignment } from "@/db/schema/assignment";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { AssignmentId, StudyId } from "@/lib/study/ids";
import { assignmentToChange } from "./change-assignment";
import { withdraw } from "./withdraw";

export type WithdrawnUnbegun = {
  readonly withdrawn: number;
  /** What was begun, finished or withdrawn meanwhile is left as it is. */
  readonly left: number;
  /** Colleagues' on interviews that the viewer codes as well: left, whether they began or not. */
  readonly hidden: number;
};

/** Takes back, of these assignments, those that nobody has begun. */
export async function withdrawUnbegun(
  viewer: Viewer,
  asked: { readonly study: StudyId; readonly assignments: readonly AssignmentId[] },
): Promise<Result<WithdrawnUnbegun, { readonly kind: "not-allowed" }>> {
  if (!may(viewer, "assignment.make", asked.study)) return refuse({ kind: "not-allowed" });
  const { study } = asked;
  return write<WithdrawnUnbegun, { readonly kind: "not-allowed" }>(viewer, study, async (tx, log) => {
    const rows = await tx
      .select({ id: assignment.id, coder: assignment.coderId })
      .from(assignment)
      .where(and(eq(assignment.studyId, study), inArray(assignment.id, [...asked.assignments])))
      .orderBy(asc(assignment.id));
    const done = { withdrawn: 0, left: 0, hidden: 0 };
    // Their own first: who no longer codes an interview may take back the others' of it.
    const own = membershipOf(viewer, study)?.member;
    for (const { id } of rows.toSorted((a, b) => Number(b.coder === own) - Number(a.coder === own))) {
      const found = await assignmentToChange(tx, viewer, { study, assignment: id });
      if (!found.ok) done.hidden += 1;
      else if (found.value.state !== null) done.left += 1;
      else {
        await withdraw(tx, log, { study, assignment: id, ...found.value });
        done.withdrawn += 1;
      }
    }
    log("assignment.unbegun-withdrawn", done);
    return accept(done);
  });
}

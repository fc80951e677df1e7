import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignmentState, assignmentTheme } from "@/db/schema/assignment";
import { announceWork } from "@/db/writes/coding/announce-work";
import type { Log } from "@/db/writes/write";
import type { AssignmentId, InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";

/** No longer asks for an assignment that its caller holds locked and knows to be open. */
export async function withdraw(
  tx: Transaction,
  log: Log,
  asked: {
    readonly study: StudyId;
    readonly assignment: AssignmentId;
    readonly held: { readonly interview: InterviewId; readonly coder: MemberId };
    readonly themes: readonly ThemeId[];
    readonly by: MemberId | null;
  },
): Promise<void> {
  const { study, assignment, held, themes, by } = asked;
  await tx
    .insert(assignmentState)
    .values({ studyId: study, assignmentId: assignment, kind: "withdrawn", by });
  await tx.delete(assignmentTheme).where(eq(assignmentTheme.assignmentId, assignment));
  log("assignment.withdrawn", { assignment, ...held });
  await announceWork(tx, { study, ...held, operation: null }, themes, "assignment.withdraw");
}

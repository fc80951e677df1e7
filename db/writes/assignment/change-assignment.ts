import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignment } from "@/db/schema/assignment";
import { type Log, write } from "@/db/writes/write";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Refusal, type Result, refuse } from "@/lib/result";
import type { AssignmentId, InterviewId, MemberId, StudyId, ThemeId } from "@/lib/study/ids";
import { isHiddenColleagues } from "./is-hidden-colleagues";
import { lockedState } from "./open-assignment";
import { themesOf } from "./own-assignment";

export type NotToChange =
  | { readonly kind: "not-found" }
  /** Who codes the interview too does not learn how far a colleague is. */
  | { readonly kind: "codes-it-too" };

type AssignmentToChange = {
  readonly held: { readonly interview: InterviewId; readonly coder: MemberId };
  readonly themes: readonly ThemeId[];
  readonly state: Awaited<ReturnType<typeof lockedState>>;
  /** Who changes it. */
  readonly by: MemberId | null;
};

/**
 * Changes a coder's assignment for someone who may assign, which the verb checks first: in one transaction, with
 * the assignment locked. Refused where it is not theirs to change.
 */
export async function changeAssignment<R extends Refusal>(
  viewer: Viewer,
  asked: { readonly study: StudyId; readonly assignment: AssignmentId },
  change: (tx: Transaction, log: Log, found: AssignmentToChange) => Promise<Result<null, R>>,
): Promise<Result<null, R | NotToChange>> {
  return write<null, R | NotToChange>(viewer, asked.study, async (tx, log) => {
    const found = await assignmentToChange(tx, viewer, asked);
    return found.ok ? change(tx, log, found.value) : found;
  });
}

/** A coder's assignment that who assigns is about to change, locked; refused where it is not theirs to change. */
export async function assignmentToChange(
  tx: Transaction,
  viewer: Viewer,
  { study, assignment: id }: { readonly study: StudyId; readonly assignment: AssignmentId },
): Promise<Result<AssignmentToChange, NotToChange>> {
  const [held] = await tx
    .select({ interview: assignment.interviewId, coder: assignment.coderId })
    .from(assignment)
    .where(and(eq(assignment.id, id), eq(assignment.studyId, study)));
  if (held === undefined) return refuse({ kind: "not-found" });
  const themes = await themesOf(tx, id);
  if (await isHiddenColleagues(tx, viewer, { study, ...held }, themes))
    return refuse({ kind: "codes-it-too" });
  const by = membershipOf(viewer, study)?.member ?? null;
  return accept({ held, themes, state: await lockedState(tx, id, "update"), by });
}

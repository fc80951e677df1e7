import "server-only";
import { and, eq } from "drizzle-orm";
import { round } from "@/db/schema/round";
import { write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { RoundKind } from "@/lib/assignment/round-kind";
import { accept, type Result, refuse } from "@/lib/result";
import type { RoundId, StudyId } from "@/lib/study/ids";

export type ChangingRound = {
  readonly study: StudyId;
  readonly round: RoundId;
  /** As it was when the change was made up: else somebody changed it meanwhile. */
  readonly from: { readonly name: string; readonly kind: RoundKind };
  readonly to: { readonly name: string; readonly kind: RoundKind };
};

export type ChangeRoundRefusal = { readonly kind: "not-allowed" } | { readonly kind: "changed-meanwhile" };

/** Calls a round something else, or says that it is for something else. */
export async function changeRound(
  viewer: Viewer,
  asked: ChangingRound,
): Promise<Result<null, ChangeRoundRefusal>> {
  if (!may(viewer, "assignment.make", asked.study)) return refuse({ kind: "not-allowed" });
  const { study, from, to } = asked;
  return write<null, ChangeRoundRefusal>(viewer, study, async (tx, log) => {
    const changed = await tx
      .update(round)
      .set(to)
      .where(
        and(
          eq(round.studyId, study),
          eq(round.id, asked.round),
          eq(round.name, from.name),
          eq(round.kind, from.kind),
        ),
      )
      .returning({ id: round.id });
    if (changed.length === 0) return refuse({ kind: "changed-meanwhile" });
    log("round.changed", { round: asked.round, from: from.kind, to: to.kind });
    return accept(null);
  });
}

import { and, eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { round } from "@/db/schema/round";
import { newId } from "@/db/writes/new-id";
import type { Log } from "@/db/writes/write";
import type { RoundKind } from "@/lib/assignment/round-kind";
import type { RoundId, StudyId } from "@/lib/study/ids";

/** An existing round, or what a new one is called and for. */
export type AskedRound =
  | { readonly kind: "existing"; readonly id: RoundId }
  | { readonly kind: "new"; readonly name: string; readonly purpose: RoundKind };

/** The round that work is given out in; a new one comes after the others. Null: it is not there. */
export async function roundAsked(
  tx: Transaction,
  log: Log,
  study: StudyId,
  wanted: AskedRound,
): Promise<RoundId | null> {
  if (wanted.kind === "existing") {
    const [row] = await tx
      .select({ id: round.id })
      .from(round)
      .where(and(eq(round.studyId, study), eq(round.id, wanted.id)));
    return row?.id ?? null;
  }
  const [last] = await tx
    .select({ position: max(round.position) })
    .from(round)
    .where(eq(round.studyId, study));
  const id = newId<RoundId>();
  const { name, purpose: kind } = wanted;
  await tx.insert(round).values({ id, studyId: study, name, kind, position: (last?.position ?? 0) + 1 });
  log("round.added", { round: id, kind });
  return id;
}

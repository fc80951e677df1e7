import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { draw } from "@/db/schema/draw";
import { round } from "@/db/schema/round";
import type { RoundKind } from "@/lib/assignment/round-kind";
import type { RoundId, StudyId } from "@/lib/study/ids";

export type GridRound = {
  readonly id: RoundId;
  readonly name: string;
  readonly kind: RoundKind;
  /** The oldest first; empty for who does not assign. */
  readonly draws: readonly KeptDraw[];
};

export type KeptDraw = {
  readonly seed: number;
  readonly percent: number | null;
  readonly pool: number;
  readonly drawn: number;
};

/** The study's rounds in their order, and for who assigns what was drawn in them. */
export async function roundsOf(
  tx: Transaction,
  study: StudyId,
  withDraws: boolean,
): Promise<readonly GridRound[]> {
  const rounds = await tx
    .select({ id: round.id, name: round.name, kind: round.kind })
    .from(round)
    .where(eq(round.studyId, study))
    .orderBy(asc(round.position));
  const draws = await tx
    .select({
      round: draw.roundId,
      seed: draw.seed,
      percent: draw.percent,
      pool: draw.pool,
      drawn: draw.drawn,
    })
    .from(draw)
    .where(eq(draw.studyId, study))
    .orderBy(asc(draw.id));
  const drawsOf = rowsBy(withDraws ? draws : [], (row) => row.round);
  return rounds.map((each) => ({ ...each, draws: drawsOf(each.id).map(({ round: _, ...kept }) => kept) }));
}

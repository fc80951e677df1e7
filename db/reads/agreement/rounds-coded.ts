import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignment, assignmentTheme } from "@/db/schema/assignment";
import { round } from "@/db/schema/round";
import type { RoundOf } from "@/lib/agreement/round-figures";
import type { RoundKind } from "@/lib/assignment/round-kind";
import type { RoundId, StudyId } from "@/lib/study/ids";

export type RoundsCoded = {
  readonly rounds: readonly { readonly id: RoundId; readonly name: string; readonly kind: RoundKind }[];
  /** The last round in which one of its coders was asked for it: only then were all of them done. */
  readonly roundOf: RoundOf;
};

/** The study's rounds in their order, and in which each interview and theme was coded. */
export async function roundsCoded(tx: Transaction, study: StudyId): Promise<RoundsCoded> {
  const rounds = await tx
    .select({ id: round.id, name: round.name, kind: round.kind })
    .from(round)
    .where(eq(round.studyId, study))
    .orderBy(asc(round.position));
  if (rounds.length < 2) return { rounds, roundOf: () => rounds[0]?.id ?? null };
  const asked = await tx
    .select({
      interview: assignmentTheme.interviewId,
      theme: assignmentTheme.themeId,
      round: assignment.roundId,
    })
    .from(assignmentTheme)
    .innerJoin(assignment, eq(assignment.id, assignmentTheme.assignmentId))
    .innerJoin(round, eq(round.id, assignment.roundId))
    .where(eq(assignmentTheme.studyId, study))
    .orderBy(asc(round.position));
  const lastRound = new Map(asked.map((row) => [`${row.interview} ${row.theme}`, row.round]));
  return { rounds, roundOf: ({ interview, theme }) => lastRound.get(`${interview} ${theme}`) ?? null };
}

import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { assignment, assignmentState, assignmentTheme } from "@/db/schema/assignment";
import { draw } from "@/db/schema/draw";
import { round } from "@/db/schema/round";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { RoundId, StudyId } from "@/lib/study/ids";
import type { ArchiveScope } from "./archive-scope";
import type { CodeById } from "./code-by-id";

/**
 * Who codes what, and how far they are. Where a colleague's work may not be known, how far it is may not
 * either: that assignment stands in the archive as not started.
 */
export async function archivedAssignments(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
): Promise<Pick<StudyArchive, "rounds" | "assignments">> {
  const rounds = await tx
    .select()
    .from(round)
    .where(eq(round.studyId, study))
    .orderBy(asc(round.position), asc(round.writtenAt), asc(round.id));
  const indexByRound = new Map(rounds.map(({ id }, index) => [id, index]));
  const draws = await tx.select().from(draw).where(eq(draw.studyId, study)).orderBy(asc(draw.id));
  const drawsOf = rowsBy(draws, ({ roundId }) => roundId);
  const assignments = await tx.select().from(assignment).where(eq(assignment.studyId, study));
  const themes = await tx
    .select({ assignmentId: assignmentTheme.assignmentId, themeId: assignmentTheme.themeId })
    .from(assignmentTheme)
    .where(eq(assignmentTheme.studyId, study));
  const themesOf = rowsBy(themes, ({ assignmentId }) => assignmentId);
  const states = await tx
    .select()
    .from(assignmentState)
    .where(eq(assignmentState.studyId, study))
    .orderBy(asc(assignmentState.id));
  const statesOf = rowsBy(states, ({ assignmentId }) => assignmentId);
  const isKnown = ({ id, interviewId, coderId }: (typeof assignments)[number]): boolean => {
    const asked = themesOf(id);
    if (scope.isOwn(coderId)) return true;
    if (asked.length === 0) return scope.isWhollyOpen(interviewId);
    return asked.every(({ themeId }) => scope.isOpen(interviewId, themeId));
  };
  return {
    rounds: rounds.map(({ id, name, kind, writtenAt }) => ({
      name,
      kind,
      draws: drawsOf(id).map((each) => ({
        seed: each.seed,
        percent: each.percent,
        pool: each.pool,
        drawn: each.drawn,
        perInterview: each.perInterview,
        madeBy: codes.orNull(each.madeBy),
        writtenAt: each.writtenAt.toISOString(),
      })),
      writtenAt: writtenAt.toISOString(),
    })),
    assignments: assignments.map((each) => ({
      interview: codes.of(each.interviewId),
      coder: codes.of(each.coderId),
      round: indexOf(indexByRound, each.roundId),
      themes: themesOf(each.id).map(({ themeId }) => codes.of(themeId)),
      blind: each.blind,
      deadline: each.deadline,
      madeBy: codes.orNull(each.madeBy),
      states: (isKnown(each) ? statesOf(each.id) : []).map(({ kind, by, reason, writtenAt }) => ({
        kind,
        by: codes.orNull(by),
        reason,
        writtenAt: writtenAt.toISOString(),
      })),
      writtenAt: each.writtenAt.toISOString(),
    })),
  };
}

function indexOf(indexByRound: ReadonlyMap<RoundId, number>, id: RoundId): number {
  const index = indexByRound.get(id);
  if (index === undefined) throw new RangeError(`this study has no round ${id}`);
  return index;
}

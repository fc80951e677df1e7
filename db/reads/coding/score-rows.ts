import { and, asc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/member";
import { statement, statementScore } from "@/db/schema/statement";
import { answerOfScore, type ScoreInSight } from "@/lib/statement/statement-answer";
import type { InterviewId, MemberId } from "@/lib/study/ids";

/** A coder's score with what decides who may know it; not to leave the server as it is. */
export type ScoreRow = Omit<ScoreInSight, "mine"> & { readonly coderId: MemberId | null };

/** What coders scored the closing statements of an interview, in the statements' order; withdrawn ones left out. */
export async function scoreRows(
  tx: Transaction,
  interview: InterviewId,
  also?: SQL,
): Promise<readonly ScoreRow[]> {
  const rows = await tx
    .select({
      id: statement.id,
      score: statementScore.score,
      version: statementScore.version,
      coderId: statementScore.coderId,
      coder: member.name,
    })
    .from(statementScore)
    .innerJoin(statement, eq(statement.id, statementScore.statementId))
    .innerJoin(member, eq(member.id, statementScore.coderId))
    .where(
      and(
        eq(statementScore.interviewId, interview),
        isNotNull(statementScore.coderId),
        isNull(statementScore.removedAt),
        also,
      ),
    )
    .orderBy(asc(statement.position), asc(member.name));
  return rows.map(({ score, ...row }) => ({ ...row, answer: answerOfScore(score) }));
}

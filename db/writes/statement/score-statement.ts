import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { inSight } from "@/db/reads/coding/coding-rows";
import { scoreRows } from "@/db/reads/coding/score-rows";
import { statement, statementScore } from "@/db/schema/statement";
import { announceWork } from "@/db/writes/coding/announce-work";
import { type OwnOperation, type OwnWork, type OwnWorkResult, onOwnWork } from "@/db/writes/coding/own-work";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { CodingOperationRefusal } from "@/lib/coding/coding-operation";
import { accept, type Refused, refuse } from "@/lib/result";
import { scoreOfAnswer } from "@/lib/statement/statement-answer";
import { openForStatement } from "./open-for-statement";

type ScoreStatement = OwnOperation<"statement.score">["payload"];

/**
 * Keeps what the coder heard the respondent answer to a closing statement, or takes it back: their first
 * answer, or a change of the version they saw. Refused where the score came with the interview: that stands.
 */
export async function scoreStatement(
  viewer: Viewer,
  named: OwnOperation<"statement.score">,
): Promise<OwnWorkResult> {
  if (!may(viewer, "judgement.make", named.study)) return refuse({ kind: "not-allowed" });
  const { payload } = named;
  return onOwnWork(viewer, named, async (tx, log, own) => {
    const [put] = await tx
      .select({ theme: statement.themeId, given: statementScore.statementId })
      .from(statement)
      .leftJoin(
        statementScore,
        and(
          eq(statementScore.statementId, statement.id),
          eq(statementScore.interviewId, own.interview),
          isNull(statementScore.coderId),
        ),
      )
      .where(and(eq(statement.id, payload.statement), eq(statement.studyId, own.study)));
    if (put === undefined) return refuse({ kind: "not-found" });
    if (put.given !== null) return refuse({ kind: "score-given" });
    const open = await openForStatement(tx, log, own, put.theme);
    if (!open.ok) return open;
    const version =
      payload.version === null
        ? ((await insertFirst(tx, own, payload)) ?? (await reviveWithdrawn(tx, own, payload)))
        : await changeFrom(tx, own, payload, payload.version);
    if (version === null) return scoreChangedMeanwhile(tx, own, payload);
    log(payload.answer === null ? "statement.score-withdrawn" : "statement.scored", {
      statement: payload.statement,
      interview: own.interview,
      coder: own.coder,
      version,
    });
    await announceWork(tx, own, [open.value.theme], payload.kind);
    return accept({ id: payload.statement, version });
  });
}

function isOwnScore(own: OwnWork, { statement: id }: ScoreStatement) {
  return and(
    eq(statementScore.studyId, own.study),
    eq(statementScore.interviewId, own.interview),
    eq(statementScore.statementId, id),
    eq(statementScore.coderId, own.coder),
  );
}

function contentOf({ answer }: ScoreStatement) {
  return answer === null ? { removedAt: sql`now()` } : { score: scoreOfAnswer(answer), removedAt: null };
}

async function insertFirst(tx: Transaction, own: OwnWork, payload: ScoreStatement): Promise<number | null> {
  if (payload.answer === null) return null;
  const [row] = await tx
    .insert(statementScore)
    .values({
      studyId: own.study,
      interviewId: own.interview,
      statementId: payload.statement,
      coderId: own.coder,
      score: scoreOfAnswer(payload.answer),
    })
    .onConflictDoNothing()
    .returning({ version: statementScore.version });
  return row?.version ?? null;
}

/** A withdrawn answer keeps the coder's one place on the statement; a first answer after it begins anew there. */
async function reviveWithdrawn(
  tx: Transaction,
  own: OwnWork,
  payload: ScoreStatement,
): Promise<number | null> {
  if (payload.answer === null) return null;
  const [row] = await tx
    .update(statementScore)
    .set({ ...contentOf(payload), version: 1, changedAt: sql`now()` })
    .where(and(isOwnScore(own, payload), isNotNull(statementScore.removedAt)))
    .returning({ version: statementScore.version });
  return row?.version ?? null;
}

async function changeFrom(
  tx: Transaction,
  own: OwnWork,
  payload: ScoreStatement,
  seen: number,
): Promise<number | null> {
  const [row] = await tx
    .update(statementScore)
    .set({ ...contentOf(payload), version: sql`${statementScore.version} + 1`, changedAt: sql`now()` })
    .where(and(isOwnScore(own, payload), eq(statementScore.version, seen)))
    .returning({ version: statementScore.version });
  return row?.version ?? null;
}

/** Another change came first: what the coder's answer is now, or null without one. */
async function scoreChangedMeanwhile(
  tx: Transaction,
  own: OwnWork,
  payload: ScoreStatement,
): Promise<Refused<CodingOperationRefusal>> {
  const [row] = await scoreRows(tx, own.interview, isOwnScore(own, payload));
  return refuse({ kind: "changed-meanwhile", current: row === undefined ? null : inSight(row, own.coder) });
}

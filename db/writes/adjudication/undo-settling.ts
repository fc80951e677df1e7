import "server-only";
import { and, eq, inArray, isNull, ne, notInArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { questionOf } from "@/db/reads/adjudication/found-differences";
import { adjudication } from "@/db/schema/adjudication";
import { coding } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { type Log, write } from "@/db/writes/write";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { AdjudicationId, InterviewId } from "@/lib/study/ids";
import { type DifferenceSeen, lockDifference } from "./lock-difference";
import type { SettlingRefusal } from "./settling-refusal";
import { withdrawQuestion } from "./withdraw-question";

/**
 * Takes a decision back: its consensus goes, and the coders differ again; where nothing is decided, the
 * question about the codebook that waits for an answer. With the last decision of an interview goes what was recorded
 * as agreed, so that the interview is as it was.
 */
export async function undoSettling(
  viewer: Viewer,
  input: DifferenceSeen,
): Promise<Result<null, SettlingRefusal>> {
  if (!may(viewer, "work.settle", input.study)) return refuse({ kind: "not-allowed" });
  return write<null, SettlingRefusal>(viewer, input.study, async (tx, log) => {
    const locked = await lockDifference(tx, viewer, input);
    if (!locked.ok) return locked;
    const { found, interview } = locked.value;
    const decision = found.difference.decision;
    if (decision === null) return withdrawQuestion(tx, log, questionOf(found.on, found.difference)?.id);
    await undo(tx, log, interview, [decision.id]);
    const standing = await tx
      .select({ id: adjudication.id })
      .from(adjudication)
      .where(
        and(
          stands(interview),
          ne(adjudication.subject, "opinion"),
          notInArray(adjudication.outcome, ["agreed", "codebook-question"]),
        ),
      );
    if (standing.length === 0) {
      const agreed = await tx
        .select({ id: adjudication.id })
        .from(adjudication)
        .where(and(stands(interview), eq(adjudication.outcome, "agreed")));
      await undo(
        tx,
        log,
        interview,
        agreed.map(({ id }) => id),
      );
    }
    return accept(null);
  });
}

function stands(interview: InterviewId) {
  return and(eq(adjudication.interviewId, interview), isNull(adjudication.undoneAt));
}

async function undo(
  tx: Transaction,
  log: Log,
  interview: InterviewId,
  decisions: readonly AdjudicationId[],
): Promise<void> {
  const undone = await tx
    .update(adjudication)
    .set({ undoneAt: sql`now()` })
    .where(and(stands(interview), inArray(adjudication.id, [...decisions])))
    .returning({
      id: adjudication.id,
      theme: adjudication.themeId,
      subject: adjudication.subject,
      result: adjudication.result,
    });
  for (const { id, theme, subject, result } of undone) {
    const table = subject === "judgement" ? judgement : coding;
    if (result.length > 0)
      await tx
        .update(table)
        .set({ removedAt: sql`now()`, version: sql`${table.version} + 1`, changedAt: sql`now()` })
        .where(
          and(
            eq(table.interviewId, interview),
            isNull(table.coderId),
            isNull(table.removedAt),
            sql`${table.id}::text in (select jsonb_array_elements_text(${JSON.stringify(result)}::jsonb))`,
          ),
        );
    log("difference.unsettled", { adjudication: id, interview, theme, subject, result: result.length });
  }
}

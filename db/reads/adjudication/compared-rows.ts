import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { adjudication } from "@/db/schema/adjudication";
import { coding, codingAnchor } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { member } from "@/db/schema/member";
import { codebookQuestion } from "@/db/schema/settling";
import { transcript } from "@/db/schema/transcript";
import type { InterviewId, StudyId } from "@/lib/study/ids";
import { isNewestText } from "../transcript/newest-text";
import { standingDecisions } from "./standing-decisions";

/** A study, or one interview of it. */
export type Scope = { readonly study: StudyId; readonly interview?: InterviewId };

/** All judgements that stand, also the consensus. Who may know which is the caller's to decide. */
export async function judgementsIn(tx: Transaction, { study, interview }: Scope) {
  const rows = await tx
    .select({
      interview: judgement.interviewId,
      theme: judgement.themeId,
      id: judgement.id,
      coder: judgement.coderId,
      stance: judgement.stance,
      grounds: judgement.grounds,
      reason: judgement.reason,
      decidedBy: judgement.decidedBy,
      changedAt: judgement.changedAt,
    })
    .from(judgement)
    .where(
      and(
        eq(judgement.studyId, study),
        interview && eq(judgement.interviewId, interview),
        isNull(judgement.removedAt),
      ),
    );
  return rows.map(({ changedAt, ...row }) => ({ ...row, changedAtMs: changedAt.getTime() }));
}

/**
 * Codings of themes themselves where they stand in the newest text, the consensus' too. Removed ones are among them
 * where a decision that stands was between them. Who may know which is the caller's to decide.
 */
export async function codingsIn(tx: Transaction, { study, interview }: Scope) {
  const wasDecidedOn = sql`exists (select 1 from ${adjudication} d where d.interview_id = ${coding.interviewId}
    and d.undone_at is null and jsonb_exists(d.between, ${coding.id}::text))`;
  const rows = await tx
    .select({
      interview: coding.interviewId,
      theme: coding.themeId,
      id: coding.id,
      coder: coding.coderId,
      stance: coding.stance,
      memo: coding.memo,
      from: codingAnchor.from,
      to: codingAnchor.to,
      changedAt: coding.changedAt,
      removedAt: coding.removedAt,
    })
    .from(coding)
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .where(
      and(
        eq(coding.studyId, study),
        interview && eq(coding.interviewId, interview),
        isNull(coding.codeId),
        isNotNull(codingAnchor.from),
        sql`(${coding.removedAt} is null or ${wasDecidedOn})`,
      ),
    );
  return rows.flatMap(({ from, to, changedAt, removedAt, ...row }) =>
    from === null || to === null
      ? []
      : [{ ...row, from, to, changedAtMs: changedAt.getTime(), removed: removedAt !== null }],
  );
}

/** What was decided and not undone, with the question where it was turned into one, the oldest first. */
export async function decisionsIn(tx: Transaction, { study, interview }: Scope) {
  return tx
    .select({
      id: adjudication.id,
      interview: adjudication.interviewId,
      theme: adjudication.themeId,
      subject: adjudication.subject,
      outcome: adjudication.outcome,
      between: adjudication.between,
      result: adjudication.result,
      by: member.name,
      reason: adjudication.reason,
      writtenAt: adjudication.writtenAt,
      question: codebookQuestion.question,
      answer: codebookQuestion.answer,
    })
    .from(adjudication)
    .innerJoin(member, eq(member.id, adjudication.decidedBy))
    .leftJoin(codebookQuestion, eq(codebookQuestion.adjudicationId, adjudication.id))
    .where(and(standingDecisions(study), interview && eq(adjudication.interviewId, interview)))
    .orderBy(adjudication.writtenAt, adjudication.id);
}

import "server-only";
import { isNotNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { coding, codingAnchor } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { newestCodebookVersion } from "@/db/writes/coding/insert-coding";
import type { ConsensusCoding, ConsensusJudgement } from "@/lib/adjudication/consensus-of";
import { type PassageRefusal, passageIn, quoteOf } from "@/lib/passage/passage";
import { accept, type Result, refuse } from "@/lib/result";
import type { CodingId, InterviewId, JudgementId, StudyId, ThemeId, TranscriptId } from "@/lib/study/ids";
import { newId } from "../new-id";

type Place = { readonly study: StudyId; readonly interview: InterviewId };

/**
 * Makes a judgement the consensus on a theme; one that was taken back takes its place again. Null where another
 * consensus stands.
 */
export async function putConsensusJudgement(
  tx: Transaction,
  { study, interview, theme }: Place & { readonly theme: ThemeId },
  settled: ConsensusJudgement & { readonly decidedBy: string },
): Promise<JudgementId | null> {
  const [row] = await tx
    .insert(judgement)
    .values({
      id: newId<JudgementId>(),
      studyId: study,
      interviewId: interview,
      themeId: theme,
      coderId: null,
      ...settled,
    })
    .onConflictDoUpdate({
      target: [judgement.interviewId, judgement.themeId, judgement.coderId],
      set: { ...settled, version: sql`${judgement.version} + 1`, changedAt: sql`now()`, removedAt: null },
      setWhere: isNotNull(judgement.removedAt),
    })
    .returning({ id: judgement.id });
  return row?.id ?? null;
}

/** Puts codings in the consensus, where their passages can stand in the newest text. */
export async function putConsensusCodings(
  tx: Transaction,
  { study, interview }: Place,
  codings: readonly ConsensusCoding[],
  newest: { readonly id: TranscriptId; readonly text: string },
): Promise<Result<readonly CodingId[], PassageRefusal>> {
  const codebookVersion = await newestCodebookVersion(tx, study);
  const ids: CodingId[] = [];
  for (const { theme, stance, ...place } of codings) {
    const passage = passageIn(newest.text, place);
    if (!passage.ok) return refuse(passage.refusal);
    const id = newId<CodingId>();
    await tx.insert(coding).values({
      id,
      studyId: study,
      interviewId: interview,
      coderId: null,
      themeId: theme,
      codeId: null,
      stance,
      codebookVersion,
    });
    await tx.insert(codingAnchor).values({
      studyId: study,
      interviewId: interview,
      codingId: id,
      transcriptId: newest.id,
      ...passage.value,
      quote: quoteOf(newest.text, passage.value),
    });
    ids.push(id);
  }
  return accept(ids);
}

import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isProposedTo, isSameInCodebook, sameCode } from "@/db/reads/codebook/proposed-codes";
import { code } from "@/db/schema/code";
import { coding } from "@/db/schema/coding";
import { announceWork } from "@/db/writes/coding/announce-work";
import { newestCodebookVersion } from "@/db/writes/coding/insert-coding";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import { accept, type Result, refuse } from "@/lib/result";
import type { CodeId, StudyId } from "@/lib/study/ids";
import { write } from "../write";
import { lockCodebook } from "./start-codebook-version";

/** How many codings went over to the codebook's code, and how many stay with the proposed one. */
export type Joined = { readonly joined: number; readonly stayed: number };

/**
 * Makes a proposed code one with that of the same name, theme and polarity which the codebook has by now: what its
 * maker coded with it is coded with the codebook's from then on, and the proposal is gone. Work that is finished stays
 * as it is (SAFETY, rule 2).
 */
export async function joinProposal(
  viewer: Viewer,
  study: StudyId,
  given: { readonly code: CodeId },
): Promise<Result<Joined, { readonly kind: "not-allowed" | "not-found" }>> {
  if (!may(viewer, "codebook.settle", study)) return refuse({ kind: "not-allowed" });
  const member = membershipOf(viewer, study)?.member ?? null;
  return write(viewer, study, async (tx, log) => {
    await lockCodebook(tx, study);
    const [found] = await tx
      .select({ into: sameCode.id, coder: code.proposedBy })
      .from(code)
      .innerJoin(sameCode, isSameInCodebook)
      .where(and(eq(code.id, given.code), isProposedTo(tx, study, member), isNull(sameCode.removedAt)));
    if (!found?.coder) return refuse({ kind: "not-found" });
    const { into, coder } = found;
    const ended = await tx
      .update(code)
      .set({ removedAt: sql`now()` })
      .where(and(eq(code.id, given.code), eq(code.proposedBy, coder), isNull(code.removedAt)))
      .returning({ id: code.id });
    if (ended.length === 0) return refuse({ kind: "not-found" });
    const recoded = await recodeUnfinished(tx, study, given.code, into);
    for (const { id, interview, theme, version } of recoded)
      log("coding.changed", { coding: id, interview, theme, version });
    const stayed = await tx.$count(coding, isCodedWith(study, given.code));
    log("code.proposal-joined", { code: given.code, into, joined: recoded.length, stayed });
    for (const [interview, { theme }] of new Map(recoded.map((one) => [one.interview, one] as const)))
      await announceWork(tx, { study, interview, coder, operation: null }, [theme], "coding.change");
    return accept({ joined: recoded.length, stayed });
  });
}

const isCodedWith = (study: StudyId, tag: CodeId) =>
  and(eq(coding.studyId, study), eq(coding.codeId, tag), isNull(coding.removedAt));

/** Under the codebook's newest version: an earlier one may not have the code yet. */
async function recodeUnfinished(tx: Transaction, study: StudyId, from: CodeId, into: CodeId) {
  return tx
    .update(coding)
    .set({
      codeId: into,
      codebookVersion: await newestCodebookVersion(tx, study),
      version: sql`${coding.version} + 1`,
      changedAt: sql`now()`,
    })
    .where(
      and(
        isCodedWith(study, from),
        sql`not is_finished(${coding.interviewId}, ${coding.coderId}, ${coding.themeId})`,
      ),
    )
    .returning({
      id: coding.id,
      interview: coding.interviewId,
      theme: coding.themeId,
      version: coding.version,
    });
}

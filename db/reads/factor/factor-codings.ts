import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { code } from "@/db/schema/code";
import { coding, codingAnchor } from "@/db/schema/coding";
import { factorMerge } from "@/db/schema/factor-merge";
import { member } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import type { Viewer } from "@/lib/access/viewer";
import { standingCodings } from "@/lib/coding/standing-codings";
import type { StudyId } from "@/lib/study/ids";
import { countedCodings } from "../results/counted-codings";
import { isNewestText } from "../transcript/newest-text";
import { visibleWorkOf } from "../work/visible-work-of";

/** The study's factors in the order of its codebook; proposals that were not accepted are no factors yet. */
export async function readFactorNames(tx: Transaction, study: StudyId) {
  const rows = await tx
    .select({ id: code.id, theme: code.themeId, label: code.label, polarity: code.polarity })
    .from(code)
    .innerJoin(theme, and(eq(theme.id, code.themeId), isNull(theme.removedAt)))
    .where(and(eq(code.studyId, study), isNotNull(code.polarity), isNull(code.proposedBy)))
    .orderBy(asc(theme.position), asc(code.position), asc(code.label));
  return rows.flatMap(({ polarity, ...row }) => (polarity === null ? [] : [{ ...row, polarity }]));
}

export type FactorName = Awaited<ReturnType<typeof readFactorNames>>[number];

/** The merges that stand, the oldest first. */
export async function readMerges(tx: Transaction, study: StudyId) {
  return tx
    .select({
      number: factorMerge.id,
      code: factorMerge.codeId,
      into: factorMerge.intoCodeId,
      by: member.name,
      reason: factorMerge.reason,
      at: factorMerge.writtenAt,
    })
    .from(factorMerge)
    .leftJoin(member, eq(member.id, factorMerge.mergedBy))
    .where(and(eq(factorMerge.studyId, study), isNull(factorMerge.removedAt)))
    .orderBy(asc(factorMerge.id));
}

export type StandingMerge = Awaited<ReturnType<typeof readMerges>>[number];

/**
 * The passages in the newest texts that tell a factor in the figures that this viewer gets: of work that counts, the
 * consensus' before the coders'. Not to leave the server as they are.
 */
export async function readFactorPassages(tx: Transaction, viewer: Viewer, study: StudyId) {
  const sight = await visibleWorkOf(tx, viewer, study);
  const rows = await tx
    .select({
      interview: coding.interviewId,
      theme: coding.themeId,
      factor: code.id,
      coder: coding.coderId,
      name: member.name,
      from: codingAnchor.from,
      to: codingAnchor.to,
      quote: codingAnchor.quote,
    })
    .from(coding)
    .innerJoin(code, and(eq(code.id, coding.codeId), isNotNull(code.polarity)))
    .innerJoin(codingAnchor, eq(codingAnchor.codingId, coding.id))
    .innerJoin(transcript, and(eq(transcript.id, codingAnchor.transcriptId), isNewestText))
    .leftJoin(member, eq(member.id, coding.coderId))
    .where(and(eq(coding.studyId, study), isNull(coding.removedAt)))
    .orderBy(asc(codingAnchor.from), asc(member.name));
  return standingCodings(countedCodings(sight, rows), ({ interview, factor }) => `${interview} ${factor}`);
}

import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { code } from "@/db/schema/code";
import { coding, codingAnchor } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { transcript } from "@/db/schema/transcript";
import type {
  ArchivedAnchor,
  ArchivedCoding,
  ArchivedJudgement,
  CodingTag,
} from "@/lib/interchange/archived-work";
import type { CodeId, StudyId } from "@/lib/study/ids";
import type { ArchiveScope } from "./archive-scope";
import type { CodeById } from "./code-by-id";

/** With its id, so that what was decided about it finds its place in the archive. */
export type Identified<T> = { readonly id: string; readonly archived: T };

/** The codings that the archive may hold, with every passage of theirs, and which sub-codes they use. */
export async function archivedCodings(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
): Promise<{
  readonly codings: readonly Identified<ArchivedCoding>[];
  readonly usedCodes: ReadonlySet<CodeId>;
}> {
  const all = await tx
    .select()
    .from(coding)
    .where(and(eq(coding.studyId, study), isNull(coding.removedAt)));
  const kept = all.filter(scope.holds);
  const anchorsOf = await anchorsByCoding(tx, study);
  const subCodes = await tx
    .select({ id: code.id, label: code.label, polarity: code.polarity })
    .from(code)
    .where(eq(code.studyId, study));
  const subCodeById = new Map(subCodes.map((each) => [each.id, each]));
  const tagOf = ({ codeId, stance }: (typeof all)[number]): CodingTag => {
    const sub = codeId === null ? undefined : subCodeById.get(codeId);
    return sub === undefined
      ? { kind: "theme", stance }
      : { kind: "code", label: sub.label, polarity: sub.polarity };
  };
  const codings = kept.map((each) => ({
    id: each.id,
    archived: {
      interview: codes.of(each.interviewId),
      coder: codes.orNull(each.coderId),
      theme: codes.of(each.themeId),
      tag: tagOf(each),
      starred: each.starred,
      memo: each.memo,
      codebookVersion: each.codebookVersion,
      anchors: anchorsOf(each.id).map(({ archived }) => archived),
      writtenAt: each.writtenAt.toISOString(),
      changedAt: each.changedAt.toISOString(),
    },
  }));
  return { codings, usedCodes: new Set(kept.flatMap(({ codeId }) => codeId ?? [])) };
}

async function anchorsByCoding(tx: Transaction, study: StudyId) {
  const anchors = await tx
    .select({
      id: codingAnchor.codingId,
      transcript: transcript.version,
      from: codingAnchor.from,
      to: codingAnchor.to,
      quote: codingAnchor.quote,
      writtenAt: codingAnchor.writtenAt,
    })
    .from(codingAnchor)
    .innerJoin(transcript, eq(transcript.id, codingAnchor.transcriptId))
    .where(eq(codingAnchor.studyId, study))
    .orderBy(asc(transcript.version));
  const archived = anchors.map(
    ({ id, transcript, from, to, quote, writtenAt }): Identified<ArchivedAnchor> => ({
      id,
      archived: {
        transcript,
        passage: from === null || to === null ? null : { from, to },
        quote,
        writtenAt: writtenAt.toISOString(),
      },
    }),
  );
  return rowsBy(archived, ({ id }) => id);
}

/** The judgements that the archive may hold. */
export async function archivedJudgements(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
): Promise<readonly Identified<ArchivedJudgement>[]> {
  const all = await tx
    .select()
    .from(judgement)
    .where(and(eq(judgement.studyId, study), isNull(judgement.removedAt)));
  return all.filter(scope.holds).map((each) => ({
    id: each.id,
    archived: {
      interview: codes.of(each.interviewId),
      theme: codes.of(each.themeId),
      coder: codes.orNull(each.coderId),
      stance: each.stance,
      grounds: each.grounds,
      reason: each.reason,
      decidedBy: each.decidedBy,
      writtenAt: each.writtenAt.toISOString(),
      changedAt: each.changedAt.toISOString(),
    },
  }));
}

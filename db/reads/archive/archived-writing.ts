import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { rowsBy } from "@/db/reads/rows-by";
import { memosInSight } from "@/db/reads/writing/memos-in-sight";
import { code } from "@/db/schema/code";
import { memo, memoVersion } from "@/db/schema/memo";
import { summary } from "@/db/schema/summary";
import { transcript } from "@/db/schema/transcript";
import type {
  ArchivedMemo,
  ArchivedMemoPlace,
  ArchivedText,
  StudyArchive,
} from "@/lib/interchange/study-archive";
import type { StudyId } from "@/lib/study/ids";
import { renameCodings } from "@/lib/writing/references-in";
import type { RichText } from "@/lib/writing/rich-text";
import type { ArchiveScope } from "./archive-scope";
import type { CodeById } from "./code-by-id";

/** Names the codings that texts link to by their place in the archive; those it doesn't hold become null. */
function placedIn(codings: ReadonlyMap<string, number>) {
  return (text: RichText): ArchivedText => renameCodings(text, (coding) => codings.get(coding) ?? null);
}

/** All versions of the summaries. */
export async function archivedSummaries(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  codings: ReadonlyMap<string, number>,
): Promise<StudyArchive["summaries"]> {
  const placed = placedIn(codings);
  const summaries = await tx.select().from(summary).where(eq(summary.studyId, study));
  return summaries.map(({ caseId, version, document, writtenBy, writtenAt }) => ({
    case: codes.of(caseId),
    version,
    document: placed(document),
    writtenBy: codes.orNull(writtenBy),
    writtenAt: writtenAt.toISOString(),
  }));
}

/** The memos that the archive may hold, with all their versions. */
export async function archivedMemos(
  tx: Transaction,
  study: StudyId,
  codes: CodeById,
  scope: ArchiveScope,
  codings: ReadonlyMap<string, number>,
): Promise<StudyArchive["memos"]> {
  const placed = placedIn(codings);
  const memos = await tx
    .select()
    .from(memo)
    .where(and(eq(memo.studyId, study), isNull(memo.removedAt)));
  const versions = await tx
    .select()
    .from(memoVersion)
    .where(eq(memoVersion.studyId, study))
    .orderBy(asc(memoVersion.version));
  const versionsOf = rowsBy(versions, ({ memoId }) => memoId);
  const placeOf = await placesOf(tx, study, codes);
  const holds = await memosInSight(tx, study, scope);
  return memos.filter(holds).flatMap((each): ArchivedMemo[] => {
    const on = placeOf(each);
    if (on === null) return [];
    return [
      {
        on,
        by: codes.of(each.memberId),
        versions: versionsOf(each.id).map(({ version, document, writtenAt }) => ({
          version,
          document: placed(document),
          writtenAt: writtenAt.toISOString(),
        })),
        writtenAt: each.writtenAt.toISOString(),
      },
    ];
  });
}

type MemoRow = typeof memo.$inferSelect;

async function placesOf(tx: Transaction, study: StudyId, codes: CodeById) {
  const subCodes = await tx
    .select({ id: code.id, theme: code.themeId, label: code.label, polarity: code.polarity })
    .from(code)
    .where(eq(code.studyId, study));
  const subCodeById = new Map(subCodes.map((each) => [each.id, each]));
  const transcripts = await tx
    .select({ id: transcript.id, version: transcript.version })
    .from(transcript)
    .where(eq(transcript.studyId, study));
  const versionById = new Map(transcripts.map(({ id, version }) => [id, version]));
  return ({
    caseId,
    interviewId,
    transcriptId,
    turn,
    themeId,
    codeId,
  }: MemoRow): ArchivedMemoPlace | null => {
    if (caseId !== null) return { kind: "case", case: codes.of(caseId) };
    if (themeId !== null) return { kind: "theme", theme: codes.of(themeId) };
    const sub = codeId === null ? undefined : subCodeById.get(codeId);
    if (sub !== undefined)
      return { kind: "code", theme: codes.of(sub.theme), label: sub.label, polarity: sub.polarity };
    if (interviewId === null) return null;
    const version = transcriptId === null ? undefined : versionById.get(transcriptId);
    if (version === undefined || turn === null)
      return { kind: "interview", interview: codes.of(interviewId) };
    return { kind: "turn", interview: codes.of(interviewId), transcript: version, turn };
  };
}

import { and, asc, desc, eq, isNull, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { case_ } from "@/db/schema/case";
import { code } from "@/db/schema/code";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { memo, memoVersion } from "@/db/schema/memo";
import { theme } from "@/db/schema/theme";
import { transcript } from "@/db/schema/transcript";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import { memoScope } from "./memo-scope";
import { memosInSight } from "./memos-in-sight";

/** A memo as it stands, with what it is on; not to leave the server as it is. */
export type MemoRow = Awaited<ReturnType<typeof memoRows>>[number];

/** The memos that the viewer may see, each with its newest version, the newest first (SAFETY, rule 2). */
export async function memoRows(tx: Transaction, viewer: Viewer, study: StudyId, also?: SQL) {
  const newest = tx
    .selectDistinctOn([memoVersion.memoId], {
      memoId: memoVersion.memoId,
      version: memoVersion.version,
      revision: memoVersion.revision,
      document: memoVersion.document,
      text: memoVersion.text,
      savedAt: memoVersion.writtenAt,
    })
    .from(memoVersion)
    .where(eq(memoVersion.studyId, study))
    .orderBy(asc(memoVersion.memoId), desc(memoVersion.version))
    .as("newest");
  const rows = await tx
    .select({
      id: memo.id,
      memberId: memo.memberId,
      writtenBy: member.name,
      caseId: memo.caseId,
      interviewId: memo.interviewId,
      begunAt: memo.writtenAt,
      turn: memo.turn,
      caseCode: case_.code,
      interviewCode: interview.code,
      transcriptVersion: transcript.version,
      themeCode: theme.code,
      themeName: theme.name,
      codeId: memo.codeId,
      codeLabel: code.label,
      version: newest.version,
      revision: newest.revision,
      document: newest.document,
      text: newest.text,
      savedAt: newest.savedAt,
    })
    .from(memo)
    .innerJoin(newest, eq(newest.memoId, memo.id))
    .innerJoin(member, eq(member.id, memo.memberId))
    .leftJoin(case_, eq(case_.id, memo.caseId))
    .leftJoin(interview, eq(interview.id, memo.interviewId))
    .leftJoin(transcript, eq(transcript.id, memo.transcriptId))
    .leftJoin(code, eq(code.id, memo.codeId))
    .leftJoin(theme, eq(theme.id, memo.themeId))
    .where(and(eq(memo.studyId, study), isNull(memo.removedAt), also))
    .orderBy(desc(newest.savedAt), asc(memo.id));
  const isInSight = await memosInSight(tx, study, await memoScope(tx, viewer, study));
  return rows.filter(isInSight);
}

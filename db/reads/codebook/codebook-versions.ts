import "server-only";
import { desc, eq } from "drizzle-orm";
import { codebookVersion } from "@/db/schema/codebook-version";
import { member } from "@/db/schema/member";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type CodebookChange, codebookChanges, keptCodebook } from "@/lib/study/codebook-changes";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";

export type VersionOfCodebook = {
  readonly number: number;
  readonly writtenAt: Date;
  /** Null: came with the study, or nobody is known. */
  readonly madeBy: string | null;
  /** From the version before; null for the first, and where either was kept in a form that can't be read. */
  readonly changes: readonly CodebookChange[] | null;
};

/** The versions of the study's codebook, the newest first; null: not theirs to see. */
export async function readCodebookVersions(
  viewer: Viewer,
  study: StudyId,
): Promise<readonly VersionOfCodebook[] | null> {
  if (!may(viewer, "codebook.see", study)) return null;
  const rows = await read((tx) =>
    tx
      .select({
        number: codebookVersion.number,
        content: codebookVersion.content,
        writtenAt: codebookVersion.writtenAt,
        madeBy: member.name,
      })
      .from(codebookVersion)
      .leftJoin(member, eq(member.id, codebookVersion.madeBy))
      .where(eq(codebookVersion.studyId, study))
      .orderBy(desc(codebookVersion.number)),
  );
  return rows.map(({ content, ...version }, at) => {
    const after = keptCodebook(content);
    const before = keptCodebook(rows[at + 1]?.content);
    return { ...version, changes: before && after && codebookChanges(before, after) };
  });
}
